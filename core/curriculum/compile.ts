import type {
  Chapter,
  ChapterPart,
  CodeBlock,
  DetailsById,
  Hint,
  KnownHost,
  Link,
  Option,
  Question,
  QuestionTerms,
  RichText,
  Subject,
  Topic,
} from './compiled.ts';
import type { Layer, PlaceId } from './layers.ts';
import type { Claim, HostRule, Product, Signals } from '../placement/signals.ts';
import { wordsOf } from '../placement/words.ts';
import { meetingsOf } from './bridges.ts';
import { richText } from './inline.ts';
import type { Asking } from './rules/item.ts';
import type { QuestionSource, TopicSource } from './schema.ts';
import type { ChapterSource } from './schema-chapter.ts';
import type { BridgesSource, HostsSource, ProductsSource, WeightsSource } from './schema-places.ts';

/** The curriculum as authors wrote it, read and checked. */
export interface Curriculum {
  readonly layers: readonly Layer[];
  readonly hosts: HostsSource['hosts'];
  readonly topics: readonly TopicSource[];
  readonly products: ProductsSource['products'];
  readonly bridges: BridgesSource['bridges'];
  readonly chapter: ChapterSource;
  readonly weights: WeightsSource;
}

/** Colours code at build time. Given from outside, because the highlighter is large and core stays small. */
export type ColourCode = (lang: string, text: string) => CodeBlock;

/** What places a page: how pages are told apart, and no word of what is taught. */
export function compileSignals({ hosts, topics, products, weights }: Curriculum): Signals {
  return {
    hosts: hosts.map(compileHostRule),
    topics: topics.map(({ id, layer, signals }) => ({
      id,
      layer,
      addresses: signals.addresses,
      terms: signals.terms.map(({ text, weight, in: fields }) => ({
        says: text,
        words: wordsOf(text),
        weight,
        ...(fields && { in: fields }),
      })),
      ambiguous: signals.ambiguous.map(wordsOf),
    })),
    products: Object.entries(products).flatMap(([layer, named]) =>
      named.map(product => compileProduct(product, layer as Claim)),
    ),
    weights,
  };
}

/** The rules by which the addresses of one host are told. */
export function compileHostRule({ host, product, layer, sections }: HostsSource['hosts'][number]): HostRule {
  return {
    host,
    product,
    ...(layer && { layer }),
    sections: (sections ?? []).map(({ path, layer }) => ({ path, layer })),
  };
}

function compileProduct(product: ProductsSource['products'][Claim][number], layer: Claim): Product {
  if (typeof product === 'string') return { says: product, words: wordsOf(product), layer };
  const { name, host, ordinary } = product;
  return { says: name, words: wordsOf(name), layer, ...(host && { host }), ...(ordinary && { ordinary }) };
}

/** What settings show of a documentation host. */
export function compileKnownHost({ host, product, paths, onDemand }: Curriculum['hosts'][number]): KnownHost {
  return { host, product, ...(paths && { paths }), ...(onDemand && { onDemand }) };
}

/** What everything of ours needs of a topic: its name, its place, what it meets, and which questions it has. */
export function compileTopic(
  { id, title, short, layer, prerequisites, questions = [] }: TopicSource,
  bridges: Curriculum['bridges'],
): Topic {
  return {
    id,
    title,
    short,
    layer,
    prerequisites,
    bridges: meetingsOf(id, bridges).map(({ topic }) => topic),
    questions: questions.map(question => question.id.slice(id.length + 1)),
    difficulties: questions.map(({ difficulty }) => difficulty),
  };
}

/** The landscape as a whole, as something that is asked about: it has no layer, and stands on nothing. */
export function compileLandscape({ id, title, short, questions }: ChapterSource): Subject {
  return {
    id,
    title,
    short,
    prerequisites: [],
    bridges: [],
    questions: questions.map(question => question.id.slice(id.length + 1)),
    difficulties: questions.map(({ difficulty }) => difficulty),
  };
}

/** The text of the opening chapter. */
export function compileChapter({ id, title, lead, parts, places, fit }: ChapterSource): Chapter {
  const part = ({ title, paragraphs, sources }: ChapterSource['parts'][number]): ChapterPart => ({
    title,
    paragraphs: paragraphs.map(richText),
    sources,
  });
  const each = Object.entries(places.each).map(([id, text]) => [id, richText(text)] as const);
  return {
    id,
    title,
    lead: richText(lead),
    parts: parts.map(part),
    places: { ...part(places), each: Object.fromEntries(each) as Record<PlaceId, RichText> },
    fit: {
      title: fit.title,
      lead: richText(fit.lead),
      experiences: fit.experiences.map(({ id, name, about, text, touches }) => ({
        id,
        name,
        about,
        text: richText(text),
        touches: touches.map(({ topic, how }) => ({ topic, how: richText(how) })),
      })),
    },
  };
}

/** What is told of each topic, by id. */
export function compileDetails({ topics, bridges }: Pick<Curriculum, 'topics' | 'bridges'>): DetailsById {
  return Object.fromEntries(
    topics.map(({ id, scope, docs, hint }) => [
      id,
      {
        scope: richText(scope),
        docs,
        ...(hint && { hint: compileHint(hint) }),
        bridges: meetingsOf(id, bridges).map(({ topic, how }) => ({ topic, how: richText(how) })),
      },
    ]),
  );
}

/** What the background knows of questions: the words of a page that make each of them fit. */
export function compileQuestionTerms(topics: readonly TopicSource[]): QuestionTerms {
  const termsOf = ({ id: topic, questions = [] }: TopicSource) =>
    questions.flatMap(({ id, terms = [] }) =>
      terms.length > 0 ? [[id.slice(topic.length + 1), terms] as const] : [],
    );
  return Object.fromEntries(
    topics
      .map(topic => [topic.id, Object.fromEntries(termsOf(topic))] as const)
      .filter(([, terms]) => Object.keys(terms).length > 0),
  );
}

function compileHint({ holdOn, bridge, whenItBreaks, whyHere }: NonNullable<TopicSource['hint']>): Hint {
  return {
    holdOn: richText(holdOn),
    bridge: { from: bridge.from, text: richText(bridge.text) },
    whenItBreaks: whenItBreaks.map(richText),
    whyHere: richText(whyHere),
  };
}

/** The questions of one topic or of the chapter, with text and code ready to be drawn: a chunk that is loaded when it is asked for. */
export function compileQuestions({ id: topic, questions = [] }: Asking, colour: ColourCode): Question[] {
  return questions.map(question => ({
    id: question.id,
    topic,
    type: question.type,
    level: question.level,
    difficulty: question.difficulty,
    stem: richText(question.stem),
    ...(question.code && { code: colour(question.code.lang, question.code.text.replace(/\n+$/, '')) }),
    options: optionsOf(question),
    sources: [question.source].flat().map(sourceLink),
    asOf: question.asOf,
    ...(question.version && { version: question.version }),
    terms: question.terms ?? [],
  }));
}

function optionsOf(question: QuestionSource): Option[] {
  if (question.type === 'order')
    return question.steps.map(({ text, why }) => ({
      text: richText(text),
      why: richText(why),
      correct: true,
    }));
  return question.options.map(({ text, why, correct }) => ({
    text: richText(text),
    why: richText(why),
    correct: correct === true,
  }));
}

/** A source is named by its host and last telling segment: "kubernetes.io: pod-lifecycle". */
function sourceLink(url: string): Link {
  const { hostname, pathname } = new URL(url);
  const segment =
    pathname
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html?$/, '') ?? '';
  return { title: segment ? `${hostname.replace(/^www\./, '')}: ${segment}` : hostname, url };
}
