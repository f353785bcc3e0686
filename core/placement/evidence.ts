import { placeIds, type PlaceId } from '../curriculum/layers.ts';
import { bestTopicOf, featureOf } from './features.ts';
import type { Evidence } from './placement.ts';
import { isTelling, type Reason } from './reasons.ts';
import type { Claim, Weights } from './signals.ts';

/** How a zone is called where the reader sees it. */
const kindOf: Readonly<Record<Reason['zone'], Evidence['kind']>> = {
  address: 'address',
  path: 'address',
  title: 'title',
  trail: 'heading',
  heading: 'heading',
  lead: 'text',
  text: 'text',
  code: 'code',
};

const shown = 6;

interface Part {
  readonly reason: Reason;
  /** What the reason adds to the claim's score. */
  readonly worth: number;
}

/**
 * What each reason for a claim adds to its score: of every feature it stands behind, the feature's weight, by the reason's
 * part of all that stands behind it.
 */
function partsOf(claim: Claim, reasons: readonly Reason[], { features }: Weights): Part[] {
  const own = reasons.filter(({ layer }) => layer === claim);
  const best = bestTopicOf(own);
  const behind = own.map(reason => ({ reason, names: featuresBehind(reason, best) }));
  const sums = new Map<string, number>();
  for (const { reason, names } of behind)
    for (const name of names) sums.set(name, (sums.get(name) ?? 0) + reason.strength);
  const worth = (name: string, strength: number) => {
    const sum = sums.get(name) ?? strength;
    return Math.max(0, features[name] ?? 0) * Math.log1p(2 * sum) * (strength / sum);
  };
  return behind.map(({ reason, names }) => ({
    reason,
    worth: names.reduce((all, name) => all + worth(name, reason.strength), 0),
  }));
}

function featuresBehind(reason: Reason, best: string | undefined): string[] {
  const { zone, kind, topics } = reason;
  return [
    featureOf(reason),
    ...(kind === 'term' || kind === 'product' ? [`${zone}: share`] : []),
    ...(isTelling(reason) && topics.some(({ id }) => id === best) ? ['best topic'] : []),
  ];
}

const total = (parts: readonly Part[]) => parts.reduce((sum, { worth }) => sum + worth, 0);

/**
 * The reasons that decided for a claim, strongest first, at most six. The same phrase in several zones is one piece of
 * evidence, named where it weighs most.
 */
export function evidenceFor(claim: Claim, reasons: readonly Reason[], weights: Weights): Evidence[] {
  const parts = partsOf(claim, reasons, weights);
  const whole = total(parts);
  if (whole === 0) return [];
  // Words of other subjects too add a little to the score, but as a reason they would not convince a reader.
  return [
    ...Map.groupBy(
      parts.filter(({ reason }) => isTelling(reason)),
      ({ reason }) => reason.says,
    ),
  ]
    .map(([says, alike]) => {
      const strongest = alike.reduce((best, next) => (next.worth > best.worth ? next : best));
      const count = alike.reduce((sum, { reason }) => sum + reason.count, 0);
      return { kind: kindOf[strongest.reason.zone], says, count, share: total(alike) / whole };
    })
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share || a.says.localeCompare(b.says))
    .slice(0, shown);
}

/** A layer is related from this part of the evidence that the page's own layer has. By hand. */
const relatedFrom = 0.14;

/** The other layers that a page touches, the strongest first: the network in a Terraform page about a network. */
export function relatedTo(layer: PlaceId, reasons: readonly Reason[], weights: Weights): PlaceId[] {
  const own = total(partsOf(layer, reasons, weights));
  return placeIds
    .filter(other => other !== layer)
    .map(other => ({ other, worth: total(partsOf(other, reasons.filter(isTelling), weights)) }))
    .filter(({ worth }) => worth > 0 && worth >= own * relatedFrom)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ other }) => other);
}
