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
  const form = event.target;
  if (form.classList.contains("leave")) sessionStorage.removeItem(KEPT); // others use this computer, too
  if (new URL(form.action).pathname !== PAGE) return;
  event.preventDefault();
  const body = new FormData(form, event.submitter);
  byId("composer").setAttribute("aria-busy", "true");
  sent = sent.then(() => send(body));
});

async function send(body) {
  const answer = await post(body);
  const text = body.get("text");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  show(page, answer.ok || text === null ? text : undefined);
  const fresh = byId("jauns");
  fresh?.scrollIntoView({ block: "start" });
  fresh?.focus({ preventScroll: true });
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

// `text` is what was sent: it leaves the field, unless it could not be taken (undefined) or something else is there by now.
// It is null where no field was sent.
function show(page, text) {
  if (!page.getElementById("log")) {
    location.reload();
    return;
  }
  const written = byId("text").value;
  const isWriting = document.activeElement === byId("text");
  patch(byId("log"), page.getElementById("log"));
  if (text === null) {
    const toasts = page.getElementById("toasts");
    if (toasts.childElementCount) byId("toasts").replaceWith(toasts); // else the last one is still being read
    byId("composer").removeAttribute("aria-busy");
    return;
  }
  byId("composer").replaceWith(page.getElementById("composer"));
  if (written !== text) byId("text").value = written;
  keep();
  if (isWriting) byId("text").focus({ preventScroll: true });
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

// But for what each page has anew: its event, where reading goes on, what was unfolded.
function isSame(old, fresh) {
  const events = [old, fresh].map((one) => one.querySelector("[name=event]"));
  if (events[0] && events[1]) events[0].value = events[1].value;
  if (old.querySelector("details[open]")) fresh.querySelector("details")?.setAttribute("open", "");
  old.id = fresh.id;
  if (!fresh.id) old.removeAttribute("id");
  return old.isEqualNode(fresh);
}

function look() {
  sent = sent.then(async () => {
    const answer = await fetch(PAGE, { signal: within(ANSWERED) }).catch(() => null);
    if (answer?.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"), null);
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

document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    clearTimeout(later);
    news.close();
  } else {
    look();
    listen();
  }
});
listen();
