import { featureOf } from './features.ts';
import type { Evidence } from './placement.ts';
import type { Reason } from './reasons.ts';
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

/**
 * The reasons that decided for a claim, strongest first, at most six. A reason's part is its feature's weight times its
 * part of that feature's sum; the same phrase in several zones is one piece of evidence, named where it weighs most.
 */
export function evidenceFor(claim: Claim, reasons: readonly Reason[], { features }: Weights): Evidence[] {
  const own = reasons.filter(({ layer }) => layer === claim);
  const sums = new Map<string, number>();
  for (const reason of own) {
    const name = featureOf(reason);
    sums.set(name, (sums.get(name) ?? 0) + reason.strength);
  }
  const parts = own.map(reason => {
    const name = featureOf(reason);
    const sum = sums.get(name) ?? 1;
    const worth = Math.max(0, features[name] ?? 0) * Math.log1p(2 * sum) * (reason.strength / sum);
    return { reason, worth };
  });
  const total = parts.reduce((sum, { worth }) => sum + worth, 0);
  if (total === 0) return [];
  const bySaying = Map.groupBy(parts, ({ reason }) => reason.says);
  return [...bySaying]
    .map(([says, alike]) => {
      const strongest = alike.reduce((best, next) => (next.worth > best.worth ? next : best));
      const worth = alike.reduce((sum, { worth }) => sum + worth, 0);
      const count = alike.reduce((sum, { reason }) => sum + reason.count, 0);
      return { kind: kindOf[strongest.reason.zone], says, count, share: worth / total };
    })
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share || a.says.localeCompare(b.says))
    .slice(0, shown);
}
