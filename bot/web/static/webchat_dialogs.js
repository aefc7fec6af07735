// The dialogs: a voice message, a place, and an answer that wants to be read.

const FORMATS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
const POINT = /^\s*(-?\d{1,3}(?:[.,]\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*$/;
const EXAMPLE = "57.4214, 27.0475";

const byId = (id) => document.getElementById(id);

function part(dialog, name) {
  return dialog.querySelector(`[data-do="${name}"]`);
}

export function showAlert(text) {
  const dialog = byId("alert");
  dialog.querySelector("p").textContent = text;
  part(dialog, "close").onclick = () => dialog.close();
  dialog.showModal();
}

export class VoiceDialog {
  // `done(blob, seconds)` gets a recording or a chosen file.
  constructor(words, done) {
    this.words = words;
    this.done = done;
    this.dialog = byId("voice");
    this.file = byId("voice-file");
    part(this.dialog, "record").onclick = () => this.record();
    part(this.dialog, "stop").onclick = () => this.recorder?.stop();
    part(this.dialog, "choose").onclick = () => this.file.click();
    part(this.dialog, "close").onclick = () => this.dialog.close();
    this.dialog.onclose = () => this.end();
    this.file.onchange = () => this.chosen();
    this.show(false);
  }

  open() {
    this.trouble("");
    this.dialog.showModal();
  }

  trouble(text) {
    this.dialog.querySelector(".trouble").textContent = text;
  }

  async record() {
    this.trouble("");
    part(this.dialog, "record").disabled = true; // a double press asks once
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format));
      this.recorder = new MediaRecorder(this.stream, { mimeType });
    } catch {
      this.end();
      this.trouble(this.words["no-microphone"]);
      part(this.dialog, "choose").focus();
      return;
    } finally {
      part(this.dialog, "record").disabled = false;
    }
    this.parts = [];
    this.started = performance.now();
    this.recorder.ondataavailable = (event) => this.parts.push(event.data);
    this.recorder.onstop = () => this.recorder && this.stopped();
    this.recorder.start();
    this.count();
    this.counting = setInterval(() => this.count(), 500);
    this.show(true);
  }

  stopped() {
    const seconds = Math.round((performance.now() - this.started) / 1000);
    const blob = new Blob(this.parts, { type: this.recorder.mimeType });
    this.end();
    if (!blob.size) return this.trouble(this.words["voice-too-short"]);
    this.dialog.close();
    this.done(blob, seconds);
  }

  count() {
    const seconds = Math.floor((performance.now() - this.started) / 1000);
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    this.dialog.querySelector(".seconds").textContent = clock;
  }

  show(isRecording) {
    this.dialog.querySelector(".recording").hidden = !isRecording;
    this.dialog.querySelector("[role=status]").textContent = isRecording ? this.words.recording : "";
    part(this.dialog, "record").hidden = isRecording;
    part(this.dialog, "stop").hidden = !isRecording;
    if (this.dialog.open) part(this.dialog, isRecording ? "stop" : "record").focus();
  }

  // Cancelled or finished: the microphone is let go.
  end() {
    clearInterval(this.counting);
    this.recorder = null;
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = null;
    this.show(false);
  }

  async chosen() {
    const [file] = this.file.files;
    this.file.value = "";
    if (!file) return;
    this.dialog.close();
    this.done(file, await lengthOf(file));
  }
}

// Seconds, 0 where the browser cannot tell.
function lengthOf(file) {
  const audio = new Audio(URL.createObjectURL(file));
  return new Promise((resolve) => {
    audio.onloadedmetadata = () => resolve(Number.isFinite(audio.duration) ? Math.round(audio.duration) : 0);
    audio.onerror = () => resolve(0);
  }).finally(() => URL.revokeObjectURL(audio.src));
}

export class PlaceDialog {
  // `done({latitude, longitude})`.
  constructor(words, done) {
    this.words = words;
    this.done = done;
    this.dialog = byId("place");
    this.point = byId("point");
    this.dialog.querySelector("form").onsubmit = (event) => {
      event.preventDefault();
      this.typed();
    };
    part(this.dialog, "here").onclick = () => this.here();
    part(this.dialog, "example").onclick = () => {
      this.point.value = EXAMPLE;
      this.point.focus();
    };
    part(this.dialog, "close").onclick = () => this.dialog.close();
  }

  open() {
    this.trouble("");
    this.point.value = "";
    this.dialog.showModal();
  }

  trouble(text) {
    this.dialog.querySelector(".trouble").textContent = text;
    this.point.setAttribute("aria-invalid", String(text === this.words["bad-place"]));
  }

  typed() {
    const found = POINT.exec(this.point.value);
    const [latitude, longitude] = (found ?? []).slice(1).map((number) => Number(number.replace(",", ".")));
    if (!found || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      this.trouble(this.words["bad-place"]);
      this.point.focus();
    } else {
      this.finish({ latitude, longitude });
    }
  }

  here() {
    const cannot = () => this.trouble(this.words["no-place"]);
    if (!navigator.geolocation) return cannot();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.finish({ latitude: coords.latitude, longitude: coords.longitude }),
      cannot,
      { timeout: 10_000, enableHighAccuracy: true },
    );
  }

  finish(place) {
    this.dialog.close();
    this.done(place);
  }
}
