import { isAround } from './around.ts';
import type { Frame } from './frame.ts';
import { kindOf } from './kinds.ts';
import { shortText } from './short-text.ts';

/** Where the main content of a page may be: the most likely place first, wider ones after it, the body last. */
export function mainContent({ body, main, place, articles, title }: Frame): Element[] {
  const [article, another] = articles;
  const places: (Element | undefined)[] = [];
  // An article is the content if it is the only one, and the title does not stand before it.
  const only =
    article && !another && (!title || article.contains(title) || !main?.contains(title))
      ? article
      : undefined;
  if (main) places.push(only && main.contains(only) ? only : undefined, main);
  else
    places.push(
      place && !isAround(place, place.localName, kindOf(place.localName), { left: 1 }) ? place : undefined,
      only,
    );
  return [...new Set([...places, body].filter(found => found !== undefined))];
}

/**
 * The title of a page that keeps it outside of the main content: a first heading with which the document's title begins.
 * (Others are the name of the site.)
 */
export function titleOutside({ title }: Frame, documentTitle: string): string | undefined {
  const text = title && shortText(title, 300);
  return text && documentTitle.startsWith(text) ? text : undefined;
}
