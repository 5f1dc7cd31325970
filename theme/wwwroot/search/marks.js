// The words to mark, and the passage that has most of them.
import { dates } from "./dates.js";
import { parseQuery, signs } from "./query.js";
import { reversed, spellingKey, termOf } from "./stems.js";
import { tokens } from "./tokens.js";

const escapeHtml = text => text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);

/**
 * Finds what a query asks for in a text, so that it can be marked: the words themselves, their inflections, compounds with them.
 * @param {string} query
 * @param {Set<string>} stopWords
 * @param {string[]} also Other words that were searched for.
 * @returns {(text: string) => {start: number, end: number, group: number}[]}
 */
export function marker(query, stopWords = new Set(), also = []) {
  const { groups } = parseQuery(query, stopWords);
  const stems = new Map();
  const starts = [];
  groups.forEach((one, index) => {
    if (one.kind === "word") {
      one.terms.concat(termOf(reversed(one.word)), one.joined ?? []).forEach(term => stems.set(term, index));
      if (one.typing && one.prefix.length >= 3) {
        starts.push([one.prefix, index]);
      }
    } else if (one.prefix) {
      starts.push([one.prefix.replace("#", ""), index]);
    }
  });
  also.flatMap(tokens).forEach(({ text }) => stopWords.has(text) || stems.has(termOf(text)) || stems.set(termOf(text), groups.length));
  const signed = new Map(groups.map((one, index) => [one.kind === "sign" && one.word, index]).filter(([word]) => word));
  const parts = [...stems].filter(([term]) => term.length >= 3 && !/\d/.test(term));
  const whenDates = groups.map((one, index) => [one.date, index]).filter(([date]) => date);

  return text => {
    const found = signed.size ? signs(text).filter(({ terms }) => terms.some(term => signed.has(term)))
      .map(({ start, end, terms }) => ({ start, end, group: signed.get(terms.find(term => signed.has(term))) })) : [];
    let before;
    for (const token of tokens(text)) {
      // "itsikkerhed" is written "IT-sikkerhed" too.
      const joined = before?.end === token.start - 1 && text[before.end] === "-" ? stems.get(termOf(before.text + token.text)) : undefined;
      if (joined !== undefined) {
        if (found.at(-1)?.start === before.start) {
          found.pop();
        }
        found.push({ start: before.start, end: token.end, group: joined });
        before = token;
        continue;
      }
      before = token;
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
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

/** Text as HTML, with the ranges marked. */
export function markedHtml(text, ranges) {
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

/**
 * The piece of some texts where most of what is asked for stands together, as HTML, and in which text it is.
 * @returns {{html: string, index: number, worth: number} | undefined}
 */
export function bestPassage(texts, find) {
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
        best = { worth, index, text, start: matches[first].start, matches };
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
  return { worth: best.worth, html: `${start > 0 ? "… " : ""}${html}${end < text.length ? " …" : ""}`, index: best.index };
}
