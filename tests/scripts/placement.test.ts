import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../core/placement/signals.ts';
import { baseline } from '../../scripts/placement/baseline.ts';
import type { LabelledPage } from '../../scripts/placement/corpus.ts';
import { fit, scores, softmax, type Example, type Sparse } from '../../scripts/placement/fit.ts';
import { foldsByHost } from '../../scripts/placement/folds.ts';
import { calibration, measure, tableOf, type Verdict } from '../../scripts/placement/measure.ts';
import { facts } from '../core/fixtures.ts';

const sparse = (...values: number[]): Sparse => ({
  at: Int32Array.from(values.keys()),
  value: Float64Array.from(values),
});
const zeros = (size: number) => new Float64Array(size);
const free = (size: number) => ({ l2: zeros(size).map(() => 1e-6), prior: zeros(size) });

describe('fitting', () => {
  /** Two alternatives at every point of a grid; as right as the true weights make them. */
  function examplesFor(truth: readonly number[]): Example[] {
    const steps = [-1, -0.5, 0, 0.5, 1];
    return steps
      .flatMap(x =>
        steps.map(y => {
          const alternatives = [sparse(x, y), sparse(y, -x)];
          const rightness = softmax(scores({ alternatives }, Float64Array.from(truth)));
          // Each alternative is the right one as often as the true weights say.
          return [
            { alternatives, rightness: [1, 0], weight: rightness[0] ?? 0 },
            { alternatives, rightness: [0, 1], weight: rightness[1] ?? 0 },
          ];
        }),
      )
      .flat();
  }

  test.each([[[1.5, -0.7]], [[0, 2]], [[-1, -1]], [[0.1, 0.05]]])('finds the weights %j again', truth => {
    const found = fit(examplesFor(truth), free(2));
    truth.forEach((weight, at) => expect(found[at]).toBeCloseTo(weight, 1));
  });

  test('gives the same weights for the same examples', () => {
    expect(fit(examplesFor([1, -1]), free(2))).toEqual(fit(examplesFor([1, -1]), free(2)));
  });

  test('stays at what is expected where no example says anything', () => {
    const prior = Float64Array.from([3, -2]);
    expect([...fit([], { l2: zeros(2).map(() => 1), prior })]).toEqual([3, -2]);
  });

  test('is drawn closer to what is expected the stronger the pull', () => {
    const prior = Float64Array.from([5, 5]);
    const off = (pull: number) => {
      const [a = 0] = fit(examplesFor([1, 1]), { l2: zeros(2).map(() => pull), prior });
      return Math.abs(5 - a);
    };
    expect(off(100)).toBeLessThan(off(0.1));
  });

  test('lets no evidence speak against what it is evidence for', () => {
    const found = fit(examplesFor([1.5, -0.7]), { ...free(2), atLeastZero: Uint8Array.from([1, 1]) });
    expect(found[1]).toBe(0);
    expect(found[0]).toBeGreaterThan(0.5);
  });

  test('probabilities are 0–1 and add up to 1, however large the scores', () => {
    const score = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 9 }), scores => {
        const parts = softmax(scores);
        for (const part of parts) expect(part >= 0 && part <= 1).toBe(true);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
        expect(parts[scores.indexOf(Math.max(...scores))]).toBe(Math.max(...parts));
      }),
    );
  });
});

describe('folds', () => {
  const hosts = fc.array(fc.stringMatching(/^[a-e][a-e]?$/), { minLength: 1, maxLength: 200 });

  test('never split a host, and give the same hosts the same folds in whichever order pages come', () => {
    fc.assert(
      fc.property(hosts, fc.integer({ min: 2, max: 12 }), (hosts, count) => {
        const folds = foldsByHost(hosts, count);
        const foldOf = new Map(hosts.map((host, at) => [host, folds[at]]));
        hosts.forEach((host, at) => expect(folds[at]).toBe(foldOf.get(host)));
        for (const fold of folds) expect(fold >= 0 && fold < count).toBe(true);
        expect(foldsByHost(hosts.toReversed(), count)).toEqual(folds.toReversed());
      }),
    );
  });

  test('are about even, and none is empty while there are hosts enough', () => {
    const hosts = Array.from({ length: 200 }, (_, at) => `host-${at % 40}`);
    const sizes = [...Map.groupBy(foldsByHost(hosts, 10), fold => fold).values()].map(pages => pages.length);
    expect(sizes).toHaveLength(10);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(5);
  });
});

function page(primary: Claim | undefined, accept: readonly Claim[] = primary ? [primary] : []): LabelledPage {
  return { id: '', host: 'docs.example.com', facts: facts('https://docs.example.com/'), primary, accept };
}

const says = (layer: Claim | null, confidence = 0.9): Verdict => ({ layer, confidence });

describe('measuring', () => {
  test('counts what is right of what is shown, what is covered of what has a layer, and what is shown falsely', () => {
    const pages = [
      page('iac'),
      page('iac', ['iac', 'delivery']),
      page('cloud'),
      page('security'),
      page('none'),
      page('none'),
      page('none', ['none', 'delivery']),
      page(undefined),
    ];
    const verdicts = [
      says('iac'), // right
      says('delivery'), // accepted, so right
      says('runtime'), // wrong, and still shown
      says(null), // not covered
      says('cloud'), // false: it is about nothing of ours
      says(null),
      says('delivery'), // accepted on a page that may also be about nothing of ours: right, and not false
      says('iac'), // without a label it counts nowhere
    ];
    const measured = measure(pages, verdicts);
    expect(measured).toMatchObject({ pages: 7, shown: 5, something: 2 });
    expect(measured.right).toBeCloseTo(3 / 5);
    expect(measured.covered).toBeCloseTo(3 / 4);
    expect(measured.falsely).toBeCloseTo(1 / 2);
  });

  test('"something else" is no hint', () => {
    expect(measure([page('none')], [says('none')])).toMatchObject({ shown: 0, falsely: 0 });
  });

  test('nothing at all is measured without dividing by it', () => {
    expect(measure([], [])).toEqual({ pages: 0, shown: 0, right: 0, covered: 0, falsely: 0, something: 0 });
  });

  test('calibration says by tenths how sure a method was, and how often it was right', () => {
    const pages = [page('iac'), page('iac'), page('iac'), page('none'), page(undefined)];
    const verdicts = [
      says('iac', 0.91),
      says('cloud', 0.95),
      says('iac', 0.42),
      says(null, 0.99),
      says('iac', 1),
    ];
    const bins = calibration(pages, verdicts);
    expect(bins.map(({ from, pages, right }) => ({ from, pages, right }))).toEqual([
      { from: 0.4, pages: 1, right: 1 },
      { from: 0.9, pages: 2, right: 0.5 },
    ]);
    expect(bins[1]?.confidence).toBeCloseTo(0.93);
  });

  test('certainty belongs to the last tenth', () => {
    expect(calibration([page('iac')], [says('iac', 1)])).toMatchObject([{ from: 0.9, pages: 1 }]);
  });

  test('the table shows parts as percent, one method a row', () => {
    const table = tableOf({ ours: measure([page('iac'), page('cloud')], [says('iac'), says('iac')]) });
    expect(table.split('\n')).toHaveLength(2);
    expect(table).toMatch(/of 2 pages/);
    expect(table).toMatch(/ours +50\.0 +100\.0 +0\.0/);
  });
});

describe('the method to beat', () => {
  const about = (primary: Claim, text: string): LabelledPage => ({
    ...page(primary),
    facts: facts('https://docs.example.com/', { title: text, text }),
  });
  const train = [
    about('iac', 'terraform plan and state'),
    about('iac', 'terraform modules and state'),
    about('runtime', 'pods and probes of a cluster'),
    about('runtime', 'pods and nodes of a cluster'),
    about('none', 'recipes with lamb and salt'),
    about('none', 'recipes with fish and salt'),
  ];

  test('learns words of pages and tells pages that it never saw', () => {
    const tested = ['terraform state', 'cluster with pods', 'salt in recipes'].map(text =>
      about('iac', text),
    );
    const verdicts = baseline(train, tested);
    expect(verdicts.map(({ layer }) => layer)).toEqual(['iac', 'runtime', null]);
    for (const { confidence } of verdicts) expect(confidence > 1 / 8 && confidence <= 1).toBe(true);
  });

  test('gives a verdict on a page without any known word', () => {
    expect(baseline(train, [about('iac', 'ᚠᚢᚦ')])).toHaveLength(1);
  });
});
