import type { PlaceId } from '../curriculum/layers.ts';
import type { Reason } from './reasons.ts';

/** What a term of a topic is worth by where it stands, and what the topic's own address rule is. By hand: a page says its subject in its title first. */
const worthIn: Readonly<Record<Reason['zone'], number>> = {
  address: 6,
  title: 1.8,
  path: 1.2,
  heading: 0.8,
  lead: 0.8,
  trail: 0.5,
  code: 0.5,
  text: 0.4,
};

const ambiguousFactor = 0.5;

/** A topic is named when it reaches this much, and this part of the best one. */
const namedFrom = { worth: 0.8, share: 0.3 } as const;

const topicsOfOtherLayers = 0.6;

/**
 * The topics that a page is about, best first, at most three. Those of the page's own layer go first unless another
 * layer's topic is clearly stronger: a page about pipelines' secrets is about both.
 */
export function topicsOf(reasons: readonly Reason[], layer: PlaceId): string[] {
  const worth = new Map<string, number>();
  const told = new Set<string>();
  for (const { zone, kind, layer: claimed, topics } of reasons)
    for (const { id, worth: own } of topics) {
      const factor =
        worthIn[zone] *
        (kind === 'ambiguous' ? ambiguousFactor : 1) *
        (claimed === layer ? 1 : topicsOfOtherLayers);
      worth.set(id, (worth.get(id) ?? 0) + own * factor);
      if (kind !== 'ambiguous') told.add(id);
    }
  const ranked = [...worth]
    .filter(([id]) => told.has(id))
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, sum]) => sum >= namedFrom.worth && sum >= best * namedFrom.share)
    .slice(0, 3)
    .map(([id]) => id);
}
