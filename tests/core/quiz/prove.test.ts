import { describe, expect, test } from 'vitest';
import type { Question } from '../../../core/curriculum/compiled.ts';
import { chooseProof, proofOf } from '../../../core/quiz/prove.ts';
import { next, startQuiz, withResult, type Result } from '../../../core/quiz/quiz.ts';
import { card, day, dayOf, noon, question } from '../fixtures.ts';

const today = dayOf(noon);
const asked = (slug: string, level: Question['level'], difficulty: number) =>
  question(`probes/${slug}`, { level, difficulty });
const bank = [
  asked('concept-3', 'concept', 3),
  asked('apply-1', 'apply', 1),
  asked('apply-3', 'apply', 3),
  asked('diagnose-3', 'diagnose', 3),
  asked('diagnose-2', 'diagnose', 2),
];
const before = (slug: string) => card(`probes/${slug}`, { lastRightDay: dayOf(noon - day) });
const proof = (questions: readonly Question[], cards: readonly ReturnType<typeof card>[]) =>
  chooseProof(questions, new Map(cards.map(card => [card.question, card])), today, 7)
    .map(({ id }) => id.split('/')[1])
    .toSorted();

describe('a proof asks', () => {
  test.each([
    {
      story: 'the hardest, and no plain concepts',
      questions: bank,
      cards: [],
      chosen: ['apply-3', 'diagnose-2', 'diagnose-3'],
    },
    {
      story: 'first what was never asked',
      questions: bank,
      cards: [before('apply-3'), before('diagnose-3')],
      chosen: ['apply-1', 'concept-3', 'diagnose-2'],
    },
    {
      story: 'not all on one level where there is another',
      questions: ['a', 'b', 'c'].map(slug => asked(slug, 'diagnose', 3)).concat(asked('d', 'apply', 2)),
      cards: [],
      chosen: expect.arrayContaining(['d']) as string[],
    },
    {
      story: 'nothing that was right today',
      questions: bank,
      cards: [card('probes/apply-3')],
      chosen: ['apply-1', 'diagnose-2', 'diagnose-3'],
    },
    {
      story: 'nothing at all where fewer than three are left',
      questions: bank.slice(0, 3),
      cards: [card('probes/apply-3')],
      chosen: [],
    },
  ])('$story', ({ questions, cards, chosen }) => {
    expect(proof(questions, cards)).toEqual(chosen);
  });
});

const right: Result = { outcome: 'right', chosen: [0], guessed: false };
const wrong: Result = { outcome: 'wrong', chosen: [1], guessed: false };
const fresh = startQuiz('proof:probes', bank.slice(0, 3), today, 7);
const given = (results: readonly (Result | undefined)[]) =>
  results.reduce((quiz, result) => next(result ? withResult(quiz, result) : quiz), fresh);

describe('a topic is shown to be known', () => {
  test.each([
    { story: 'by three right answers', results: [right, right, right], isShown: true, missed: [] },
    {
      story: 'not with one of them wrong',
      results: [right, wrong, right],
      isShown: false,
      missed: ['wrong'],
    },
    {
      story: 'not with practice made right',
      results: [right, right, wrong, right],
      isShown: false,
      missed: ['wrong'],
    },
    { story: 'not by a skip', results: [right, undefined, right], isShown: false, missed: ['skipped'] },
    {
      story: 'not by a guess',
      results: [{ ...right, guessed: true }, right, wrong],
      isShown: false,
      missed: ['guessed', 'wrong'],
    },
  ])('$story', ({ results, isShown, missed }) => {
    const found = proofOf(given(results));
    expect(found).toMatchObject({ isShown, right: 3 - missed.length });
    expect(found.missed.map(({ why }) => why)).toEqual(missed);
  });
});
