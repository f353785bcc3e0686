import { tag } from './say.ts';

/** A number as the reader's language writes it, such as "12,345". */
export function countOf(count: number): string {
  return new Intl.NumberFormat(tag()).format(count);
}
