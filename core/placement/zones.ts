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

/** What stands in a zone: the trail is breadcrumbs and site name, the lead is the page's own description. */
export function textOf(facts: PageFacts, zone: Zone): string {
  switch (zone) {
    case 'title':
      return facts.title;
    case 'trail':
      return facts.breadcrumbs.join('\n');
    case 'heading':
      return facts.headings.join('\n');
    case 'lead':
      return facts.description;
    case 'text':
      return facts.text;
    case 'code':
      return facts.code.join('\n');
    case 'path':
      return pathWords(facts.url);
  }
}

/** The words of a path without the ending of its file; nothing where an address cannot be read. */
function pathWords(url: string): string {
  if (!URL.canParse(url)) return '';
  const path = new URL(url).pathname.replace(/\.(?:html?|md)$/i, '');
  return path.replaceAll(/%[0-9a-f]{2}/gi, ' ');
}
