import type { Topic } from '../curriculum/compiled.ts';
import type { TopicStanding } from '../memory/strength.ts';

/** What the landscape knows of topics beside where they stand. */
export interface TopicMarks {
  /** How many pages about a topic were read, by topic. */
  readonly pagesRead: ReadonlyMap<string, number>;
  /** The strength, 0–1, that is taken for likely without a question having been asked, by topic. */
  readonly estimates: ReadonlyMap<string, number>;
  /** Topics that do not come up any more until the reader brings them back. */
  readonly setAside: readonly string[];
}

/** Everything that a tile shows of a topic. */
export interface TopicState {
  readonly topic: Topic;
  /** How far it is filled, 0–1. */
  readonly strength: number;
  /** That strength is an estimate: nothing of the topic was asked. */
  readonly estimated: boolean;
  /** Without questions it can be read about and not mastered. */
  readonly askable: boolean;
  readonly asked: number;
  readonly total: number;
  /** Questions that are due; none of a topic that is set aside. */
  readonly due: number;
  readonly mastered: boolean;
  readonly fading: boolean;
  readonly pagesRead: number;
  readonly setAside: boolean;
}

/** The state of each topic, in the order of the topics. A topic without a standing was never asked. */
export function statesOf(
  topics: readonly Topic[],
  standings: readonly TopicStanding[],
  marks: TopicMarks,
): TopicState[] {
  const standingOf = new Map(standings.map(standing => [standing.topic, standing]));
  return topics.map(topic => {
    const standing = standingOf.get(topic.id);
    const asked = standing?.asked ?? 0;
    const setAside = marks.setAside.includes(topic.id);
    const estimate = asked === 0 ? marks.estimates.get(topic.id) : undefined;
    return {
      topic,
      strength: estimate ?? standing?.strength ?? 0,
      estimated: estimate !== undefined,
      askable: topic.questions.length > 0,
      asked,
      total: topic.questions.length,
      due: setAside ? 0 : (standing?.due ?? 0),
      mastered: standing?.mastered ?? false,
      fading: standing?.fading ?? false,
      pagesRead: marks.pagesRead.get(topic.id) ?? 0,
      setAside,
    };
  });
}
