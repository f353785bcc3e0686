/** What a page says of itself, as plain text. Read from a Document by `platform/page-facts`; never stored. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: readonly string[];
  readonly headings: readonly string[];
  readonly code: readonly string[];
  readonly text: string;
}
