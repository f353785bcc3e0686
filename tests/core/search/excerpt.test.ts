import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../core/search/excerpt.ts';

const textOf = (text: string, terms: readonly string[]) =>
  excerpt(text, terms)
    .map(run => (run.hit ? `[${run.text}]` : run.text))
    .join('');
const filler = 'and so it goes on with one word after the other ';

describe('an excerpt', () => {
  test.each([
    {
      story: 'marks what was found',
      text: 'Route it to the NAT gateway.',
      terms: ['nat'],
      shown: 'Route it to the [NAT] gateway.',
    },
    { story: 'marks whole words only', text: 'Native NAT.', terms: ['nat'], shown: 'Native [NAT].' },
    {
      story: 'of a short text is all of it',
      text: 'Nothing found here.',
      terms: ['nat'],
      shown: 'Nothing found here.',
    },
    { story: 'of nothing is nothing', text: '', terms: ['nat'], shown: '' },
  ])('$story', ({ text, terms, shown }) => {
    expect(textOf(text, terms)).toBe(shown);
  });

  test('begins shortly before a hit that is far in, with a whole word', () => {
    const shown = textOf(`${filler.repeat(5)}until the NAT gateway answers.`, ['nat']);
    expect(shown).toBe('… with one word after the other until the [NAT] gateway answers.');
  });

  test('says where it stops', () => {
    expect(textOf(`The NAT gateway ${filler.repeat(5)}`, ['nat'])).toMatch(/^The \[NAT\] gateway .*…$/);
  });

  test('is a part of the text, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), (text, term) => {
        const shown = excerpt(text, [term.toLowerCase()])
          .map(run => run.text)
          .join('');
        const inner = text.includes(shown) ? shown : shown.replace(/^… /, '').replace(/…$/, '');
        expect(text).toContain(inner);
        expect(inner.length).toBeLessThanOrEqual(150);
      }),
    );
  });
});
