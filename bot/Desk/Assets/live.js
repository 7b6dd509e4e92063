// Live pages: when something changed, the page fetches itself and takes over what is different, part by part.
// When the fresh page has other parts than this one, as after a withdrawal, nothing of this one stays.
// Parts carry data-live: "content" is swapped as a whole, "list" item by item, "value" and "hidden" are copied,
// "answer" and "answer-value" are taken over only from the answer to a form.

const address = location.pathname + withoutNotice(location.search);
history.replaceState(history.state, "", address + location.hash);
let wanted = false;
let busy = false;

toEnd();
watchNew();
document.addEventListener("lotse:changed", refresh);
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
document.addEventListener("lotse:send", event => send(event.detail.form, event.detail.button));

async function refresh() {
  if (!document.body.dataset.pageLive) return;
  wanted = true;
  if (busy) return;
  busy = true;
  try {
    while (wanted) {
      wanted = false;
      // A page in the background must not count as read.
      const answer = await fetch(address, { headers: { Accept: "text/html", ...(document.hidden && { "X-Lotse-Peek": "1" }) } });
      await take(answer, false);
    }
  } catch {
    document.dispatchEvent(new CustomEvent("lotse:lost"));
  } finally {
    busy = false;
  }
}

async function send(form, button) {
  const body = new FormData(form, button);
  try {
    const answer = await fetch(button?.getAttribute("formaction") ?? form.action, { method: "POST", body, headers: { Accept: "text/html" } });
    const done = await take(answer, true);
    if (done && "folds" in form.dataset) form.closest("details").open = false;
    if (done && "clears" in form.dataset) {
      form.reset();
      form.querySelectorAll("textarea").forEach(area => { area.style.height = ""; });
      form.querySelector("textarea")?.focus();
      document.querySelectorAll(".line-new").forEach(mark => mark.remove());
    } else if (!document.activeElement || document.activeElement === document.body || document.activeElement === button) {
      document.getElementById("notice").focus();
    }
  } catch {
    document.dispatchEvent(new CustomEvent("lotse:lost"));
  } finally {
    document.dispatchEvent(new CustomEvent("lotse:sent", { detail: form }));
  }
}

/** Takes over an answer; false when the form was not accepted. */
async function take(answer, isForm) {
  if (answer.status === 401 || new URL(answer.url).pathname === "/desk/sign-in") {
    location.reload();
    return false;
  }

  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const main = page.getElementById("main");
  if (!main) throw new Error("not a page of the desk");
  if (page.title !== document.title) document.title = page.title;
  if (parts(main) !== parts(document.getElementById("main"))) {
    takeContent(document.getElementById("main"), main);
    scrollTo(0, 0);
  }

  for (const part of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(part.id);
    if (fresh) takePart(part, fresh, isForm);
  }

  return !isForm || !page.querySelector("#notice .notice-warning");
}

function parts(main) {
  return [...main.querySelectorAll("[data-live]")].map(part => part.id).join();
}

function takePart(part, fresh, isForm) {
  switch (part.dataset.live) {
    case "content": takeContent(part, fresh); break;
    case "list": takeList(part, fresh); break;
    case "value": part.value = fresh.value; break;
    case "hidden": part.hidden = fresh.hidden; break;
    case "answer": if (isForm) takeContent(part, fresh); break;
    case "answer-value": if (isForm && !document.querySelector("#notice .notice-warning")) part.setAttribute("value", fresh.value); break;
  }
}

function takeContent(part, fresh) {
  if (plain(part) === plain(fresh)) return;
  const focused = part.contains(document.activeElement) ? document.activeElement.id : null;
  part.replaceChildren(...fresh.cloneNode(true).childNodes);
  if (focused) (document.getElementById(focused) ?? document.getElementById("main")).focus({ preventScroll: true });
}

function takeList(list, fresh) {
  const stick = isAtEnd();
  const known = new Map([...list.children].map(item => [item.id, item]));
  let before = list.firstElementChild;
  for (const next of fresh.children) {
    let item = known.get(next.id);
    known.delete(next.id);
    if (!item) {
      item = next.cloneNode(true);
      item.classList.add("just-came");
      list.insertBefore(item, before);
      continue;
    }

    if (plain(item) !== plain(next)) takeContent(item, next);
    if (item.className !== next.className) item.className = next.className;
    if (item === before) before = before.nextElementSibling;
    else list.insertBefore(item, before);
  }

  for (const gone of known.values()) gone.remove();
  if (stick) toEnd();
  watchNew();
}

// What is new is marked until it has been looked at for a moment.
function watchNew() {
  watchNew.observer ??= new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(target.seen);
      if (isIntersecting) target.seen = setTimeout(forget, 4000, target);
    }
  });
  document.querySelectorAll(".line-new").forEach(mark => watchNew.observer.observe(mark));
}

function forget(mark) {
  if (document.hidden) mark.seen = setTimeout(forget, 4000, mark);
  else mark.remove();
}

// Two renderings of the same thing differ in the tokens of their forms, and in the mark of what is new.
function plain(element) {
  return element.innerHTML
    .replace(/(name="__RequestVerificationToken" value=")[^"]*/g, "$1")
    .replace(/<span class="chip chip-unread line-new">[^<]*<\/span>/g, "");
}

function isAtEnd() {
  const box = document.getElementById("chat-scroll");
  return box && box.scrollHeight - box.scrollTop - box.clientHeight < 60;
}

function toEnd() {
  const box = document.getElementById("chat-scroll");
  if (box) box.scrollTop = box.scrollHeight;
}

function withoutNotice(search) {
  const query = new URLSearchParams(search);
  query.delete("notice");
  return query.size ? "?" + query : "";
}
