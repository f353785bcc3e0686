import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { compileSignals } from '../../core/curriculum/compile.ts';
import { readCurriculum } from '../../modules/content/read.ts';
import { readCorpus, type LabelledPage } from './corpus.ts';
import { foldsByHost } from './folds.ts';
import {
  heldOutScores,
  learn,
  learnable,
  readAll,
  verdictsOf,
  views,
  type Learnable,
  type View,
} from './learn.ts';
import { calibration, measure, tableOf, type Measured } from './measure.ts';
import { softmax } from './fit.ts';
import { claims } from '../../core/placement/features.ts';
import type { Reason } from '../../core/placement/reasons.ts';

/** Learns the weights of placement and writes them to `content/weights.yaml`. Every figure it prints is of held-out hosts. */
const { values } = parseArgs({ options: { corpus: { type: 'string' }, dry: { type: 'boolean' } } });
if (!values.corpus)
  throw new Error('Say where the labelled pages are: npm run placement:train -- --corpus <file.jsonl>');

const root = join(import.meta.dirname, '../..');
const file = join(root, 'content/weights.yaml');
const pages = readCorpus(values.corpus).filter(({ primary }) => primary);
const signals = compileSignals(readCurriculum(root));
const folds = foldsByHost(pages.map(({ host }) => host));
const { shownFrom } = signals.weights;

const readings = readAll(pages, signals);
const whole = learnable(pages, readings);
const heldOut = heldOutScores(whole, folds);
const temperature = calibrated(pages, Object.values(heldOut));

const rows: Record<string, Measured> = {};
for (const view of views)
  for (const from of new Set([0.3, 0.4, 0.5, 0.6, 0.7, 0.8, shownFrom]))
    rows[`${view}, shown from ${from}${from === shownFrom ? ' *' : ''}`] = measure(
      pages,
      verdictsOf(heldOut[view], temperature, from),
    );
console.log(`Held-out hosts (10 folds), by what of the address is seen:\n${tableOf(rows)}\n`);

console.log(`Temperature ${temperature.toFixed(2)}. Calibration by tenths of confidence, all views:`);
for (const { from, pages: count, confidence, right } of calibration(
  views.flatMap(() => pages),
  views.flatMap(view => verdictsOf(heldOut[view], temperature)),
))
  console.log(
    `  ${from.toFixed(1)}  ${String(count).padStart(5)} pages, said ${percent(confidence)}, right ${percent(right)}`,
  );

const ablations: Record<string, (reason: Reason) => boolean> = {
  'all evidence': () => true,
  'address only': ({ zone }) => zone === 'address' || zone === 'path',
  'text only': ({ zone }) => zone !== 'address' && zone !== 'path',
  'without terms of topics': ({ kind }) => kind !== 'term' && kind !== 'ambiguous',
  'without products': ({ kind }) => kind !== 'product',
  'without code': ({ zone }) => zone !== 'code',
  'without title': ({ zone }) => zone !== 'title',
  'without headings and trail': ({ zone }) => zone !== 'heading' && zone !== 'trail',
  'without running text': ({ zone }) => zone !== 'text' && zone !== 'lead',
};
const ablated: Record<string, Measured> = {};
for (const [name, kept] of Object.entries(ablations)) {
  const part: Learnable = learnable(pages, readings, kept);
  const scored = heldOutScores(part, folds);
  for (const view of ['address', 'no address'] satisfies View[])
    ablated[`${name}, ${view}`] = measure(pages, verdictsOf(scored[view], temperature, shownFrom));
}
console.log(
  `\nWhich evidence earns its place (held-out hosts, shown from ${shownFrom}):\n${tableOf(ablated)}`,
);

const weights = learn(
  whole,
  pages.map((_, at) => at),
);
const features = Object.fromEntries(
  whole.names
    .map((name, at) => [name, Math.round(weights[at]! * 1000) / 1000] as const)
    .filter(([, weight]) => weight !== 0)
    .toSorted(([a], [b]) => a.localeCompare(b)),
);
if (!values.dry) {
  const comments = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.startsWith('#'));
  const learned = { temperature: Math.round(temperature * 100) / 100, shownFrom, features };
  writeFileSync(file, `${comments.join('\n')}\n${stringify(learned)}`);
  console.log(`\nWrote ${Object.keys(features).length} weights to content/weights.yaml.`);
}

/** The temperature under which held-out confidences are likeliest (Guo et al. 2017), by a search over a fine grid. */
function calibrated(pages: readonly LabelledPage[], scored: readonly number[][][]): number {
  const grid = Array.from({ length: 60 }, (_, at) => 0.5 + at * 0.05);
  const loss = (temperature: number) =>
    scored.reduce(
      (sum, rows) =>
        sum +
        rows.reduce((sum, row, at) => {
          const p = softmax(row, temperature);
          const right = claims.reduce(
            (sum, claim, k) => sum + (pages[at]!.accept.includes(claim) ? p[k]! : 0),
            0,
          );
          return sum - Math.log(Math.max(1e-9, right));
        }, 0),
      0,
    );
  return grid.reduce((best, next) => (loss(next) < loss(best) ? next : best));
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`.padStart(7);
}
