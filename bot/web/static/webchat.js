// The page of the web chat: who speaks, where, what is new; live changes, answers to taps, the clock.

import { Composer } from "./webchat_composer.js";
import { showAlert } from "./webchat_dialogs.js";
import { Log, element, ownLink } from "./webchat_log.js";
import { Outbox, newId, post } from "./webchat_outbox.js";

const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId("data").textContent);
const { words, language } = data;
const page = (sessionStorage["webchat.page"] ??= newId());
const asked = new URL(location.href).searchParams;

const TAP_WAITS = 5_000;
const TOAST_STAYS = 12_000;
const TRIES = 3;

const seen = JSON.parse(localStorage["webchat.seen"] ?? "{}"); // chat → number of the newest message seen there
const heard = {}; // chat → number of the bot's newest message there
let who = data.actors.some((actor) => actor.slug === localStorage["webchat.who"]) ? localStorage["webchat.who"] : data.actors[0].slug;
let room = sessionStorage["webchat.room"] ?? ""; // empty: the chat with the bot
let last = 0; // the number of the latest change that has reached us
let loading = null;
let toastTimer, offlineTimer;

const chat = () => room || who;
const tell = (sentence) => notify({ text: sentence, alert: true });

const log = new Log(words, {
  tap,
  follow,
  reply: (message) => composer.replyTo({ id: message.id, inShort: log.inShort(message) }),
  askPlace: () => composer.place.open(),
  again: () => outbox.flush(),
});
const composer = new Composer(data, send, tell);
const outbox = new Outbox(language, sent);

// ------------------------------------------------------------ speaking

function send(parts, where = room) {
  outbox.add({ event: newId(), who, page, chat: where, language, ...parts });
}

function sent(said, state, sentence) {
  if (state === "refused") {
    log.remove(said.event);
    tell(sentence ?? words.unsent);
  } else if ((said.chat || said.who) === chat() && !isStored(said.event)) {
    log.put(pending(said, state));
  }
}

const isStored = (id) => log.messages.get(id)?.number !== undefined;

function pending(said, state) {
  return { id: said.event, from: said.who, name: "", pending: true, failed: state === "failed", body: said };
}

async function tap(data, message, button) {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  const where = message.chat === who ? "" : message.chat;
  const event = newId();
  button.dataset.event = event;
  setTimeout(() => button.removeAttribute("aria-busy"), TAP_WAITS);
  const said = JSON.stringify({ event, who, page, chat: where, tap: data, message: message.id, language });
  for (let tries = 1; tries <= TRIES; tries++) {
    const answer = await post(`/webchat/say?lang=${language}`, said).catch(() => null);
    if (answer?.ok) return;
    if (answer?.isFinal) return tell(answer.said.error ?? words["tap-lost"]);
    await new Promise((resolve) => setTimeout(resolve, 1000 * tries));
  }
  button.removeAttribute("aria-busy");
  tell(words["tap-lost"]);
}

// A link of our own was pressed: on another platform it would open the chat with the bot and say this there.
async function follow({ text, joins }) {
  const target = joins ? room || data.rooms[0]?.chat || "" : "";
  await go(who, target);
  send(joins ? { text, change: "joined" } : { text }, target);
}

// ------------------------------------------------------------ where one is

async function go(newWho, newRoom) {
  who = localStorage["webchat.who"] = newWho;
  room = sessionStorage["webchat.room"] = newRoom;
  const mine = (loading = { chat: chat(), arrived: [] });
  composer.moveTo(chat());
  byId("toast").replaceChildren();
  drawPlaces();
  const found = await look(chat());
  if (mine !== loading || !found) return;
  loading = null;
  Object.assign(heard, found.heard);
  last = Math.max(last, found.change);
  log.show(found.messages, who, empty());
  for (const message of mine.arrived) log.put(message);
  for (const said of outbox.waiting) if ((said.chat || said.who) === chat() && !isStored(said.event)) log.put(pending(said, "failed"));
  byId("older").hidden = !found.older;
  read();
}

async function look(which, before = "") {
  while (true) {
    try {
      const answer = await fetch(`/webchat/screen?chat=${which}&before=${before}&lang=${language}`);
      const found = answer.ok ? await answer.json() : null;
      online();
      return found;
    } catch {
      offline(); // the connection broke before the answer, or in the middle of it
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

function empty() {
  if (room) return element("p", { class: "empty" }, words["empty-room"]);
  const start = element("button", { type: "button", class: "main", onclick: () => send({ text: "/start" }) }, words.start);
  return element("div", { class: "empty" }, element("p", {}, words.empty), start);
}

async function older() {
  const first = [...log.messages.values()].find((message) => message.number !== undefined);
  const where = chat();
  const found = await look(where, first.number);
  if (!found || where !== chat()) return;
  byId("older").hidden = !found.older;
  log.prepend(found.messages);
}

// All that stands here has been seen.
function read() {
  const numbers = [...log.messages.values()].map((message) => message.number ?? 0);
  seen[chat()] = Math.max(seen[chat()] ?? 0, ...numbers);
  localStorage["webchat.seen"] = JSON.stringify(seen);
  const pinned = log.pinned();
  byId("pinned").hidden = !pinned;
  byId("pinned").textContent = pinned ? `${words.pinned}: ${log.inShort(pinned)}` : "";
  drawPlaces();
}

const isNew = (which) => which !== chat() && (heard[which] ?? 0) > (seen[which] ?? 0);

function drawPlaces() {
  byId("who").value = who;
  for (const option of byId("who").options) {
    option.dataset.plain ??= option.textContent.trim();
    option.textContent = option.dataset.plain + (isNew(option.value) ? ` (${words.new})` : "");
  }
  for (const button of document.querySelectorAll("#chats button")) {
    const isHere = button.dataset.chat === room;
    button.setAttribute("aria-current", String(isHere));
    button.replaceChildren(button.dataset.title);
    if (isNew(button.dataset.chat || who)) button.append(element("span", { class: "new" }, words.new));
    if (isHere) byId("title").textContent = button.dataset.title;
  }
  byId("room-note").hidden = !room;
  byId("to-chats").querySelector(".new").hidden = !Object.keys(heard).some(isNew);
}

// ------------------------------------------------------------ what comes in

function listen() {
  const source = new EventSource(`/webchat/live?page=${page}&after=${last}&lang=${language}`);
  source.addEventListener("message", (event) => {
    last = Number(event.lastEventId);
    arrived(JSON.parse(event.data));
  });
  source.addEventListener("toast", (event) => notify(JSON.parse(event.data)));
  source.addEventListener("clock", (event) => (byId("now").textContent = JSON.parse(event.data)));
  source.onopen = () => {
    online();
    outbox.flush();
  };
  source.onerror = () => {
    offline();
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  };
}

function online() {
  clearTimeout(offlineTimer);
  offlineTimer = null;
  byId("offline").textContent = "";
}

function offline() {
  offlineTimer ??= setTimeout(() => (byId("offline").textContent = words.offline), 1500);
}

function arrived(message) {
  if (message.from === "") heard[message.chat] = Math.max(heard[message.chat] ?? 0, message.number);
  if (message.chat !== chat()) return drawPlaces();
  if (loading) return loading.arrived.push(message);
  log.put(message);
  read();
}

function notify({ tap: event, text, alert, url }) {
  const button = event && document.querySelector(`[data-event="${CSS.escape(event)}"]`);
  button?.removeAttribute("aria-busy");
  const own = url && ownLink(url);
  if (own) follow(own);
  if (alert && text) return showAlert(text);
  const link = url && !own ? log.anchor(url, url) : null;
  byId("toast").replaceChildren(...[text, link].filter(Boolean));
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => byId("toast").replaceChildren(), TOAST_STAYS);
}

// ------------------------------------------------------------ the page itself

async function moveClock(button) {
  const ahead = button.dataset.seconds ? { seconds: Number(button.dataset.seconds) } : { next: true };
  button.setAttribute("aria-busy", "true");
  const answer = await post(`/clock?lang=${language}`, JSON.stringify(ahead)).catch(() => null);
  button.removeAttribute("aria-busy");
  if (answer?.ok) byId("now").textContent = answer.said.clock;
  else tell(answer?.said.error ?? words.unsent);
}

byId("who").onchange = (event) => go(event.target.value, room);
byId("chats").onclick = (event) => {
  const button = event.target.closest("button");
  if (button) go(who, button.dataset.chat);
};
byId("older").onclick = older;
byId("to-chats").onclick = () => document.querySelector("#chats [aria-current=true]").focus();
byId("pinned").onclick = () => log.goTo(log.pinned().id);
byId("clock").onclick = (event) => {
  const button = event.target.closest("button");
  if (button) moveClock(button);
};
byId("clock").open = matchMedia("(min-width: 60rem)").matches;
new ResizeObserver(() => log.isAtEnd && log.toEnd()).observe(byId("composer"));
const strip = document.querySelector(".trial");
new ResizeObserver(() => document.body.style.setProperty("--top", `${strip.offsetHeight}px`)).observe(strip);
addEventListener("online", () => outbox.flush());

// Opened by a link from elsewhere: what it says waits in the text field until somebody sends it.
if (asked.has("say")) room = "";
if (asked.has("join")) room = data.rooms[0]?.chat ?? "";
history.replaceState(null, "", asked.has("lang") ? `/?lang=${language}` : "/");
go(who, data.rooms.some((one) => one.chat === room) ? room : "").then(listen);
if (asked.has("say") || asked.has("join")) byId("text").focus();
