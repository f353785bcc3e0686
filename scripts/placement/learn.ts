import { claims, featuresOf } from '../../core/placement/features.ts';
import { buildLexicon } from '../../core/placement/lexicon.ts';
import { reasonsOf, type Reason, type Reasons } from '../../core/placement/reasons.ts';
import type { Signals, Weights } from '../../core/placement/signals.ts';
import type { LabelledPage } from './corpus.ts';
import { fit, scores, softmax, type Example, type Sparse } from './fit.ts';

/** How much of the address a page shows: all, only its path as on a host we never saw, or nothing. */
export const views = ['address', 'stranger', 'no address'] as const;
export type View = (typeof views)[number];

export type Signed = Omit<Signals, 'weights'>;

/** Pull of weights towards 0. Biases may go where they like. */
const pull = { feature: 1, bias: 0.01 } as const;

/**
 * What we expect before a page is seen: authors write a section of a host or an address of a topic because they know it.
 * Everything else begins at 0.
 */
const expected: Readonly<Record<string, number>> = {
  section: 4,
  host: 3,
  topic: 2,
  site: 3,
  'none: section': 5,
  'none: host': 4,
  'none: site': 4,
};

/** An accepted label counts half of the primary one. */
const acceptedCounts = 0.5;

/** Pages as numbers: for each page and view, its examples; and the names of the features in their order. */
export interface Learnable {
  readonly names: readonly string[];
  readonly examples: Readonly<Record<View, readonly Example[]>>;
}

/** Everything found on each page in each view. Reading takes longer than fitting, so it is done once. */
export type Readings = Readonly<Record<View, readonly Reasons[]>>;

/** Reads pages in all views. */
export function readAll(pages: readonly LabelledPage[], signals: Signed): Readings {
  const lexicon = buildLexicon(signals);
  const read = (view: View) =>
    pages.map(({ facts }) =>
      reasonsOf({ ...facts, url: viewed(facts.url, view) }, { ...signals, weights: none }, lexicon),
    );
  return { address: read('address'), stranger: read('stranger'), 'no address': read('no address') };
}

/** Turns what was read into examples. `kept` says which reasons count, for ablation. */
export function learnable(
  pages: readonly LabelledPage[],
  readings: Readings,
  kept: (reason: Reason) => boolean = () => true,
): Learnable {
  const places = new Map<string, number>();
  const sparse = (features: Readonly<Record<string, number>>): Sparse => {
    const entries = Object.entries(features).filter(([, value]) => value !== 0);
    for (const [name] of entries) if (!places.has(name)) places.set(name, places.size);
    return {
      at: Int32Array.from(entries, ([name]) => places.get(name)!),
      value: Float64Array.from(entries, ([, value]) => value),
    };
  };
  const exampleOf = ({ all, silent }: Reasons, page: LabelledPage): Example => {
    const features = featuresOf({ all: all.filter(kept), silent });
    return {
      alternatives: claims.map(claim => sparse(features.get(claim) ?? {})),
      rightness: claims.map(claim =>
        claim === page.primary ? 1 : page.accept.includes(claim) ? acceptedCounts : 0,
      ),
      weight: 1 / views.length,
    };
  };
  const of = (view: View) => readings[view].map((reasons, at) => exampleOf(reasons, pages[at]!));
  const examples = { address: of('address'), stranger: of('stranger'), 'no address': of('no address') };
  return { names: [...places.keys()], examples };
}

const none: Weights = { features: {}, temperature: 1, shownFrom: 0 };

function viewed(url: string, view: View): string {
  if (view === 'address' || !URL.canParse(url)) return url;
  return view === 'stranger' ? `https://stranger.invalid${new URL(url).pathname}` : '';
}

/** Fits weights to some of the pages, all views of each. */
export function learn({ names, examples }: Learnable, pages: readonly number[]): Float64Array {
  const isBias = (name: string) => /^layer: |^none: layer$/.test(name);
  return fit(
    views.flatMap(view => pages.map(page => examples[view][page]!)),
    {
      l2: Float64Array.from(names, name => (isBias(name) ? pull.bias : pull.feature)),
      prior: Float64Array.from(names, name => expected[name] ?? 0),
      atLeastZero: Uint8Array.from(names, name => Number(!isBias(name))),
    },
  );
}

/** Scores of every claim for each page in each view, from weights that were learned without the page's host. */
export function heldOutScores(learnable: Learnable, folds: readonly number[]): Record<View, number[][]> {
  const result: Record<View, number[][]> = { address: [], stranger: [], 'no address': [] };
  for (const fold of new Set(folds)) {
    const weights = learn(
      learnable,
      pagesWhere(folds, other => other !== fold),
    );
    for (const page of pagesWhere(folds, other => other === fold))
      for (const view of views) result[view][page] = scores(learnable.examples[view][page]!, weights);
  }
  return result;
}

function pagesWhere(folds: readonly number[], keep: (fold: number) => boolean): number[] {
  return folds.flatMap((fold, page) => (keep(fold) ? [page] : []));
}

/** The likeliest claim of each page, and how likely it is. */
export function verdictsOf(scores: readonly number[][], temperature: number, shownFrom = 0) {
  return scores.map(row => {
    const p = softmax(row, temperature);
    const confidence = Math.max(...p);
    const claim = claims[p.indexOf(confidence)]!;
    return { layer: claim !== 'none' && confidence >= shownFrom ? claim : null, confidence };
  });
}
