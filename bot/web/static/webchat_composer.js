// Where one writes: text, photos, files, an answer to a message, a voice message, a place, a sticker.

import { PlaceDialog, VoiceDialog } from "./webchat_dialogs.js";
import { element } from "./webchat_log.js";
import { newId, post } from "./webchat_outbox.js";

// What a browser shows as it is; every other file keeps its name.
const kindOf = (file) => (/^image\/(jpeg|png|webp)$/.test(file.type) ? "photo" : "file");
const byId = (id) => document.getElementById(id);

export class Composer {
  // `send(parts)` says it where one is now; `tell(sentence)` shows what went wrong.
  constructor(data, send, tell) {
    this.data = data;
    this.send = send;
    this.tell = tell;
    this.form = byId("composer");
    this.text = byId("text");
    this.photos = [];
    this.voice = new VoiceDialog(data.words, (blob, seconds) => this.sendVoice(blob, seconds));
    this.place = new PlaceDialog(data.words, (place) => this.send({ place }));
    this.listen();
  }

  listen() {
    this.form.onsubmit = (event) => {
      event.preventDefault();
      this.submit();
    };
    this.text.onkeydown = (event) => {
      const sends = event.key === "Enter" && !event.shiftKey && !event.isComposing && matchMedia("(pointer: fine)").matches;
      if (sends) event.preventDefault();
      if (sends && !event.repeat) this.submit();
    };
    this.text.oninput = () => (sessionStorage[this.draft] = this.text.value);
    byId("add-file").onclick = () => byId("files").click();
    byId("files").onchange = (event) => this.attach(event.target);
    byId("add-voice").onclick = () => this.voice.open();
    byId("add-place").onclick = () => this.place.open();
    byId("add-sticker").onclick = () => this.send({ unanswerable: "sticker" });
    byId("replying").querySelector("button").onclick = () => this.replyTo(null);
  }

  // Another chat, or another person: what was half written stays with its chat.
  moveTo(chat) {
    const prefilled = this.draft === undefined && this.text.defaultValue;
    this.draft = `webchat.draft.${chat}`;
    this.text.value = prefilled || (sessionStorage[this.draft] ?? "");
    this.photos = [];
    this.drawPhotos();
    this.replyTo(null);
  }

  // `message`: its id, and itself in short; or null.
  replyTo(message) {
    this.reply = message?.id ?? "";
    byId("replying").hidden = !message;
    if (!message) return;
    byId("replying").querySelector("span").textContent = `${this.data.words.quoted}: ${message.inShort}`;
    this.text.focus();
  }

  attach(input) {
    const files = [...input.files];
    input.value = "";
    const isTooLarge = (file) => file.size > this.data.limits[kindOf(file)];
    const sentences = { photo: this.data.words["photo-too-large"], file: this.data.words["file-too-large"] };
    for (const file of files.filter(isTooLarge)) this.tell(sentences[kindOf(file)]);
    this.photos.push(...files.filter((file) => !isTooLarge(file)));
    this.drawPhotos();
    this.text.focus();
  }

  drawPhotos() {
    const list = byId("attached");
    for (const image of list.querySelectorAll("img")) URL.revokeObjectURL(image.src);
    list.hidden = !this.photos.length;
    list.replaceChildren(...this.photos.map((file) => this.drawPhoto(file)));
  }

  drawPhoto(file) {
    const remove = () => {
      this.photos = this.photos.filter((other) => other !== file);
      this.drawPhotos();
      this.text.focus();
    };
    const label = `${this.data.words.remove}: ${file.name}`;
    return element(
      "li",
      {},
      kindOf(file) === "photo" ? element("img", { src: URL.createObjectURL(file), alt: file.name }) : element("span", {}, file.name),
      element("button", { type: "button", "aria-label": label, onclick: remove }, this.data.words.remove),
    );
  }

  async submit() {
    const text = this.text.value.trim();
    if ((!text && !this.photos.length) || this.isBusy) return this.text.focus();
    const medias = await this.uploaded(this.photos.map((file) => ({ kind: kindOf(file), file })));
    if (!medias) return;
    const album = medias.length > 1 ? newId() : undefined;
    const reply_to = this.reply || undefined;
    if (!medias.length) this.send({ text, reply_to });
    for (const [index, media] of medias.entries()) this.send({ text: index ? "" : text, media, album, reply_to });
    this.text.value = sessionStorage[this.draft] = "";
    this.photos = [];
    this.drawPhotos();
    this.replyTo(null);
    this.text.focus();
  }

  async sendVoice(blob, seconds) {
    if (blob.size > this.data.limits.voice) return this.tell(this.data.words["voice-too-large"]);
    const medias = await this.uploaded([{ kind: "voice", file: blob, seconds }]);
    if (medias) this.send({ media: medias[0] });
  }

  // The refs of all, or null and a sentence: then nothing is sent and everything stays where it was.
  async uploaded(files) {
    this.busy(true);
    try {
      const medias = [];
      for (const { kind, file, seconds } of files) {
        const path = `/webchat/media?kind=${kind}&lang=${this.data.language}`;
        const { ok, said } = await post(path, file, { "Content-Type": "application/octet-stream" });
        if (!ok) {
          this.tell(said.error ?? this.data.words.unsent);
          return null;
        }
        medias.push({ kind, ref: said.ref, seconds: seconds ?? 0, name: kind === "file" ? file.name : "" });
      }
      return medias;
    } catch {
      this.tell(this.data.words.unsent);
      return null;
    } finally {
      this.busy(false);
    }
  }

  busy(isBusy) {
    this.isBusy = isBusy;
    this.form.setAttribute("aria-busy", String(isBusy));
  }
}
