// What every page gains where JavaScript runs. Nothing here is needed to read the site, and nothing moves when it runs.

document.documentElement.classList.add("has-script");

/** Copies a citation when its button is pressed, and says so. */
function copyCitations() {
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element ? event.target.closest("button.copy") : null;
    if (!(button instanceof HTMLButtonElement)) return;
    const address = new URL(button.dataset.address ?? "", location.href).href;
    say(button, await copied(`${button.dataset.citation} ${address}`) ? "Kopieret" : "Kunne ikke kopieres");
  });
}

/**
 * Copies a text, and says whether that went well. Over plain http, as on many intranets, browsers have no clipboard to write to; what is
 * selected in a field can be copied there too.
 * @param {string} text
 */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = document.activeElement;
    const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true, className: "visually-hidden" });
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand("copy");
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return isCopied;
  }
}

/**
 * Shows a word on a button for a moment, and tells it to screen readers.
 * @param {HTMLButtonElement} button
 * @param {string} word
 */
function say(button, word) {
  const status = document.querySelector("[data-status]") ?? document.body.appendChild(Object.assign(document.createElement("p"), { className: "visually-hidden" }));
  status.setAttribute("data-status", "");
  status.setAttribute("role", "status");
  status.textContent = word;
  button.dataset.label ??= button.textContent ?? "";
  button.textContent = word;
  setTimeout(() => { button.textContent = button.dataset.label ?? ""; }, 2000);
}

/** Marks, in a meeting's list of items, the item that is being read. */
function followReading() {
  const links = new Map();
  for (const link of document.querySelectorAll(".contents a[href^='#']")) links.set(link.getAttribute("href")?.slice(1), link);
  const items = [...document.querySelectorAll(".items > .item")];
  if (items.length === 0) return;
  const seen = new Set();
  const observer = new IntersectionObserver((changes) => {
    for (const change of changes) change.isIntersecting ? seen.add(change.target) : seen.delete(change.target);
    const current = items.find((item) => seen.has(item));
    if (!current) return;
    for (const [id, link] of links) id === current.id ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
  }, { rootMargin: "0px 0px -60% 0px" });
  for (const item of items) observer.observe(item);
}

/** Takes the days that have passed out of what is to come: a site that was built last month knows no clock. */
function hidePassed() {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  for (const ahead of document.querySelectorAll(".ahead")) {
    const days = [...ahead.querySelectorAll("[data-day]")];
    for (const day of days) day.hidden = (day.dataset.day ?? "") < today;
    const passed = ahead.querySelector(".ahead-passed");
    if (passed) passed.hidden = days.some((day) => !day.hidden);
  }
}

/** Search from everywhere: "/" goes to the field, which gives suggestions from the first time one is in it. */
function helpSearch() {
  const fields = [...document.querySelectorAll("form[role=search] input[type=search]")];
  document.addEventListener("keydown", (event) => {
    const isWriting = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting || fields.length === 0) return;
    event.preventDefault();
    fields[0].focus();
    fields[0].select();
  });
  // The search page answers in the page itself.
  if (document.getElementById("resultater")) return;
  for (const field of fields) {
    field.addEventListener("input", async () => (await import("./search-box.js")).suggest(field), { once: true });
  }
}

/** Marks the words that led here from a search. */
async function markSearched() {
  const words = new URLSearchParams(location.search).get("m");
  if (words) (await import("./mark-words.js")).markWords(words.slice(0, 200));
}

/** Long tables of cases can be narrowed to the rows that have what is typed. */
function narrowTables() {
  for (const table of document.querySelectorAll("table.cases")) {
    const rows = [...table.querySelectorAll("tbody tr")].map((row) => ({ row, text: (row.textContent ?? "").toLowerCase() }));
    if (rows.length < 12) continue;
    const field = Object.assign(document.createElement("input"), { type: "search", autocomplete: "off" });
    const label = document.createElement("label");
    label.className = "narrow";
    label.append("Vis kun sager med ", field);
    table.parentElement?.before(label);
    field.addEventListener("input", () => {
      const words = field.value.toLowerCase().split(/\s+/);
      for (const { row, text } of rows) row.toggleAttribute("hidden", !words.every((word) => text.includes(word)));
    });
  }
}

copyCitations();
followReading();
hidePassed();
helpSearch();
narrowTables();
markSearched();
