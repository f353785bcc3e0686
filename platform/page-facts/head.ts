/** What a `meta` of the head says, or nothing. */
export function metaOf(document: Document, selector: string): string {
  const content = (document.head as HTMLHeadElement | null)?.querySelector(selector)?.getAttribute('content');
  return content?.slice(0, 2000) ?? '';
}

/** The title of a document. A page may have put something else in its place: an image that is named "title". */
export function titleOf(document: Document): string {
  const title: unknown = document.title;
  return typeof title === 'string' ? title.slice(0, 1000) : '';
}

/** How a page describes itself to search engines, or to those who share it. */
export function descriptionOf(document: Document): string {
  return (
    metaOf(document, 'meta[name="description" i]') || metaOf(document, 'meta[property="og:description" i]')
  );
}
