import fc from 'fast-check';
import type { PageFacts } from '../../../core/placement/facts.ts';
import type { Signals } from '../../../core/placement/signals.ts';

/** Letters of no language that we know a word of. */
const runes = ['ᚠ', 'ᚢ', 'ᚦ', 'ᚨ', 'ᚱ', 'ᚲ'];

/** A word that says nothing. */
export const madeUpWord = fc.string({ unit: fc.constantFrom(...runes), minLength: 3, maxLength: 9 });

/** A sentence that says nothing. */
export const madeUpSentence = fc
  .array(madeUpWord, { minLength: 1, maxLength: 12 })
  .map(words => `${words.join(' ')}.`);

const stop = ' ᛟ. ';

/** Sentences with a made-up word between them, so that no phrase begins in one sentence and ends in the next. */
export function joined(sentences: readonly string[]): string {
  return sentences.join(stop);
}

/** Phrases that authors named, with the ordinary words and the loose words that pages have around them. */
function phrases({ topics, products }: Signals): fc.Arbitrary<string> {
  const say = (words: readonly string[]) => words.join(' ');
  const terms = topics.flatMap(({ terms }) => terms.map(({ words }) => say(words)));
  const ambiguous = topics.flatMap(({ ambiguous }) => ambiguous.map(say));
  const names = products.map(({ words }) => say(words));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...terms) },
    { weight: 3, arbitrary: fc.constantFrom(...names) },
    { weight: 2, arbitrary: fc.constantFrom(...ambiguous) },
    { weight: 2, arbitrary: fc.constantFrom('the', 'how to', 'a page of', 'constructor', '__proto__') },
    { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  );
}

const snippets = [
  'kubectl rollout status deployment/web',
  'resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }',
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web',
  'jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5',
  'sum by (job) (rate(http_requests_total[5m]))',
  '{ "Effect": "Allow", "Action": "s3:GetObject" }',
  'import django\nprint("hello")',
  'FROM node:24\nRUN npm ci',
];

/** Sentences of a page, for each of its parts, before they are joined: what a property adds goes between them. */
export interface Sentences extends Omit<PageFacts, 'title' | 'description' | 'text'> {
  readonly title: readonly string[];
  readonly description: readonly string[];
  readonly text: readonly string[];
}

/** Pages about everything at once: real addresses, phrases and code, and loose words between them. */
export function pagesOf(signals: Signals): fc.Arbitrary<Sentences> {
  const sentence = fc.array(phrases(signals), { minLength: 1, maxLength: 6 }).map(words => words.join(' '));
  const some = (maxLength: number) => fc.array(sentence, { maxLength });
  const host = fc
    .constantFrom(...signals.hosts)
    .map(
      ({ host, sections }) => `https://${host}${(sections[0]?.path ?? '/docs').replaceAll('*', 'en')}/page`,
    );
  const topic = fc
    .constantFrom(...signals.topics.flatMap(({ addresses }) => addresses))
    .map(({ host, path }) => `https://${host}${path.replaceAll('*', 'en')}`);
  return fc.record({
    url: fc.oneof(fc.constant('https://blog.example.org/post'), host, topic),
    title: some(1),
    description: some(1),
    breadcrumbs: some(2),
    headings: some(4),
    code: fc.array(fc.oneof(fc.constantFrom(...snippets), sentence), { maxLength: 3 }),
    text: some(12),
  });
}

/** The page that a reader would see. */
export function pageOf({ title, description, text, ...rest }: Sentences): PageFacts {
  return { ...rest, title: joined(title), description: joined(description), text: joined(text) };
}
