// One stream of changes per browser: the tab that holds the lock listens and tells the others.

const retry = 5000;
const heartbeat = 15000;
const channel = "BroadcastChannel" in window ? new BroadcastChannel("lotse-desk") : null;
let stamp = null;
let heard = performance.now();

if (document.body.dataset.pageLive) {
  channel?.addEventListener("message", event => hear(event.data));
  setInterval(() => show(performance.now() - heard > 3 * heartbeat), 5000);
  if (navigator.locks && channel) {
    // Held until the tab is closed; then the next tab in line gets it.
    navigator.locks.request("lotse-desk-stream", () => new Promise(() => listen(data => { hear(data); channel.postMessage(data); })));
  } else {
    listen(hear);
  }
}

function listen(tell) {
  const stream = new EventSource("/desk/stream");
  stream.addEventListener("changed", event => tell(event.data));
  stream.addEventListener("beat", () => tell(null));
  stream.addEventListener("error", () => {
    show(true);
    if (stream.readyState === EventSource.CLOSED) {
      // Refused, for example after signing out: the page itself finds out.
      document.dispatchEvent(new CustomEvent("lotse:changed"));
      setTimeout(listen, retry, tell);
    }
  });
}

function hear(data) {
  heard = performance.now();
  show(false);
  if (data === null || data === stamp) return;
  stamp = data;
  document.dispatchEvent(new CustomEvent("lotse:changed"));
}

function show(isLost) {
  document.getElementById("link-lost").hidden = !isLost;
}

document.addEventListener("lotse:lost", () => show(true));
