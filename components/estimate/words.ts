import type { PlaceShare } from '../../core/estimate/place-shares.ts';

/** What a share of questions known is called, from the least up. The words go further than numbers would be true. */
const grounds = [
  { below: 0.2, word: 'new ground' },
  { below: 0.4, word: 'first steps' },
  { below: 0.6, word: 'some ground' },
  { below: 0.8, word: 'solid ground' },
  { below: Infinity, word: 'home ground' },
] as const;

export function groundOf(share: number): string {
  return grounds.find(({ below }) => share < below)?.word ?? '';
}

/** How sure that is: the range in which it lies two times in three, and what it rests on. */
export function surenessOf({ low, high, asked }: PlaceShare): string {
  const [from, to] = [groundOf(low), groundOf(high)];
  const range = from === to ? 'quite sure' : `between ${from} and ${to}`;
  const rests =
    asked === 0 ? 'nothing asked, told from the rest' : asked === 1 ? 'one answer' : `${asked} answers`;
  return `${range}; ${rests}`;
}
