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

export const caps: Caps = { text: 4_000, code: 3_000, headings: 60, nodes: 20_000 };
