import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileSignals } from '../../core/curriculum/compile.ts';
import { readSubject } from '../../core/placement/place.ts';
import type { Signals } from '../../core/placement/signals.ts';
import { readCurriculum } from '../../modules/content/read.ts';
import { baseline } from './baseline.ts';
import { readCorpus, type LabelledPage } from './corpus.ts';
import { foldsByHost } from './folds.ts';
import { heldOutScores, learnable, readAll, verdictsOf } from './learn.ts';
import { calibration, measure, tableOf, type Measured, type Verdict } from './measure.ts';
import { topicsRight } from './topic-labels.ts';

/** Measures placement on labelled pages, beside the method it has to beat. See CONTRIBUTING for what the columns mean. */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    /** Labelled pages the baseline learns from; without it, the corpus itself with whole hosts left out. */
    train: { type: 'string' },
    'no-address': { type: 'boolean', default: false },
    'no-baseline': { type: 'boolean', default: false },
    /** Learns our weights anew for each fold, without the hosts it is measured on. */
    'held-out': { type: 'boolean', default: false },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
if (!values.corpus)
  throw new Error(
    'Say which pages to place: npm run bench:placement -- --corpus <file.jsonl> [--no-address] [--out <file>] [--json]',
  );

const root = join(import.meta.dirname, '../..');
const read = readCorpus(values.corpus);
const pages = values['no-address'] ? read.map(withoutAddress) : read;
const signals = compileSignals(readCurriculum(root));
const placed = values['held-out'] ? placeHeldOut() : pages.map(page => placeTimed(page, signals));

if (values.out) writeFileSync(values.out, placed.map(row => `${JSON.stringify(row)}\n`).join(''));

const measured: Record<string, Measured> = { strata: measure(pages, placed) };
if (!values['no-baseline'] && pages.some(({ primary }) => primary))
  measured['tf-idf + logistic regression'] = measure(pages, theirs());
const bins = calibration(
  pages,
  placed.map(({ likeliest, confidence }) => ({ layer: likeliest, confidence })),
);
const topics = topicsRight(
  root,
  read,
  placed.map(({ topics }) => topics),
);
const micros = placed.map(({ micros }) => micros).toSorted((a, b) => a - b);
const cost = { median: micros[micros.length >> 1] ?? 0, p99: micros[Math.floor(micros.length * 0.99)] ?? 0 };

if (values.json)
  console.log(JSON.stringify({ pages: pages.length, measured, calibration: bins, topics, micros: cost }));
else {
  console.log(tableOf(measured));
  console.log(
    '\nConfidence, and how many are right (of pages whose likeliest subject is a layer, shown or not):',
  );
  for (const { from, pages: count, confidence, right } of bins)
    console.log(
      `  ${from.toFixed(1)}  ${String(count).padStart(4)} pages  said ${(confidence * 100).toFixed(1)} %  right ${(right * 100).toFixed(1)} %`,
    );
  if (topics.pages > 0)
    console.log(
      `\nTopics: one of at most three is right on ${(topics.right * 100).toFixed(1)} % of ${topics.pages} pages labelled by hand (first one: ${(topics.first * 100).toFixed(1)} %).`,
    );
  console.log(`\nTime to place a page: median ${cost.median} µs, 99 of 100 within ${cost.p99} µs.`);
}

interface Row extends Verdict {
  readonly id: string;
  readonly likeliest: Verdict['layer'];
  readonly topics: readonly string[];
  readonly related: readonly string[];
  readonly evidence: readonly unknown[];
  readonly micros: number;
}

function placeTimed({ id, facts }: LabelledPage, signals: Signals): Row {
  const from = performance.now();
  const { likeliest, confidence, topics, related, evidence } = readSubject(facts, signals);
  const micros = Math.round((performance.now() - from) * 1000);
  const shown = likeliest !== undefined && confidence >= signals.weights.shownFrom;
  return {
    id,
    layer: shown ? likeliest : null,
    confidence,
    topics,
    related,
    evidence,
    likeliest: likeliest ?? null,
    micros,
  };
}

/** As {@link placeTimed}, with weights that never saw the page's host. */
function placeHeldOut(): Row[] {
  const labelled = pages.filter(({ primary }) => primary);
  const scored = heldOutScores(
    learnable(labelled, readAll(labelled, signals)),
    foldsByHost(labelled.map(({ host }) => host)),
  );
  const view = values['no-address'] ? 'no address' : 'address';
  const { temperature, shownFrom } = signals.weights;
  const shown = new Map(
    verdictsOf(scored[view], temperature, shownFrom).map((verdict, at) => [labelled[at]!, verdict]),
  );
  const likeliest = new Map(
    verdictsOf(scored[view], temperature).map((verdict, at) => [labelled[at]!, verdict.layer]),
  );
  return pages.map(page => ({
    ...placeTimed(page, signals),
    ...shown.get(page),
    likeliest: likeliest.get(page) ?? null,
  }));
}

function theirs(): Verdict[] {
  if (values.train)
    return baseline(
      readCorpus(values.train).filter(({ primary }) => primary),
      pages,
    );
  const folds = foldsByHost(read.map(({ host }) => host));
  const verdicts: Verdict[] = [];
  for (const fold of new Set(folds)) {
    const tested = pages.flatMap((page, at) => (folds[at] === fold ? [{ page, at }] : []));
    const trained = pages.filter((page, at) => folds[at] !== fold && page.primary);
    baseline(
      trained,
      tested.map(({ page }) => page),
    ).forEach((verdict, k) => {
      verdicts[tested[k]!.at] = verdict;
    });
  }
  return verdicts;
}

function withoutAddress(page: LabelledPage): LabelledPage {
  return { ...page, facts: { ...page.facts, url: '' } };
}
