import type { PageFacts } from './facts.ts';
import type { Field } from './signals.ts';

/** A part of a page that is read by itself, because the same word says more in a title than in a text. */
export const zones = ['title', 'trail', 'heading', 'lead', 'text', 'code', 'path'] as const;
export type Zone = (typeof zones)[number];

/** The field that an author names (`in: [heading]`) for each zone. */
export const fieldOf: Readonly<Record<Zone, Field>> = {
  title: 'title',
  trail: 'heading',
  heading: 'heading',
  lead: 'text',
  text: 'text',
  code: 'code',
  path: 'title',
};

/** What stands in a zone, each part by itself: no phrase begins in one heading and ends in the next. */
export function textsOf(facts: PageFacts, zone: Zone): readonly string[] {
  switch (zone) {
    case 'title':
      return [facts.title];
    case 'trail':
      return facts.breadcrumbs;
    case 'heading':
      return facts.headings;
    case 'lead':
      return [facts.description];
    case 'text':
      return [facts.text];
    case 'code':
      return facts.code;
    case 'path':
      return [pathWords(facts.url)];
  }
}

/** Longer paths are no page's own: they are made by machines. */
const longestPath = 2000;

/** The words of a path without the ending of its file; nothing where an address cannot be read. */
function pathWords(url: string): string {
  if (!URL.canParse(url)) return '';
  const path = new URL(url).pathname.slice(0, longestPath).replace(/\.(?:html?|md)$/i, '');
  return path.replaceAll(/%[0-9a-f]{2}/gi, ' ');
}
