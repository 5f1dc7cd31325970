// What a word is found by, as generator/Language has it: the key of its stem.

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

export function firstRegion(word) {
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

export function withoutEnding(word, region) {
  const ending = ENDINGS.find(one => word.endsWith(one) && word.length - one.length >= region);
  return !ending || (ending === "s" && !"abcdfghjklmnoprtvyzå'".includes(word[word.length - 2])) ? word : word.slice(0, -ending.length);
}

const withoutDoubleEnd = (word, region) => word.length - 2 >= region && /(?:gd|dt|gt|kt)$/.test(word) ? word.slice(0, -1) : word;

export const withoutDoubledLetter = (word, region) => word.length > region && /([bdfgklmnprst])\1$/.test(word) ? word.slice(0, -1) : word;

const FOLDED = { æ: "ae", ä: "ae", ø: "oe", ö: "oe", å: "aa" };

/** A word in lower case as one writes it without Danish letters: økonomi → oekonomi. */
export function spellingKey(word) {
  return /^[\x00-\x7f]*$/.test(word) ? word : word.normalize("NFC").replace(/[^\x00-\x7f]/g, c => FOLDED[c] ?? c.normalize("NFD")[0]);
}

export const reversed = word => word.replaceAll("ae", "æ").replaceAll("oe", "ø").replaceAll("aa", "å");

/** The term that a word is found by. */
export const termOf = word => spellingKey(/\p{Nd}/u.test(word) ? word : stemTwice(word));
