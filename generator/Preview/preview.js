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

  const title = document.title;
  const panel = document.createElement("aside");
  panel.id = "preview-problems";
  panel.setAttribute("aria-label", "Fejl i indholdet");
  panel.setAttribute("role", "status");

  /**
   * @typedef {{ at: string, level: string, code: string, text: string }} Problem
   * @typedef {{ errors: number, warnings: number, shown: Problem[] }} Part
   */

  /**
   * What is wrong with this page's file stands open above the page, never over its text; what is wrong with others is folded. The tab
   * says how many there are, wherever one has scrolled to.
   * @param {{ here: Part, elsewhere: Part }} problems
   */
  function show({ here, elsewhere }) {
    panel.replaceChildren();
    panel.remove();
    document.title = countOf(here) > 0 ? `(${inWords(here)}) ${title}` : title;
    if (countOf(here) + countOf(elsewhere) === 0) {
      return;
    }

    if (countOf(here) > 0) {
      const heading = document.createElement("p");
      heading.textContent = `Denne side: ${inWords(here)}`
        + (here.errors > 0 ? ". Siden viser den seneste udgave, der var i orden." : "");
      panel.append(heading, listOf(here));
    }

    if (countOf(elsewhere) > 0) {
      const details = document.createElement("details");
      const summary = document.createElement("summary");
      summary.textContent = `Andre filer: ${inWords(elsewhere)}`;
      details.append(summary, listOf(elsewhere));
      panel.append(details);
    }

    panel.className = here.errors > 0 ? "errors" : countOf(here) > 0 ? "warnings" : "elsewhere";
    document.body.prepend(panel);
  }

  /** @param {Part} part */
  function countOf({ errors, warnings }) {
    return errors + warnings;
  }

  /** @param {Part} part */
  function inWords({ errors, warnings }) {
    const said = [];
    if (errors > 0) {
      said.push(`${errors} fejl`);
    }
    if (warnings > 0) {
      said.push(`${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}`);
    }
    return said.join(", ");
  }

  /** @param {Part} part */
  function listOf(part) {
    const list = document.createElement("ul");
    for (const problem of part.shown) {
      const entry = document.createElement("li");
      const place = document.createElement("code");
      place.textContent = problem.at;
      entry.className = problem.level;
      entry.append(place, ` ${problem.level} ${problem.code}: ${problem.text}`);
      list.append(entry);
    }

    if (part.shown.length < countOf(part)) {
      const rest = document.createElement("li");
      rest.textContent = `… og ${countOf(part) - part.shown.length} til: kør check.`;
      list.append(rest);
    }

    return list;
  }
}
