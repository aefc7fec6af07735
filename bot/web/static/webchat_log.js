// The messages of one chat: drawn, redrawn in place, grouped by day. Text from people only ever becomes text nodes.

const OPEN_LINK = { target: "_blank", rel: "noopener noreferrer" };
const LINK = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;
const NEAR = 400; // pixels from the end within which one is taken along
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

// What a link of our own asks for: to say something to the bot, or to bring it into a room.
export function ownLink(href) {
  const url = new URL(href, location.href);
  const isHere = LOOPBACK.includes(url.hostname) && url.port === location.port && url.pathname === "/";
  const say = isHere && url.searchParams.get("say");
  const join = isHere && url.searchParams.get("join");
  return say || join ? { text: say || join, joins: !say } : null;
}

export class Log {
  // `actions`: tap, follow, reply, askPlace, again.
  constructor(words, actions) {
    this.words = words;
    this.actions = actions;
    this.root = document.getElementById("log");
    this.scroller = document.getElementById("scroller");
    this.messages = new Map();
    this.isAtEnd = true;
    const watch = () => (this.isAtEnd = this.isNearEnd(1));
    this.scroller.addEventListener("scroll", watch);
    addEventListener("scroll", watch);
  }

  // Everything anew, without a screen reader reading it all out.
  show(messages, me, empty) {
    this.me = me;
    this.messages.clear();
    this.quietly(() => {
      this.root.replaceChildren();
      if (!messages.length) this.root.append(empty);
      for (const message of messages) this.put(message);
    });
    this.toEnd();
  }

  prepend(messages) {
    const all = [...messages, ...this.messages.values()];
    const first = this.root.querySelector("article");
    const before = first?.getBoundingClientRect().top ?? 0;
    this.messages.clear();
    this.quietly(() => {
      this.root.replaceChildren();
      for (const message of all) this.put(message);
    });
    const moved = first && this.find(first.dataset.id);
    if (moved) {
      const by = moved.getBoundingClientRect().top - before;
      this.scroller.scrollBy(0, by);
      window.scrollBy(0, moved.getBoundingClientRect().top - before);
      moved.focus({ preventScroll: true });
    }
  }

  quietly(draw) {
    this.root.setAttribute("aria-live", "off");
    draw();
    requestAnimationFrame(() => this.root.setAttribute("aria-live", "polite"));
  }

  find(id) {
    return [...this.root.querySelectorAll("article")].find((article) => article.dataset.id === id);
  }

  put(message) {
    const old = this.find(message.id);
    if (!old && this.isAbove(message)) return; // it changed where nobody looks; it is read when what is older is
    this.root.querySelector(".empty")?.remove();
    this.messages.set(message.id, message);
    if (old) this.redraw(old, message);
    else this.append(message);
  }

  isAbove(message) {
    const first = [...this.messages.values()].find((one) => one.number !== undefined);
    return message.number < first?.number;
  }

  append(message) {
    const follows = this.isNearEnd() || message.from === this.me;
    const article = element("article", { tabindex: "-1" });
    const pending = this.root.querySelector("article.pending");
    const before = message.pending ? null : pending;
    const last = before ? before.previousElementSibling : this.root.lastElementChild;
    if (message.day && last?.dataset.day !== message.day) this.root.insertBefore(this.day(message.day), before);
    this.root.insertBefore(article, before);
    this.redraw(article, message);
    if (follows) this.toEnd(article);
  }

  day(day) {
    return element("h3", { class: "day", "data-day": day }, day);
  }

  remove(id) {
    this.messages.delete(id);
    this.find(id)?.remove();
  }

  // In place, and the one who is on a button of it stays there.
  redraw(article, message) {
    const focused = article.contains(document.activeElement) ? document.activeElement : null;
    const media = article.querySelector("[data-ref]");
    const whose = message.from === "" ? "bot" : message.from === this.me ? "mine" : "neighbour";
    article.className = `message ${whose}${message.pending ? " pending" : ""}`;
    article.dataset.id = message.id;
    if (message.day) article.dataset.day = message.day;
    article.replaceChildren(...this.parts(message, media));
    if (focused) this.refocus(article, focused);
  }

  refocus(article, before) {
    const controls = [...article.querySelectorAll("button, a, audio")];
    const same = (now) => (before.dataset.tap ? now.dataset.tap === before.dataset.tap : now.textContent === before.textContent);
    (controls.find(same) ?? article).focus({ preventScroll: true });
  }

  parts(message, media) {
    const { body } = message;
    const author = { "": this.words.bot, [this.me]: this.words.you }[message.from] ?? message.name;
    return [
      element("p", { class: "author" }, author),
      message.pinned ? element("p", { class: "mark" }, this.words.pinned) : null,
      body.reply_to ? this.quote(body.reply_to) : null,
      body.media ? this.media(body.media, media) : null,
      body.unanswerable ? element("p", { class: "mark sticker" }, this.words.sticker) : null,
      body.title ? element("p", { class: "heading" }, body.title) : null,
      body.text ? element("p", { class: "text" }, ...this.linked(body.text)) : null,
      body.place ? this.place(body.place) : null,
      body.link ? element("p", { class: "text" }, ...this.linked(body.link)) : null,
      ...(body.rows ?? []).map((row) => element("div", { class: "row" }, ...row.map((one) => this.button(one, message)))),
      body.asks_place ? element("div", { class: "row" }, this.pressable(body.asks_place, () => this.actions.askPlace())) : null,
      this.foot(message),
    ].filter(Boolean);
  }

  quote(id) {
    const quoted = this.messages.get(id);
    return element("blockquote", { "aria-label": this.words.quoted }, quoted ? this.inShort(quoted) : "…");
  }

  // A message in a few words, to name it by.
  inShort({ body }) {
    const kinds = { photo: this.words.photo, voice: this.words["voice-message"], file: this.words.file };
    const words = body.title || body.text || kinds[body.media?.kind] || (body.place && this.words.place) || this.words.sticker;
    return words.length > 100 ? `${words.slice(0, 100)}…` : words;
  }

  media(media, before) {
    if (before?.dataset.ref === media.ref) return before;
    const src = `/webchat/media/${media.ref}`;
    if (media.kind === "voice") {
      return element("audio", { controls: "", preload: "metadata", src, "data-ref": media.ref, "aria-label": this.words["voice-message"] });
    }
    if (media.kind === "file") {
      return element("p", { "data-ref": media.ref }, element("a", { href: src, download: media.name || this.words.file }, media.name || this.words.file));
    }
    const image = element("img", { src, alt: this.words.photo, onload: () => this.isNearEnd() && this.toEnd() });
    return element("a", { class: "photo", href: src, "data-ref": media.ref, ...OPEN_LINK }, image);
  }

  place(place) {
    const point = place.latitude == null ? "" : `${place.latitude}, ${place.longitude}`;
    const map = `https://www.openstreetmap.org/?mlat=${place.latitude}&mlon=${place.longitude}#map=16/${place.latitude}/${place.longitude}`;
    return element(
      "p",
      { class: "place" },
      element("strong", {}, this.words.place),
      place.words ? ` ${place.words}` : "",
      point ? element("span", {}, point) : "",
      point ? element("a", { href: map, ...OPEN_LINK }, this.words.map) : "",
    );
  }

  linked(text) {
    return text.split(LINK).map((part, index) => (index % 2 ? this.anchor(part, part) : part));
  }

  anchor(href, label, className) {
    return this.ownOr(ownLink(href), href, label, className);
  }

  ownOr(own, href, label, className) {
    const follow = (event) => {
      event.preventDefault();
      this.actions.follow(own);
    };
    return element("a", { href, class: className, ...(own ? { onclick: follow } : OPEN_LINK) }, label);
  }

  button(choice, message) {
    if (choice.tap) {
      const pressed = (event) => this.actions.tap(choice.tap, message, event.currentTarget);
      return element("button", { type: "button", "data-tap": choice.tap, onclick: pressed }, choice.label);
    }
    if (choice.start) return this.ownOr({ text: `/start ${choice.start}` }, choice.url, choice.label, "button");
    const isLink = /^(https?:\/\/|\/|tel:|mailto:)/.test(choice.url);
    return isLink ? this.anchor(choice.url, choice.label, "button") : element("span", {}, choice.label);
  }

  pressable(label, onclick, className) {
    return element("button", { type: "button", class: className, onclick }, label);
  }

  foot(message) {
    const foot = element("p", { class: "foot" });
    if (message.pending) {
      foot.append(message.failed ? this.words.unsent : this.words.sending);
      if (message.failed) foot.append(" ", this.pressable(this.words.again, () => this.actions.again(), "plain"));
      return foot;
    }
    foot.append(message.edited ? `${message.time}, ${this.words.edited}` : message.time);
    if (message.from === "") foot.append(" ", this.pressable(this.words.reply, () => this.actions.reply(message), "plain"));
    return foot;
  }

  // The newest pinned message among those on the screen.
  pinned() {
    return [...this.messages.values()].reverse().find((message) => message.pinned);
  }

  goTo(id) {
    const article = this.find(id);
    article?.scrollIntoView({ block: "center" });
    article?.focus({ preventScroll: true });
  }

  isNearEnd(pixels = NEAR) {
    const page = document.documentElement;
    const below = (one, height) => one.scrollHeight - one.scrollTop - height;
    return below(this.scroller, this.scroller.clientHeight) <= pixels && below(page, innerHeight) <= pixels;
  }

  // To the end; but of a message taller than what can be seen, to its beginning.
  toEnd(article) {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    window.scrollTo(0, document.documentElement.scrollHeight);
    const room = Math.min(this.scroller.clientHeight, innerHeight - document.getElementById("composer").offsetHeight);
    if (article?.offsetHeight > room) article.scrollIntoView({ block: "start" });
  }
}
