import { z } from 'zod/mini';
import type { Hint, RichText } from './curriculum/compiled.ts';
import { placeIds, type PlaceId } from './curriculum/layers.ts';
import type { Correction } from './placement/corrections.ts';
import type { Placement } from './placement/placement.ts';
import { corners } from './settings.ts';
import type { Language } from './words/language.ts';
import type { Phrase } from './words/phrase.ts';
import type { Dictionary } from './words/say.ts';

/**
 * Every message to the background. The page script imports only the types of this file: the schemas, and the library
 * behind them, stay in the background.
 */

const text = (most: number) => z.string().check(z.maxLength(most));
const texts = (count: number, most: number) => z.readonly(z.array(text(most)).check(z.maxLength(count)));

/** A page as corrections name it, see `placement/corrections.ts`. */
const address = z.url().check(z.maxLength(4_000));

/** The facts of a page, capped a little above what `platform/page-facts` reads. */
const facts = z.object({
  url: z.url(),
  title: text(5_000),
  description: text(5_000),
  breadcrumbs: texts(50, 2_000),
  headings: texts(200, 5_000),
  code: texts(500, 25_000),
  text: text(50_000),
});

/** What the reader says a page is about, and when they said it (ms since 1970). */
const saying = z.object({ layer: z.enum([...placeIds, 'none']), said: z.number() });

export const protocol = {
  /** A page was read: places it, and lets toolbar icon and popup follow. */
  'page/read': z.object({ facts }),
  /** The reader's corrections have changed: where does the page that was read belong now? */
  'page/again': z.object({ address }),
  /** The reader says what the page is really about; `null` takes their word back. Replies with what they said before. */
  'correction/made': z.object({ address, saying: z.nullable(saying) }),
  /** The page is to show a hint: puts the hint's script into it, unless it is there; replies with the words to speak. */
  'hint/wanted': z.object({ loaded: z.boolean() }),
  /** The reader moved or folded the hint, switched it off for its host, or has read how to: keeps that in the settings. */
  'hint/changed': z.object({
    host: text(255),
    corner: z.optional(z.enum(corners)),
    folded: z.optional(z.boolean()),
    off: z.optional(z.literal(true)),
    introduced: z.optional(z.literal(true)),
  }),
  /** The reader opened the card: replies with its words. */
  'card/opened': z.object({ topic: z.optional(z.string()) }),
  /** The reader asked for the quiz in the page: opens the popup, or a small window where the browser will not. */
  'quiz/wanted': z.object({}),
  /** The popup was opened over a page that the page script does not read: reads and places it now. */
  'tab/opened': z.object({ tab: z.int() }),
  /** What is remembered has changed, or how the reader is reminded of it: badge and notification may have to follow. */
  'memory/changed': z.object({}),
} as const;

/** The messages that only our own pages may send; all others come from the page script. */
export const fromOwnPages: readonly MessageName[] = ['tab/opened', 'memory/changed'];

export type MessageName = keyof typeof protocol;
export type MessageOf<Name extends MessageName> = z.infer<(typeof protocol)[Name]>;

/** What the background answers. */
export interface Replies {
  'page/read': Placed;
  /** `null` where the tab shows another page by now. */
  'page/again': Placed | null;
  'correction/made': CorrectionKept;
  'hint/wanted': Spoken;
  'hint/changed': null;
  'card/opened': CardWords;
  'quiz/wanted': { readonly opened: 'popup' | 'window' };
  /** The address of the page, once it was placed; `undefined` where it may not be read. */
  'tab/opened': { readonly address: string | undefined };
  'memory/changed': null;
}

/** Where a page was placed, and the short name of its first topic. */
export interface Placed {
  readonly placement: Placement | null;
  readonly topic: string | undefined;
}

/** The language in which the hint speaks, and its words; none for English. */
export interface Spoken {
  readonly language: Language;
  readonly dictionary: Dictionary | null;
}

/** What came of a correction. */
export interface CorrectionKept {
  /** What the reader had said of this very page before. */
  readonly before: Saying | null;
  /** The folder for whose other pages it holds now too. */
  readonly folder: string | undefined;
  readonly placed: Placed;
}

/** A correction without its page. */
export type Saying = Pick<Correction, 'layer' | 'said'>;

/** The words of the card: of the topic, or nothing but the layer where no topic is known. */
export interface CardWords {
  readonly title: string | undefined;
  readonly hint: Hint | undefined;
  readonly bridges: readonly CardBridge[];
}

/** A topic of another layer that the topic of the card meets, and how. */
export interface CardBridge {
  readonly title: string;
  readonly layer: PlaceId;
  readonly how: RichText;
}

/** A failure travels home as a value. */
export type Reply<Name extends MessageName> =
  { readonly ok: true; readonly value: Replies[Name] } | { readonly ok: false; readonly error: Phrase };
