import type { Askable } from './askable.ts';

/** Puts others evenly between the main ones, never first; both keep their own order. */
export function interleaved(main: readonly Askable[], others: readonly Askable[]): Askable[] {
  if (main.length === 0) return spread(others);
  const step = (main.length + others.length) / (others.length + 1);
  const result = [...main];
  for (const [at, other] of spread(others).entries())
    result.splice(Math.max(1, Math.floor(step * (at + 1))), 0, other);
  return result;
}

/** Keeps questions of one topic apart where others are there to stand between, and else leaves the order as it is. */
export function spread(questions: readonly Askable[]): Askable[] {
  const left = [...questions];
  const result: Askable[] = [];
  while (left.length > 0) {
    const last = result.at(-1)?.topic;
    const at = Math.max(
      0,
      left.findIndex(({ topic }) => topic !== last),
    );
    result.push(...left.splice(at, 1));
  }
  return result;
}
