/** What was typed as a number, or what is wrong with it, in the reader's words. */
export type ReadNumber = { readonly number: number } | { readonly problem: string };

/**
 * Reads a whole number that a reader typed.
 *
 * @param typed what stands in the field; white space around it does not count
 */
export function readNumber(typed: string, [least, most]: readonly [number, number]): ReadNumber {
  const range = `Type a whole number from ${least} to ${most}.`;
  const text = typed.trim();
  if (text === '') return { problem: `There is no number here. ${range}` };
  if (!/^[+-]?\d+$/.test(text)) return { problem: `“${text}” is not a whole number. ${range}` };
  const number = Number(text);
  if (number < least) return { problem: `${text} is too few. ${range}` };
  if (number > most) return { problem: `${text} is too many. ${range}` };
  return { number: Math.abs(number) }; // "-0" is 0
}
