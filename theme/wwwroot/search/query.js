// What is asked for.
import { dates, dateTerm, MONTH, MONTHS, pad } from "./dates.js";
import { spellingKey, termOf } from "./stems.js";
import { lower, tokens } from "./tokens.js";

/** One thing that is asked for: `terms` are the terms that it may be found by, the first that exist are taken. */
function group(kind, start, end, word, terms, more = {}) {
  return { kind, start, end, word, terms, ...more };
}

/** A journal number without its dots and hyphens, or with others: 003014P00125, 00 30 14 P00 1 25, P00125. The last two digits are the year. */
const GLUED_CASE = /(?<![^\s"])(?:(\d\d[. ]?\d\d[. ]?\d\d)[-. ]?(\p{L}\d\d)(?:[- ]?(\d{1,5})[- ]?(\d\d))?|(\p{L}\d\d)(\d{1,5})(\d\d))(?![\p{L}\d])/giu;

/** A paragraph of a law, and a word that a sign makes another: see generator/Index/WrittenSigns.cs. */
const LAW = /§\s{0,2}(\d{1,4})(?:\s?([a-z])(?![\p{L}\p{Nd}]))?(?:,?\s{0,2}(?:stk|stykke)\.?\s{0,2}(\d{1,3}))?(?!\d)/giu;
const SIGNED = /(?<![\p{L}\p{Nd}])\p{L}{1,20}(?:\+\+|#)(?![\p{L}\p{Nd}])/gu;

/** What signs make of the words and numbers in a text, with the terms of each. */
export const signs = text => [
  ...[...text.matchAll(LAW)].map(({ 0: all, 1: number, 2: letter, 3: part, index }) => {
    const law = `§${number}${lower(letter ?? "")}`;
    return { start: index, end: index + all.length, terms: part ? [law, `${law}.${part}`] : [law] };
  }),
  ...[...text.matchAll(SIGNED)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, terms: [lower(word)] })),
];

/**
 * Reads a query: words, "phrases", -without, journal numbers and dates.
 * @param {string} query
 * @param {Set<string>} stopWords
 */
export function parseQuery(query, stopWords) {
  // A page of text is no query: what is beyond these many letters and words is left out.
  const text = query.normalize("NFC").slice(0, 1000);
  const asked = { text, words: "", groups: [], phrases: [], without: [] };
  // What is read is blanked, so that places in the text stay.
  let rest = text;
  const take = (start, end) => { rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end); };

  for (const match of text.matchAll(/(^|\s)(-?)["“”„»«]([^"“”„»«]+)["“”„»«]/g)) {
    const words = tokens(match[3]).map(token => token.text);
    if (words.length) {
      (match[2] ? asked.without : asked.phrases).push({ words });
      if (!match[2]) {
        const offset = match.index + match[0].length - match[3].length - 1;
        addWords(match[3], offset, { phrase: true });
      }
    }
    take(match.index, match.index + match[0].length);
  }
  for (const match of rest.matchAll(/(^|\s)-([\p{L}\p{Nd}][^\s"]*)/gu)) {
    tokens(match[2]).forEach(token => asked.without.push({ words: [token.text] }));
    take(match.index, match.index + match[0].length);
  }
  asked.words = rest + asked.phrases.map(({ words }) => ` ${words.join(" ")}`).join("");
  for (const match of rest.matchAll(/[\p{L}\p{Nd}][^\s,;:()?!"“”„»«]*/gu)) {
    const chunk = match[0].replace(/[-.]+$/, "");
    if (/^\d\d\.\d{1,2}(?:\.\d{0,2})?(?:-[\p{L}\d-]*)?$/u.test(chunk) || /^\p{L}\d\d-\d[\d-]*$/u.test(chunk)) {
      const end = match.index + match[0].length;
      const date = dates(chunk).find(one => one.start === 0 && one.end === chunk.length);
      const key = "#" + spellingKey(lower(chunk));
      asked.groups.push(group("case", match.index, end, chunk, [key, chunk, ...(date ? [dateTerm(date)] : [])], { prefix: key }));
      take(match.index, end);
    }
  }
  for (const { start, end, terms } of signs(rest)) {
    terms.forEach(term => asked.groups.push(group("sign", start, end, term, [term])));
    take(start, end);
  }
  for (const match of rest.matchAll(GLUED_CASE)) {
    const [all, kle, facet, running, year, ...short] = match;
    const number = (kle ? [kle.replace(/\D/g, "").replace(/(..)(..)(..)/, "$1.$2.$3"), facet, running, year] : short).filter(Boolean).join("-");
    const key = "#" + spellingKey(lower(number));
    asked.groups.push(group("case", match.index, match.index + all.length, number, [key, lower(all)], { prefix: key }));
    take(match.index, match.index + all.length);
  }
  for (const date of dates(rest)) {
    const words = tokens(rest.slice(date.start, date.end)).map(token => token.text);
    asked.groups.push(group("date", date.start, date.end, words.join(" "), [dateTerm(date)], { date }));
    take(date.start, date.end);
  }
  addWords(rest, 0, {});
  asked.groups.sort((a, b) => a.start - b.start);
  asked.groups.length = Math.min(asked.groups.length, 24);

  const last = asked.groups.at(-1);
  if (last && last.end === text.length && !last.phrase) {
    last.typing = true;
  }
  // Stop words count only where there is nothing else: "med" alone may be the beginning of "medarbejder".
  const content = asked.groups.filter(one => !one.stop || one.phrase);
  if (!content.length && asked.groups.length > 1 && !asked.phrases.length) {
    // "at være eller ikke at være" can only be meant as it stands.
    asked.phrases.push({ words: asked.groups.map(one => one.word) });
    asked.groups.forEach(one => { one.phrase = true; });
    return asked;
  }
  asked.groups = content.length || asked.phrases.length ? content : asked.groups;
  return asked;

  function addWords(part, offset, more) {
    let before;
    for (const token of tokens(part)) {
      const written = part.slice(token.start, token.end);
      const start = offset + token.start;
      const end = offset + token.end;
      if (token.kind === "case") {
        const key = "#" + spellingKey(token.text).replace(/[/:]/g, "-");
        asked.groups.push(group("case", start, end, token.text, [key], { prefix: key, ...more }));
      } else if (token.kind === "email") {
        asked.groups.push(group("email", start, end, token.text, [token.text], { prefix: token.text, ...more }));
      } else {
        const term = termOf(token.text);
        const month = token.kind === "word" && MONTHS.includes(token.text.slice(0, 3)) && new RegExp(`^${MONTH}$`, "u").test(token.text)
          ? "@" + pad(MONTHS.indexOf(token.text.slice(0, 3)) + 1) : undefined;
        const one = group("word", start, end, token.text, [term], {
          prefix: spellingKey(token.text),
          second: month ?? (/\d/.test(token.text) ? "#" + spellingKey(token.text) : undefined),
          stop: stopWords.has(token.text) && !(written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase())
            || (token.kind === "word" && token.text.length === 1),
          ...more,
        });
        // "it-sikkerhed" is written "itsikkerhed" too, and "KMD-2" "KMD2".
        if (before?.token.end === token.start - 1 && part[before.token.end] === "-") {
          one.joined = termOf(before.token.text + token.text);
          before.one.joined ??= one.joined;
        }
        asked.groups.push(one);
        before = { token, one };
        continue;
      }
      before = undefined;
    }
  }
}
