// What the search page and the suggestions share.

/**
 * An element with properties (an attribute where there is no such property) and children; false, null and undefined are left out.
 * @param {string} tag
 * @param {Record<string, unknown>} properties
 * @param {...(Node | string | false | null | undefined)} children
 */
export function element(tag, properties, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made && name !== "role") {
      made[name] = value;
    } else {
      made.setAttribute(name, String(value));
    }
  }
  made.append(...children.filter(child => child || child === 0));
  return made;
}

/**
 * The client's excerpts as nodes: text and marks, and never anything else.
 * @param {string} html
 */
export function markedText(html) {
  const text = part => part.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  return html.split(/<mark>(.*?)<\/mark>/s).map((part, at) => at % 2 ? element("mark", {}, text(part)) : text(part));
}

/** Where a result leads: to the item, whose page marks the words. */
export function address(url, words) {
  return words.trim() ? url.replace("#", `?m=${encodeURIComponent(words)}#`) : url;
}

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

/** "13. januar 2026". A date has no time zone: it is never converted. */
export function day(iso) {
  const [year, month, date] = iso.split("-").map(Number);
  return `${date}. ${MONTHS[month - 1]} ${year}`;
}

const KINDS = { emne: "Emne", sag: "Sag", person: "Person", forum: "Forum", møde: "Møde" };

/** What a page is, and how much it has: "Emne, 4 punkter". */
export function kindOf({ kind, antal }) {
  const [one, several] = kind === "person" || kind === "forum" ? ["møde", "møder"] : ["punkt", "punkter"];
  return `${KINDS[kind]}, ${antal.toLocaleString("da-DK")} ${antal === 1 ? one : several}`;
}
