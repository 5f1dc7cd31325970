import { firstRegion, withoutDoubledLetter, withoutEnding } from "./stems.js";

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
