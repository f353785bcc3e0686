import { phrase, type Phrase } from './words/phrase.ts';

/** What was typed as a number, or what is wrong with it, to be said to the reader. */
export type ReadNumber = { readonly number: number } | { readonly problem: Phrase };

/**
 * Reads a whole number that a reader typed.
 *
 * @param typed what stands in the field; white space around it does not count
 */
export function readNumber(typed: string, [least, most]: readonly [number, number]): ReadNumber {
  // Written as it has to be typed: digits alone.
  const range = phrase('Type a whole number from {least} to {most}.', {
    least: String(least),
    most: String(most),
  });
  const text = typed.trim();
  if (text === '') return { problem: phrase('There is no number here. {range}', { range }) };
  if (!/^[+-]?\d+$/.test(text))
    return { problem: phrase('“{typed}” is not a whole number. {range}', { typed: text, range }) };
  const number = Number(text);
  if (number < least) return { problem: phrase('{typed} is too few. {range}', { typed: text, range }) };
  if (number > most) return { problem: phrase('{typed} is too many. {range}', { typed: text, range }) };
  return { number: Math.abs(number) }; // "-0" is 0
}
