import { describe, expect, test } from 'vitest';
import { next, startQuiz, withDraft, withResult, type Quiz } from '../../../core/quiz/quiz.ts';
import { takenUp, type TakingUp } from '../../../core/quiz/take-up.ts';
import { question } from '../fixtures.ts';

const questions = ['probes/a', 'probes/b', 'gitops/c'].map(id => question(id));
const fresh = startQuiz('probes', questions, '2026-11-23', 7);
const wrong = { outcome: 'wrong', chosen: [1], guessed: false } as const;
const over = next(next(next(fresh)));
const usual: TakingUp = {
  today: '2026-11-23',
  yesterday: '2026-11-22',
  exists: () => true,
  rightToday: () => false,
};
const idsOf = (quiz: Quiz | undefined) => quiz?.questions.slice(quiz.at).map(({ id }) => id);

describe('a quiz that was left', () => {
  test.each([
    { story: 'goes on at the same question', quiz: next(fresh), more: {}, left: ['probes/b', 'gitops/c'] },
    {
      story: 'goes on in the morning after',
      quiz: fresh,
      more: { today: '2026-11-24', yesterday: '2026-11-23' },
      left: ['probes/a', 'probes/b', 'gitops/c'],
    },
    {
      story: 'is too old two days later',
      quiz: fresh,
      more: { today: '2026-11-25', yesterday: '2026-11-24' },
      left: undefined,
    },
    { story: 'does not go on when it is over', quiz: over, more: {}, left: undefined },
    {
      story: 'leaves out what was answered right elsewhere meanwhile',
      quiz: fresh,
      more: { rightToday: (id: string) => id === 'probes/a' },
      left: ['probes/b', 'gitops/c'],
    },
    {
      story: 'leaves out what exists no more',
      quiz: next(fresh),
      more: { exists: (id: string) => id !== 'gitops/c' },
      left: ['probes/b'],
    },
    {
      story: 'shows the verdict that was on screen, though the question is done',
      quiz: withResult(fresh, { ...wrong, outcome: 'right' }),
      more: { rightToday: (id: string) => id === 'probes/a' },
      left: ['probes/a', 'probes/b', 'gitops/c'],
    },
    {
      story: 'does not go on when nothing of it is left',
      quiz: fresh,
      more: { rightToday: () => true },
      left: undefined,
    },
    {
      story: 'does not go on when its answered question has gone',
      quiz: withResult(fresh, wrong),
      more: { exists: (id: string) => id !== 'probes/a' },
      left: undefined,
    },
  ])('$story', ({ quiz, more, left }) => {
    expect(idsOf(takenUp(quiz, { ...usual, ...more }))).toEqual(left);
  });

  test('keeps what was marked on its question, and not on another', () => {
    const marked = withDraft(fresh, { chosen: [1], guessed: false });
    expect(takenUp(marked, usual)?.draft).toEqual(marked.draft);
    expect(takenUp(marked, { ...usual, rightToday: id => id === 'probes/a' })?.draft).toBeUndefined();
  });
});
