import type { Link, Question, Subject } from '../curriculum/compiled.ts';
import type { Quiz } from './quiz.ts';

/** How a quiz went in one topic. */
export interface TopicResult {
  readonly topic: string;
  readonly right: number;
  readonly answered: number;
  /** When the first of its questions comes back, in ms since 1970; `undefined` where none was answered and saved. */
  readonly next: number | undefined;
}

/** How a quiz went, topic by topic, in the order in which they were asked. Practice does not count. */
export function resultsByTopic({ questions, results }: Quiz): TopicResult[] {
  const given = questions.flatMap((asked, at) => {
    const result = results[at];
    return asked.practice || !result ? [] : [{ topic: asked.topic, ...result }];
  });
  return [...Map.groupBy(given, ({ topic }) => topic)].map(([topic, results]) => {
    const back = results.flatMap(({ comesBack }) => (comesBack === undefined ? [] : [comesBack]));
    return {
      topic,
      right: results.filter(({ outcome }) => outcome === 'right').length,
      answered: results.filter(({ outcome }) => outcome !== 'skipped').length,
      next: back.length > 0 ? Math.min(...back) : undefined,
    };
  });
}

/** What a reader best does after a quiz. */
export type NextStep =
  /** Read the official page behind a question that was missed. */
  | { readonly do: 'read'; readonly page: Link }
  /** Go on to a topic that builds on what went well. */
  | { readonly do: 'go-on'; readonly topic: Subject }
  /** Nothing in particular: look at the landscape. */
  | { readonly do: 'look' };

/**
 * One next step: to read about what was missed in the topic that went worst, or else to go on to one that builds on these
 * and can be asked.
 *
 * @param asked the questions of the quiz; those that are missing are not read about
 */
export function nextStep(quiz: Quiz, asked: readonly Question[], topics: readonly Subject[]): NextStep {
  const results = resultsByTopic(quiz);
  const worst = results
    .filter(({ right, answered }) => right < answered)
    .toSorted((a, b) => a.right / a.answered - b.right / b.answered)[0];
  const missed = quiz.questions.find(
    ({ topic }, at) => topic === worst?.topic && quiz.results[at]?.outcome === 'wrong',
  );
  const [page] = asked.find(({ id }) => id === missed?.id)?.sources ?? [];
  if (page) return { do: 'read', page };
  const done = results.filter(({ answered }) => answered > 0).map(({ topic }) => topic);
  const onward = topics.find(
    ({ id, questions, prerequisites }) =>
      questions.length > 0 && !done.includes(id) && prerequisites.some(id => done.includes(id)),
  );
  return onward ? { do: 'go-on', topic: onward } : { do: 'look' };
}
