import { z } from 'zod/mini';
import { placeIds } from './curriculum/layers.ts';
import type { Hint } from './curriculum/compiled.ts';

/**
 * Every message from the page script to the background. The page script imports only the types of this file: the
 * schemas, and the library behind them, stay in the background.
 */

const place = z.enum(placeIds);

const evidence = z.object({
  kind: z.enum(['address', 'title', 'heading', 'code', 'text']),
  says: z.string(),
  count: z.number(),
  share: z.number(),
});

const placement = z.object({
  layer: place,
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  topics: z.readonly(z.array(z.string()).check(z.maxLength(3))),
  related: z.readonly(z.array(place)),
  evidence: z.readonly(z.array(evidence).check(z.maxLength(6))),
});

export const protocol = {
  /** The page was placed, or cannot be: the toolbar icon and the popup follow. */
  'page/placed': z.object({ address: z.url(), placement: z.nullable(placement) }),
  /** The page was placed and may show a hint: puts the hint's script into the page. */
  'hint/wanted': z.object({}),
  /** The reader opened the card: replies with its words. */
  'card/opened': z.object({ topic: z.optional(z.string()) }),
  /** The reader asked for the quiz in the page: opens the popup, or a small window where the browser will not. */
  'quiz/wanted': z.object({}),
} as const;

export type MessageName = keyof typeof protocol;
export type MessageOf<Name extends MessageName> = z.infer<(typeof protocol)[Name]>;

/** What the background answers: to a placed page, the short name of its first topic. */
export interface Replies {
  'page/placed': { readonly topic: string | undefined };
  'hint/wanted': null;
  'card/opened': CardWords;
  'quiz/wanted': { readonly opened: 'popup' | 'window' };
}

/** The words of the card: of the topic, or nothing but the layer where no topic is known. */
export interface CardWords {
  readonly title: string | undefined;
  readonly hint: Hint | undefined;
}

/** A failure travels home as a value. */
export type Reply<Name extends MessageName> =
  { readonly ok: true; readonly value: Replies[Name] } | { readonly ok: false; readonly error: string };
