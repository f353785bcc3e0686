import type { Topic } from '../curriculum/compiled.ts';
import type { Statement, Told } from './experience.ts';
import { knownFrom } from './known.ts';

/** A topic to turn to next, and why. */
export interface NextTopic {
  readonly topic: Topic;
  /** What it builds on and the reader knows. */
  readonly buildsOn: readonly Topic[];
  /** Topics of other layers that it meets and that the reader knows; the best known first. */
  readonly meets: readonly Topic[];
  /** What they do that it is met in. */
  readonly experience: readonly Statement[];
  /** How many topics build on it. */
  readonly opens: number;
  /** What it builds on and the reader may not know; empty but for want of anything better. */
  readonly needs: readonly Topic[];
}

/** What each reason weighs. Nearness to what is known comes first, as in the issue; then what is opened by it. By hand. */
const weights = { buildsOn: 1, meets: 0.6, experience: 0.5, opens: 0.12, needs: -1.5, samePlace: -0.5 };
/** More topics than this say no more. */
const enough = { buildsOn: 2, meets: 2, opens: 5 };

/**
 * The best topics to turn to next: not known yet, on known ground, near what the reader knows, and not all of one place.
 *
 * @param estimate the share of each topic that the reader knows by estimate, 0–1
 * @param told what they say that they do
 * @param earned topics that they know by their answers
 */
export function nextTopics(
  topics: readonly Topic[],
  estimate: ReadonlyMap<string, number>,
  told: readonly Told[],
  earned: ReadonlySet<string> = new Set(),
  count = 3,
): NextTopic[] {
  const known = (id: string) => earned.has(id) || (estimate.get(id) ?? 0) >= knownFrom;
  const share = (id: string) => (earned.has(id) ? 1 : (estimate.get(id) ?? 0));
  const doing = told.filter(({ said }) => said !== 'never');
  const open = topics.filter(({ id, questions }) => questions.length > 0 && !known(id));
  const all = open.map((topic): NextTopic => {
    const under = topics.filter(({ id }) => topic.prerequisites.includes(id));
    return {
      topic,
      buildsOn: under.filter(({ id }) => known(id)),
      meets: topics
        .filter(({ id }) => topic.bridges.includes(id) && known(id))
        .toSorted((a, b) => share(b.id) - share(a.id)),
      experience: doing.flatMap(({ statement }) => (statement.topics.includes(topic.id) ? [statement] : [])),
      opens: open.filter(({ prerequisites }) => prerequisites.includes(topic.id)).length,
      needs: under.filter(({ id }) => !known(id)),
    };
  });
  const chosen: NextTopic[] = [];
  while (chosen.length < count) {
    const left = all.filter(one => !chosen.includes(one));
    // The one that is known best among equals: it is nearest to being known.
    const worth = (one: NextTopic) => worthOf(one, chosen) + share(one.topic.id) / 10;
    const best = left.toSorted((a, b) => worth(b) - worth(a))[0];
    if (!best) break;
    chosen.push(best);
  }
  return chosen;
}

function worthOf(one: NextTopic, chosen: readonly NextTopic[]): number {
  return (
    weights.buildsOn * Math.min(one.buildsOn.length, enough.buildsOn) +
    weights.meets * Math.min(one.meets.length, enough.meets) +
    weights.experience * one.experience.length +
    weights.opens * Math.min(one.opens, enough.opens) +
    weights.needs * one.needs.length +
    weights.samePlace * chosen.filter(({ topic }) => topic.layer === one.topic.layer).length
  );
}
