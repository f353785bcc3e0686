import { classOf } from './class-names.ts';
import { kind, kindOf } from './kinds.ts';

/** The frame of a page, as far as it was found. */
export interface Frame {
  readonly body: Element;
  main?: Element;
  /** Articles that lie in no other one. */
  readonly articles: Element[];
  /** The first title of the page. */
  title?: Element;
  /** A place that generators which use no `main` keep the content in. */
  place?: Element;
  /** What may be the trail of the page, in the order of its levels. */
  readonly trails: Element[];
}

const ids =
  'main-col-body content-area main-content mw-content-text bodyContent page-content-wrapper content main'.split(
    ' ',
  );
const places =
  /(?:^|\s)(?:theme-doc-markdown|md-content__inner|devsite-article-body|markdown-body|docs-body|wiki-content|ak-renderer-document|theme-default-content|td-content|book-body|documentwrapper|post-content|entry-content|article-content|doc-content)(?=\s|$)/;
const trail = /breadcrumb|md-path/i;

/** Elements looked at, and children of one of them. */
const most = 300;
const widest = 40;

/**
 * Finds the frame of a page from the top down, level by level, and never goes into what fills it. Not by selectors: one
 * that nothing matches is tried on every element, which takes longer than all the rest on a page of some MB.
 */
export function frameOf(document: Document): Frame | undefined {
  const body = document.body as Element | null;
  if (!body) return undefined;
  const found: Frame = { body, articles: [], trails: [] };
  const queue = [body];
  for (let at = 0; at < queue.length; at++) {
    let child = queue[at]?.firstElementChild ?? null;
    for (
      let index = 0;
      child && index < widest && queue.length < most;
      index++, child = child.nextElementSibling
    )
      if (look(child, found)) queue.push(child);
  }
  if (!found.main && !found.articles[0]) {
    const [main] = document.getElementsByTagName('main');
    if (main) found.main = main;
  }
  for (const id of ids) {
    const place = document.getElementById(id);
    if (place) return { ...found, place };
  }
  return found;
}

/** @returns whether what is below belongs to the frame too */
function look(element: Element, found: Frame): boolean {
  const tag = element.localName;
  const flags = kindOf(tag);
  if (typeof tag !== 'string') return false;
  if (flags & kind.form) return true; // and nothing is asked of it: its fields may answer instead
  if (tag === 'h1') found.title ??= element;
  if (tag === 'article' && !found.articles.some(article => article.contains(element)))
    found.articles.push(element);
  const named = element.hasAttributes();
  if (
    (tag === 'main' || (named && element.getAttribute('role') === 'main')) &&
    !element.hasAttribute('hidden')
  )
    found.main ??= element;
  if (named) {
    const names = classOf(element);
    if (places.test(names)) found.place ??= element;
    if (isTrail(element, names)) found.trails.push(element);
  }
  const [first] = tag === 'nav' ? element.children : [];
  if (first && isTrail(first, classOf(first))) found.trails.push(first);
  return isRoom(tag, flags);
}

function isTrail(element: Element, names: string): boolean {
  return trail.test(`${names} ${element.id} ${element.getAttribute('aria-label') ?? ''}`);
}

function isRoom(tag: string, flags: number): boolean {
  return (flags & kind.host) !== 0 && tag !== 'span';
}
