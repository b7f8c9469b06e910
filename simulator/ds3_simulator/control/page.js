"use strict";
const panels = document.getElementById("panels");
const told = document.getElementById("told");
const fault = document.getElementById("fault");
let asking = false;

function tell(text, bad) {
  told.textContent = text;
  told.className = bad ? "bad" : "";
}

async function refresh() {
  if (asking || document.hidden) return;
  asking = true;
  try {
    const answer = await fetch("/panels", { signal: AbortSignal.timeout(5000) });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    panels.innerHTML = await answer.text();
    if (told.dataset.lost) tell("", false);
    delete told.dataset.lost;
  } catch (error) {
    told.dataset.lost = "yes";
    tell("No answer from the simulator.", true);
  } finally {
    asking = false;
  }
}

async function change(verb, path, body) {
  try {
    const answer = await fetch(path, {
      method: verb,
      headers: { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const value = await answer.json();
    tell(answer.ok ? "" : value.error, !answer.ok);
    await refresh();
    return answer.ok;
  } catch (error) {
    tell("No answer from the simulator.", true);
    return false;
  }
}

document.getElementById("add").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await change("POST", "/faults", fault.value)) fault.value = "";
});

document.addEventListener("click", (event) => {
  const { advance, remove } = event.target.dataset;
  if (advance) change("POST", "/clock", { advance: Number(advance) });
  if (remove) change("DELETE", `/faults/${remove}`);
});

document.getElementById("controls").hidden = false;
setInterval(refresh, 1000);
