import type { PlaceShare } from '../../core/estimate/place-shares.ts';
import { counted, phrase, type Phrase } from '../../core/words/phrase.ts';

/** What a share of questions known is called, from the least up. The words go further than numbers would be true. */
const home = phrase('home ground');
const grounds = [
  { below: 0.2, words: phrase('new ground') },
  { below: 0.4, words: phrase('first steps') },
  { below: 0.6, words: phrase('some ground') },
  { below: 0.8, words: phrase('solid ground') },
];

export function groundOf(share: number): Phrase {
  return grounds.find(({ below }) => share < below)?.words ?? home;
}

/** How sure that is: the range in which it lies two times in three, and what it rests on. */
export function surenessOf({ low, high, asked }: PlaceShare): Phrase {
  const [from, to] = [groundOf(low), groundOf(high)];
  return phrase('{range}; {rests}', {
    range: from === to ? phrase('quite sure') : phrase('between {from} and {to}', { from, to }),
    rests:
      asked === 0
        ? phrase('nothing asked, told from the rest')
        : counted(asked, 'one answer', '{count} answers'),
  });
}
