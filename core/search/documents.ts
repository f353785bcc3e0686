import type { DetailsById, Question, Topic } from '../curriculum/compiled.ts';
import { words } from './plain-words.ts';

/** Where the words stand that are searched, in the order in which results are shown. */
export const kinds = ['topic', 'hint', 'question'] as const;
export type Kind = (typeof kinds)[number];

/** One thing that can be found. */
export interface SearchDocument {
  readonly id: number;
  readonly kind: Kind;
  /** The topic to whose page it leads. */
  readonly topic: string;
  /** The topic's title. */
  readonly title: string;
  /** What the topic covers, one thing that its hint says, or the stem of a question. */
  readonly text: string;
}

/** Everything that can be found, topic by topic. */
export function documentsOf(
  topics: readonly Topic[],
  details: DetailsById,
  questions: readonly Question[],
): SearchDocument[] {
  const questionsOf = Map.groupBy(questions, ({ topic }) => topic);
  const found = topics.flatMap(({ id, title }) => {
    const { scope, hint } = details[id] ?? {};
    const document = (kind: Kind, text: string) => ({ kind, topic: id, title, text });
    return [
      document('topic', scope ? words(scope) : ''),
      ...(hint ? [hint.holdOn, ...hint.whenItBreaks].map(text => document('hint', words(text))) : []),
      ...(questionsOf.get(id) ?? []).map(({ stem }) => document('question', words(stem))),
    ];
  });
  return found.map((document, id) => ({ id, ...document }));
}
