import type { PlaceId } from '../curriculum/layers.ts';

/** What a name or a stretch of addresses is about: a layer or practice, or expressly something else. */
export type Claim = PlaceId | 'none';

export interface HostSection {
  readonly path: string;
  readonly layer: Claim;
}

/** An official documentation host. Without `layer`, its pages differ too much for the host alone to say. */
export interface HostRule {
  readonly host: string;
  readonly product: string;
  readonly layer?: Claim;
  readonly sections: readonly HostSection[];
}

/** Where authors say that a term counts. */
export const fields = ['title', 'heading', 'code', 'text'] as const;
export type Field = (typeof fields)[number];

/** A term as words (see `words.ts`), with the fields it counts in; everywhere when they are left out. */
export interface Term {
  /** As its author wrote it, for a chip; the words where it is left out. */
  readonly says?: string;
  readonly words: readonly string[];
  /** 1–5: weak to all but proof. */
  readonly weight: number;
  readonly in?: readonly Field[];
}

export interface TopicSignals {
  readonly id: string;
  readonly layer: PlaceId;
  readonly addresses: readonly { readonly host: string; readonly path: string }[];
  readonly terms: readonly Term[];
  /** Words of other subjects too: they add a little to a topic that has other evidence, and nothing alone. */
  readonly ambiguous: readonly (readonly string[])[];
}

/** A product or a set phrase of a field, and where it belongs. */
export interface Product {
  readonly says?: string;
  readonly words: readonly string[];
  readonly layer: Claim;
  /** Its own documentation site; hosts below it count too. */
  readonly host?: string;
  /** An ordinary word too, so it never decides alone. */
  readonly ordinary?: true;
}

/** What `npm run placement:train` learned: how much each kind of evidence counts. */
export interface Weights {
  /** By the name of a feature, see `features.ts`. */
  readonly features: Readonly<Record<string, number>>;
  /** Divides the scores before they become confidence, so that confidence is calibrated on held-out hosts. */
  readonly temperature: number;
  /** 0–1: the confidence from which a hint is shown. */
  readonly shownFrom: number;
}

/** Everything that places a page. Compiled from `content/`; core is given it and never imports it. */
export interface Signals {
  readonly hosts: readonly HostRule[];
  readonly topics: readonly TopicSignals[];
  readonly products: readonly Product[];
  readonly weights: Weights;
}
