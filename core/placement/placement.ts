import type { PlaceId } from '../curriculum/layers.ts';

/** One reason for a placement, in words that a chip can show. */
export interface Evidence {
  readonly kind: 'address' | 'title' | 'heading' | 'code' | 'text' | 'reader';
  /** The address rule or the term as it was found; of code and of the `reader`'s word, what is said in their language. */
  readonly says: string;
  /** How often it was found; 1 for an address. */
  readonly count: number;
  /** Its part in the decision, 0–1. The shares of a placement add up to at most 1. */
  readonly share: number;
}

/** Where a page belongs. Topics come best first, at most three; `related` are other layers it touches. */
export interface Placement {
  readonly layer: PlaceId;
  /** 0–1: how sure we are of the layer. */
  readonly confidence: number;
  readonly topics: readonly string[];
  readonly related: readonly PlaceId[];
  readonly evidence: readonly Evidence[];
}
