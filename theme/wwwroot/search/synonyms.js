// Other names of what is asked for: those of the registers, and words of the field that mean the same.
import { termOf } from "./stems.js";
import { tokens } from "./tokens.js";

const MOST_ALTERNATIVES = 4;

/** Each name as its terms, by which it is known in a query. */
const nameOf = (text, stopWords) => {
  const words = tokens(text).map(token => token.text);
  const content = words.filter(word => !stopWords.has(word));
  return { text, words, terms: (content.length ? content : words).map(termOf) };
};

/**
 * Groups of names that mean the same, by the first term of each name.
 * @returns {Map<string, {terms: string[], others: {text: string, words: string[]}[]}[]>}
 */
export function readSynonyms({ synonyms, forums, topics, people, forumPages, topicPages, personPages }, stopWords) {
  const byTerm = new Map();
  const add = (known, unknown) => {
    const all = known.concat(unknown).map(text => nameOf(text, stopWords));
    all.forEach((name, own) => {
      const others = all.slice(0, known.length).filter((_, at) => at !== own).slice(0, MOST_ALTERNATIVES);
      if (name.terms.length && others.length) {
        byTerm.set(name.terms[0], (byTerm.get(name.terms[0]) ?? []).concat({ terms: name.terms, others }));
      }
    });
  };
  for (const line of synonyms ? synonyms.split("\n") : []) {
    const [known, unknown] = line.split(";").map(names => names ? names.split("|") : []);
    add(known, unknown);
  }
  [[forums, forumPages], [topics, topicPages], [people, personPages]].forEach(([names, pages]) => names.forEach((name, at) => {
    const others = pages[at].slice(1).filter(other => other[0] !== "/");
    if (others.length) {
      add([name, ...others], []);
    }
  }));
  return byTerm;
}

/** Gives each group that is a name, or a part of one, the other names. */
export function giveSynonyms(groups, byTerm) {
  groups.forEach((one, start) => {
    for (const { terms, others } of byTerm.get(one.terms[0]) ?? []) {
      const named = groups.slice(start, start + terms.length);
      if (named.length === terms.length && named.every(({ kind, terms: [term] }, at) => kind === "word" && term === terms[at])) {
        named.forEach(word => { word.others = (word.others ?? []).concat(others); });
      }
    }
  });
}
