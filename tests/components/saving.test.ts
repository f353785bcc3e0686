import { expect, test } from 'vitest';
import { createSaving } from '../../components/quiz/saving.ts';
import { next, startQuiz, type Quiz } from '../../core/quiz/quiz.ts';
import { question } from '../core/fixtures.ts';

const quiz = startQuiz(
  'probes',
  ['probes/a', 'probes/b', 'probes/c'].map(id => question(id)),
  '2026-11-23',
  1,
);

/** A disk that can be full, and what was written to it. */
function disk() {
  const written: number[] = [];
  const state = { full: false };
  const goOn = (base: Quiz): Promise<Quiz> => {
    if (state.full) return Promise.reject(new Error('The disk is full.'));
    const after = next(base);
    written.push(after.at);
    return Promise.resolve(after);
  };
  return { written, state, goOn };
}

test('a step is made from what is stored, and gives what is stored then', async () => {
  const { goOn, written } = disk();
  const said: unknown[] = [];
  const saving = createSaving(why => said.push(why));
  expect(await saving.save(quiz, goOn)).toEqual(next(quiz));
  expect(written).toEqual([1]);
  expect(said).toEqual([undefined]);
});

test('what could not be saved waits, and goes along with the next step in its order', async () => {
  const { goOn, state, written } = disk();
  const said: unknown[] = [];
  const saving = createSaving(why => said.push(why instanceof Error ? why.message : why));
  state.full = true;
  expect(await saving.save(quiz, goOn)).toBeUndefined();
  expect(await saving.save(next(quiz), goOn)).toBeUndefined();
  expect(said).toEqual(['The disk is full.', 'The disk is full.']);
  state.full = false;
  expect((await saving.save(next(next(quiz)), goOn))?.at).toBe(3);
  expect(written).toEqual([1, 2, 3]);
  expect(said.at(-1)).toBeUndefined();
});

test('"Save again" saves what waits, of one quiz after the other', async () => {
  const { goOn, state, written } = disk();
  const saving = createSaving(() => undefined);
  state.full = true;
  await saving.save(quiz, goOn);
  await saving.save({ ...quiz, seed: 2 }, goOn);
  state.full = false;
  expect(await saving.again()).toMatchObject({ seed: 2, at: 1 });
  expect(written).toEqual([1, 1]);
  expect(await saving.again()).toBeUndefined();
});

test('steps that are taken at once do not overtake each other', async () => {
  const { goOn, written } = disk();
  const saving = createSaving(() => undefined);
  const slow = (base: Quiz) => new Promise<Quiz>(resolve => setTimeout(() => resolve(base), 5)).then(goOn);
  await Promise.all([saving.save(quiz, slow), saving.save(quiz, goOn)]);
  expect(written).toEqual([1, 1]);
});
