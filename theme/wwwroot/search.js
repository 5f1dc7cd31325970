// The search client: reads the index that generator/Index writes (its README.md says how it is laid out) and answers queries.
// Runs in browsers and in Node 20, without dependencies.

// ---- Danish, word for word as generator/Language has it ----

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

function lower(text) {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[^]/g, c => c.toLowerCase().length === 1 ? c.toLowerCase() : c);
}

const VOWELS = "aeiouyæåø";
const ENDINGS = ("erendes erende hedens erede erens erets ethed heden heder endes ernes ende ered eren erer eres eret erne heds enes ene "
  + "ens ere ers ets hed en er es et e s").split(" ").sort((a, b) => b.length - a.length);

/** The stem of a word in lower case: Snowball's Danish stemmer, 3.1. */
export function stem(word) {
  if (word.length < 3) {
    return word;
  }
  const region = firstRegion(word);
  let left = withoutDoubleEnd(withoutEnding(word, region), region);
  if (left.endsWith("igst")) {
    left = left.slice(0, -2);
  }
  const derived = ["løst", "elig", "lig", "els", "ig"].find(ending => left.endsWith(ending) && left.length - ending.length >= region);
  if (derived) {
    left = derived === "løst" ? left.slice(0, -1) : withoutDoubleEnd(left.slice(0, -derived.length), region);
  }
  left = withoutDoubledLetter(left, region);
  return left.endsWith("'") ? left.slice(0, -1) : left;
}

/** The stem of the stem, where at least four letters are left. */
export function stemTwice(word) {
  const once = stem(word);
  const twice = stem(once);
  return twice.length >= 4 ? twice : once;
}

function firstRegion(word) {
  const apostrophe = word.indexOf("'");
  if (apostrophe >= 0) {
    return Math.max(3, apostrophe + 1);
  }
  for (let i = 1; i < word.length; i++) {
    if (!VOWELS.includes(word[i]) && VOWELS.includes(word[i - 1])) {
      return Math.max(3, i + 1);
    }
  }
  return word.length;
}

function withoutEnding(word, region) {
  const ending = ENDINGS.find(one => word.endsWith(one) && word.length - one.length >= region);
  return !ending || (ending === "s" && !"abcdfghjklmnoprtvyzå'".includes(word[word.length - 2])) ? word : word.slice(0, -ending.length);
}

const withoutDoubleEnd = (word, region) => word.length - 2 >= region && /(?:gd|dt|gt|kt)$/.test(word) ? word.slice(0, -1) : word;

const withoutDoubledLetter = (word, region) => word.length > region && /([bdfgklmnprst])\1$/.test(word) ? word.slice(0, -1) : word;

const FOLDED = { æ: "ae", ä: "ae", ø: "oe", ö: "oe", å: "aa" };

/** A word in lower case as one writes it without Danish letters: økonomi → oekonomi. */
export function spellingKey(word) {
  return /^[\x00-\x7f]*$/.test(word) ? word : word.normalize("NFC").replace(/[^\x00-\x7f]/g, c => FOLDED[c] ?? c.normalize("NFD")[0]);
}

const reversed = word => word.replaceAll("ae", "æ").replaceAll("oe", "ø").replaceAll("aa", "å");

/** The term that a word is found by. */
export const termOf = word => spellingKey(/\p{Nd}/u.test(word) ? word : stemTwice(word));

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTH = "(?:jan(?:uar)?|feb(?:r(?:uar)?)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?"
  + "|dec(?:ember)?)(?![\\p{L}0-9])";
const YEAR = "((?:19|20)[0-9]{2})";
const END = "(?![\\p{L}0-9]|[-/.][\\p{L}0-9])";
const DATE = new RegExp("(?<![\\p{L}0-9][.,/-]?)(?:"
  + `([0-9]{1,2})\\.?\\s{0,3}(${MONTH})(?:\\.?,?\\s{0,3}${YEAR}(?![0-9]))?`
  + `|(${MONTH})\\.?\\s{1,3}${YEAR}(?![0-9])`
  + `|${YEAR}-([0-9]{1,2})-([0-9]{1,2})(?![\\p{L}0-9]|[-/.][0-9])`
  + `|([0-9]{1,2})(?:-([0-9]{1,2})-|/([0-9]{1,2})[-/ ]\\s?|\\.\\s?([0-9]{1,2})\\.\\s?)((?:19|20)[0-9]{2}|[0-9]{2})${END}`
  + `|([0-9]{1,2})/([0-9]{1,2})${END})`, "giu");

/**
 * The dates in a text, in every form that people write.
 * @returns {{start: number, end: number, year?: number, month: number, day?: number}[]}
 */
export function dates(text) {
  const found = [];
  for (const match of text.matchAll(DATE)) {
    const [all, d1, m1, y1, m2, y2, y3, m3, d3, d4, m4a, m4b, m4c, y4, d5, m5] = match;
    const name = m1 ?? m2;
    const month = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(m3 ?? m4a ?? m4b ?? m4c ?? m5);
    const day = d1 ?? d3 ?? d4 ?? d5;
    const written = y1 ?? y2 ?? y3 ?? y4;
    const year = written?.length === 2 ? Number(written) + (Number(written) < 70 ? 2000 : 1900) : written && Number(written);
    if (month >= 1 && month <= 12 && (day === undefined || (Number(day) >= 1 && Number(day) <= 31))) {
      found.push({ start: match.index, end: match.index + all.length, year, month, day: day && Number(day) });
    }
  }
  return found;
}

/**
 * Takes compounds apart by known words: see generator/Language/CompoundSplitter.cs, which does the same.
 * @param {Iterable<string>} words The known words.
 * @param {Record<string, string>} lists The word lists of the rules, from common.bin.
 * @returns {(word: string) => string[]} The parts of a word; none where it is not seen to be a compound.
 */
export function compoundSplitter(words, lists, stopWords) {
  const list = Object.fromEntries(Object.entries(lists).map(([name, joined]) => [name, new Set(joined.split(" "))]));
  const modifiers = new Set();
  const known = new Set();
  const isFunctionWord = word => list.functionWords.has(word) && !list.headsAfterAll.has(word);
  const isEnding = word => list.endings.has(word) && !list.headsAfterAll.has(word);
  const mayBe = (word, short) => (word.length >= 3 || short.has(word)) && !list.particles.has(word);
  const mayBeModifier = word => mayBe(word, list.shortModifiers) && !list.functionWords.has(word) && !isEnding(word);
  const mayBeHead = word => mayBe(word, list.shortHeads) && !isFunctionWord(word) && !isEnding(word) && !list.joiningVerbs.has(word);
  const uninflected = word => { const region = firstRegion(word); return withoutDoubledLetter(withoutEnding(word, region), region); };
  const addBase = word => {
    modifiers.add(word).add(word + "e");
    if (word.length > 4 && word.at(-1) === word.at(-2)) {
      modifiers.add(word.slice(0, -1));
    }
  };
  for (const word of words) {
    if (word.length >= 2 && /^\p{L}+$/u.test(word) && !list.particles.has(word) && !isFunctionWord(word) && !stopWords.has(word)) {
      known.add(uninflected(word));
      modifiers.add(word);
      ["erne", "ene", "en", "et", "er"].filter(ending => word.length - ending.length >= 4 && word.endsWith(ending))
        .forEach(ending => addBase(word.slice(0, -ending.length)));
    }
  }
  const isHead = head => mayBeHead(head) && known.has(uninflected(head));

  function byKnownParts(word) {
    const fewest = new Array(word.length + 1).fill(Infinity);
    const from = [];
    fewest[0] = 0;
    const reach = (start, end, next) => {
      if (fewest[start] + 1 < fewest[next]) {
        fewest[next] = fewest[start] + 1;
        from[next] = [start, end];
      }
    };
    for (let start = 0; start < word.length - 1; start++) {
      for (let end = start + 1; end < word.length && fewest[start] < 4; end++) {
        const part = word.slice(start, end);
        if (modifiers.has(part) && mayBeModifier(part)) {
          reach(start, end, end);
          if ("se".includes(word[end])) {
            reach(start, end, end + 1);
          }
        }
      }
    }
    let best = 0;
    for (let start = word.length - 2; start >= 2; start--) {
      if (fewest[start] < 4 && (!best || fewest[start] < fewest[best]
        || (fewest[start] === fewest[best] && !(best === start + 1 && word[start] === "s"))) && isHead(word.slice(start))) {
        best = start;
      }
    }
    const parts = best ? [word.slice(best)] : [];
    for (let at = best; at > 0; at = from[at][0]) {
      parts.unshift(word.slice(...from[at]));
    }
    return parts;
  }

  function withParticles(word, head) {
    for (let length = Math.min(5, head); length >= 2; length--) {
      if (list.movable.has(word.slice(head - length, head))) {
        return withParticles(word, head - length);
      }
    }
    return head;
  }

  function canStandUnknown(modifier, moved) {
    const hasVowel = text => /[aeiouyæøå]/.test(text);
    if (modifier.length < (moved ? 3 : 5) || !mayBeModifier(modifier) || !hasVowel(modifier)) {
      return false;
    }
    for (let length = 2; length <= Math.min(5, modifier.length); length++) {
      if (list.particles.has(modifier.slice(0, length)) && !hasVowel(modifier.slice(length))) {
        return false;
      }
    }
    return true;
  }

  function byHead(word) {
    for (let head = 3; head <= word.length - 5; head++) {
      const rest = word.slice(head);
      if (isHead(rest) && uninflected(rest).length >= 4) {
        const start = withParticles(word, head);
        const modifier = start > 3 && word[start - 1] === "s" ? word.slice(0, start - 1) : word.slice(0, start);
        return canStandUnknown(modifier, start < head) ? [modifier, word.slice(start)] : [];
      }
    }
    return [];
  }

  return word => {
    if (word.length < 5 || word.length > 48 || !/^\p{L}+$/u.test(word)) {
      return [];
    }
    const parts = byKnownParts(word);
    return parts.length ? parts : byHead(word);
  };
}

// ---- What is asked for ----

const pad = (number, length = 2) => String(number).padStart(length, "0");

/** One thing that is asked for: `terms` are the terms that it may be found by, the first that exist are taken. */
function group(kind, start, end, word, terms, more = {}) {
  return { kind, start, end, word, terms, ...more };
}

/**
 * Reads a query: words, "phrases", -without, journal numbers and dates.
 * @param {string} query
 * @param {Set<string>} stopWords
 */
export function parseQuery(query, stopWords) {
  // A page of text is no query: what is beyond these many letters and words is left out.
  const text = query.normalize("NFC").slice(0, 1000);
  const asked = { text, groups: [], phrases: [], without: [] };
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
        asked.groups.push(group("word", start, end, token.text, [term], {
          prefix: spellingKey(token.text),
          // "it-sikkerhed" is written "itsikkerhed" too.
          also: month ?? (/\d/.test(token.text) ? "#" + spellingKey(token.text)
            : before?.end === token.start - 1 && part[before.end] === "-" ? termOf(before.text + token.text) : undefined),
          stop: stopWords.has(token.text) && !(written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase())
            || (token.kind === "word" && token.text.length === 1),
          ...more,
        }));
      }
      before = token;
    }
  }
}

function dateTerm({ year, month, day }) {
  return `@${year ?? ""}${pad(month)}${day === undefined ? "" : pad(day)}`;
}

// ---- Words to mark ----

const escapeHtml = text => text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);

/**
 * Finds what a query asks for in a text, so that it can be marked: the words themselves, their inflections, compounds with them.
 * @param {string} query
 * @returns {(text: string) => {start: number, end: number, group: number}[]}
 */
export function marker(query, stopWords = new Set()) {
  const { groups } = parseQuery(query, stopWords);
  const stems = new Map();
  const starts = [];
  groups.forEach((one, index) => {
    if (one.kind === "word") {
      one.terms.concat(termOf(reversed(one.word))).forEach(term => stems.set(term, index));
      if (one.typing && one.prefix.length >= 3) {
        starts.push([one.prefix, index]);
      }
    } else if (one.kind !== "date") {
      starts.push([one.prefix.replace("#", ""), index]);
    }
  });
  const parts = [...stems].filter(([term]) => term.length >= 3 && !/\d/.test(term));
  const whenDates = groups.map((one, index) => [one.date, index]).filter(([date]) => date);

  return text => {
    const found = [];
    for (const token of tokens(text)) {
      const key = spellingKey(token.text);
      const term = termOf(token.text);
      const match = stems.get(term)
        ?? starts.find(([start]) => key.startsWith(start))?.[1]
        ?? parts.find(([part]) => token.kind === "word" && (term.endsWith(part) || (part.length >= 4 && term.startsWith(part))))?.[1];
      if (match !== undefined) {
        found.push({ start: token.start, end: token.end, group: match });
      }
    }
    if (whenDates.length) {
      for (const date of dates(text)) {
        const match = whenDates.find(([asked]) => asked.month === date.month && (asked.day ?? date.day) === date.day
          && (asked.year ?? date.year ?? asked.year) === (date.year ?? asked.year));
        if (match) {
          found.push({ start: date.start, end: date.end, group: match[1] });
        }
      }
      found.sort((a, b) => a.start - b.start);
    }
    return found;
  };
}

/** Text as HTML, with the ranges marked. */
function markedHtml(text, ranges) {
  let html = "";
  let at = 0;
  for (const { start, end } of ranges) {
    if (start >= at) {
      html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
      at = end;
    }
  }
  return html + escapeHtml(text.slice(at));
}

const PASSAGE = 220;
const LEAD = 50;

/** The piece of some texts where most of what is asked for stands together. */
function bestPassage(texts, find) {
  let best;
  texts.forEach((text, index) => {
    const matches = find(text);
    for (let first = 0; first < matches.length; first++) {
      const groups = new Set();
      let count = 0;
      for (let i = first; i < matches.length && matches[i].end <= matches[first].start + PASSAGE - LEAD; i++, count++) {
        groups.add(matches[i].group);
      }
      // The title is seen anyway; of equal pieces the one of the decision or summary, which come first, is taken.
      const worth = groups.size + Math.min(count, 5) * 0.1 - (index === 0 ? 0.9 : 0);
      if (!best || worth > best.worth) {
        best = { worth, text, start: matches[first].start, matches };
      }
    }
  });
  if (!best) {
    return undefined;
  }
  const { text, matches } = best;
  let start = Math.max(0, best.start - LEAD);
  start = start === 0 ? 0 : text.indexOf(" ", start) + 1 || start;
  start = Math.min(start, best.start);
  let end = Math.min(text.length, start + PASSAGE);
  end = end === text.length ? end : Math.max(text.lastIndexOf(" ", end), best.start + 1);
  end = Math.max(end, ...matches.filter(match => match.start < end && match.start >= best.start).map(match => match.end));
  const inside = matches.filter(match => match.start >= start && match.end <= end)
    .map(match => ({ start: match.start - start, end: match.end - start }));
  const html = markedHtml(text.slice(start, end).replace(/\s/g, " "), inside);
  return `${start > 0 ? "… " : ""}${html}${end < text.length ? " …" : ""}`;
}

// ---- The index's files ----

/** A file of the index that is missing, cut short or corrupt. */
class FileError extends Error {
  constructor(name) {
    super(`Søgningens fil ${name} kunne ikke læses.`);
  }
}

const utf8 = new TextDecoder();

class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  get done() {
    return this.at >= this.bytes.length;
  }
  byte() {
    if (this.done) {
      throw new RangeError();
    }
    return this.bytes[this.at++];
  }
  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) {
        return value;
      }
    }
  }
  text() {
    const length = this.number();
    return utf8.decode(this.bytes.subarray(this.at, this.at += length));
  }
  frontCoded(before) {
    return before.slice(0, this.number()) + this.text();
  }
  list() {
    return Array.from({ length: this.number() }, () => this.number());
  }
  postings(count) {
    const items = new Uint32Array(count);
    const impacts = new Uint8Array(count);
    const forms = new Uint8Array(count);
    for (let i = 0, item = 0; i < count; i++) {
      items[i] = item += this.number();
      impacts[i] = this.byte();
      forms[i] = this.byte();
    }
    return { items, impacts, forms };
  }
  /** Blocks of postings with one impact each, until there are `count`. */
  blocks(count) {
    const blocks = [];
    for (let left = count; left > 0;) {
      const impact = this.byte();
      const length = this.number();
      const items = new Uint32Array(length);
      for (let i = 0, item = 0; i < length; i++) {
        items[i] = item += this.number();
      }
      const forms = this.bytes.subarray(this.at, this.at += length);
      blocks.push({ items, impacts: new Uint8Array(length).fill(impact), forms });
      left -= length;
    }
    return blocks;
  }
}

const CACHED_FILES = 600;

/** The files of one index, each read and decoded once. */
class Files {
  constructor(base, folder, fetch) {
    Object.assign(this, { base, folder, fetch, cache: new Map() });
  }

  /** @param {(bytes: Uint8Array) => T} decode @returns {Promise<T>} @template T */
  get(name, decode, key = name, folder = this.folder) {
    const had = this.cache.get(key);
    if (had) {
      return had;
    }
    const file = this.load(folder + name, folder === "").then(decode).catch(() => {
      this.cache.delete(key);
      throw new FileError(name);
    });
    if (this.cache.size >= CACHED_FILES) {
      this.cache.delete(this.cache.keys().next().value);
    }
    this.cache.set(key, file);
    return file;
  }

  json(name) {
    return this.get(name, bytes => JSON.parse(utf8.decode(bytes)));
  }

  async load(path, isPlain) {
    const response = await this.fetch(this.base + path);
    if (isPlain) {
      return new Uint8Array(await response.arrayBuffer());
    }
    const whole = new Blob([await response.arrayBuffer()]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(whole).arrayBuffer());
  }
}

function decodeTerms(bytes) {
  const reader = new Bytes(bytes);
  const terms = new Map();
  for (let term = ""; !reader.done;) {
    term = reader.frontCoded(term);
    const length = reader.number();
    terms.set(term, new Bytes(bytes.subarray(reader.at, reader.at += length)));
  }
  return terms;
}

/** A term's entry of a chunk, read when it is asked for. */
function decodeEntry(term, reader, head) {
  const df = reader.number();
  const forms = Array.from({ length: reader.number() }, () => reader.frontCoded(term));
  const tail = df > head ? { file: reader.number(), at: reader.number(), length: reader.number() } : undefined;
  return { term, df, forms, tail, postings: reader.postings(Math.min(df, head)) };
}

/** What items can be filtered by: by meeting its forum, day and people, by item its meeting, outcome, topics and people named. */
function decodeFacets(bytes, items) {
  const reader = new Bytes(bytes);
  const meetings = reader.number();
  const each = (count, read) => Array.from({ length: count }, read);
  const forum = each(meetings, () => reader.number());
  let day = 0;
  const days = each(meetings, (_, at) => day = at ? day - reader.number() : reader.number());
  const people = each(meetings, () => reader.list());
  let before = 0;
  const meeting = each(items, () => {
    const step = reader.number();
    return before += step % 2 ? -(step + 1) / 2 : step / 2;
  });
  return {
    forum, days, people, meeting,
    udfald: each(items, () => reader.number()),
    emner: each(items, () => reader.list()),
    named: each(items, () => reader.list()),
  };
}

/** Where a pair of neighbouring words stands: places by item. */
function decodePair(bytes, pair) {
  const reader = new Bytes(bytes);
  for (let at = 0; !reader.done;) {
    at += reader.number();
    const places = at === pair ? new Map() : undefined;
    for (let left = reader.number(), item = 0; left > 0; left--) {
      const step = reader.number();
      item += step >> 1;
      const found = [];
      for (let more = step & 1 ? reader.number() : 1, place = 0; more > 0; more--) {
        found.push(place += reader.number());
      }
      places?.set(item, found);
    }
    if (at >= pair) {
      return places ?? new Map();
    }
  }
  return new Map();
}

const rotated = (value, by) => value << by | value >>> 32 - by;

function mixed(value, one, other) {
  value = Math.imul(value, one);
  value = Math.imul(value ^ value >>> 15, other);
  return (value ^ value >>> 13) >>> 0;
}

function wordHash(key) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  return hash;
}

function decodeWords(bytes) {
  const reader = new Bytes(bytes);
  const words = [];
  for (let word = ""; !reader.done;) {
    word = reader.frontCoded(word);
    words.push({ word, key: spellingKey(word), weight: reader.byte() });
  }
  return words;
}

/** How many edits (insert, delete, replace, swap two neighbours) lead from one word to another; more than `most` is Infinity. */
export function editDistance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) {
    return Infinity;
  }
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      if (Math.abs(i - j) > most) {
        next[j] = most + 1;
        continue;
      }
      const same = one[i - 1] === other[j - 1];
      next[j] = Math.min((row[j] ?? Infinity) + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      least = Math.min(least, next[j]);
    }
    if (least > most) {
      return Infinity;
    }
    [before, row] = [row, next];
  }
  return row[other.length] <= most ? row[other.length] : Infinity;
}

// ---- Searching ----

const FUZZY = 0.7;
const PART = 0.7;
const PREFIX = 0.6;
const JOINED = 2;
const OTHER_FORM = 0.85;
const FEW = 3;
const MOST_EXPANSIONS = 16;
const NO_COUNTS = [[], [], [], [], []];
/** Items that have only some of the words are added until there are so many. */
const ENOUGH = 20;
/** So many bytes of long lists are read before the first answer, and so long may facets.bin be that is. */
const MOST_AT_ONCE = 40_000;
const FACETS_AT_ONCE = 24_000;
/** Places in the title are below this. */
const TITLE = 64;
/** The number of 1970-01-01 among days that are counted from 0001-01-01. */
const EPOCH = 719_162;
const FACETS = ["forum", "aar", "udfald", "emne", "person"];

/**
 * Opens the search.
 * @param {{baseUrl?: string, fetch?: typeof fetch, manifest?: string}} options `manifest`: its path below baseUrl; without it
 * assets/search.json names it.
 */
export async function openSearch({ baseUrl = "/", fetch = globalThis.fetch, manifest } = {}) {
  const base = baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`;
  const read = (address, options) => fetch(address, options);
  const search = new Search(base, read);
  await search.open(manifest);
  return { query: (text, options) => search.query(String(text ?? ""), options) };
}

class Search {
  constructor(base, fetch) {
    Object.assign(this, { base, fetch, path: new URL(base, "http://localhost/").pathname });
  }

  /** Reads the manifest, the one named or else assets/search.json, which holds the same and its name. */
  async open(named) {
    if (named) {
      try {
        const address = named.startsWith(this.path) ? named.slice(this.path.length) : named.replace(/^\//, "");
        const files = this.filesBeside(address);
        return this.use(files, await files.json("manifest.bin"));
      } catch {
        // An old page, a new index.
      }
    }
    const response = await this.fetch(`${this.base}assets/search.json`, { cache: "no-cache" });
    if (!response.ok) {
      throw new FileError("search.json");
    }
    const manifest = await response.json();
    return this.use(this.filesBeside(manifest.manifest), manifest);
  }

  filesBeside(address) {
    return new Files(this.base, address.replace(/[^/]*$/, ""), this.fetch);
  }

  use(files, manifest) {
    if (manifest.version !== 2) {
      throw new FileError("manifest.bin");
    }
    this.files = files;
    this.manifest = manifest;
    const { forums, years, outcomes, topics, people } = manifest;
    this.values = [forums, years.map(String), outcomes, topics, people];
    this.beginnings = manifest.terms.split("\n");
    this.spelling = manifest.words.split(" ").map(name => [name[0], Number(name.slice(1))]);
    this.stopWords = new Set(manifest.stopWords.split(" "));
    this.scores = new Float32Array(manifest.items);
    this.covers = new Uint8Array(manifest.items);
    this.own = new Float32Array(manifest.items);
    this.ownCovers = new Uint8Array(manifest.items);
    this.columnsRead = undefined;
  }

  /**
   * Answers a query.
   * @param {string} text
   * @param {{limit?: number, offset?: number, filters?: object, sort?: "relevans" | "nyeste", facets?: boolean}} options
   */
  async query(text, options = {}) {
    const missing = new Set();
    let answer = await this.answer(text, options, missing);
    if (missing.size) {
      // A new index may have come since this one was opened: then all of it is asked again, once.
      const before = this.files.folder;
      if (await this.open().then(() => this.files.folder !== before, () => false)) {
        missing.clear();
        answer = await this.answer(text, options, missing);
      }
    }
    return missing.size ? { ...answer, incomplete: [...missing] } : answer;
  }

  async answer(text, { limit = 10, offset = 0, filters = {}, sort = "relevans", facets = true, exact = false }, missing) {
    // What cannot be read is left out and said, never fatal.
    const or = (promise, fallback) => promise.catch(error => {
      missing.add(error.message);
      return fallback;
    });
    const asked = parseQuery(text, this.stopWords);
    const wanted = this.wanted(filters);
    const empty = { total: 0, whole: 0, listed: 0, results: [], pages: [], facets: facets ? this.named(NO_COUNTS) : {}, corrected: null };
    if (!asked.groups.length && !asked.phrases.length && (!wanted || asked.without.length)) {
      return empty;
    }

    const loose = asked.groups.filter(one => !one.phrase);
    const [resolved, ...phrases] = await Promise.all([
      Promise.all(loose.map(one => or(this.resolve(one), [{ ...one, found: [] }]))),
      ...asked.phrases.map(({ words }) => or(this.phrase(words), new Map())),
    ]);
    const groups = resolved.flat();
    const mends = groups.filter(one => one.mended);
    const corrected = mends.length ? mends.reduceRight((line, one) => line.slice(0, one.start) + one.mended + line.slice(one.end), asked.text) : null;
    const find = marker(corrected ?? asked.text, this.stopWords);
    const withFacets = facets && (exact || this.columnsRead !== undefined || this.manifest.facetBytes <= FACETS_AT_ONCE);
    const found = await this.found({ asked, groups, phrases, wanted, exact, most: offset + limit, byDate: sort === "nyeste", withFacets }, or);
    const { kept, others, atLeast } = found;
    const columns = wanted || withFacets || sort === "nyeste" ? await or(this.columns(), undefined) : undefined;
    const ids = sort === "nyeste" && columns ? kept.slice().sort((a, b) => columns.meeting[a.id] - columns.meeting[b.id] || a.id - b.id)
      : this.best(kept, offset + limit);
    const shown = (ids.length >= offset + limit ? ids : ids.concat(others)).slice(offset, offset + limit);
    const page = await Promise.all(shown.map(hit => or(this.result(hit, find), undefined)));
    const answer = {
      ...empty,
      total: found.total,
      whole: found.whole ? found.total : 0,
      listed: found.total + others.length,
      results: page.filter(Boolean),
      corrected,
    };
    if (atLeast) {
      answer.atLeast = true;
    }
    if (facets && columns) {
      answer.facets = this.named(found.counts ?? this.count(kept, columns));
    }
    if (atLeast || (facets && !withFacets && kept.length)) {
      /** The whole answer: the exact total, and how many items have each value. */
      answer.rest = () => this.query(text, { limit, offset, filters, sort, facets, exact: true });
    }
    return answer;
  }

  columns() {
    return this.files.get("facets.bin", bytes => decodeFacets(bytes, this.manifest.items)).then(columns => this.columnsRead = columns);
  }

  /**
   * The items that a query finds: `kept` have all that is asked for, or, where none has, something of it; `others` are the best that
   * have only something, where few have all.
   */
  async found({ asked, groups, phrases, wanted, exact, most, byDate, withFacets }, or) {
    const many = groups.length > 1 || phrases.length || asked.without.length || wanted || byDate || withFacets;
    const terms = groups.flatMap(one => one.found);
    const needsTails = many || terms.length > 1 || terms.some(({ entry }) => entry.tail && most > entry.postings.items.length);
    let unread = new Set();
    if (needsTails && !exact && !wanted && !byDate) {
      let bytes = 0;
      for (const { entry } of terms.filter(({ entry }) => entry.tail).sort((a, b) => a.entry.df - b.entry.df)) {
        bytes += entry.tail.length;
        if (bytes > MOST_AT_ONCE) {
          unread.add(entry);
        }
      }
    }
    let found;
    for (;;) {
      const lists = await Promise.all(groups.map(one => Promise.all(one.found.map(({ entry }) =>
        needsTails && !unread.has(entry) ? or(this.postings(entry), [entry.postings]) : [entry.postings]))));
      found = this.score(groups, lists, phrases, !groups.length && !phrases.length);
      const strong = found.strong;
      if (!unread.size || found.hits.reduce((count, { cover }) => count + (cover >= strong), 0) >= most) {
        break;
      }
      unread = new Set();
    }
    let { hits, strong } = found;
    for (const { words } of asked.without) {
      const out = await or(this.itemsWithout(words), new Set());
      hits = hits.filter(({ id }) => !out.has(id));
    }
    let whole = hits.filter(({ cover }) => cover >= strong);
    let counts;
    if (wanted) {
      const columns = await or(this.columns(), undefined);
      const passing = hits.filter(({ id }) => columns && this.passes(id, wanted, columns));
      const kept = passing.filter(({ cover }) => cover >= strong);
      // Values are counted among what passes the other filters, of the items that the answer counts.
      counts = columns && this.filtered(kept.length || !passing.length ? whole : hits, wanted, columns);
      [hits, whole] = [passing, kept];
    }
    const kept = whole.length ? whole : hits;
    const only = !needsTails && terms[0]?.entry.tail;
    if (only) {
      // The rest of one word's items are only counted.
      kept.length = Math.min(kept.length, terms[0].entry.postings.items.length);
    }
    const others = whole.length && whole.length < ENOUGH && !only
      ? this.best(hits.filter(({ cover }) => cover < strong), ENOUGH - whole.length).map(hit => ({ ...hit, partial: true })) : [];
    return { kept, others, counts, whole: whole.length > 0, atLeast: unread.size > 0, total: only ? terms[0].entry.df : kept.length };
  }

  /**
   * Scores items: by group the best of what it is found by, groups and phrases added up. `lists`: by group and term, lists of postings.
   * `strong`: the cover of an item that has all.
   */
  score(groups, lists, phrases, all) {
    const { scores, covers, own, ownCovers } = this;
    const touched = [];
    let strong = 0;
    const end = (id, cover, score) => {
      if (scores[id] === 0 && covers[id] === 0) {
        touched.push(id);
      }
      scores[id] += score;
      covers[id] += cover;
    };
    groups.forEach((one, index) => {
      const ownTouched = [];
      let most = 0;
      one.found.forEach(({ entry, weight, form, loose }, at) => {
        const idf = this.idf(entry.df);
        const cover = loose ? 1 : 2;
        most = Math.max(most, cover);
        for (const { items, impacts, forms } of lists[index][at]) {
          for (let i = 0; i < items.length; i++) {
            const id = items[i];
            const exact = form === undefined || forms[i] === 0 || (form >= 0 && forms[i] & (1 << form)) ? 1 : OTHER_FORM;
            const score = weight * idf * exact * impacts[i] / 255;
            if (ownCovers[id] === 0) {
              ownTouched.push(id);
            }
            if (score > own[id]) {
              own[id] = score;
            }
            if (cover > ownCovers[id]) {
              ownCovers[id] = cover;
            }
          }
        }
      });
      strong += most || 2;
      for (const id of ownTouched) {
        end(id, ownCovers[id], own[id]);
        own[id] = ownCovers[id] = 0;
      }
    });
    for (const phrase of phrases) {
      const idf = this.idf(phrase.size);
      phrase.forEach((weight, id) => end(id, 2, idf * weight));
    }
    strong += 2 * phrases.length;
    let hits = all ? Array.from({ length: this.manifest.items }, (_, id) => ({ id, cover: 0, score: 0 }))
      : touched.map(id => {
        const hit = { id, cover: covers[id], score: scores[id] };
        scores[id] = covers[id] = 0;
        return hit;
      });
    if (phrases.length) {
      hits = hits.filter(({ id }) => phrases.every(phrase => phrase.has(id)));
    }
    return { hits, strong };
  }

  idf(df) {
    return Math.log(1 + (this.manifest.items - df + 0.5) / (df + 0.5)) + 0.1;
  }

  /** The best of them: those with most of the groups first, then by score, then by id. */
  best(found, most) {
    const before = (a, b) => a.cover !== b.cover ? a.cover > b.cover : a.score !== b.score ? a.score > b.score : a.id < b.id;
    if (most >= found.length || most > 200) {
      return found.slice().sort((a, b) => before(a, b) ? -1 : 1).slice(0, most);
    }
    const top = [];
    for (const hit of found) {
      if (top.length < most || before(hit, top[top.length - 1])) {
        let at = top.length;
        while (at > 0 && before(hit, top[at - 1])) {
          at--;
        }
        top.splice(at, 0, hit);
        top.length = Math.min(top.length, most);
      }
    }
    return top;
  }

  // -- terms --

  async chunkOf(term) {
    const file = lastNotAfter(this.beginnings, term);
    const chunks = await this.files.get(`d${file}.bin`, bytes => utf8.decode(bytes).split("\n"));
    return file * this.manifest.directoryChunks + lastNotAfter(chunks, term);
  }

  terms(chunk) {
    return this.files.get(`t${chunk}.bin`, decodeTerms);
  }

  entryIn(terms, term) {
    const entry = terms.get(term);
    if (entry instanceof Bytes) {
      const decoded = decodeEntry(term, entry, this.manifest.head);
      terms.set(term, decoded);
      return decoded;
    }
    return entry;
  }

  async entry(term) {
    return this.manifest.items ? this.entryIn(await this.terms(await this.chunkOf(term)), term) : undefined;
  }

  /** All postings of a term: the best, and the rest where there are more. */
  async postings({ df, postings, tail }) {
    return tail ? [postings, ...await this.files.get(`x${tail.file}.bin`, bytes => {
      const reader = new Bytes(bytes);
      reader.at = tail.at;
      return reader.blocks(df - this.manifest.head);
    }, `x${tail.file} ${tail.at}`)] : [postings];
  }

  /** What a group is found by; a compound that the archive does not have becomes several groups. */
  async resolve(one) {
    const found = [];
    const add = (entry, weight, form, loose) => {
      if (entry && !found.some(other => other.entry === entry)) {
        found.push({ entry, weight, form, loose });
      }
    };
    const addWord = (entry, word, weight) => add(entry, weight, entry && one.kind === "word" && entry.forms.length
      ? entry.forms.findIndex(form => spellingKey(form) === spellingKey(word)) : undefined);

    for (const term of one.terms) {
      addWord(await this.entry(term), one.word, 1);
    }
    if (one.also) {
      add(await this.entry(one.also), one.also[0] === "@" ? PART : one.also[0] === "#" ? 1 : JOINED, undefined, one.also[0] === "@" && found.length > 0);
    }
    const hits = () => found.reduce((sum, { entry }) => sum + entry.df, 0);
    if (one.kind === "word" && !found.length && reversed(one.word) !== one.word) {
      addWord(await this.entry(termOf(reversed(one.word))), reversed(one.word), 1);
    }
    const expanded = one.prefix && (one.typing ? hits() < ENOUGH : !found.length) && (one.kind !== "word" || one.prefix.length > 1 || one.typing);
    for (const entry of expanded ? await this.startingWith(one) : []) {
      add(entry, found.length ? PREFIX : PREFIX * 1.2, undefined, true);
    }
    if (one.kind !== "word" || found.length || one.stop || /\d/.test(one.word)) {
      return [{ ...one, found }];
    }
    return this.mend(one);
  }

  /** Terms that begin as a word that is being written does. */
  async startingWith({ prefix, kind }) {
    const isWord = kind === "word";
    if (isWord && prefix.length < 4) {
      const { words } = await this.common();
      const starts = words.filter(({ key }) => key.startsWith(prefix)).slice(0, prefix.length < 3 ? 3 : 6);
      const found = await Promise.all([...new Set(starts.map(({ word }) => termOf(word)))].map(term => this.entry(term)));
      if (found.some(Boolean)) {
        return found.filter(Boolean);
      }
    }
    const found = [];
    if (!this.manifest.items) {
      return found;
    }
    for (let chunk = await this.chunkOf(prefix), more = 2; more > 0; chunk++, more--) {
      const terms = await this.terms(chunk);
      let last;
      for (last of terms.keys()) {
        if (last.startsWith(prefix)) {
          found.push(this.entryIn(terms, last));
        }
      }
      // The next chunk has more only where this one ends before or within them.
      more = chunk + 1 < this.manifest.chunks && (last < prefix || last.startsWith(prefix)) ? more : 0;
    }
    return found.sort((a, b) => b.df - a.df || (a.term < b.term ? -1 : 1)).slice(0, MOST_EXPANSIONS);
  }

  async common() {
    const common = await this.files.json("common.bin");
    if (!common.split) {
      common.split = compoundSplitter(common.words, common.closed, this.stopWords);
      common.words = common.words.map(word => ({ word, key: spellingKey(word) }));
    }
    return common;
  }

  /** A word that no item has: a slip of one letter, else a compound of known words, else a slip of two. */
  async mend(one) {
    // "rygning" where the archive has "ryger": the noun of a verb.
    const verb = /^(.{3,}?)n?(?:ing|else)$/.exec(one.word);
    const kin = verb && await this.entry(termOf(verb[1]));
    if (kin) {
      return [{ ...one, found: [{ entry: kin, weight: PART, loose: true }] }];
    }
    const near = await this.nearest(one.word);
    if (near.distance > 1) {
      const parts = (await this.common()).split(one.word);
      const groups = await Promise.all(parts.map(async part => {
        const entry = await this.entry(termOf(part));
        return { ...one, word: part, found: entry ? [{ entry, weight: PART, loose: true }] : [] };
      }));
      const known = groups.filter(({ found }) => found.length);
      if (known.length > 1 || (known.length && !near.words.length)) {
        return known;
      }
    }
    const found = [];
    for (const { word } of near.words) {
      // What is near may be a stem, which is its own term.
      const entry = await this.entry(termOf(word)) ?? await this.entry(spellingKey(word));
      if (entry && !found.some(other => other.entry === entry)) {
        const form = entry.forms.indexOf(word);
        found.push({ entry, weight: FUZZY, form, loose: true, word: entry.forms[Math.max(0, form)] });
      }
    }
    return [{ ...one, found, mended: near.distance ? found[0]?.word : undefined }];
  }

  /** The archive's words nearest to one that it does not have. */
  async nearest(word) {
    const key = spellingKey(word);
    const most = key.length <= 5 ? 1 : 2;
    const near = { distance: Infinity, words: [] };
    if (key.length < 4 || key.length > 40) {
      return near;
    }
    const term = termOf(word);
    // A short stem is near to too much: "koster" is no slip of "kort".
    const mostOfStem = term === key || term.length < 5 ? -1 : term.length === 5 ? 1 : most;
    const lengths = new Set([key, term].flatMap(({ length }) => Array.from({ length: 2 * most + 1 }, (_, i) => Math.min(20, length - most + i))));
    for (const letter of [key[0], key[1]]) {
      const files = new Set([...lengths].map(length => this.spelling.findLastIndex(([first, from]) => first === letter && from <= length)).filter(number => number >= 0));
      for (const words of await Promise.all([...files].map(number => this.files.get(`w${number}.bin`, decodeWords)))) {
        for (const candidate of words) {
          const limit = Math.min(most, near.distance);
          const byStem = editDistance(term, candidate.key, Math.min(mostOfStem, limit));
          const distance = Math.min(editDistance(key, candidate.key, limit), byStem);
          if (distance < near.distance) {
            near.distance = distance;
            near.words = [];
          }
          if (distance === near.distance && distance < Infinity) {
            near.words.push(candidate);
          }
        }
      }
      if (near.words.length) {
        break;
      }
    }
    near.words = near.words.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, 3);
    return near;
  }

  // -- phrases and minus --

  /** The items that have some words beside each other, and what that says of them. */
  async phrase(words) {
    if (words.length === 1) {
      return this.exactly(words[0]);
    }
    const hashes = words.map(word => wordHash(spellingKey(word)));
    // Every other pair covers the phrase; the last one may overlap the one before.
    const starts = Array.from({ length: Math.ceil(words.length / 2) }, (_, at) => Math.min(2 * at, words.length - 2));
    const pairs = await Promise.all(starts.map(at => this.pair(hashes[at], hashes[at + 1])));
    const [first, ...others] = pairs;
    const found = new Map();
    first.forEach((places, id) => {
      const left = places.filter(place => others.every((other, at) => other.get(id)?.includes(place + starts[at + 1])));
      if (left.length) {
        found.set(id, (left[0] < TITLE ? 1 : 0.5) + 0.02 * Math.min(left.length, 10));
      }
    });
    return found;
  }

  async pair(first, second) {
    const file = Math.floor(mixed(first ^ rotated(second, 15), 0x9e3779b1, 0x85ebca6b) / 2 ** 32 * this.manifest.phraseFiles);
    const pair = mixed(rotated(first, 7) + second, 0xc2b2ae35, 0x27d4eb2f);
    return decodePair(await this.files.get(`b${file}.bin`, bytes => bytes), pair);
  }

  /** The items that have a word in this form. */
  async exactly(word) {
    const entry = await this.entry(termOf(word));
    const form = entry?.forms.findIndex(one => spellingKey(one) === spellingKey(word)) ?? -1;
    const found = new Map();
    if (form < 0) {
      (await this.pair(wordHash(spellingKey(word)), 0)).forEach((places, id) => found.set(id, places[0] < TITLE ? 1 : 0.5));
      return found;
    }
    for (const { items, impacts, forms } of await this.postings(entry)) {
      items.forEach((id, i) => forms[i] & (1 << form) && found.set(id, impacts[i] / 255));
    }
    return found;
  }

  /** What a minus leaves out. A part of a compound is another word: "-møde" leaves "borgermøde". */
  async itemsWithout(words) {
    if (words.length > 1) {
      return new Set((await this.phrase(words)).keys());
    }
    const entry = await this.entry(termOf(words[0]));
    return new Set(entry ? (await this.postings(entry)).flatMap(({ items, forms }) => [...items].filter((_, i) => forms[i] || !entry.forms.length)) : []);
  }

  // -- filters --

  /** The filters that are set: by facet the numbers of its values, and the days from and to. */
  wanted(filters) {
    const values = FACETS.map((name, at) => {
      const value = filters?.[name];
      if (value === undefined || value === null || value === "") {
        return undefined;
      }
      const asked = [value].flat().map(one => lower(String(one).trim()));
      return new Set(this.values[at].flatMap((one, id) => asked.includes(lower(one)) ? [id] : []));
    });
    const [from, to] = [filters?.fra, filters?.til].map(day => Date.parse(day ?? "") / 864e5 + EPOCH);
    return values.some(Boolean) || from || to ? { values, from: from || -Infinity, to: to || Infinity } : undefined;
  }

  valuesOf(id, columns) {
    const meeting = columns.meeting[id];
    columns.years ??= columns.days.map(day => this.manifest.years.indexOf(new Date((day - EPOCH) * 864e5).getUTCFullYear()));
    return [[columns.forum[meeting]], [columns.years[meeting]], [columns.udfald[id]], columns.emner[id],
      columns.named[id].length ? columns.people[meeting].concat(columns.named[id]) : columns.people[meeting]];
  }

  /** The filters that an item fails. */
  failed(id, { values, from, to }, columns) {
    const day = columns.days[columns.meeting[id]];
    const own = this.valuesOf(id, columns);
    return [...day < from || day > to ? [-1] : [], ...values.flatMap((set, at) => set && !own[at].some(value => set.has(value)) ? [at] : [])];
  }

  passes(id, wanted, columns) {
    return !this.failed(id, wanted, columns).length;
  }

  /** How many items have each value; a filter's own values are counted among those that pass the others. */
  filtered(found, wanted, columns) {
    const counts = FACETS.map(() => new Map());
    for (const { id } of found) {
      const fails = this.failed(id, wanted, columns);
      this.valuesOf(id, columns).forEach((list, at) => {
        if (!fails.length || (fails.length === 1 && fails[0] === at)) {
          list.forEach(value => counts[at].set(value, (counts[at].get(value) ?? 0) + 1));
        }
      });
    }
    return counts.map(sorted);
  }

  count(found, columns) {
    return this.filtered(found, { values: [], from: -Infinity, to: Infinity }, columns);
  }

  /** Counts by name, the most frequent first. */
  named(counts) {
    return Object.fromEntries(FACETS.map((facet, at) =>
      [facet, Object.fromEntries(counts[at].filter(([value]) => this.values[at][value]).map(([value, count]) => [this.values[at][value], count]))]));
  }

  // -- results --

  async result({ id, score, partial }, find) {
    const [forums, , outcomes, topics] = this.values;
    const { cardItems } = this.manifest;
    const cards = await this.files.json(`c${Math.floor(id / cardItems)}.bin`);
    const [at, number, titel, text, outcome, topicIds, isAgenda] = cards.i[id % cardItems];
    const [address, forum, dato] = cards.m[at];
    return {
      url: `${this.path}referater/${address}/#punkt-${number}`,
      titel,
      forum: forums[forum],
      dato,
      udfald: outcomes[outcome] ?? null,
      emner: topicIds.map(topic => topics[topic]),
      uddrag: markedHtml(text, find(text)),
      score,
      ...isAgenda && { status: "dagsorden" },
      ...partial && { partial },
      /** The best passage of the item, as HTML. */
      passage: async () => bestPassage(await this.texts(address, number), find) ?? markedHtml(text, find(text)),
    };
  }

  /** The texts of an item from its meeting's data: the title, then the decision and the summary, then the others. */
  async texts(address, number) {
    const name = `referater/${address}/index.json`;
    const meeting = await this.files.get(name, bytes => JSON.parse(utf8.decode(bytes)), name, "");
    const item = meeting.punkter.find(one => one.nummer === number);
    const rank = ({ overskrift }) => /^beslutning/i.test(overskrift) ? 0 : /^resum/i.test(overskrift) ? 1 : /^bilag/i.test(overskrift) ? 3 : 2;
    const open = item?.beslutning ? [{ overskrift: "Beslutning", tekst: item.beslutning }] : [];
    const sections = (item?.afsnit ?? open).filter(({ tekst }) => !/^Intet (?:at|af) bemærke/i.test(tekst));
    return [item?.titel ?? "", ...sections.sort((a, b) => rank(a) - rank(b)).map(({ tekst }) => tekst)];
  }
}

/** The place of the last of some sorted texts that does not come after another. */
function lastNotAfter(texts, text) {
  let low = 0;
  for (let high = texts.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    [low, high] = texts[middle] <= text ? [middle, high] : [low, middle - 1];
  }
  return low;
}

const sorted = counts => [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
