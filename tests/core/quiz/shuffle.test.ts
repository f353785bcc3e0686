import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedFor, shuffled } from '../../../core/quiz/shuffle.ts';

const seed = fc.integer();
const sorted = (items: readonly number[]) => items.toSorted((a, b) => a - b);

test('shuffling loses nothing, adds nothing and leaves the original alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), seed, (items, seed) => {
      const before = [...items];
      expect(sorted(shuffled(items, seed))).toEqual(sorted(items));
      expect(items).toEqual(before);
    }),
  );
});

test('a quiz taken up again shows the same order: it depends on the seed and the number of items only', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 12 }), seed, (items, seed) => {
      const places = shuffled([...items.keys()], seed);
      expect(shuffled(items, seed)).toEqual(places.map(at => items[at]));
    }),
  );
});

test('every order of three options comes up, about equally often', () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 1200; seed++) {
    const order = shuffled(['a', 'b', 'c'], seedFor(seed, 'probes/one')).join('');
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  for (const [order, times] of seen) expect(times, order).toBeGreaterThan(120);
});

test('two questions of a quiz, and one question in two quizzes, have seeds of their own', () => {
  const seeds = [1, 2, 3].flatMap(seed => ['probes/one', 'probes/two'].map(id => seedFor(seed, id)));
  expect(new Set(seeds).size).toBe(seeds.length);
});

test('the seed of a question is a whole number of 32 bits, whatever its id', () => {
  fc.assert(
    fc.property(seed, fc.string({ unit: 'grapheme' }), (seed, id) => {
      expect(seedFor(seed, id)).toBe(seedFor(seed, id) | 0);
    }),
  );
});
