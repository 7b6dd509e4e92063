// Forms: sent once, asked back where it matters, and on live pages sent without leaving the page, so that nothing typed elsewhere is lost.

document.addEventListener("submit", event => {
  const form = event.target;
  const question = form.dataset.confirm;
  if (form.dataset.sending || (question && !confirm(question))) {
    event.preventDefault();
    return;
  }

  if (form.method !== "post") return;
  form.dataset.sending = "yes";
  for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
  if ("quiet" in form.dataset && document.body.dataset.pageLive) {
    event.preventDefault();
    document.dispatchEvent(new CustomEvent("lotse:send", { detail: { form, button: event.submitter } }));
  }
});

// A page that comes back from the browser's memory can be sent again.
addEventListener("pageshow", () => document.querySelectorAll("form[data-sending]").forEach(release));
document.addEventListener("lotse:sent", event => release(event.detail));

function release(form) {
  delete form.dataset.sending;
  for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
}

document.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("textarea")) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

document.addEventListener("input", event => {
  const area = event.target;
  if (!area.matches("textarea[data-grow]")) return;
  area.style.height = "auto";
  area.style.height = Math.min(area.scrollHeight + 2, innerHeight / 2) + "px";
});

for (const field of document.querySelectorAll("[data-reveal]")) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  label.className = "reveal";
  box.type = "checkbox";
  box.addEventListener("change", () => { field.type = box.checked ? "text" : "password"; });
  label.append(box, field.dataset.reveal);
  field.after(label);
}

for (const choice of document.querySelectorAll("select[data-other]")) {
  const field = document.getElementById(choice.dataset.other);
  const show = () => { field.hidden = choice.value !== "other"; };
  choice.addEventListener("change", show);
  show();
}

// Put away until the browser is closed.
for (const button of document.querySelectorAll("[data-hides]")) {
  const part = document.getElementById(button.dataset.hides);
  const key = "lotse-hides-" + part.id;
  part.hidden = sessionStorage.getItem(key) !== null;
  button.hidden = false;
  button.addEventListener("click", () => {
    sessionStorage.setItem(key, "yes");
    part.hidden = true;
    document.getElementById("main").focus();
  });
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    document.getElementById("copied").hidden = false;
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
