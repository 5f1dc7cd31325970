// Put into every page by `preview`, never by `build`: reloads the page when it has changed, and tells what is wrong with the content.
"use strict";
{
  const script = document.currentScript;
  const query = new URLSearchParams({ address: decodeURI(location.pathname), page: script.dataset.page });
  const events = new EventSource(`/_preview/events?${query}`);
  events.addEventListener("reload", () => {
    events.close();
    location.reload();
  });
  events.addEventListener("problems", (event) => show(JSON.parse(event.data)));

  const panel = document.createElement("aside");
  panel.id = "preview-problems";
  panel.setAttribute("aria-label", "Fejl i indholdet");
  panel.setAttribute("role", "status");

  /** @param {{ errors: number, warnings: number, shown: { at: string, level: string, code: string, text: string }[] }} problems */
  function show({ errors, warnings, shown }) {
    panel.replaceChildren();
    panel.remove();
    if (errors + warnings === 0) {
      return;
    }

    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = `${errors} fejl, ${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}`
      + (errors > 0 ? ". Af filer med fejl vises den seneste udgave, der var i orden." : "");
    const list = document.createElement("ul");
    for (const problem of shown) {
      const entry = document.createElement("li");
      const place = document.createElement("code");
      place.textContent = problem.at;
      entry.className = problem.level;
      entry.append(place, ` ${problem.level} ${problem.code}: ${problem.text}`);
      list.append(entry);
    }

    if (shown.length < errors + warnings) {
      const rest = document.createElement("li");
      rest.textContent = `… og ${errors + warnings - shown.length} til: kør check.`;
      list.append(rest);
    }

    details.open = errors > 0;
    details.append(summary, list);
    panel.className = errors > 0 ? "errors" : "warnings";
    panel.append(details);
    document.body.append(panel);
  }
}
