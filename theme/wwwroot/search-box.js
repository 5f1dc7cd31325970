// Suggestions under the search field of every page but the search page: pages that are named and items that answer what is being typed.
import { openSearch } from "./search.js";
import { address, day, element, kindOf } from "./search-parts.js";

const MOST = 6;
const MOST_PAGES = 3;
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
      const { results, pages, corrected } = await (await opened).query(query, { limit: MOST, facets: false });
      if (own !== turn || document.activeElement !== field) {
        return;
      }
      const kept = chosen()?.dataset.url;
      const found = [
        ...pages.slice(0, MOST_PAGES).map(page => ({ url: page.url, titel: page.titel, where: kindOf(page), leads: page.url })),
        ...results.map(({ url, titel, forum, dato }) => ({ url, titel, where: `${forum} ${day(dato)}`, leads: address(url, corrected ?? query) })),
      ].slice(0, MOST);
      list.replaceChildren(...found.map(({ url, titel, where, leads }, at) => element("li", {
        id: `${list.id}-${at}`,
        role: "option",
        "aria-selected": "false",
        "data-url": url,
        onclick: () => location.assign(leads),
      }, element("span", { className: "suggestion-title" }, titel), " ", element("span", { className: "where" }, where))));
      list.hidden = !found.length;
      field.setAttribute("aria-expanded", String(found.length > 0));
      // An answer that comes late must not take the choice away.
      choose(options().find(option => option.dataset.url === kept));
      status.textContent = found.length ? `${found.length} forslag` : "Ingen forslag";
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
