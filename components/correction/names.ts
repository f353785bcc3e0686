import type { Layer } from '../../core/curriculum/layers.ts';
import type { Claim } from '../../core/placement/signals.ts';
import { say } from '../say.ts';

/** What a correction says, in the reader's words and language: called where it is drawn. */
export function claimName(claim: Claim, layers: readonly Layer[]): string {
  if (claim === 'none') return say('Not about DevOps');
  const layer = layers.find(({ id }) => id === claim);
  return layer ? say(layer.title) : claim;
}
