// Spares the reloading: what is sent and what is new comes into the page as it is. Without this script all works the same.

const PAGE = "/rakstit";
const KEPT = "balss-text";
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
  sent = sent.then(() => send(form, body));
});

async function send(form, body) {
  try {
    const answer = await fetch(PAGE, { method: "POST", body });
    const text = body.get("text");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    show(page, answer.ok || text === null ? text : undefined);
    const fresh = byId("jauns");
    fresh?.scrollIntoView({ block: "start" });
    fresh?.focus({ preventScroll: true });
  } catch {
    form.submit(); // the browser itself says that there is no connection; what is written stays in the field
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
  byId("log").replaceWith(page.getElementById("log"));
  if (text === null) {
    byId("toasts").replaceWith(page.getElementById("toasts"));
    byId("composer").removeAttribute("aria-busy");
    return;
  }
  byId("composer").replaceWith(page.getElementById("composer"));
  if (written !== text) byId("text").value = written;
  keep();
  if (isWriting) byId("text").focus({ preventScroll: true });
}

function look() {
  sent = sent.then(async () => {
    const answer = await fetch(PAGE).catch(() => null);
    if (answer?.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"), null);
  });
}

let news;

function listen() {
  news?.close();
  news = new EventSource(`${PAGE}/jauns?pec=${byId("log").dataset.change}`);
  news.onmessage = look;
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    news.close();
  } else {
    look();
    listen();
  }
});
listen();
