// The preview of a service follows the typing; without it the form works all the same.

const form = document.getElementById("service-form");
const preview = document.getElementById("preview");
let waiting = 0;
let asked = 0;

form?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 400);
});

async function show() {
  const turn = ++asked;
  try {
    const data = new FormData(form);
    if (!data.get("id")) data.set("id", form.action.split("/").at(-2));
    const answer = await fetch(form.dataset.preview, { method: "POST", body: new URLSearchParams(data) });
    if (answer.ok && turn === asked) preview.innerHTML = await answer.text();
  } catch {
    // Offline: what was shown last stays.
  }
}
