// Words, numbers, journal numbers and addresses in a text, as generator/Language/Tokens.cs finds them.

const WORD = "\\p{L}\\p{Nd}\\p{M}";
const EMAIL = new RegExp(`[${WORD}._%+-]{1,63}@(?!\\.)(?:[${WORD}]|[.-](?=[${WORD}]))+`, "uy");
const CASE_NUMBER = new RegExp(
  "(?:[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}-\\p{L}[0-9]{2}(?![0-9])(?=((?:-[0-9]{1,7}(?![0-9])){0,2}))\\1"
  + "|\\p{L}[0-9]{2}(?![0-9])(?:-[0-9]{1,7}(?![0-9])){2}"
  + "|[0-9]{2,4}(?![0-9])[-/](?:[0-9]{5,8}(?![0-9])|[0-9]{4}(?![0-9])-[0-9]{1,7}(?![0-9])))"
  + `(?![${WORD}])`, "uy");
const RUN = new RegExp(`(?:[0-9]+(?:[.,][0-9]+)*)?(?:[${WORD}]|['\\u2019\\u00ad](?=\\p{L}))*`, "uy");
const TOKEN_START = new RegExp(`[${WORD}]`, "ug");

/**
 * The tokens of a text in reading order.
 * @param {string} text
 * @returns {{start: number, end: number, kind: "word" | "number" | "case" | "email", text: string}[]} `text` is the form that is compared.
 */
export function tokens(text) {
  const plain = text.replace(/[\ud800-\udfff]/g, " ");
  const found = [];
  const at = (pattern, start) => { pattern.lastIndex = start; return pattern.exec(plain)?.[0]; };
  for (let position = 0; ;) {
    TOKEN_START.lastIndex = position;
    const start = TOKEN_START.exec(plain)?.index;
    if (start === undefined) {
      return found;
    }
    let kind = "email";
    let token = at(EMAIL, start);
    if (!token || !token.slice(token.indexOf("@")).includes(".")) {
      kind = "case";
      token = at(CASE_NUMBER, start);
    }
    if (!token) {
      token = at(RUN, start);
      kind = /^[0-9.,]+$/.test(token) ? "number" : "word";
    }
    position = start + token.length;
    found.push({ start, end: position, kind, text: normalised(token, kind) });
  }
}

function normalised(token, kind) {
  const text = lower(token).replace(/\u00ad/g, "").replace(/\u2019/g, "'");
  return kind === "number" && /^[0-9]{1,3}(?:\.[0-9]{3})+$/.test(text) ? text.replaceAll(".", "") : text;
}

export function lower(text) {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[^]/g, c => c.toLowerCase().length === 1 ? c.toLowerCase() : c);
}

/** The place of the last of some sorted texts that does not come after another. */
export function lastNotAfter(texts, text) {
  let low = 0;
  for (let high = texts.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    [low, high] = texts[middle] <= text ? [middle, high] : [low, middle - 1];
  }
  return low;
}
