// What was said and is not stored yet: kept by the browser and sent again, under the same event, until it is.

const KEY = "webchat.unsent";

export const newId = () => crypto.randomUUID();

export async function post(path, body, headers = { "Content-Type": "application/json" }) {
  const answer = await fetch(path, { method: "POST", headers, body, signal: AbortSignal.timeout(30_000) });
  const said = await answer.json().catch(() => ({}));
  return { ok: answer.ok, isFinal: answer.ok || (answer.status >= 400 && answer.status < 500), said };
}

export class Outbox {
  // `changed(said, state)`: state is "sending", "failed" or, with a sentence, "refused".
  constructor(language, changed) {
    this.path = `/webchat/say?lang=${language}`;
    this.changed = changed;
    this.waiting = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    this.isBusy = false;
  }

  add(said) {
    this.waiting.push(said);
    this.keep();
    this.changed(said, "sending");
    this.flush();
  }

  keep() {
    localStorage.setItem(KEY, JSON.stringify(this.waiting));
  }

  // In order, one after the other; the first that does not get through stops the rest, until somebody asks again.
  async flush() {
    this.isAsked = true;
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      while (this.isAsked) {
        this.isAsked = false;
        while (this.waiting.length && (await this.send(this.waiting[0]))) {
          this.waiting.shift();
          this.keep();
        }
      }
    } finally {
      this.isBusy = false;
    }
  }

  async send(said) {
    this.changed(said, "sending");
    try {
      const { ok, isFinal, said: answer } = await post(this.path, JSON.stringify(said));
      if (!ok) this.changed(said, isFinal ? "refused" : "failed", answer.error);
      return isFinal;
    } catch {
      this.changed(said, "failed");
      return false;
    }
  }
}
