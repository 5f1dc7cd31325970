// The dates in a text, as generator/Language/WrittenDates.cs finds them.

export const MONTH_NAMES = "januar februar marts april maj juni juli august september oktober november december".split(" ");
export const MONTHS = MONTH_NAMES.map(name => name.slice(0, 3));
export const MONTH = "(?:jan(?:uar)?|feb(?:r(?:uar)?)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?"
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

export const pad = (number, length = 2) => String(number).padStart(length, "0");

export function dateTerm({ year, month, day }) {
  return `@${year ?? ""}${pad(month)}${day === undefined ? "" : pad(day)}`;
}
