// The pages that a query names: a topic, a person, a forum, a case, a meeting.
import { Bytes } from "./files.js";
import { MONTH_NAMES } from "./dates.js";
import { spellingKey, termOf } from "./stems.js";
import { lastNotAfter, lower, tokens } from "./tokens.js";

const MOST_PAGES = 5;
const KINDS = ["sag", "møde", "emne", "forum", "person"];
const FOLDERS = { emne: "emner", person: "personer", forum: "fora" };
/** What one says beside a meeting's day, and names nothing. */
const MEETING_WORDS = new Set(["møde", "mødet", "referat", "referatet", "dagsorden", "dagsordenen"].map(spellingKey));

const slugOf = name => spellingKey(lower(name)).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** The words of a text by which names are compared, each with its term. */
function nameWords(text, isPerson) {
  return tokens(text).map(token => {
    const key = spellingKey(token.text);
    // "Hans" and "Hansen" share a stem, and are two people.
    return { key, term: isPerson ? key : termOf(token.text), written: text.slice(token.start, token.end) };
  });
}

export class Pages {
  constructor(manifest, files, path, stopWords) {
    Object.assign(this, { manifest, files, path, stopWords });
    this.caseFiles = manifest.cases.split(" ");
    const of = (kind, names, pages) => names.flatMap((titel, number) => {
      const [antal, ...others] = pages[number];
      const slug = others[0]?.[0] === "/" ? others.shift().slice(1) : slugOf(titel);
      return antal === undefined ? [] : [{ kind, number, titel, url: `${path}${FOLDERS[kind]}/${slug}/`, antal,
        names: [titel, ...others].map(name => nameWords(name, kind === "person")) }];
    });
    this.read = () => this.named ??= [...of("emne", manifest.topics, manifest.topicPages), ...of("forum", manifest.forums, manifest.forumPages),
      ...of("person", manifest.people, manifest.personPages)];
  }

  /**
   * The pages that a query names, at most five.
   * @param {{words: string, groups: object[]}} asked As parseQuery gives it.
   * @returns {Promise<{kind: "emne" | "sag" | "person" | "forum" | "møde", titel: string, url: string, antal: number}[]>}
   */
  async of({ words, groups }) {
    const asked = { false: nameWords(words, false), true: nameWords(words, true) };
    const content = one => !this.stopWords.has(one.written.toLowerCase());
    const found = [];
    for (const page of this.read()) {
      const strength = Math.max(...page.names.map(name => this.strength(name, asked[page.kind === "person"], content)));
      if (strength) {
        found.push({ page, strength });
      }
    }
    const forums = found.filter(({ page }) => page.kind === "forum");
    const loads = groups.map(one => one.kind === "case" ? this.case(one.word) : one.date ? this.meetings(one, asked.false, forums) : []);
    for (const page of (await Promise.all(loads)).flat()) {
      found.push({ page, strength: 30 });
    }
    return found.sort((a, b) => b.strength - a.strength || KINDS.indexOf(a.page.kind) - KINDS.indexOf(b.page.kind) || b.page.antal - a.page.antal)
      .slice(0, MOST_PAGES).map(({ page: { kind, titel, url, antal } }) => ({ kind, titel, url, antal }));
  }

  /** How well a name fits: 9 and more where it is all that is asked for or is part of it, less where only some of the name is asked for, 0 not at all. */
  strength(name, asked, content) {
    const at = asked.findIndex((_, start) => name.length && name.every((word, i) => this.same(word, asked[start + i], content, false)));
    if (at >= 0) {
      return name.length === asked.length ? 20 : 9 + name.length / 10;
    }
    const wanted = asked.filter(content);
    return wanted.length && wanted.every((word, i) => name.some(one => this.same(one, word, content, i === wanted.length - 1)))
      ? 1 + wanted.length / name.length : 0;
  }

  same(word, asked, content, isLast) {
    return asked && (word.term === asked.term || (isLast && asked.key.length > 2 && word.key.startsWith(asked.key)))
      // "med" is no MED.
      && (content(word) || asked.written.toUpperCase() === asked.written || word.written.toUpperCase() !== word.written);
  }

  async case(written) {
    const key = spellingKey(lower(written)).replace(/[^a-z0-9]/g, "");
    if (!this.manifest.cases) {
      return [];
    }
    const cases = await this.files.get(`s${lastNotAfter(this.caseFiles, key)}.bin`, bytes => {
      const reader = new Bytes(bytes);
      const all = [];
      for (let own = ""; !reader.done;) {
        own = reader.frontCoded(own);
        all.push({ key: own, antal: reader.number(), number: reader.text() });
      }
      return all;
    });
    return cases.filter(one => one.key === key).map(({ number, antal }) => ({ kind: "sag", titel: `Sag ${number}`, antal,
      url: `${this.path}sager/${number.replaceAll(" - ", "-").replace(/[/:]/g, "-").replace(/[æøå]/gi, c => {
        const two = spellingKey(lower(c));
        return c === lower(c) ? two : two[0].toUpperCase() + two[1];
      })}/` }));
  }

  /** The meetings of a day; of a month where a forum is named beside it. */
  async meetings({ date }, asked, forums) {
    const others = asked.filter(({ key }) => !MEETING_WORDS.has(key) && !/\d/.test(key) && !MONTH_NAMES.some(month => month.startsWith(key)) && !this.stopWords.has(key));
    if (!forums.length && (!date.day || (!date.year && others.length))) {
      return [];
    }
    const best = Math.max(...forums.map(({ strength }) => strength));
    const numbers = new Set(forums.filter(({ strength }) => strength === best).map(({ page }) => page.number));
    const all = await this.files.json(`m${Math.floor((date.month - 1) / 3)}.bin`);
    return all.filter(([id, forum]) => (!forums.length || numbers.has(forum)) && (!date.year || Number(id.slice(0, 4)) === date.year)
      && Number(id.slice(5, 7)) === date.month
      && (!date.day || Number(id.slice(8, 10)) === date.day)).map(([id, forum, antal]) => {
      const [year, month, day] = id.split("-").map(Number);
      return { kind: "møde", titel: `${this.manifest.forums[forum]} den ${day}. ${MONTH_NAMES[month - 1]} ${year}`, url: `${this.path}referater/${id}/`, antal };
    });
  }
}
