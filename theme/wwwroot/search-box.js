// Suggestions under the search field of every page but the search page: items that answer what is being typed.
import { openSearch } from "./search.js";
import { address, day, element } from "./search-parts.js";

const MOST = 6;
const WAIT_FOR_TYPING = 120;
let opened;

/**
 * Gives a search field suggestions: arrows choose, Enter opens, Escape closes.
 * @param {HTMLInputElement} field
 */
export function suggest(field) {
  const form = field.form;
  const list = element("ul", { id: `${field.id}-forslag`, className: "suggestions", role: "listbox", "aria-label": "Forslag", hidden: true });
  const status = element("p", { className: "visually-hidden", role: "status" });
  form.append(list, status);
  Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })
    .forEach(([name, value]) => field.setAttribute(name, value));
  let turn = 0;
  let typing;

  const options = () => [...list.children];
  const chosen = () => list.querySelector("[aria-selected=true]");
  const close = () => {
    turn++;
    clearTimeout(typing);
    list.hidden = true;
    list.replaceChildren();
    status.textContent = "";
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const choose = option => {
    chosen()?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option ? field.setAttribute("aria-activedescendant", option.id) : field.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };

  async function fill() {
    const query = field.value;
    const own = ++turn;
    if (query.trim().length < 2) {
      close();
      return;
    }
    try {
      opened ??= openSearch({ baseUrl: form.dataset.base });
      const { results, corrected } = await (await opened).query(query, { limit: MOST, facets: false });
      if (own !== turn || document.activeElement !== field) {
        return;
      }
      const kept = chosen()?.dataset.url;
      list.replaceChildren(...results.map((result, at) => element("li", {
        id: `${list.id}-${at}`,
        role: "option",
        "aria-selected": "false",
        "data-url": result.url,
        onclick: () => location.assign(address(result.url, corrected ?? query)),
      }, element("span", { className: "suggestion-title" }, result.titel), " ", element("span", { className: "where" }, `${result.forum} ${day(result.dato)}`))));
      list.hidden = !results.length;
      field.setAttribute("aria-expanded", String(results.length > 0));
      // An answer that comes late must not take the choice away.
      choose(options().find(option => option.dataset.url === kept));
      status.textContent = results.length ? `${results.length} forslag` : "Ingen forslag";
    } catch {
      // Suggestions are a help; without them the form still leads to the search page.
      opened = undefined;
      close();
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(fill, WAIT_FOR_TYPING);
  });
  field.addEventListener("keydown", event => {
    const all = options();
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen()) {
      event.preventDefault();
      chosen().click();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && all.length) {
      event.preventDefault();
      const at = all.indexOf(chosen());
      // One step beyond either end is the field itself.
      choose(all[event.key === "ArrowDown" ? at + 1 : at < 0 ? all.length - 1 : at - 1]);
    }
  });
  form.addEventListener("focusout", event => {
    if (!form.contains(event.relatedTarget)) {
      close();
    }
  });
  // A press on a suggestion must not take the focus, or the list would close before it is followed.
  list.addEventListener("pointerdown", event => event.preventDefault());
  fill();
}
