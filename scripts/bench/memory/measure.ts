import { median } from '../measure.ts';
import { visitEmptyPage, visitPopup } from './opening.ts';
import type { Reader } from './readers.ts';

/** Medians in ms of what was done with nothing remembered and with a long history. */
export interface MeasuredMemory {
  readonly empty: Pair;
  readonly opening: Pair;
  /** From the press to the verdict. */
  readonly answering: Pair;
  /** The call that records an answer, alone. */
  readonly recording: Pair;
  /** One record put by bare idb, in the same pages. */
  readonly bare: Pair;
}

export interface Pair {
  readonly none: number;
  readonly full: number;
}

/** Turns of recording for one visit that is measured, and answers in a turn: disks vary more than drawing does. */
const turnsPerRun = 4;
const answersPerTurn = 10;

/**
 * Measures both readers by turns, so that what else the machine does falls on both. The first visit of each warms the browser
 * up and does not count.
 */
export async function measureMemory(
  readers: Readonly<Record<keyof Pair, Reader>>,
  runs: number,
  say: (what: string) => void,
): Promise<MeasuredMemory> {
  const found = { none: emptyHanded(), full: emptyHanded() };
  const byTurns = (turn: number) =>
    turn % 2 === 0 ? (['none', 'full'] as const) : (['full', 'none'] as const);
  say('opening the popup and answering');
  for (let run = 0; run <= runs; run++)
    for (const which of byTurns(run)) {
      const { context, restore, popup, empty } = readers[which];
      await restore();
      const before = await visitEmptyPage(context, empty);
      const { opening, answering } = await visitPopup(context, popup);
      const after = await visitEmptyPage(context, empty);
      if (run === 0) continue;
      found[which].empty.push(before, after);
      found[which].opening.push(opening);
      found[which].answering.push(answering);
    }
  say('recording answers');
  const questions = readers.full.history?.questions ?? [];
  for (let turn = 0; turn <= runs * turnsPerRun; turn++)
    for (const which of byTurns(turn)) {
      const { restore, call } = readers[which];
      await restore();
      const from = (turn * answersPerTurn) % questions.length;
      const some = questions.slice(from, from + answersPerTurn);
      const { strata, bare } = await call('record', some);
      if (turn === 0) continue;
      found[which].recording.push(...strata);
      found[which].bare.push(...bare);
    }
  const both = (name: keyof MeasuredMemory): Pair => ({
    none: median(found.none[name]),
    full: median(found.full[name]),
  });
  return {
    empty: both('empty'),
    opening: both('opening'),
    answering: both('answering'),
    recording: both('recording'),
    bare: both('bare'),
  };
}

function emptyHanded(): Record<keyof MeasuredMemory, number[]> {
  return { empty: [], opening: [], answering: [], recording: [], bare: [] };
}
