import { describe, expect, test } from 'vitest';
import { next, startQuiz, withResult, type Result } from '../../../core/quiz/quiz.ts';
import { nextStep, resultsByTopic } from '../../../core/quiz/summary.ts';
import { noon, question, topic } from '../fixtures.ts';

const page = { title: 'Probes', url: 'https://kubernetes.io/docs/probes/' };
const topics = [
  topic('probes', ['a', 'b']),
  topic('gitops', ['c'], 'delivery'),
  { ...topic('rollouts', ['d']), prerequisites: ['probes'] },
  { ...topic('unasked', []), prerequisites: ['probes'] },
];
const asked = ['probes/a', 'probes/b', 'gitops/c'].map(id => question(id, { sources: [page] }));
const fresh = startQuiz('probes', asked, '2026-11-23', 7);
const right = { outcome: 'right', chosen: [0], guessed: false } as const;
const wrong = { outcome: 'wrong', chosen: [1], guessed: false } as const;
const skipped = { outcome: 'skipped', chosen: [], guessed: false } as const;
const after = (...results: Result[]) =>
  results.reduce((quiz, result) => next(withResult(quiz, result)), fresh);

describe('how a quiz went', () => {
  test('is said topic by topic, with the first date at which something comes back', () => {
    const quiz = after({ ...right, comesBack: noon + 2 }, { ...wrong, comesBack: noon + 1 }, { ...skipped });
    expect(resultsByTopic(quiz)).toEqual([
      { topic: 'probes', right: 1, answered: 2, next: noon + 1 },
      { topic: 'gitops', right: 0, answered: 0, next: undefined },
    ]);
  });

  test('does not count practice', () => {
    const missed = after(wrong, right, right);
    const practised = next(withResult(missed, right));
    expect(resultsByTopic(practised)).toEqual(resultsByTopic(missed));
  });
});

describe('the next step', () => {
  test.each([
    {
      story: 'is to read about what was missed',
      quiz: after(wrong, right, right),
      step: { do: 'read', page },
    },
    {
      story: 'is a topic that builds on what went well',
      quiz: after(right, right, right),
      step: { do: 'go-on', topic: topics[2] },
    },
    {
      story: 'is nothing in particular after a quiz that was skipped',
      quiz: after(skipped, skipped, skipped),
      step: { do: 'look' },
    },
  ])('$story', ({ quiz, step }) => {
    expect(nextStep(quiz, asked, topics)).toEqual(step);
  });
});
