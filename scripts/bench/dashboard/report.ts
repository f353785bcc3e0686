import type { HistoryPlan } from '../memory/history.ts';
import type { MeasuredDashboard } from './measure.ts';

/** What does not depend on the machine. */
export interface DashboardRatios {
  /** The landscape with nothing remembered, to an empty page of the extension. */
  readonly vsEmpty: number;
  /** The landscape with a long history, to the landscape with none. */
  readonly at100k: number;
}

/** What we want to stay below. Printed, not enforced. */
const targets: DashboardRatios = { vsEmpty: 2, at100k: 1.25 };

export function ratiosOf({ empty, landscape }: MeasuredDashboard): DashboardRatios {
  return { vsEmpty: rounded(landscape.none / empty), at100k: rounded(landscape.full / landscape.none) };
}

/** Prints medians beside each other, and how the targets stand. */
export function printDashboard(measured: MeasuredDashboard, { answers, questions, days }: HistoryPlan): void {
  console.log(`\nMedians in ms, with ${answers} answers to ${questions.length} questions over ${days} days`);
  console.table({
    'an empty page, painted': { ms: measured.empty.toFixed(1) },
    'the landscape, painted, nothing remembered': { ms: measured.landscape.none.toFixed(1) },
    'the landscape, painted, with the history': { ms: measured.landscape.full.toFixed(1) },
    'the landscape with the history in its tiles': { ms: measured.progress.toFixed(1) },
  });
  const ratios = ratiosOf(measured);
  const says = {
    vsEmpty: 'the landscape to an empty page of the extension',
    at100k: 'the landscape with the history, to the landscape with none',
  };
  for (const name of ['vsEmpty', 'at100k'] as const) {
    const stands = ratios[name] <= targets[name] ? 'met    ' : 'not met';
    console.log(`  ${stands} ${ratios[name].toFixed(2)} (at most ${targets[name]}): ${says[name]}`);
  }
}

function rounded(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
