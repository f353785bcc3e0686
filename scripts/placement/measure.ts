import type { Claim } from '../../core/placement/signals.ts';
import type { LabelledPage } from './corpus.ts';

/** What a method says of a page: a layer where it shows a hint, and how sure it is. */
export interface Verdict {
  readonly layer: Claim | null;
  /** 0–1 */
  readonly confidence: number;
}

/** What readers would see of a method, in parts of 1. */
export interface Measured {
  readonly pages: number;
  readonly shown: number;
  /** Of the hints shown, those that an expert accepts. */
  readonly right: number;
  /** Of the pages with a layer, those that got a hint. */
  readonly covered: number;
  /** Of the pages that are about something else alone, those that got a hint. */
  readonly falsely: number;
  readonly something: number;
}

export function measure(pages: readonly LabelledPage[], verdicts: readonly Verdict[]): Measured {
  const labelled = pages.flatMap((page, at) => (page.primary ? [{ page, verdict: verdicts[at]! }] : []));
  const shown = labelled.filter(({ verdict }) => verdict.layer && verdict.layer !== 'none');
  const right = shown.filter(({ page, verdict }) => page.accept.includes(verdict.layer!));
  const withLayer = labelled.filter(({ page }) => page.primary !== 'none');
  const elsewhere = labelled.filter(({ page }) => page.accept.every(label => label === 'none'));
  const part = (some: readonly unknown[], all: readonly unknown[]) => some.length / Math.max(1, all.length);
  return {
    pages: labelled.length,
    shown: shown.length,
    right: part(right, shown),
    covered: part(
      withLayer.filter(one => shown.includes(one)),
      withLayer,
    ),
    falsely: part(
      elsewhere.filter(one => shown.includes(one)),
      elsewhere,
    ),
    something: elsewhere.length,
  };
}

export interface Bin {
  /** Lower end of the confidences, 0–1. */
  readonly from: number;
  readonly pages: number;
  readonly confidence: number;
  readonly right: number;
}

/** Calibration: of the pages whose likeliest layer has a confidence in a tenth, how many are right. */
export function calibration(pages: readonly LabelledPage[], verdicts: readonly Verdict[]): Bin[] {
  const rows = pages.flatMap((page, at) => {
    const verdict = verdicts[at]!;
    return page.primary && verdict.layer && verdict.layer !== 'none'
      ? [{ confidence: verdict.confidence, right: page.accept.includes(verdict.layer) }]
      : [];
  });
  const bins = Map.groupBy(rows, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  return [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, rows]) => ({
      from: bin / 10,
      pages: rows.length,
      confidence: mean(rows.map(({ confidence }) => confidence)),
      right: mean(rows.map(({ right }) => Number(right))),
    }));
}

/** Measures as a table that a terminal shows, one method a row. */
export function tableOf(rows: Readonly<Record<string, Measured>>): string {
  const width = Math.max(...Object.keys(rows).map(name => name.length));
  const percent = (part: number) => (part * 100).toFixed(1).padStart(6);
  return [
    `${''.padEnd(width)}   right  covered  false   (%, of ${Object.values(rows)[0]?.pages ?? 0} pages)`,
    ...Object.entries(rows).map(
      ([name, { right, covered, falsely }]) =>
        `${name.padEnd(width)}  ${percent(right)}   ${percent(covered)} ${percent(falsely)}`,
    ),
  ].join('\n');
}
