import type { PageFacts } from '../../core/placement/facts.ts';
import { beyond } from './beyond.ts';
import { caps } from './caps.ts';
import { collect, type Collected } from './collect.ts';
import { descriptionOf, titleOf } from './head.ts';
import { hosted, type Hosted } from './hosted.ts';
import { mainContent, titleOutside } from './main-content.ts';
import { readRawText } from './raw-text.ts';
import { shortText } from './short-text.ts';
import { trailOf } from './trail.ts';

/** Characters of prose and code below which a place is not taken for the main content without a look at wider ones. */
const thin = 200;

/** Reads a document in small steps: each `next()` is well under a millisecond, except where the browser itself searches. */
export function* gather(document: Document, address: string): Generator<undefined, PageFacts> {
  const raw = readRawText(document, address);
  if (raw) return raw;
  const page = { url: address, title: titleOf(document), description: descriptionOf(document) };
  const at = hosted(document, address);
  if (at) return { ...page, breadcrumbs: at.breadcrumbs, ...(yield* hostedContent(at)) };
  const breadcrumbs = trailOf(document);
  yield;
  return { ...page, breadcrumbs, ...(yield* content(document)) };
}

/** The first place that holds something; where all are thin, the one that holds most. */
function* content(document: Document): Generator<undefined, Omit<Collected, 'reached'>> {
  let best: Collected = { text: '', code: [], headings: [] };
  for (const root of mainContent(document)) {
    const found = yield* collect([root], caps);
    if (best.text === '' || sizeOf(found) > 3 * sizeOf(best)) best = yield* beyond(root, found, caps);
    if (sizeOf(best) >= thin) break;
  }
  const { text, code, headings } = best;
  const outside = headings.length === 0 || text === '' ? undefined : titleOutside(document);
  const title = outside && shortText(outside, 300);
  return { text, code, headings: title && !headings.includes(title) ? [title, ...headings] : headings };
}

function* hostedContent({
  roots,
  file,
  heading,
  breadcrumbs: _,
}: Hosted): Generator<undefined, Omit<Collected, 'reached'>> {
  const { text, code, headings } = yield* collect(roots, caps);
  const shown = file?.slice(0, caps.code).trimEnd();
  return {
    text: heading === undefined || shown !== undefined ? text : `${heading}\n${text}`.slice(0, caps.text),
    code: shown ? [shown, ...code] : code,
    headings: heading === undefined ? headings : [heading, ...headings].slice(0, caps.headings),
  };
}

function sizeOf({ text, code }: Collected): number {
  return code.reduce((sum, { length }) => sum + length, text.length);
}
