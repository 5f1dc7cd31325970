// The search client: reads the index that generator/Index writes (its README.md says how it is laid out) and answers queries.
// Runs in browsers and in Node 20, without dependencies. The modules in search/ are joined to one file with it: see JoinedScript.cs.
import { compoundSplitter } from "./search/compounds.js";
import { FileError, Files, Bytes, utf8 } from "./search/files.js";
import { decodeEntry, decodeFacets, decodePair, decodeTerms, decodeWords, mixed, rotated, wordHash } from "./search/formats.js";
import { bestPassage, markedHtml, marker } from "./search/marks.js";
import { Pages } from "./search/pages.js";
import { parseQuery } from "./search/query.js";
import { reversed, spellingKey, termOf } from "./search/stems.js";
import { giveSynonyms, readSynonyms } from "./search/synonyms.js";
import { lastNotAfter, lower } from "./search/tokens.js";
import { editDistance } from "./search/typos.js";

const NO_COUNTS = [[], [], [], [], []];
/** Places in the title are below this. */
const TITLE = 64;
/** Places in the texts of enclosures are from here; what is said of a phrase in an item's own text is at least IN_TEXT. */
const ATTACHMENTS = 1 << 20;
const IN_TEXT = 0.5;
/** The bits of a posting's forms, and the one of what only an enclosure's text has: see generator/Index/Posting.cs. */
const FORMS = 31;
const IN_ATTACHMENT = 128;
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
    if (manifest.version !== 3) {
      throw new FileError("manifest.bin");
    }
    this.files = files;
    this.manifest = manifest;
    this.ranking = manifest.ranking;
    const { forums, years, outcomes, topics, people } = manifest;
    this.values = [forums, years.map(String), outcomes, topics, people];
    this.beginnings = manifest.terms.split("\n");
    this.spelling = manifest.words.split(" ").map(name => [name[0], Number(name.slice(1))]);
    this.stopWords = new Set(manifest.stopWords.split(" "));
    this.pages = new Pages(manifest, files, this.path, this.stopWords);
    const each = Kind => new Kind(manifest.items);
    this.tables = {
      scores: each(Float32Array), covers: each(Uint8Array), files: each(Uint8Array),
      own: each(Float32Array), ownCovers: each(Uint8Array), ownFiles: each(Uint8Array),
    };
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
    const empty = { total: 0, whole: 0, listed: 0, results: [], pages: [], facets: facets ? this.named(NO_COUNTS) : {}, corrected: null, also: [] };
    if (!asked.groups.length && !asked.phrases.length && (!wanted || asked.without.length)) {
      return empty;
    }

    const loose = asked.groups.filter(one => !one.phrase);
    giveSynonyms(loose, this.synonyms ??= readSynonyms(this.manifest, this.stopWords));
    const [resolved, ...phrases] = await Promise.all([
      Promise.all(loose.map(one => or(this.resolve(one), [{ ...one, found: [] }]))),
      ...asked.phrases.map(({ words }) => or(this.phrase(words), new Map())),
    ]);
    const groups = resolved.flat();
    const mends = groups.filter(one => one.mended);
    const corrected = mends.length ? mends.reduceRight((line, one) => line.slice(0, one.start) + one.mended + line.slice(one.end), asked.text) : null;
    const also = [...new Set(groups.flatMap(one => one.also ?? []))];
    const find = marker(corrected ?? asked.text, this.stopWords, also);
    const withFacets = facets && (exact || this.columnsRead !== undefined || this.manifest.facetBytes <= this.ranking.facetsAtOnce);
    const found = await this.found({ asked, groups, phrases, wanted, exact, most: offset + limit, byDate: sort === "nyeste", withFacets }, or);
    const { kept, others, atLeast } = found;
    const columns = wanted || withFacets || sort === "nyeste" ? await or(this.columns(), undefined) : undefined;
    const ids = sort === "nyeste" && columns ? kept.slice().sort((a, b) => columns.meeting[a.id] - columns.meeting[b.id] || a.id - b.id)
      : this.best(kept, offset + limit);
    const shown = (ids.length >= offset + limit ? ids : ids.concat(others)).slice(offset, offset + limit);
    const [page, pages] = await Promise.all([
      Promise.all(shown.map(hit => or(this.result(hit, find), undefined))),
      offset ? [] : or(this.pages.of(corrected ? parseQuery(corrected, this.stopWords) : asked), []),
    ]);
    const answer = {
      ...empty,
      total: found.total,
      whole: found.whole ? found.total : 0,
      listed: found.total + others.length,
      results: page.filter(Boolean),
      pages,
      corrected,
      also,
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
        if (bytes > this.ranking.atOnce) {
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
    const others = whole.length && whole.length < this.ranking.enough && !only
      ? this.best(hits.filter(({ cover }) => cover < strong), this.ranking.enough - whole.length).map(hit => ({ ...hit, partial: true })) : [];
    return { kept, others, counts, whole: whole.length > 0, atLeast: unread.size > 0, total: only ? terms[0].entry.df : kept.length };
  }

  /**
   * Scores items: by group the best of what it is found by, groups and phrases added up. `lists`: by group and term, lists of postings.
   * `strong`: the cover of an item that has all.
   */
  score(groups, lists, phrases, all) {
    const { scores, covers, own, ownCovers, files: inFiles, ownFiles } = this.tables;
    const touched = [];
    let strong = 0;
    const end = (id, cover, score, inFile) => {
      if (scores[id] === 0 && covers[id] === 0) {
        touched.push(id);
      }
      scores[id] += score;
      covers[id] += cover;
      inFiles[id] |= inFile;
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
            const exact = form === undefined || (forms[i] & FORMS) === 0 || (form >= 0 && forms[i] & (1 << form)) ? 1 : this.ranking.otherForm;
            const score = weight * idf * exact * impacts[i] / 255;
            if (ownCovers[id] === 0) {
              ownTouched.push(id);
            }
            if (score > own[id]) {
              own[id] = score;
              ownFiles[id] = forms[i] & IN_ATTACHMENT;
            }
            if (cover > ownCovers[id]) {
              ownCovers[id] = cover;
            }
          }
        }
      });
      strong += most || 2;
      for (const id of ownTouched) {
        end(id, ownCovers[id], own[id], ownFiles[id]);
        own[id] = ownCovers[id] = ownFiles[id] = 0;
      }
    });
    for (const phrase of phrases) {
      const idf = this.idf(phrase.size);
      phrase.forEach((weight, id) => end(id, 2, idf * weight, weight < IN_TEXT ? IN_ATTACHMENT : 0));
    }
    strong += 2 * phrases.length;
    let hits = all ? Array.from({ length: this.manifest.items }, (_, id) => ({ id, cover: 0, score: 0 }))
      : touched.map(id => {
        const hit = { id, cover: covers[id], score: scores[id], inFile: inFiles[id] > 0 };
        scores[id] = covers[id] = inFiles[id] = 0;
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
    if (one.second) {
      add(await this.entry(one.second), one.second[0] === "@" ? this.ranking.part : 1, undefined, one.second[0] === "@" && found.length > 0);
    }
    if (one.joined) {
      add(await this.entry(one.joined), this.ranking.joined);
    }
    const hits = () => found.reduce((sum, { entry }) => sum + entry.df, 0);
    if (one.kind === "word" && !found.length && reversed(one.word) !== one.word) {
      addWord(await this.entry(termOf(reversed(one.word))), reversed(one.word), 1);
    }
    // "bud" is a word, and while it is typed far more likely the beginning of "budget".
    if (one.typing && found.length && one.kind === "word" && one.prefix.length <= this.ranking.shortBeginning) {
      const own = hits();
      (await this.termsWith(one.prefix, 1)).filter(({ df }) => df > this.ranking.farMore * own).slice(0, this.ranking.expansions)
        .forEach(entry => add(entry, this.ranking.beginning));
    }
    const expanded = one.prefix && (one.typing ? hits() < this.ranking.enough : !found.length) && (one.kind !== "word" || one.prefix.length > 1 || one.typing);
    for (const entry of expanded ? await this.startingWith(one) : []) {
      add(entry, found.length ? this.ranking.beginning : this.ranking.beginning * 1.2, undefined, true);
    }
    const also = [];
    for (const other of hits() < this.ranking.enough ? one.others ?? [] : []) {
      const entry = await (other.entry ??= this.asName(other.words));
      if (entry && !found.some(had => had.entry === entry)) {
        add(entry, this.ranking.synonym, undefined, true);
        also.push(other.text);
      }
    }
    if (one.kind !== "word" || found.length || one.stop || /\d/.test(one.word)) {
      return [{ ...one, found, also }];
    }
    return this.mend(one);
  }

  /** What a name is found by: its word, its words beside each other, or, where no text has them so (people who took part), all of them. */
  async asName(words) {
    if (words.length === 1) {
      return this.entry(termOf(words[0]));
    }
    let found = await this.phrase(words);
    if (!found.size) {
      const entries = await Promise.all(words.map(word => this.entry(termOf(word))));
      const lists = entries.every(Boolean) ? await Promise.all(entries.map(async entry => new Map((await this.postings(entry))
        .flatMap(({ items, impacts }) => [...items].map((id, i) => [id, impacts[i] / 255]))))) : [new Map()];
      found = new Map([...lists[0]].filter(([id]) => lists.every(list => list.has(id))));
    }
    const ids = [...found.keys()];
    return found.size ? { df: found.size, forms: [], postings: { items: ids, impacts: ids.map(id => found.get(id) * 255), forms: ids.map(() => 0) } } : undefined;
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
    return (await this.termsWith(prefix, 2)).slice(0, this.ranking.expansions);
  }

  /** The terms with a beginning, the commonest first, from so many chunks at most. */
  async termsWith(prefix, most) {
    const found = [];
    if (!this.manifest.items) {
      return found;
    }
    for (let chunk = await this.chunkOf(prefix), more = most; more > 0; chunk++, more--) {
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
    return found.sort((a, b) => b.df - a.df || (a.term < b.term ? -1 : 1));
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
      return [{ ...one, found: [{ entry: kin, weight: this.ranking.part, loose: true }] }];
    }
    const near = await this.nearest(one.word);
    if (near.distance > 1) {
      const parts = (await this.common()).split(one.word);
      const groups = await Promise.all(parts.map(async part => {
        const entry = await this.entry(termOf(part));
        return { ...one, word: part, found: entry ? [{ entry, weight: this.ranking.part, loose: true }] : [] };
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
        found.push({ entry, weight: this.ranking.mended, form, loose: true, word: entry.forms[Math.max(0, form)] });
      }
    }
    return [{ ...one, found, mended: near.distance ? found[0]?.word : undefined }];
  }

  /** The archive's words nearest to one that it does not have. */
  async nearest(word) {
    const key = spellingKey(word);
    const most = key.length <= 6 ? 1 : 2;
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
    // Two letters that changed places are likelier than another letter.
    const letters = text => [...text].sort().join("");
    const isSwap = candidate => letters(candidate.key) === letters(key);
    near.words = near.words.sort((a, b) => isSwap(b) - isSwap(a) || b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, 3);
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
        found.set(id, (left[0] < TITLE ? 1 : left[0] < ATTACHMENTS ? IN_TEXT : 0.1) + 0.02 * Math.min(left.length, 10));
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
      (await this.pair(wordHash(spellingKey(word)), 0)).forEach((places, id) => found.set(id, places[0] < TITLE ? 1 : places[0] < ATTACHMENTS ? IN_TEXT : 0.1));
      return found;
    }
    for (const { items, impacts, forms } of await this.postings(entry)) {
      items.forEach((id, i) => forms[i] & (1 << form) && found.set(id, forms[i] & IN_ATTACHMENT ? 0.1 : IN_TEXT + impacts[i] / 510));
    }
    return found;
  }

  /** What a minus leaves out. A part of a compound is another word: "-møde" leaves "borgermøde". */
  async itemsWithout(words) {
    if (words.length > 1) {
      return new Set((await this.phrase(words)).keys());
    }
    const entry = await this.entry(termOf(words[0]));
    return new Set(entry ? (await this.postings(entry)).flatMap(({ items, forms }) => [...items].filter((_, i) => forms[i] & FORMS || !entry.forms.length)) : []);
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

  async result({ id, score, partial, inFile }, find) {
    const [forums, , outcomes, topics] = this.values;
    const { cardItems } = this.manifest;
    const cards = await this.files.json(`c${Math.floor(id / cardItems)}.bin`);
    const [at, number, titel, text, outcome, topicIds, isAgenda, ...attachments] = cards.i[id % cardItems];
    const [address, forum, dato] = cards.m[at];
    const attached = inFile && attachments.length ? await this.inAttachment(attachments, find) : undefined;
    return {
      url: `${this.path}referater/${address}/#punkt-${number}`,
      titel,
      forum: forums[forum],
      dato,
      udfald: outcomes[outcome] ?? null,
      emner: topicIds.map(topic => topics[topic]),
      uddrag: attached?.html ?? markedHtml(text, find(text)),
      score,
      ...attached && { bilag: attached.bilag },
      ...isAgenda && { status: "dagsorden" },
      ...partial && { partial },
      /** The best passage of the item, as HTML. */
      passage: async () => attached?.html ?? bestPassage(await this.texts(address, number), find)?.html ?? markedHtml(text, find(text)),
    };
  }

  /** The enclosure, and the page of it, that says most of what is asked for, with its passage. */
  async inAttachment(attachments, find) {
    let best;
    for (const [titel, address, file, place] of attachments) {
      const pages = (await this.files.json(`f${file}.bin`))[place];
      const passage = bestPassage(["", ...pages.map(([, text]) => text)], find);
      if (passage && (!best || passage.worth > best.worth)) {
        const side = pages[passage.index - 1][0];
        const url = this.path + address.slice(1) + (side && /\.pdf$/i.test(address) ? `#page=${side}` : "");
        best = { ...passage, bilag: { titel, url, side } };
      }
    }
    return best;
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

const sorted = counts => [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
