import { tag } from './say.ts';

/** A number as people read it, such as "12,345"; with a noun, in the form that fits: "1 answer", "12,345 answers". */
export function countOf(count: number, noun?: string, nouns = `${noun ?? ''}s`): string {
  const numbers = new Intl.NumberFormat(tag());
  if (noun === undefined) return numbers.format(count);
  return `${numbers.format(count)} ${count === 1 ? noun : nouns}`;
}
