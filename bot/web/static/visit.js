// Spares the reloading: what is sent and what is new comes into the page as it is. Without this script all works the same.

const PAGE = "/rakstit";
const KEPT = "balss-text";
const ANSWERED = 30_000; // milliseconds for what holds no file: a connection may be dead without anybody having said so
const byId = (id) => document.getElementById(id);

const keep = () => sessionStorage.setItem(KEPT, byId("text").value);
byId("text").value ||= sessionStorage.getItem(KEPT) ?? "";
document.addEventListener("input", keep);

// One after the other, in the order in which they were pressed.
let sent = Promise.resolve();

document.addEventListener("submit", (event) => {
  if (!isLatest()) return; // the answer stands on another page
  const form = event.target;
  if (form.classList.contains("leave")) sessionStorage.removeItem(KEPT); // others use this computer, too
  if (new URL(form.action).pathname !== PAGE) return;
  event.preventDefault();
  const body = new FormData(form, event.submitter);
  byId("composer").setAttribute("aria-busy", "true");
  byId("sending").hidden = !body.get("file")?.size;
  sent = sent.then(() => send(body));
});

async function send(body) {
  const answer = await post(body);
  const text = body.get("text");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!show(page)) return;
  write(page, answer.ok || text === null ? text : undefined);
  (answer.ok ? byId("jauns") : byId("composer")).scrollIntoView({ block: "start" });
  (answer.ok ? (byId("jauns").nextElementSibling ?? byId("jauns")) : byId("text")).focus({ preventScroll: true });
}

// Until it has arrived, while the page is open: without a connection, or while the program behind a web server is started
// again (502). The same press counts once.
async function post(body) {
  for (let wait = 2; ; wait = Math.min(2 * wait, 15)) {
    const signal = body.get("file")?.size ? undefined : within(ANSWERED);
    const answer = await fetch(PAGE, { method: "POST", body, signal }).catch(() => null);
    byId("unreached").hidden = answer !== null && answer.status !== 502;
    if (byId("unreached").hidden) return answer;
    await new Promise((goOn) => setTimeout(goOn, 1000 * wait));
  }
}

// False where there is no conversation on the page that came: it has ended, or what was sent could not be stored.
function show(page) {
  if (page.getElementById("log")) {
    patch(byId("log"), page.getElementById("log"));
    return true;
  }
  const sentence = page.querySelector(".trouble");
  if (!sentence) {
    location.reload();
    return false;
  }
  byId("trouble").replaceChildren(sentence);
  rest();
  byId("composer").scrollIntoView({ block: "start" });
  return false;
}

// What is as it was stays: with it who is there by keyboard, what was unfolded, and what was already read aloud.
function patch(log, fresh) {
  const known = new Map([...log.children].map((one) => [one.dataset.key, one]));
  const wanted = [...fresh.children].map((one) => {
    const old = known.get(one.dataset.key);
    return old && isSame(old, one) ? old : one;
  });
  const hadFocus = log.contains(document.activeElement) ? document.activeElement : null;
  const where = hadFocus?.closest("[data-key]");
  const staying = new Set(wanted);
  for (const one of [...log.children]) if (!staying.has(one)) one.remove();
  let at = log.firstElementChild;
  for (const one of wanted) {
    if (one === at) at = at.nextElementSibling;
    else log.insertBefore(one, at);
  }
  log.dataset.change = fresh.dataset.change;
  if (hadFocus && !hadFocus.isConnected) log.querySelector(`[data-key="${where.dataset.key}"]`)?.focus({ preventScroll: true });
}

// But for what each page has anew: its event, and what was unfolded. Where reading goes on, it stands before something.
function isSame(old, fresh) {
  const events = [old, fresh].map((one) => [...one.querySelectorAll("[name=event]")]);
  events[0].forEach((one, place) => (one.value = events[1][place]?.value ?? one.value));
  if (old.querySelector("details[open]")) fresh.querySelector("details")?.setAttribute("open", "");
  const isThere = fresh.id !== "jauns" || old.nextElementSibling?.id === fresh.nextElementSibling?.id;
  return isThere && old.isEqualNode(fresh);
}

function rest() {
  byId("composer").removeAttribute("aria-busy");
  byId("sending").hidden = true;
}

// `text` is what was sent: it leaves the field, unless it could not be taken (undefined) or something else is there by now.
// It is null where no field was sent.
function write(page, text) {
  if (text === null) {
    byId("trouble").replaceWith(page.getElementById("trouble"));
    rest();
    return;
  }
  const written = byId("text").value;
  const isWriting = document.activeElement === byId("text");
  byId("composer").replaceWith(page.getElementById("composer"));
  if (written !== text) byId("text").value = written;
  keep();
  if (isWriting) byId("text").focus({ preventScroll: true });
}

// What stands above a message, such as the short answer to a press, stays there until there is another or the next press.
function keepNotes(page) {
  const here = byId("jauns");
  const fresh = page.getElementById("jauns");
  if (!fresh || !byId("notes").childElementCount || page.getElementById("notes").childElementCount) return;
  const below = page.getElementById(here.nextElementSibling?.id);
  if (!below) return;
  fresh.remove();
  below.before(here.cloneNode(true));
}

const isLatest = () => "latest" in byId("log").dataset;

function look() {
  sent = sent.then(async () => {
    const url = `${PAGE}?pec=${byId("log").dataset.change}`;
    const answer = await fetch(url, { signal: within(ANSWERED) }).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    keepNotes(page);
    show(page);
  });
}

const within = (milliseconds) => AbortSignal.timeout?.(milliseconds);

let news;
let later;

function listen() {
  news?.close();
  news = new EventSource(`${PAGE}/jauns?pec=${byId("log").dataset.change}`);
  news.onmessage = () => {
    heard();
    look();
  };
  news.addEventListener("here", heard);
  news.onerror = () => {
    if (news.readyState === EventSource.CLOSED) soon(5, 35, listen); // as while the program is started again
  };
  heard();
}

// We are told every 15 seconds that somebody is there. A proxy may hold that back, or the connection may be dead.
function heard() {
  soon(40, 60, () => {
    look();
    listen();
  });
}

// Not all pages in the same second.
function soon(least, most, what) {
  clearTimeout(later);
  later = setTimeout(what, 1000 * (least + Math.random() * (most - least)));
}

// Who reads what was earlier goes on reading it.
document.addEventListener("visibilitychange", () => {
  if (!isLatest()) return;
  if (document.hidden) {
    clearTimeout(later);
    news.close();
  } else {
    look();
    listen();
  }
});
if (isLatest()) listen();
