/** How often the memory was right about a part of its predictions. */
export interface RecallBin {
  /** The predictions that are in it: from here, 0–1 … */
  readonly from: number;
  /** … up to here; of the last bin, 1 included. */
  readonly to: number;
  readonly reviews: number;
  readonly right: number;
  /** The sum of what was predicted, each 0–1. */
  readonly predicted: number;
}

/** Finer towards 1, because nearly every question comes back before it is likely to be forgotten. By hand. */
const bounds = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const;

/** The bins with nothing in them yet. */
export function emptyBins(): RecallBin[] {
  return bounds.slice(1).map((to, at) => ({ from: bounds[at] ?? 0, to, reviews: 0, right: 0, predicted: 0 }));
}

/** In which bin a prediction is. */
export function binOf(predicted: number): number {
  const above = bounds.findIndex(bound => predicted < bound);
  return above < 0 ? bounds.length - 2 : Math.max(0, above - 1);
}

/** What was remembered beside what was expected. Shares are 0–1. */
export interface Recall {
  readonly reviews: number;
  readonly right: number;
  /** The mean of what was predicted. */
  readonly expected: number;
  readonly remembered: number;
  /** The true share is between these with a confidence of 95 %. */
  readonly low: number;
  readonly high: number;
}

/** Below so many reviews chance says more than memory does: no claim is made. By hand. */
export const enoughReviews = 30;

/** @returns `undefined` where nothing has come back yet */
export function recallOf(
  bins: readonly Pick<RecallBin, 'reviews' | 'right' | 'predicted'>[],
): Recall | undefined {
  const reviews = sum(bins.map(bin => bin.reviews));
  if (reviews === 0) return undefined;
  const right = sum(bins.map(bin => bin.right));
  const expected = sum(bins.map(bin => bin.predicted)) / reviews;
  return { reviews, right, expected, remembered: right / reviews, ...wilson(right, reviews) };
}

/** What a recall says of the predictions: they hold, or more or less was remembered than they say. */
export function verdictOf({ reviews, expected, low, high }: Recall): 'early' | 'as' | 'more' | 'less' {
  if (reviews < enoughReviews) return 'early';
  if (expected < low) return 'more';
  return expected > high ? 'less' : 'as';
}

/** The two-sided quantile of the normal distribution for a confidence of 95 %. */
const z = 1.959_964;

/**
 * Wilson's score interval of a share: unlike the plain one it stays within 0–1 and is honest for few trials.
 *
 * @param trials at least 1
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 */
export function wilson(successes: number, trials: number): { low: number; high: number } {
  const share = successes / trials;
  const middle = share + z ** 2 / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  const whole = 1 + z ** 2 / trials;
  return { low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
