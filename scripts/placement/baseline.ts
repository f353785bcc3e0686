import { claims } from '../../core/placement/features.ts';
import type { Claim } from '../../core/placement/signals.ts';
import { wordsOf } from '../../core/placement/words.ts';
import type { LabelledPage } from './corpus.ts';
import { fit, scores, softmax, type Example, type Sparse } from './fit.ts';
import type { Verdict } from './measure.ts';

/** Words on fewer pages than this are left out. */
const onPages = 2;
const pull = 1;

/** Pages as vectors of words weighed by TF-IDF, of length 1 (Salton & Buckley 1988). */
type Vector = ReadonlyMap<number, number>;

/**
 * What placement has to beat: TF-IDF over title, headings and text with logistic regression, trained on the same pages.
 *
 * @returns the likeliest label of each tested page
 */
export function baseline(train: readonly LabelledPage[], test: readonly LabelledPage[]): Verdict[] {
  const vectorOf = vectoriser(train);
  const size = vectorOf.words;
  const exampleOf = (page: LabelledPage): Example => {
    const vector = vectorOf.of(page);
    return {
      alternatives: claims.map((_, k) => shifted(vector, k * (size + 1), size)),
      rightness: claims.map(claim => Number(claim === page.primary)),
      weight: 1,
    };
  };
  const zeros = new Float64Array(claims.length * (size + 1));
  const weights = fit(train.map(exampleOf), { l2: zeros.map(() => pull / 20), prior: zeros });
  return test.map(page => {
    const p = softmax(scores(exampleOf(page), weights));
    const confidence = Math.max(...p);
    const layer: Claim = claims[p.indexOf(confidence)]!;
    return { layer: layer === 'none' ? null : layer, confidence };
  });
}

function vectoriser(pages: readonly LabelledPage[]) {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const word of new Set(wordsOfPage(page))) seen.set(word, (seen.get(word) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= onPages);
  const places = new Map(
    kept.map(([word, count], at) => [word, { at, idf: Math.log(pages.length / count) + 1 }]),
  );
  const of = (page: LabelledPage): Vector => {
    const counts = new Map<string, number>();
    for (const word of wordsOfPage(page)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const vector = new Map<number, number>();
    for (const [word, count] of counts) {
      const known = places.get(word);
      if (known) vector.set(known.at, (1 + Math.log(count)) * known.idf);
    }
    const length = Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0)) || 1;
    return new Map([...vector].map(([at, x]) => [at, x / length]));
  };
  return { of, words: places.size };
}

function wordsOfPage({ facts }: LabelledPage): string[] {
  return wordsOf([facts.title, ...facts.headings, facts.description, facts.text].join('\n'));
}

/** The vector with a constant, moved to where one label's weights lie. */
function shifted(vector: Vector, by: number, size: number): Sparse {
  return {
    at: Int32Array.from([...vector.keys(), size], at => at + by),
    value: Float64Array.from([...vector.values(), 1]),
  };
}
