import type { Authored, Complaint } from '../read-yaml.ts';
import type { Rule } from '../rule.ts';
import type { QuestionSource } from '../schema.ts';

/** A question, and where it stands. */
export type Item = Authored<QuestionSource>;

/** What has questions: a topic, or the opening chapter. */
export interface Asking {
  readonly id: string;
  readonly questions?: readonly QuestionSource[] | undefined;
}

/** The questions of a topic or of the chapter, each with lines of its own. */
export function itemsOf({ file, value, lineOf }: Authored<Asking>): Item[] {
  return (value.questions ?? []).map((question, at) => ({
    file,
    value: question,
    lineOf: path => lineOf(['questions', at, ...path]),
  }));
}

/** A complaint about the part of a question, or of anything else that was read, at a path in it. */
export function complain(
  { file, lineOf }: Pick<Authored<unknown>, 'file' | 'lineOf'>,
  rule: Rule,
  path: readonly PropertyKey[],
  message: string,
): Complaint {
  return { file, line: lineOf(path), rule, message };
}

/** An option, or a step of an `order` question. */
export interface Choosable {
  readonly text: string;
  readonly why: string;
  readonly correct?: boolean | undefined;
  /** Where it stands in its question. */
  readonly path: readonly PropertyKey[];
}

/** What a reader chooses from, or puts in order. */
export function choosable(question: QuestionSource): Choosable[] {
  if (question.type === 'order') return question.steps.map((step, at) => ({ ...step, path: ['steps', at] }));
  return question.options.map((option, at) => ({ ...option, path: ['options', at] }));
}

/** A text that readers see, and where it stands. */
export interface Shown {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Every running text of a question that readers see: stem, options or steps, and what is said of each. */
export function textsOf(question: QuestionSource): Shown[] {
  return [
    { text: question.stem, path: ['stem'] },
    ...choosable(question).flatMap(({ text, why, path }) => [
      { text, path: [...path, 'text'] },
      { text: why, path: [...path, 'why'] },
    ]),
  ];
}

/** Length as it is shown, without the marks of code. */
export function shownLength(text: string): number {
  return text.replaceAll('`', '').length;
}

/** The words of a text and nothing else, so that texts can be compared. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
