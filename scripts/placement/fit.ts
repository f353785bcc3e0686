/** One thing to choose among, as the features that are not 0. */
export interface Sparse {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

/** One choice: the alternatives, how right each is (0–1), and how much the example counts. */
export interface Example {
  readonly alternatives: readonly Sparse[];
  readonly rightness: readonly number[];
  readonly weight: number;
}

export interface Penalty {
  /** Strength of the pull towards `prior`, for each weight. */
  readonly l2: Float64Array;
  /** What experts expect of each weight before any page is seen. */
  readonly prior: Float64Array;
  /** Weights that must not be negative: evidence never speaks against what it is evidence for. */
  readonly atLeastZero?: Uint8Array;
}

const iterations = 80;
const memory = 8;

/**
 * Fits a conditional logit model: the likelihood of a right alternative, as right as it is, by L-BFGS with backtracking
 * (Nocedal & Wright 2006, chapter 7). Weights that turn out negative and must not are fixed at 0 and the rest is fitted
 * again. Deterministic: the same examples give the same weights.
 */
export function fit(examples: readonly Example[], { l2, prior, atLeastZero }: Penalty): Float64Array {
  const fixed = new Uint8Array(l2.length);
  const weights = Float64Array.from(prior);
  for (;;) {
    minimise(weights, (w, gradient) => loss(examples, { l2, prior }, fixed, w, gradient));
    const negative = [...weights.keys()].filter(i => atLeastZero?.[i] && !fixed[i] && weights[i]! < 0);
    if (negative.length === 0) return weights;
    for (const i of negative) {
      fixed[i] = 1;
      weights[i] = 0;
    }
  }
}

/** The scores of the alternatives under a model. */
export function scores({ alternatives }: Pick<Example, 'alternatives'>, weights: Float64Array): number[] {
  return alternatives.map(({ at, value }) => {
    let sum = 0;
    for (let j = 0; j < at.length; j++) sum += weights[at[j]!]! * value[j]!;
    return sum;
  });
}

/** Scores as probabilities. */
export function softmax(scores: readonly number[], temperature = 1): number[] {
  const highest = Math.max(...scores);
  const parts = scores.map(score => Math.exp((score - highest) / temperature));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map(part => part / total);
}

function loss(
  examples: readonly Example[],
  { l2, prior }: Penalty,
  fixed: Uint8Array,
  w: Float64Array,
  gradient: Float64Array,
): number {
  gradient.fill(0);
  let total = 0;
  for (const example of examples) {
    const { alternatives, rightness, weight } = example;
    const p = softmax(scores(example, w));
    let right = 1e-12;
    for (let k = 0; k < p.length; k++) right += p[k]! * rightness[k]!;
    total -= weight * Math.log(right);
    for (let k = 0; k < p.length; k++) {
      const push = weight * p[k]! * (1 - rightness[k]! / right);
      if (Math.abs(push) < 1e-9) continue;
      const { at, value } = alternatives[k]!;
      for (let j = 0; j < at.length; j++) gradient[at[j]!]! += push * value[j]!;
    }
  }
  for (let i = 0; i < w.length; i++) {
    const off = w[i]! - prior[i]!;
    total += 0.5 * l2[i]! * off * off;
    gradient[i] = fixed[i] ? 0 : gradient[i]! + l2[i]! * off;
  }
  return total;
}

/** Walks `w` downhill from where it stands. */
function minimise(w: Float64Array, loss: (w: Float64Array, gradient: Float64Array) => number): void {
  const size = w.length;
  const gradient = new Float64Array(size);
  const steps: { step: Float64Array; change: Float64Array; scale: number }[] = [];
  let value = loss(w, gradient);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(gradient, direction);
    const from = Float64Array.from(w);
    const before = Float64Array.from(gradient);
    const was = value;
    let length = steps.length > 0 ? 1 : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      for (let i = 0; i < size; i++) w[i] = from[i]! - length * direction[i]!;
      value = loss(w, gradient);
      if (value <= was - 1e-4 * length * slope) break;
    }
    const step = w.map((x, i) => x - from[i]!);
    const change = gradient.map((x, i) => x - before[i]!);
    const curve = dot(step, change);
    if (curve > 1e-10) steps.push({ step, change, scale: curve });
    if (steps.length > memory) steps.shift();
    if (was - value < 1e-4 * Math.abs(was)) return;
  }
}

/** The gradient through the inverse curvature that the last steps showed (the two-loop recursion). */
function directionOf(
  gradient: Float64Array,
  steps: readonly { step: Float64Array; change: Float64Array; scale: number }[],
): Float64Array {
  const direction = Float64Array.from(gradient);
  const alphas = steps
    .toReversed()
    .map(({ step, change, scale }) => {
      const alpha = dot(step, direction) / scale;
      for (let i = 0; i < direction.length; i++) direction[i]! -= alpha * change[i]!;
      return alpha;
    })
    .toReversed();
  const last = steps.at(-1);
  if (last) {
    const gamma = last.scale / dot(last.change, last.change);
    for (let i = 0; i < direction.length; i++) direction[i]! *= gamma;
  }
  steps.forEach(({ step, change, scale }, k) => {
    const beta = dot(change, direction) / scale;
    for (let i = 0; i < direction.length; i++) direction[i]! += (alphas[k]! - beta) * step[i]!;
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
