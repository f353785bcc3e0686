import type { StatementId } from '../estimate/experience.ts';
import type { PlaceId } from './layers.ts';

/** A run of text with its inline marks resolved at build time, so that nothing is parsed or set as HTML later. */
export type Inline = string | { readonly code: string } | { readonly em: string };
export type RichText = readonly Inline[];

/** A code token: its text and, where it has one, the kind that gives it its colour. */
export type CodeToken = readonly [text: string, kind?: TokenKind];
export type TokenKind = 'key' | 'string' | 'number' | 'comment' | 'name' | 'mark';

export interface CodeBlock {
  readonly lang: string;
  readonly lines: readonly (readonly CodeToken[])[];
}

export interface Hint {
  readonly holdOn: RichText;
  readonly bridge: { readonly from: string; readonly text: RichText };
  readonly whenItBreaks: readonly RichText[];
  readonly whyHere: RichText;
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

/**
 * What is asked about: a topic, or the landscape as a whole. What everything of ours knows of it: every popup reads all of
 * them, so this is little.
 */
export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** Left out for the landscape as a whole. */
  readonly layer?: PlaceId;
  readonly prerequisites: readonly string[];
  /** Topics of other layers that it meets in real work. */
  readonly bridges: readonly string[];
  /** Ids of its questions, without the `<topic>/` in front. None yet: the topic is shown and not asked. */
  readonly questions: readonly string[];
  /** The difficulty of each of them, 1–3, in the same order. */
  readonly difficulties: readonly number[];
}

/** A topic, which has its place in the landscape. */
export interface Topic extends Subject {
  readonly layer: PlaceId;
}

/** A topic of another layer that is met in real work, and how. */
export interface Bridge {
  readonly topic: string;
  readonly how: RichText;
}

/** What is told of a topic where the reader looks at it: in the card, and on its own page. */
export interface TopicDetails {
  readonly scope: RichText;
  readonly docs: readonly Link[];
  /** Not every topic has one yet. */
  readonly hint?: Hint;
  readonly bridges: readonly Bridge[];
}

export type DetailsById = Readonly<Record<string, TopicDetails>>;

/** The words of a page that make questions fit it: by topic, and by id without the `<topic>/` in front. */
export type QuestionTerms = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A documentation host that Strata knows. */
export interface KnownHost {
  readonly host: string;
  readonly product: string;
  /** Where its documentation lives; on the whole host when left out. */
  readonly paths?: readonly string[];
  /** Without a permission of its own: hints show here when the reader adds it. */
  readonly onDemand?: true;
}

export interface Option {
  readonly text: RichText;
  readonly why: RichText;
  /** True on keys. On the steps of an `order` question always true: there the stored order is the key. */
  readonly correct: boolean;
}

export interface Question {
  readonly id: string;
  readonly topic: string;
  readonly type: 'choice' | 'multi' | 'order';
  readonly level: 'concept' | 'apply' | 'diagnose';
  readonly difficulty: number;
  readonly stem: RichText;
  readonly code?: CodeBlock;
  readonly options: readonly Option[];
  readonly sources: readonly Link[];
  readonly asOf: string;
  readonly version?: string;
  readonly terms: readonly string[];
}

/** A part of the opening chapter: a heading, running text, and where it is proven. */
export interface ChapterPart {
  readonly title: string;
  readonly paragraphs: readonly RichText[];
  readonly sources: readonly Link[];
}

/** What a reader brings along, and the topics that they touch with it already. */
export interface Experience {
  readonly id: StatementId;
  readonly name: string;
  /** What is meant by it. */
  readonly about: string;
  readonly text: RichText;
  readonly touches: readonly { readonly topic: string; readonly how: RichText }[];
}

/** The opening chapter: what all of it is about, before any topic. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly lead: RichText;
  readonly parts: readonly ChapterPart[];
  /** The landscape itself: each layer and practice in one sentence. */
  readonly places: ChapterPart & { readonly each: Readonly<Record<PlaceId, RichText>> };
  readonly fit: {
    readonly title: string;
    readonly lead: RichText;
    readonly experiences: readonly Experience[];
  };
}
