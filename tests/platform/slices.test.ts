import { expect, test } from 'vitest';
import { inSlices } from '../../platform/slices.ts';

/** Work in small steps, each of which takes a while. */
function* slow(steps: number): Generator<number, string, void> {
  for (let step = 1; step <= steps; step++) {
    const until = performance.now() + 3;
    while (performance.now() < until);
    yield step;
  }
  return 'done';
}

const never = new AbortController().signal;

test('others get their turn while long work is done, and it is told how far it is', async () => {
  const order: string[] = [];
  const working = inSlices(slow(40), done => order.push(`step ${done}`), never);
  setTimeout(() => order.push('somebody else'));
  expect(await working).toBe('done');
  expect(order).toContain('somebody else');
  expect(order.length).toBeGreaterThan(2);
});

test('work that is no longer wanted ends early', async () => {
  const ending = new AbortController();
  const told: number[] = [];
  const working = inSlices(slow(10_000), done => (told.push(done), ending.abort()), ending.signal);
  await expect(working).rejects.toThrow(/abort/i);
  expect(told).toHaveLength(1);
});
