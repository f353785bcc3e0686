import { z } from 'zod/mini';
import type { Hint } from './curriculum/compiled.ts';
import type { Placement } from './placement/placement.ts';

/**
 * Every message to the background. The page script imports only the types of this file: the schemas, and the library
 * behind them, stay in the background.
 */

const text = (most: number) => z.string().check(z.maxLength(most));
const texts = (count: number, most: number) => z.readonly(z.array(text(most)).check(z.maxLength(count)));

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

export const protocol = {
  /** A page was read: places it, and lets toolbar icon and popup follow. */
  'page/read': z.object({ facts }),
  /** The page was placed and may show a hint: puts the hint's script into the page. */
  'hint/wanted': z.object({}),
  /** The reader opened the card: replies with its words. */
  'card/opened': z.object({ topic: z.optional(z.string()) }),
  /** The reader asked for the quiz in the page: opens the popup, or a small window where the browser will not. */
  'quiz/wanted': z.object({}),
  /** The popup was opened over a page that the page script does not read: reads and places it now. */
  'tab/opened': z.object({ tab: z.int() }),
} as const;

/** The messages that only our own pages may send; all others come from the page script. */
export const fromOwnPages: readonly MessageName[] = ['tab/opened'];

export type MessageName = keyof typeof protocol;
export type MessageOf<Name extends MessageName> = z.infer<(typeof protocol)[Name]>;

/** What the background answers. */
export interface Replies {
  'page/read': Placed;
  'hint/wanted': null;
  'card/opened': CardWords;
  'quiz/wanted': { readonly opened: 'popup' | 'window' };
  'tab/opened': { readonly address: string | undefined; readonly placement: Placement | null };
}

/** Where a page was placed, and the short name of its first topic. */
export interface Placed {
  readonly placement: Placement | null;
  readonly topic: string | undefined;
}

/** The words of the card: of the topic, or nothing but the layer where no topic is known. */
export interface CardWords {
  readonly title: string | undefined;
  readonly hint: Hint | undefined;
}

/** A failure travels home as a value. */
export type Reply<Name extends MessageName> =
  { readonly ok: true; readonly value: Replies[Name] } | { readonly ok: false; readonly error: string };
