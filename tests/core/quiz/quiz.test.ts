import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currentResult,
  isOver,
  lastGiven,
  next,
  startQuiz,
  subjectOf,
  takenBack,
  withDraft,
  withResult,
  type Quiz,
  type Result,
} from '../../../core/quiz/quiz.ts';
import { question } from '../fixtures.ts';

const questions = ['probes/a', 'probes/b', 'gitops/c'].map(id => question(id));
const fresh = startQuiz('probes', questions, '2026-11-23', 7);
const right: Result = { outcome: 'right', chosen: [0], guessed: false };
const wrong: Result = { outcome: 'wrong', chosen: [1], guessed: false };

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

describe('a question that was missed', () => {
  const missed = withResult(fresh, wrong);

  test('comes once more at the end, as practice', () => {
    expect(missed.questions.map(({ id }) => id)).toEqual(['probes/a', 'probes/b', 'gitops/c', 'probes/a']);
    expect(missed.questions.at(-1)?.practice).toBe(true);
  });

  test('does not come a third time when it is missed again', () => {
    const atPractice = next(next(next(missed)));
    expect(withResult(atPractice, wrong).questions).toHaveLength(4);
    expect(isOver(next(atPractice))).toBe(true);
  });

  test('does not come again once the answer was taken back', () => {
    expect(takenBack(missed)).toEqual(fresh);
    expect(takenBack(next(missed))).toEqual(fresh);
  });
});

describe('taking the last answer back', () => {
  test.each([
    { story: 'with nothing given, changes nothing', quiz: fresh, after: fresh },
    { story: 'on the verdict, asks the question again', quiz: withResult(fresh, right), after: fresh },
    { story: 'on the next question, goes back to it', quiz: next(withResult(fresh, right)), after: fresh },
    { story: 'after a skip, goes back to what was skipped', quiz: next(fresh), after: fresh },
    {
      story: 'at the end, asks the last question again',
      quiz: next(next(next(withResult(fresh, right)))),
      after: next(next(withResult(fresh, right))),
    },
  ])('$story', ({ quiz, after }) => {
    expect(takenBack(quiz)).toEqual(after);
  });

  test('answer by answer leads back to the beginning', () => {
    const steps = fc.array(
      fc.constantFrom(
        next,
        (quiz: Quiz) => (isOver(quiz) ? quiz : withResult(quiz, right)),
        (quiz: Quiz) => (isOver(quiz) ? quiz : withResult(quiz, wrong)),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(steps, steps => {
        let quiz = steps.reduce((quiz, step) => step(quiz), fresh);
        while (lastGiven(quiz) !== undefined) quiz = takenBack(quiz);
        expect(quiz).toEqual(fresh);
      }),
    );
  });
});

describe('what is marked and not yet given', () => {
  const draft = { chosen: [2, 1], guessed: true };

  test('is kept for the reader who comes back', () => {
    expect(withDraft(fresh, draft).draft).toEqual(draft);
  });

  test('is gone with the answer', () => {
    expect(withResult(withDraft(fresh, draft), right)).toEqual(withResult(fresh, right));
    expect(withDraft(withResult(fresh, right), draft)).toEqual(withResult(fresh, right));
  });
});

test.each([
  { topics: ['probes', 'rollouts'], subject: 'probes+rollouts' },
  { topics: [], subject: 'review' },
  { topics: ['probes'], purpose: 'proof' as const, subject: 'proof:probes' },
  { topics: ['probes', 'slo'], purpose: 'refresh' as const, subject: 'refresh:probes+slo' },
])('a quiz about $topics is kept as "$subject"', ({ topics, purpose, subject }) => {
  expect(subjectOf(topics, purpose)).toBe(subject);
});
