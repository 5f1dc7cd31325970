// The search page: answers while one types, keeps the address in step, and leads by keyboard.
import { openSearch } from "./search.js";
import { address, day, element, kindOf, markedText } from "./search-parts.js";

const PAGE = 10;
const WAIT_FOR_TYPING = 120;
const WAIT_BEFORE_SAYING_SO = 400;
const FILTERS = { forum: "Forum", aar: "År", emne: "Emne", udfald: "Udfald", person: "Person" };
const PERIOD = { fra: "Fra", til: "Til" };
const WITH_FEED = ["emne", "sag", "person", "forum"];

const place = /** @type {HTMLElement} */ (document.getElementById("resultater"));
const field = /** @type {HTMLInputElement} */ (document.querySelector("main input[name=q]"));
const form = /** @type {HTMLFormElement} */ (field.form);
const status = element("p", { className: "search-status", role: "status" });
const notes = element("div", { className: "search-notes" });
const pages = element("ul", { className: "search-pages", "aria-label": "Sider", hidden: true });
const filters = element("div", { className: "search-filters" });
const list = element("ol", { className: "rows search-results" });
const more = element("button", { type: "button", className: "search-more", hidden: true }, "Vis flere");
place.append(status, notes, pages, filters, list, more);

const opened = openSearch({ baseUrl: place.dataset.base, manifest: place.dataset.manifest });
opened.catch(() => {});
let newest = 0;
let shown = 0;

/** What the address asks for. */
function asked() {
  const parameters = new URLSearchParams(location.search);
  const wanted = Object.fromEntries(Object.keys({ ...FILTERS, ...PERIOD }).map(name => [name, parameters.get(name) ?? ""]).filter(([, value]) => value));
  return { query: parameters.get("q") ?? "", wanted, sort: parameters.get("sort") === "nyeste" ? "nyeste" : "relevans" };
}

/** Whether the newest entry of the history is a search that is still being typed. */
let isTyped = false;

/**
 * Puts a search into the address. What somebody decided on is an entry of the history; typing makes one entry of its own, so that Back leads
 * to the search before, and Enter settles it.
 */
function remember({ query, wanted, sort }, isDecided) {
  const parameters = new URLSearchParams();
  if (query) {
    parameters.set("q", query);
  }
  Object.entries(wanted).forEach(([name, value]) => value && parameters.set(name, value));
  if (sort === "nyeste") {
    parameters.set("sort", sort);
  }
  const target = parameters.size ? `?${parameters}` : location.pathname;
  const isNew = isDecided ? !isTyped || query === asked().query : !isTyped && location.search !== "";
  if (target !== (location.search || location.pathname)) {
    history[isNew ? "pushState" : "replaceState"](null, "", target);
  }
  isTyped = !isDecided;
}

/** Searches for what the address asks. */
async function search() {
  const { query, wanted, sort } = asked();
  const turn = ++newest;
  const isCurrent = () => turn === newest;
  document.title = document.title.replace(/^(?:.* – )?Søg/, query ? `${query} – Søg` : "Søg");
  if (!query.trim() && !Object.keys(wanted).length) {
    list.replaceChildren();
    filters.replaceChildren();
    showPages([]);
    notes.replaceChildren(advice());
    more.hidden = true;
    status.textContent = "";
    return;
  }
  const waiting = setTimeout(() => isCurrent() && (status.textContent = "Søger …"), WAIT_BEFORE_SAYING_SO);
  try {
    const answer = await (await opened).query(query, { limit: PAGE, filters: wanted, sort });
    if (isCurrent()) {
      show(answer, query, wanted, sort);
    }
    // A large archive counts when the results are there.
    const whole = await answer.rest?.();
    if (whole && isCurrent()) {
      count(whole, query, wanted, sort);
    }
  } catch {
    if (isCurrent()) {
      fail();
    }
  } finally {
    clearTimeout(waiting);
  }
}

function show(answer, query, wanted, sort) {
  const { total, results, corrected, also, incomplete } = answer;
  notes.replaceChildren(...[
    corrected && element("p", { className: "note" }, "Ingen punkter har ", element("q", {}, query), ". Her er resultater for ", element("q", {}, corrected), "."),
    also.length > 0 && total > 0 && element("p", { className: "search-also" }, "Også resultater med ", ...also.flatMap((word, at) => [at ? ", " : "", element("q", {}, word)]), "."),
    incomplete && element("p", { className: "notice" }, "Noget af søgeindekset kunne ikke hentes, så der kan mangle resultater. ", retry()),
    !total && !incomplete && nothing(query, wanted),
  ].filter(Boolean));
  showPages(answer.pages);
  count(answer, query, wanted, sort);
  list.replaceChildren(...results.map(result => row(result, corrected ?? query)));
  shown = PAGE;
  more.hidden = answer.listed <= shown;
  more.onclick = () => showMore(corrected ?? query, query, wanted, sort);
}

/** The pages that the query names; a topic, case, person or forum can be followed. */
function showPages(named) {
  pages.replaceChildren(...named.map(page => element("li", {},
    element("a", { href: page.url }, page.titel), " ", element("span", { className: "where" }, kindOf(page)),
    WITH_FEED.includes(page.kind) && " ",
    WITH_FEED.includes(page.kind) && element("a", { href: `${page.url}feed.xml`, className: "search-feed", "aria-label": `Abonnér på ${page.titel}` }, "Abonnér"))));
  pages.hidden = !named.length;
}

function count({ total, whole, facets, atLeast }, query, wanted, sort) {
  const items = `${atLeast ? "mindst " : ""}${total.toLocaleString("da-DK")} ${total === 1 ? "punkt" : "punkter"}`;
  status.textContent = !total ? "Ingen resultater" : query.trim() && !whole ? `${items} med nogle af ordene` : items;
  showFilters(facets, wanted, sort, total);
}

async function showMore(words, query, wanted, sort) {
  more.disabled = true;
  try {
    const { results, listed } = await (await opened).query(query, { limit: PAGE, offset: shown, filters: wanted, sort, facets: false });
    const rows = results.map(result => row(result, words));
    list.append(...rows);
    shown += PAGE;
    more.hidden = listed <= shown;
    rows[0]?.querySelector("a")?.focus();
  } catch {
    fail();
  }
  more.disabled = false;
}

/** A result. The best passage of the item takes the place of its first words when it comes into view. */
function row(result, words) {
  const excerpt = element("p", { className: "item-row-decision search-excerpt" }, ...markedText(result.uddrag));
  const punkt = /punkt-(\d+)$/.exec(result.url)?.[1];
  const entry = element("li", { className: result.partial ? "item-row search-partial" : "item-row" },
    element("p", { className: "item-row-title" },
      element("a", { href: address(result.url, words) }, result.titel), " ",
      result.status === "dagsorden" && element("span", { className: "badge" }, "Dagsorden"),
      result.udfald && result.udfald !== "andet" && element("span", { className: `badge outcome-${slug(result.udfald)}` }, result.udfald)),
    element("p", { className: "item-row-meeting" }, element("time", { dateTime: result.dato }, day(result.dato)), `, ${result.forum}, punkt ${punkt}`),
    result.partial && element("p", { className: "search-partial-note" }, "Passer kun delvist"),
    result.bilag && element("p", { className: "search-attachment" }, "I bilaget ",
      element("a", { href: result.bilag.url }, result.bilag.titel), result.bilag.side && `, side ${result.bilag.side}`),
    excerpt);
  passages.set(entry, async () => excerpt.replaceChildren(...markedText(await result.passage())));
  inView.observe(entry);
  return entry;
}

const passages = new WeakMap();
const inView = new IntersectionObserver(entries => {
  for (const { isIntersecting, target } of entries) {
    if (isIntersecting) {
      inView.unobserve(target);
      // Without the passage the first words stay, which is an answer too.
      passages.get(target)?.().catch(() => {});
    }
  }
});

function showFilters(facets, wanted, sort, total) {
  const focused = document.activeElement?.id;
  const selects = Object.entries(FILTERS).map(([name, label]) => {
    const counts = Object.entries(facets[name] ?? {});
    if (name === "aar") {
      counts.sort((a, b) => b[0] - a[0]);
    }
    const chosen = counts.find(([value]) => value.toLowerCase() === wanted[name]?.toLowerCase())?.[0] ?? wanted[name] ?? "";
    if (chosen && !counts.some(([value]) => value === chosen)) {
      counts.unshift([chosen, 0]);
    }
    return (counts.length > 1 || chosen) && choice(name, label, [["", "Alle"], ...counts.map(([value, count]) => [value, `${value} (${count.toLocaleString("da-DK")})`])], chosen);
  }).filter(Boolean);
  const period = (total > 1 || wanted.fra || wanted.til) && Object.entries(PERIOD).map(([name, label]) => dayChoice(name, label, wanted[name]));
  const order = total > 1 && choice("sort", "Rækkefølge", [["", "Bedst først"], ["nyeste", "Nyeste først"]], sort === "nyeste" ? sort : "");
  const clear = Object.keys(wanted).length > 0 && element("button", { type: "button", className: "search-clear", onclick: () => {
    const now = asked();
    remember({ ...now, wanted: {} }, true);
    search();
  } }, "Ryd filtre");
  filters.replaceChildren(...[...selects, ...period || [], order, clear].filter(Boolean));
  if (focused?.startsWith("filter-")) {
    document.getElementById(focused)?.focus();
  }
}

function choice(name, label, options, chosen) {
  const select = element("select", { id: `filter-${name}`, onchange: () => {
    const now = asked();
    remember(name === "sort" ? { ...now, sort: select.value } : { ...now, wanted: { ...now.wanted, [name]: select.value } }, true);
    search();
  } }, ...options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)));
  return element("p", { className: "search-filter" }, element("label", { htmlFor: select.id }, label), select);
}

/** A day that the meetings are to be from or until. */
function dayChoice(name, label, value = "") {
  const input = element("input", { id: `filter-${name}`, type: "date", value, onchange: () => {
    const now = asked();
    remember({ ...now, wanted: { ...now.wanted, [name]: input.value } }, true);
    search();
  } });
  return element("p", { className: "search-filter" }, element("label", { htmlFor: input.id }, label), input);
}

function nothing(query, wanted) {
  return element("div", { className: "search-nothing" },
    element("p", {}, query.trim() ? "Ingen punkter passer til søgningen." : "Ingen punkter passer til filtrene."),
    element("ul", {},
      Object.keys(wanted).length > 0 && element("li", {}, "Fjern et eller flere filtre."),
      element("li", {}, "Skriv færre ord, eller kun begyndelsen af et ord."),
      element("li", {}, "Prøv et andet ord for det samme."),
      element("li", {}, "Find frem gennem listerne: ", ...lists())));
}

function advice() {
  return element("div", { className: "search-advice note" },
    element("p", {}, "Skriv et eller flere ord. Du kan også søge efter:"),
    element("ul", {},
      element("li", {}, "en ordret sætning i anførselstegn: ", element("kbd", {}, "\"administrativ tidsplan\"")),
      element("li", {}, "noget uden et ord: ", element("kbd", {}, "budget -borgermøde")),
      element("li", {}, "et journalnummer, helt eller en del af det: ", element("kbd", {}, "00.30.00")),
      element("li", {}, "en dato: ", element("kbd", {}, "13. januar 2026"), " eller ", element("kbd", {}, "13/1 2026"))));
}

function fail() {
  status.textContent = "Søgningen virker ikke lige nu";
  list.replaceChildren();
  showPages([]);
  more.hidden = true;
  notes.replaceChildren(element("p", { className: "notice" }, "Søgeindekset kunne ikke hentes. Se efter, om der er forbindelse til nettet. ", retry()),
    element("p", {}, "Du kan også finde frem gennem listerne: ", ...lists()));
}

function retry() {
  return element("button", { type: "button", onclick: () => location.reload() }, "Prøv igen");
}

/** The navigation's links, once more. */
function lists() {
  return [...document.querySelectorAll(".site-nav a")].flatMap((link, at) => [at ? ", " : "", element("a", { href: link.href }, link.textContent.toLowerCase())]);
}

const slug = text => text.replaceAll("å", "aa").replaceAll("ø", "oe").replaceAll("æ", "ae").replaceAll(" ", "-");

// Arrows lead from the field through the results and back, Escape back to the field.
place.parentElement.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) {
    return;
  }
  const links = [field, ...pages.querySelectorAll("a:not(.search-feed)"), ...list.querySelectorAll(".item-row-title a")];
  const at = links.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
  if (at >= 0 && to !== undefined && links[to] && !(event.key === "Escape" && at === 0)) {
    event.preventDefault();
    links[to].focus();
  }
});

let typing;
field.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    remember({ ...asked(), query: field.value }, false);
    search();
  }, WAIT_FOR_TYPING);
});
form.addEventListener("submit", event => {
  event.preventDefault();
  clearTimeout(typing);
  remember({ ...asked(), query: field.value }, true);
  search();
});
addEventListener("popstate", () => {
  isTyped = false;
  field.value = asked().query;
  search();
});

field.value = asked().query;
if (!field.value) {
  field.focus();
}
search();
