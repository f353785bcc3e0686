import { claims, featuresOf, type Features } from './features.ts';
import type { Reasons } from './reasons.ts';
import type { Claim, Weights } from './signals.ts';

/** How likely each claim is, best first. The confidences, each 0–1, add up to 1. */
export interface Opinion {
  readonly claim: Claim;
  readonly confidence: number;
}

/**
 * Weighs what was found: a linear score for each claim, and from the scores confidences by softmax (multinomial logistic
 * regression), with the temperature that made them calibrated (Guo et al. 2017).
 */
export function weigh(reasons: Reasons, weights: Weights): Opinion[] {
  const features = featuresOf(reasons);
  const scores = claims.map(claim => score(features.get(claim) ?? {}, weights) / weights.temperature);
  const highest = Math.max(...scores);
  const parts = scores.map(score => Math.exp(score - highest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return claims
    .map((claim, at) => ({ claim, confidence: (parts[at] ?? 0) / total }))
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** The sum of features times their weights. A feature that was never learned counts nothing. */
export function score(features: Features, weights: Weights): number {
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + value * (weights.features[name] ?? 0),
    0,
  );
}
