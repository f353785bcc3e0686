import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Puts items in an order that depends on nothing but the seed (Fisher–Yates), so that a quiz taken up again shows its
 * options where they were.
 */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = xoroshiro128plus(seed);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const at = uniformInt(random, 0, last);
    [result[last], result[at]] = [result[at] as Item, result[last] as Item];
  }
  return result;
}

/** A seed of its own for each question of a quiz: FNV-1a over its id, mixed with the quiz's seed. */
export function seedFor(seed: number, id: string): number {
  let mixed = 0x811c9dc5 ^ seed;
  for (const char of id) mixed = Math.imul(mixed ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return mixed | 0;
}
