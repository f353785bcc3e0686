import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chapter } from '#content/chapter';
import { topics } from '#content/topics';
import { placeIds, type PlaceId } from '../../../core/curriculum/layers.ts';
import { believe, spreadIn, spreadOverall, type Evidence } from '../../../core/estimate/belief.ts';
import {
  frequencies,
  saidOf,
  statementIds,
  statementsOf,
  type Experience,
} from '../../../core/estimate/experience.ts';

const statements = statementsOf(chapter.fit.experiences, topics);
const places = fc.constantFrom(...placeIds);
const items = fc.record({
  place: places,
  level: fc.double({ min: -1.5, max: 2, noNaN: true }),
  slope: fc.constantFrom(1.4, 1.6),
  floor: fc.constantFrom(0.004, 0.08, 1 / 6),
});
const outcomes = fc.constantFrom('right', 'wrong', 'unknown');
const answers = fc.array(fc.record({ item: items, outcome: outcomes }), { maxLength: 14 });
const experiences: fc.Arbitrary<Experience> = fc.dictionary(
  fc.constantFrom(...statementIds),
  fc.constantFrom(...frequencies),
);

/** The ability over all and in each place. */
const means = (experience: Experience, evidence: readonly Evidence[]): number[] => {
  const belief = believe(saidOf(statements, experience), evidence);
  return [spreadOverall(belief).mean, ...placeIds.map(place => spreadIn(belief, place).mean)];
};
const expectNoHigher = (lower: readonly number[], higher: readonly number[]) => {
  for (const [at, mean] of lower.entries()) expect(mean).toBeLessThanOrEqual((higher[at] ?? 0) + 1e-9);
};
const with1 = (evidence: readonly Evidence[], item: Evidence['item'], outcome: Evidence['outcome']) => [
  ...evidence,
  { item, outcome },
];
const runs = { numRuns: 60 };

describe('what is believed of a reader', () => {
  test('before they say anything is what is true of all: mean 0 and deviation 1 everywhere, and less over all', () => {
    const belief = believe([], []);
    for (const place of placeIds) {
      expect(spreadIn(belief, place).mean).toBeCloseTo(0, 6);
      expect(spreadIn(belief, place).deviation).toBeCloseTo(1, 2);
    }
    // 0.6 is shared by all seven, and a seventh of the other 0.4 is left in their mean.
    expect(spreadOverall(belief).deviation).toBeCloseTo(Math.sqrt(0.6 + 0.4 / 7), 2);
  });

  test('does not depend on the order of their answers', () => {
    fc.assert(
      fc.property(experiences, answers, fc.nat(13), (experience, evidence, by) => {
        const turned = [...evidence.slice(by), ...evidence.slice(0, by)].toReversed();
        const [one, other] = [means(experience, evidence), means(experience, turned)];
        for (const [at, mean] of one.entries()) expect(mean).toBeCloseTo(other[at] ?? NaN, 9);
      }),
      runs,
    );
  });

  test('is never lower anywhere for one more right answer, nor for a right one in place of another', () => {
    fc.assert(
      fc.property(experiences, answers, items, outcomes, (experience, evidence, item, instead) => {
        const right = means(experience, with1(evidence, item, 'right'));
        expectNoHigher(means(experience, evidence), right);
        expectNoHigher(means(experience, with1(evidence, item, instead)), right);
      }),
      runs,
    );
  });

  test('is never raised anywhere by "I don’t know", and is told more by it than by a wrong answer', () => {
    fc.assert(
      fc.property(experiences, answers, items, (experience, evidence, item) => {
        const unknown = means(experience, with1(evidence, item, 'unknown'));
        expectNoHigher(unknown, means(experience, evidence));
        expectNoHigher(unknown, means(experience, with1(evidence, item, 'wrong')));
      }),
      runs,
    );
  });

  test('is never lower anywhere for doing something more often', () => {
    fc.assert(
      fc.property(experiences, answers, fc.constantFrom(...statementIds), (experience, evidence, id) => {
        const [never, some, daily] = frequencies.map(said => means({ ...experience, [id]: said }, evidence));
        expectNoHigher(never ?? [], some ?? []);
        expectNoHigher(some ?? [], daily ?? []);
      }),
      runs,
    );
  });

  test('is moved most where a question was asked, and a little everywhere', () => {
    const item = { place: 'iac', level: 0, slope: 1.6, floor: 1 / 6 } as const;
    const belief = believe([], [{ item, outcome: 'right' }]);
    const mean = (place: PlaceId) => spreadIn(belief, place).mean;
    expect(mean('iac')).toBeGreaterThan(mean('cloud'));
    expect(mean('cloud')).toBeGreaterThan(0.05);
    expect(spreadIn(belief, 'iac').deviation).toBeLessThan(spreadIn(belief, 'cloud').deviation);
  });

  test('there is a statement for each experience of the chapter', () => {
    expect(statements.map(({ id }) => id)).toEqual(statementIds);
  });

  test.each(statements)(
    '$title says something of the places of the topics that it touches',
    ({ id, places: shares }) => {
      const belief = believe(saidOf(statements, { [id]: 'daily' }), []);
      const touched = placeIds.filter(place => shares[place] !== undefined);
      const others = placeIds.filter(place => shares[place] === undefined);
      expect(touched.reduce((all, place) => all + (shares[place] ?? 0), 0)).toBeCloseTo(1, 9);
      for (const place of touched)
        for (const other of others)
          expect(spreadIn(belief, place).mean).toBeGreaterThan(spreadIn(belief, other).mean);
    },
  );
});
