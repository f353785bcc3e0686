/** A run of text, and whether it is what was looked for. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/** How many characters of a result fit into its two lines, and how many of them may stand before the first hit. */
const length = 150;
const before = 40;

const wordOrGap = /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;

/**
 * The part of a text in which something was found, with the words that were found in it.
 *
 * @param terms the words, in lower case, as they stand in the text
 */
export function excerpt(text: string, terms: readonly string[]): Run[] {
  const found = new Set(terms);
  const parts = text.match(wordOrGap) ?? [];
  const isHit = (part: string) => found.has(part.toLowerCase());
  const from = startOf(parts, isHit);
  const runs: Run[] = from > 0 ? [{ text: '… ', hit: false }] : [];
  let left = length;
  for (const part of parts.slice(from)) {
    left -= part.length;
    if (left < 0) return [...runs, { text: '…', hit: false }];
    const last = runs.at(-1);
    if (last && last.hit === isHit(part)) runs[runs.length - 1] = { text: last.text + part, hit: last.hit };
    else runs.push({ text: part, hit: isHit(part) });
  }
  return runs;
}

/** The part to begin with, so that the first hit is seen: the text's beginning, if it can be. */
function startOf(parts: readonly string[], isHit: (part: string) => boolean): number {
  const hit = parts.findIndex(isHit);
  const lengthTo = parts.slice(0, Math.max(hit, 0)).join('').length;
  if (hit === -1 || lengthTo < length - before) return 0;
  let from = hit;
  for (let room = before; from > 0; from--) {
    room -= (parts[from - 1] ?? '').length;
    if (room < 0) break;
  }
  // An excerpt begins with a word.
  return /^[\p{L}\p{N}]/u.test(parts[from] ?? '') ? from : from + 1;
}
