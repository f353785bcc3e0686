import type { Topic } from '../curriculum/compiled.ts';
import type { PlaceId } from '../curriculum/layers.ts';
import { spreadIn, type Belief, type Evidence } from './belief.ts';
import { depthsOf, knows, roughItem } from './item.ts';

/** How much of a place a reader knows by estimate, as shares of its questions, 0–1. */
export interface PlaceShare {
  readonly place: PlaceId;
  /** The likeliest share. */
  readonly share: number;
  /** Two times in three the true share lies between these: a deviation of the ability either way. */
  readonly low: number;
  readonly high: number;
  /** How many questions about it were answered. */
  readonly asked: number;
}

/** How much of each of these places the reader knows. */
export function placeShares(
  places: readonly PlaceId[],
  topics: readonly Topic[],
  belief: Belief,
  answers: readonly Evidence[],
): PlaceShare[] {
  const depths = depthsOf(topics);
  return places.map(place => {
    const items = topics
      .filter(({ layer }) => layer === place)
      .flatMap(({ id, difficulties }) =>
        difficulties.map(difficulty => roughItem(difficulty, place, depths.get(id) ?? 0)),
      );
    const shareAt = (ability: number) =>
      items.reduce((all, item) => all + knows(ability, item), 0) / Math.max(1, items.length);
    const { mean, deviation } = spreadIn(belief, place);
    return {
      place,
      share: shareAt(mean),
      low: shareAt(mean - deviation),
      high: shareAt(mean + deviation),
      asked: answers.filter(({ item }) => item.place === place).length,
    };
  });
}
