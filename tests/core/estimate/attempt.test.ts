import { describe, expect, test } from 'vitest';
import { chapter } from '#content/chapter';
import { topics } from '#content/topics';
import {
  answered,
  backFrom,
  newAttempt,
  questionsLeft,
  roundOf,
  terrainOf,
  type Attempt,
} from '../../../core/estimate/attempt.ts';
import type { Outcome } from '../../../core/estimate/item.ts';
import { option, question } from '../fixtures.ts';

const terrain = terrainOf(topics, chapter.fit.experiences);
const chosenFor: Record<Outcome, number[] | undefined> = { right: [0], wrong: [1], unknown: undefined };

/** Answers one question after another until there is none, and gives every attempt on the way. */
function wholeWay(outcomeOf: (at: number) => Outcome, seed = 1): Attempt[] {
  const way = [{ ...newAttempt(seed), at: 'asking' as const }] as Attempt[];
  for (;;) {
    const attempt = way.at(-1) as Attempt;
    const topic = roundOf(attempt, terrain).topics[0];
    if (!topic) return way;
    const asked = question(`${topic.id}/any`, { difficulty: topic.difficulties[0] ?? 1 });
    const chosen = chosenFor[outcomeOf(way.length - 1)];
    way.push(answered(attempt, asked, topic, terrain, chosen));
  }
}
const askedIn = (way: readonly Attempt[]) => way.at(-1)?.answers.map(({ topic }) => topic) ?? [];

describe('an attempt to find out where the reader fits', () => {
  test.each<{ story: string; outcomeOf: (at: number) => Outcome }>([
    { story: 'everything', outcomeOf: () => 'right' },
    { story: 'nothing', outcomeOf: () => 'unknown' },
    { story: 'every other thing', outcomeOf: at => (at % 2 === 0 ? 'right' : 'wrong') },
  ])('asks 6 to 14 questions, each of another topic, of who knows $story', ({ outcomeOf }) => {
    const asked = askedIn(wholeWay(outcomeOf));
    expect(asked.length).toBeGreaterThanOrEqual(6);
    expect(asked.length).toBeLessThanOrEqual(14);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('asks about every place, without being told to', () => {
    const places = new Set(
      wholeWay(at => (at % 3 === 0 ? 'unknown' : 'right'))
        .at(-1)
        ?.answers.map(({ item }) => item.place),
    );
    expect(places.size).toBe(7);
  });

  test('is the same for the same seed and answers, and differs by the seed only between equals', () => {
    expect(askedIn(wholeWay(() => 'right', 5))).toEqual(askedIn(wholeWay(() => 'right', 5)));
    expect(askedIn(wholeWay(() => 'right', 6))).not.toEqual(askedIn(wholeWay(() => 'right', 5)));
  });

  test('says honestly how many questions are left: never more than there may be, and one at least', () => {
    for (const attempt of wholeWay(at => (at % 2 === 0 ? 'right' : 'unknown')).slice(0, -1)) {
      expect(questionsLeft(attempt, terrain)).toBeGreaterThanOrEqual(1);
      expect(questionsLeft(attempt, terrain)).toBeLessThanOrEqual(14 - attempt.answers.length);
    }
  });

  test('compares the questions of several topics, and takes what is hard to guess before what is not', () => {
    const { topics: inRun, choose } = roundOf(newAttempt(1), terrain);
    const run = inRun.map(({ id }) => id);
    expect(new Set(run).size).toBeGreaterThan(1);
    const [one, two] = run as [string, string];
    const options = [true, false, false, false, false, false].map(correct => option(correct));
    const hardToGuess = question(`${one}/many`, { options });
    const easyToGuess = question(`${one}/few`, { options: options.slice(0, 2) });
    const outOfReach = question(`${two}/hard`, { options, difficulty: 3 });
    expect(choose([easyToGuess, hardToGuess])).toBe(hardToGuess);
    expect(choose([outOfReach, hardToGuess])).toBe(hardToGuess);
    expect(choose([])).toBeUndefined();
  });

  test('goes one answer back at a time, and then to the statements', () => {
    const [none, one, two] = wholeWay(() => 'wrong') as [Attempt, Attempt, Attempt];
    expect(backFrom(two)).toEqual(one);
    expect(backFrom({ ...two, at: 'done' })).toEqual(one);
    expect(backFrom(none)).toEqual({ ...none, at: 'saying' });
  });

  test.each([
    { story: 'the key', chosen: [0], outcome: 'right' },
    { story: 'another option', chosen: [1], outcome: 'wrong' },
    { story: '"I don’t know"', chosen: undefined, outcome: 'unknown' },
  ])('an answer with $story is $outcome', ({ chosen, outcome }) => {
    const topic = topics[0];
    if (!topic) throw new Error('There is no topic.');
    const attempt = answered(newAttempt(1), question(`${topic.id}/any`), topic, terrain, chosen);
    expect(attempt.answers).toMatchObject([{ question: `${topic.id}/any`, topic: topic.id, outcome }]);
  });
});
