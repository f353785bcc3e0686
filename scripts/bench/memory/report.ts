import type { Exported } from './export-in-page.ts';
import type { HistoryPlan } from './history.ts';
import type { MeasuredMemory } from './measure.ts';

/** What does not depend on the machine. */
export interface MemoryRatios {
  /** The popup to its first question, to an empty page of the extension; nothing is remembered. */
  readonly popupVsEmpty: number;
  /** The popup with a long history, to the popup with none. */
  readonly popupAt100k: number;
  /** Recording an answer with a long history, to recording one with none. */
  readonly answerAt100k: number;
  /** Recording an answer with a long history, to putting one record by bare idb in the same page. */
  readonly answerVsBareIdb: number;
}

/** What we want to stay below. Printed, not enforced. */
const targets: Readonly<Partial<Record<keyof MemoryRatios, number>>> = {
  popupVsEmpty: 1.6,
  popupAt100k: 1.2,
  answerAt100k: 1.2,
};

const says: Readonly<Record<keyof MemoryRatios, string>> = {
  popupVsEmpty: 'the popup to its first question, to an empty page of the extension',
  popupAt100k: 'the popup with the history, to the popup with none',
  answerAt100k: 'recording an answer with the history, to recording one with none',
  answerVsBareIdb: 'recording an answer with the history, to one record put by bare idb',
};

export function ratiosOf({ empty, opening, recording, bare }: MeasuredMemory): MemoryRatios {
  return {
    popupVsEmpty: rounded(opening.none / empty.none),
    popupAt100k: rounded(opening.full / opening.none),
    answerAt100k: rounded(recording.full / recording.none),
    answerVsBareIdb: rounded(recording.full / bare.full),
  };
}

/** Prints medians beside each other, and how the targets stand. */
export function print(measured: MeasuredMemory, { answers, questions, days }: HistoryPlan): void {
  const rows: Record<string, keyof MeasuredMemory> = {
    'an empty page, painted': 'empty',
    'the popup to its first question, painted': 'opening',
    'from a press to the verdict, painted': 'answering',
    'recording an answer, on disk': 'recording',
    'one record by bare idb, on disk': 'bare',
  };
  console.log(`\nMedians in ms, with ${answers} answers to ${questions.length} questions over ${days} days`);
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, row]) => {
        const { none, full } = measured[row];
        const cells = {
          'nothing remembered': none.toFixed(1),
          'the history': full.toFixed(1),
          ratio: (full / none).toFixed(2),
        };
        return [name, cells];
      }),
    ),
  );
  const ratios = ratiosOf(measured);
  for (const name of Object.keys(says) as (keyof MemoryRatios)[]) {
    const most = targets[name];
    const stands = most === undefined ? 'floor  ' : ratios[name] <= most ? 'met    ' : 'not met';
    const wanted = most === undefined ? '' : ` (at most ${most})`;
    console.log(`  ${stands} ${ratios[name].toFixed(2)}${wanted}: ${says[name]}`);
  }
  console.log(
    '\nTimes by the clock. Each page is a fresh tab of a warm browser: one page of the extension stays open and the popup was opened before. The popup stands in a tab, over a page about subnets, and begins a new quiz each time. Both write with strict durability.',
  );
}

/** Prints what one export of the history took. */
export function printExport({ ms, megabytes, peak, held }: Exported): void {
  const mb = (size: number) => `${size.toFixed(1)} MB`;
  console.log(
    `\nThe export of the history: ${mb(megabytes)} in ${(ms / 1000).toFixed(1)} s. The heap grew by ${mb(peak)} at most, garbage included; the export holds ${mb(held)} of it.`,
  );
}

function rounded(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
