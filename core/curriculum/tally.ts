import { shownLength } from './rules/item.ts';
import type { QuestionSource } from './schema.ts';

export const levels = ['concept', 'apply', 'diagnose'] as const;
export const difficulties = [1, 2, 3] as const;
export const types = ['choice', 'multi', 'order'] as const;
/** Where a single key can stand among its options. */
export const places = [0, 1, 2, 3] as const;
export const providers = ['AWS', 'Azure', 'Google Cloud'] as const;

export type Provider = (typeof providers)[number];

/** What some questions are made of, counted. */
export interface Tally {
  readonly questions: number;
  readonly withCode: number;
  readonly levels: ReadonlyMap<string, number>;
  readonly difficulties: ReadonlyMap<number, number>;
  readonly types: ReadonlyMap<string, number>;
  /** Of questions of the type `choice`: in how many the key stands in each place, counted from 0. */
  readonly keys: ReadonlyMap<number, number>;
  /** In how many it would, if keys were spread evenly. With three options that is a third in each place, with four a quarter. */
  readonly evenKeys: ReadonlyMap<number, number>;
  /** In how many of them the key is longer than every other option. */
  readonly longestKeys: number;
  /** By host: how many questions have a source there. */
  readonly hosts: ReadonlyMap<string, number>;
  /** By the one provider that a question names; `neutral` where it names none or several. */
  readonly providers: ReadonlyMap<Provider | 'neutral', number>;
  /** The ISO day of the oldest check. */
  readonly oldest: string | undefined;
}

export function tally(questions: readonly QuestionSource[]): Tally {
  const choices = questions.filter(question => question.type === 'choice');
  const evenKeys = new Map<number, number>();
  for (const { options } of choices)
    for (const place of options.keys()) evenKeys.set(place, (evenKeys.get(place) ?? 0) + 1 / options.length);
  return {
    questions: questions.length,
    withCode: questions.filter(({ code }) => code).length,
    levels: count(questions.map(({ level }) => level)),
    difficulties: count(questions.map(({ difficulty }) => difficulty)),
    types: count(questions.map(({ type }) => type)),
    keys: count(choices.map(({ options }) => options.findIndex(({ correct }) => correct))),
    evenKeys,
    longestKeys: choices.filter(keyIsLongest).length,
    hosts: count(questions.flatMap(hostsOf)),
    providers: count(questions.map(question => providerOf(question) ?? 'neutral')),
    oldest: questions.map(({ asOf }) => asOf).toSorted()[0],
  };
}

function count<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function hostsOf({ source }: QuestionSource): string[] {
  return [...new Set([source].flat().map(address => new URL(address).hostname))];
}

function keyIsLongest({ options }: QuestionSource & { type: 'choice' }): boolean {
  const key = shownLength(options.find(({ correct }) => correct)?.text ?? '');
  return options.every(({ correct, text }) => correct === true || shownLength(text) < key);
}

const named: Readonly<Record<Provider, RegExp>> = {
  AWS: /\bAWS\b|\bAmazon\b|\baws[_-]|\barn:aws|\baws [a-z]|\b(EC2|S3|ECS|EKS|ECR|RDS|SQS|SNS|DynamoDB|Fargate|CloudFront|CloudTrail|CloudWatch|EventBridge)\b|\bRoute 53\b|\bElastic IP\b|\bTransit Gateway\b/,
  Azure: /\bAzure\b|\bazurerm_|\bMicrosoft\b|\bEntra\b|\baz [a-z]|\bVNet\b|\bAKS\b|\bMicrosoft\.[A-Z]/,
  'Google Cloud':
    /\bGoogle\b|\bGCP\b|\bgoogle_|\bgcloud\b|\bGKE\b|\bgserviceaccount\b|\bgoogleapis\b|\bCloud (Run|SQL|NAT|Storage|Armor|DNS|Router|Spanner)\b|\bBigQuery\b|\bPub\/Sub\b/,
};

/** The provider that stem, code and options are about. Explanations do not count: they may compare. */
function providerOf(question: QuestionSource): Provider | undefined {
  const chosenFrom = question.type === 'order' ? question.steps : question.options;
  const text = [question.stem, question.code?.text ?? '', ...chosenFrom.map(({ text }) => text)].join('\n');
  const found = providers.filter(provider => named[provider].test(text));
  return found.length === 1 ? found[0] : undefined;
}
