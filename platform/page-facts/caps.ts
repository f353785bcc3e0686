/** How much is read of a page at most: a page says what it is about long before, and reading has to stay cheap on any page. */
export interface Caps {
  /** Characters of prose. */
  readonly text: number;
  /** Characters of code, of all blocks together. */
  readonly code: number;
  /** Number of headings. */
  readonly headings: number;
  /** Number of nodes visited, whatever they hold. */
  readonly nodes: number;
}

export const caps: Caps = { text: 20_000, code: 10_000, headings: 80, nodes: 60_000 };

/** Searches of a document by the browser itself, in elements: what asks all of them is for smaller documents only. */
export const sizes = { large: 30_000, vast: 300_000 } as const;

/** Whether a document has more elements than `size`. Counts no further than that. */
export function isLarger(document: Document, size: number): boolean {
  return document.getElementsByTagName('*')[size] !== undefined;
}
