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
  /** What is searched and not shown: another name, the code of a question and what it is about. */
  readonly also: string;
}

/** Everything that can be found, topic by topic. */
export function documentsOf(
  topics: readonly Topic[],
  details: DetailsById,
  questions: readonly Question[],
): SearchDocument[] {
  const questionsOf = Map.groupBy(questions, ({ topic }) => topic);
  const found = topics.flatMap(({ id, title, short }) => {
    const { scope, hint } = details[id] ?? {};
    const document = (kind: Kind, text: string, also = '') => ({ kind, topic: id, title, text, also });
    return [
      document('topic', scope ? words(scope) : '', short),
      ...(hint ? [hint.holdOn, ...hint.whenItBreaks].map(text => document('hint', words(text))) : []),
      ...(questionsOf.get(id) ?? []).map(question =>
        document('question', words(question.stem), besides(question)),
      ),
    ];
  });
  return found.map((document, id) => ({ id, ...document }));
}

function besides({ code, terms }: Question): string {
  const lines = code?.lines.map(tokens => tokens.map(([text]) => text).join('')) ?? [];
  return [...terms, ...lines].join('\n');
}
