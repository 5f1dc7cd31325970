// How far one word is from another.

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
