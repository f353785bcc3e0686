import { describe, expect, test } from 'vitest';
import { createScheduler } from '../../../core/memory/card.ts';
import { standingOf } from '../../../core/memory/strength.ts';
import { askablesOf } from '../../../core/quiz/askable.ts';
import { chooseQuestions } from '../../../core/quiz/choose.ts';
import { card, day, dayOf, momentAt, noon, topic } from '../fixtures.ts';

const scheduler = createScheduler(0.9);
const slugs = (count: number) => Array.from({ length: count }, (_, n) => `q${n}`);
const cards = (count: number, more = {}) => slugs(count).map(slug => card(`probes/${slug}`, more));

describe('what the landscape says of a topic of five questions', () => {
  test.each([
    { story: 'never asked', known: [], later: 0, strength: 0, mastered: false, fading: false },
    { story: 'all known', known: cards(5), later: 0, strength: 1, mastered: true, fading: false },
    { story: 'four of five known', known: cards(4), later: 0, strength: 0.8, mastered: true, fading: false },
    {
      story: 'three of five known',
      known: cards(3),
      later: 0,
      strength: 0.6,
      mastered: false,
      fading: false,
    },
    {
      story: 'all right, on one day only',
      known: cards(5, { rightDays: 1 }),
      later: 0,
      strength: 1,
      mastered: false,
      fading: false,
    },
    {
      story: 'all known, and their stability has passed',
      known: cards(5),
      later: 10 * day,
      strength: 0.9,
      mastered: true,
      fading: false,
    },
    {
      story: 'four of five known, and their stability has passed',
      known: cards(4),
      later: 10 * day,
      strength: 0.72,
      mastered: false,
      fading: true,
    },
    {
      story: 'three of five known, and their stability has passed',
      known: cards(3),
      later: 10 * day,
      strength: 0.54,
      mastered: false,
      fading: false,
    },
  ])('$story', ({ known, later, strength, mastered, fading }) => {
    const standing = standingOf(scheduler, topic('probes', slugs(5)), known, at(noon + later));
    expect(standing.strength).toBeCloseTo(strength, 6);
    expect(standing).toMatchObject({ mastered, fading, asked: known.length, total: 5 });
  });

  test('a mastered topic fades when it is left alone for years', () => {
    const standing = standingOf(scheduler, topic('probes', slugs(5)), cards(5), at(noon + 1000 * day));
    expect(standing).toMatchObject({ mastered: false, fading: true });
  });

  test('no topic is mastered and fading at once', () => {
    for (const later of [0, 5, 20, 50, 200, 1000].map(days => noon + days * day)) {
      const { mastered, fading } = standingOf(scheduler, topic('probes', slugs(5)), cards(5), at(later));
      expect(mastered).toBe(!fading);
    }
  });
});

test.each(Array.from({ length: 12 }, (_, n) => 5 * (n + 1)))(
  'four of every five are enough in a topic of %i questions, one less is not',
  total => {
    const of = topic('probes', slugs(total));
    expect(standingOf(scheduler, of, cards(total * 0.8), at(noon)).mastered).toBe(true);
    expect(standingOf(scheduler, of, cards(total * 0.8 - 1), at(noon)).mastered).toBe(false);
  },
);

const at = momentAt;

test('a topic without questions is neither mastered nor fading', () => {
  const nothing = { strength: 0, mastered: false, fading: false, total: 0, due: 0 };
  expect(standingOf(scheduler, topic('probes', []), [], at(noon))).toMatchObject(nothing);
});

test('answers to a question that was retired do not count', () => {
  const retired = card('probes/retired', { due: noon - day });
  const standing = standingOf(scheduler, topic('probes', slugs(5)), [...cards(1), retired], at(noon));
  expect(standing).toMatchObject({ asked: 1, due: 0 });
  expect(standing.strength).toBeCloseTo(0.2, 6);
});

test('the reader sees how much is due, when the next comes back and when it was last asked', () => {
  const known = [
    card('probes/q0', { due: noon, lastRightDay: undefined }),
    card('probes/q1', { due: noon + day, lastAsked: noon + 5 }),
  ];
  const standing = standingOf(scheduler, topic('probes', slugs(5)), known, at(noon));
  expect(standing).toMatchObject({ due: 1, nextDue: noon, lastAsked: noon + 5 });
});

test('what the landscape calls due is what a quiz would ask now', () => {
  // Guessed right at noon: due in a quarter of an hour, and not asked again today.
  const guessed = card('probes/q0', { due: noon, lastRightDay: dayOf(noon) });
  const quiz = chooseQuestions({
    bank: askablesOf([topic('probes', ['q0'])]),
    cards: new Map([['probes/q0', guessed]]),
    place: undefined,
    ready: new Set(),
    known: new Set(),
    scheduler,
    moment: at(noon),
    allowance: { fresh: 5, reviews: 5 },
    length: 5,
    seed: 1,
  });
  expect(standingOf(scheduler, topic('probes', ['q0']), [guessed], at(noon)).due).toBe(quiz.length);
});
