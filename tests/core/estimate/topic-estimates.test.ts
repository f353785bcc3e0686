import { describe, expect, test } from 'vitest';
import { believe, type Evidence } from '../../../core/estimate/belief.ts';
import type { Statement, Told } from '../../../core/estimate/experience.ts';
import { knownTopics } from '../../../core/estimate/known.ts';
import { placeShares } from '../../../core/estimate/place-shares.ts';
import { estimateTopics } from '../../../core/estimate/topic-estimates.ts';
import { topic } from '../fixtures.ts';

const two = ['one', 'two'];
const topics = [
  topic('container-images', two),
  { ...topic('hard', two), difficulties: [3, 3] },
  { ...topic('high', two), prerequisites: ['container-images'] },
  topic('beside', two),
  topic('elsewhere', two, 'iac'),
  topic('unwritten', []),
];
const item = { place: 'runtime', level: -0.8, slope: 1.6, floor: 1 / 6 } as const;
const docker: Statement = {
  id: 'docker',
  title: 'Docker',
  about: 'building images',
  topics: ['container-images'],
  places: { runtime: 1 },
};
const estimate = (told: readonly Told[], answers: (Evidence & { topic: string })[]) =>
  estimateTopics(topics, believe(told, answers), told, answers);
const of = (id: string, estimates: ReadonlyMap<string, number>) => estimates.get(id) ?? NaN;

describe('what the reader is expected to know of each topic', () => {
  const unknown = estimate([], []);

  test('is a share, and nothing where there is nothing to know yet', () => {
    for (const share of unknown.values()) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(of('unwritten', unknown)).toBe(0);
  });

  test('is less where questions are harder, and where more lies under the topic', () => {
    expect(of('hard', unknown)).toBeLessThan(of('beside', unknown));
    expect(of('high', unknown)).toBeLessThan(of('beside', unknown));
  });

  test.each(['right', 'wrong'] as const)(
    'goes furthest where the answer was %s: then beside it, then elsewhere',
    outcome => {
      const after = estimate([], [{ item, outcome, topic: 'container-images' }]);
      const sign = outcome === 'right' ? 1 : -1;
      const moved = (id: string) => sign * (of(id, after) - of(id, unknown));
      expect(moved('container-images')).toBeGreaterThan(moved('beside'));
      expect(moved('beside')).toBeGreaterThan(moved('elsewhere'));
      expect(moved('elsewhere')).toBeGreaterThan(0);
    },
  );

  test('is more for the topics in which what the reader does is met', () => {
    const after = estimate([{ statement: docker, said: 'daily' }], []);
    expect(of('container-images', after)).toBeGreaterThan(of('beside', after));
  });

  test('counts as known from seven of ten questions on', () => {
    expect(
      knownTopics(
        new Map([
          ['known', 0.7],
          ['nearly', 0.69],
        ]),
      ),
    ).toEqual(new Set(['known']));
  });
});

describe('how much of a place is known', () => {
  test('lies in its range, and says on how many answers it rests', () => {
    const answers = Array.from({ length: 4 }, () => ({ item, outcome: 'right' as const }));
    const [here, there] = placeShares(['runtime', 'iac'], topics, believe([], answers), answers);
    expect(here).toMatchObject({ place: 'runtime', asked: 4 });
    expect(there).toMatchObject({ place: 'iac', asked: 0 });
    for (const { low, share, high } of [here, there].filter(one => one !== undefined)) {
      expect(low).toBeLessThan(share);
      expect(share).toBeLessThan(high);
    }
  });
});
