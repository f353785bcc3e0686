import type { Layer } from '../../core/curriculum/layers.ts';
import type { Claim } from '../../core/placement/signals.ts';

/** What a correction says, in the reader's words. */
export function claimName(claim: Claim, layers: readonly Layer[]): string {
  if (claim === 'none') return 'Not about DevOps';
  return layers.find(({ id }) => id === claim)?.title ?? claim;
}
