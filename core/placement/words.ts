/**
 * Splits text into comparable words: lower case, cut at everything that is not a letter, digit or underscore,
 * plain English plurals folded, so that "Route Tables" equals "route-table". Pure; linear in the text.
 *
 * @param text any text of a page or a term
 * @returns its words in order
 */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.map(singular);
}

/** "tables" → "table", "policies" → "policy"; leaves "status", "class", "dns", "aws" and "analysis" alone. */
function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}
