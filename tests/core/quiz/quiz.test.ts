import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canResume,
  currentResult,
  isOver,
  next,
  startQuiz,
  subjectOf,
  withResult,
  type Quiz,
  type Result,
} from '../../../core/quiz/quiz.ts';
import { question } from '../fixtures.ts';

const questions = ['probes/a', 'probes/b', 'gitops/c'].map(id => question(id));
const fresh = startQuiz('probes', questions, '2026-11-23', 7);
const right: Result = { outcome: 'right', chosen: [0], guessed: false };
const wrong: Result = { outcome: 'wrong', chosen: [1], guessed: false };
const ids = new Set(['probes/a', 'probes/b', 'gitops/c']);

describe('a quiz', () => {
  test('begins with its first question, unanswered', () => {
    expect(currentResult(fresh)).toBeUndefined();
    expect(fresh.questions[0]).toEqual({ id: 'probes/a', topic: 'probes' });
    expect(isOver(fresh)).toBe(false);
  });

  test('shows what came of the question on screen until the reader goes on', () => {
    const answered = withResult(fresh, right);
    expect(currentResult(answered)).toEqual(right);
    expect(currentResult(next(answered))).toBeUndefined();
  });

  test('lets "I guessed" take the place of the first result', () => {
    const guessed = withResult(withResult(fresh, right), { ...right, guessed: true });
    expect(guessed.results).toEqual([{ ...right, guessed: true }]);
  });

  test('counts a question left without an answer as skipped', () => {
    expect(next(withResult(next(fresh), wrong)).results.map(({ outcome }) => outcome)).toEqual([
      'skipped',
      'wrong',
    ]);
  });

  test('is over after its last question, and going on changes nothing more', () => {
    const over = next(next(next(fresh)));
    expect(isOver(over)).toBe(true);
    expect(next(over)).toEqual(over);
  });

  test('without questions is over at once', () => {
    expect(isOver(startQuiz('probes', [], '2026-11-23', 1))).toBe(true);
  });

  test('stays whole however it is clicked through: one result for each question passed', () => {
    const steps = fc.array(
      fc.constantFrom(next, (quiz: Quiz) => (isOver(quiz) ? quiz : withResult(quiz, right))),
    );
    fc.assert(
      fc.property(steps, steps => {
        const quiz = steps.reduce((quiz, step) => step(quiz), fresh);
        expect(quiz.at).toBeLessThanOrEqual(questions.length);
        expect(quiz.results.length - quiz.at).toBeOneOf([0, 1]);
        expect(structuredClone(quiz)).toEqual(quiz);
      }),
    );
  });
});

describe('taking a quiz up again', () => {
  test.each([
    { story: 'works on the same day', quiz: next(fresh), day: '2026-11-23', known: ids, resumes: true },
    { story: 'is not offered the day after', quiz: fresh, day: '2026-11-24', known: ids, resumes: false },
    {
      story: 'is not offered when it is over',
      quiz: next(next(next(fresh))),
      day: '2026-11-23',
      known: ids,
      resumes: false,
    },
    {
      story: 'is not offered when one of its questions was retired',
      quiz: fresh,
      day: '2026-11-23',
      known: new Set(['probes/a', 'probes/b']),
      resumes: false,
    },
  ])('$story', ({ quiz, day, known, resumes }) => {
    expect(canResume(quiz, day, known)).toBe(resumes);
  });
});

test.each([
  { layer: 'runtime', topics: ['probes', 'rollouts'], subject: 'probes+rollouts' },
  { layer: undefined, topics: ['probes'], subject: 'probes' },
  { layer: 'runtime', topics: [], subject: 'runtime' },
  { layer: undefined, topics: [], subject: 'review' },
])('a quiz about $topics in $layer is kept as "$subject"', ({ layer, topics, subject }) => {
  expect(subjectOf(layer, topics)).toBe(subject);
});
