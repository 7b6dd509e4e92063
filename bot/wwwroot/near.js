// "Near me" for the search of the directory: the position goes to our own server once, is answered with the name of the place, and is kept nowhere.

const button = document.getElementById("near");
const place = document.getElementById("ort");
const answer = document.getElementById("near-answer");

if (button && navigator.geolocation) {
  button.hidden = false;
  button.addEventListener("click", () => {
    answer.textContent = button.dataset.waiting;
    navigator.geolocation.getCurrentPosition(find, () => { answer.textContent = button.dataset.refused; }, { timeout: 15000, maximumAge: 600000 });
  });
}

async function find({ coords }) {
  try {
    const reply = await fetch("/angebote/standort", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ latitude: coords.latitude, longitude: coords.longitude }),
    });
    if (!reply.ok) throw new Error();
    place.value = (await reply.json()).place;
    answer.textContent = button.dataset.found;
  } catch {
    answer.textContent = button.dataset.away;
  }
}
