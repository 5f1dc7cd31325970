// What the files hold: the formats stand at the top of the C# files that write them, see generator/Index/README.md.
import { Bytes, utf8 } from "./files.js";
import { spellingKey } from "./stems.js";

export function decodeTerms(bytes) {
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
export function decodeEntry(term, reader, head) {
  const df = reader.number();
  const forms = Array.from({ length: reader.number() }, () => reader.frontCoded(term));
  const tail = df > head ? { file: reader.number(), at: reader.number(), length: reader.number() } : undefined;
  return { term, df, forms, tail, postings: reader.postings(Math.min(df, head)) };
}

/** What items can be filtered by: by meeting its forum, day and people, by item its meeting, outcome, topics and people named. */
export function decodeFacets(bytes, items) {
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
export function decodePair(bytes, pair) {
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

export const rotated = (value, by) => value << by | value >>> 32 - by;

export function mixed(value, one, other) {
  value = Math.imul(value, one);
  value = Math.imul(value ^ value >>> 15, other);
  return (value ^ value >>> 13) >>> 0;
}

export function wordHash(key) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  return hash;
}

export function decodeWords(bytes) {
  const reader = new Bytes(bytes);
  const words = [];
  for (let word = ""; !reader.done;) {
    word = reader.frontCoded(word);
    words.push({ word, key: spellingKey(word), weight: reader.byte() });
  }
  return words;
}
