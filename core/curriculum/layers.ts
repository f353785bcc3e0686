import { saidLater } from '../words/phrase.ts';

/** The ids of the four layers, from the foot of the landscape up. */
export const layerIds = ['cloud', 'runtime', 'iac', 'delivery'] as const;

/** The ids of the three practices that cut across every layer, from left to right. */
export const practiceIds = ['observability', 'security', 'reliability'] as const;

/** Where a page or a topic can belong: a layer or a practice. */
export const placeIds = [...layerIds, ...practiceIds] as const;

export type PlaceId = (typeof placeIds)[number];

/** What stands where the name of a layer would, of what belongs to none because it is about all of them. */
export const wholeLandscape = saidLater('The whole landscape');

/** A layer or practice as the reader sees it. `position` counts from 1: upwards for layers, rightwards for practices. */
export interface Layer {
  readonly id: PlaceId;
  readonly kind: 'layer' | 'practice';
  readonly position: number;
  readonly title: string;
  readonly long: string;
  readonly about: string;
}
