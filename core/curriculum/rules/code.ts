import type { Complaint } from '../read-yaml.ts';
import type { Rule } from '../rule.ts';
import { complain, type Item } from './item.ts';

/** What is wrong with a piece of code: on which of its lines, from 1, and in the words of its parser. */
export interface CodeProblem {
  readonly line: number;
  readonly message: string;
}

/** Reads code as its language. Given from outside, because parsers are large and core stays small. */
export type ReadCode = (lang: string, text: string) => Promise<CodeProblem | undefined>;

/** Rule 12, of code: it can be read as the language it is said to be. */
export async function checkCode(item: Item, readCode: ReadCode): Promise<Complaint[]> {
  const { code } = item.value;
  if (!code) return [];
  const problem = await readCode(code.lang, code.text);
  if (!problem) return [];
  return [
    complainOfLine(
      item,
      12,
      problem.line,
      `Line ${problem.line} of this code is not ${code.lang} (${problem.message.replace(/[.\s]+$/, '')}): correct it, or give the language that it is; \`log\` and \`text\` are shown as they are.`,
    ),
  ];
}

/** A complaint about one line, from 1, of the code of a question. */
export function complainOfLine(item: Item, rule: Rule, line: number, message: string): Complaint {
  const complaint = complain(item, rule, ['code', 'text'], message);
  // A text that ends with a line break is a block, which begins below its "|".
  const below = item.value.code?.text.endsWith('\n') ? line : 0;
  return { ...complaint, line: complaint.line + below };
}
