/**
 * The rules by which content is judged. Numbers are those of the table in CONTRIBUTING.md, for what makes a good question;
 * words are for what joins the files with each other.
 */
export type Rule =
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 'landscape'
  | 'signals'
  | 'hosts'
  | 'products'
  | 'bridges'
  | 'chapter';

/** A rule as complaints call it: "rule 7", or its word. */
export function ruleName(rule: Rule): string {
  return typeof rule === 'number' ? `rule ${rule}` : rule;
}

const ofQuestionFields: Readonly<Record<string, Rule>> = {
  stem: 9,
  code: 12,
  source: 5,
  asOf: 6,
  version: 6,
  level: 14,
  difficulty: 14,
  options: 2,
  steps: 2,
};
const ofOptionFields: Readonly<Record<string, Rule>> = { text: 9, why: 4 };

/** The rule that a part of a topic file breaks when it does not fit the schema: what is missing or out of bounds there. */
export function ruleOfTopicPart([list, , field, , part]: readonly PropertyKey[]): Rule {
  if (list !== 'questions' || typeof field !== 'string') return 1;
  const rule = ofQuestionFields[field] ?? 1;
  return (rule === 2 && typeof part === 'string' ? ofOptionFields[part] : undefined) ?? rule;
}
