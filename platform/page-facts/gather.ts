import type { PageFacts } from '../../core/placement/facts.ts';
import { caps } from './caps.ts';
import { collect, type Collected } from './collect.ts';
import { descriptionOf, titleOf } from './head.ts';
import { frameOf, type Frame } from './frame.ts';
import { hosted, type Hosted } from './hosted.ts';
import { mainContent, titleOutside } from './main-content.ts';
import { readRawText } from './raw-text.ts';
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
  const frame = frameOf(document);
  yield;
  const breadcrumbs = trailOf(document, frame?.trails ?? []);
  yield;
  if (!frame) return { ...page, breadcrumbs, text: '', code: [], headings: [] };
  return { ...page, breadcrumbs, ...(yield* content(frame, page.title)) };
}

/** The first place that holds something; where all are thin, the one that holds most. */
function* content(frame: Frame, documentTitle: string): Generator<undefined, Collected> {
  let best: Collected = { text: '', code: [], headings: [] };
  for (const root of mainContent(frame)) {
    const found = yield* collect([root], caps);
    if (best.text === '' || sizeOf(found) > 3 * sizeOf(best)) best = found;
    if (sizeOf(best) >= thin) break;
  }
  const { text, code, headings } = best;
  const [first] = headings;
  const title =
    text === '' || (first && documentTitle.startsWith(first))
      ? undefined
      : titleOutside(frame, documentTitle);
  return { text, code, headings: title && !headings.includes(title) ? [title, ...headings] : headings };
}

function* hostedContent({ roots, file, heading, breadcrumbs: _ }: Hosted): Generator<undefined, Collected> {
  const { text, code, headings } = yield* collect(roots, caps);
  const shown = file?.slice(0, caps.code).trimEnd();
  return {
    text: heading === undefined || text === '' ? text : `${heading}\n${text}`.slice(0, caps.text),
    code: shown ? [shown, ...code] : code,
    headings: heading === undefined ? headings : [heading, ...headings].slice(0, caps.headings),
  };
}

function sizeOf({ text, code }: Collected): number {
  return code.reduce((sum, { length }) => sum + length, text.length);
}
