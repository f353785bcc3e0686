import { isAround } from './around.ts';
import { isLarger, sizes } from './caps.ts';
import { kindOf } from './kinds.ts';

/** Where generators that use no `main` keep the content, the most certain first. */
const ids =
  'main-col-body content-area main-content mw-content-text bodyContent page-content-wrapper content main'.split(
    ' ',
  );
const classes =
  'theme-doc-markdown md-content__inner devsite-article-body markdown-body docs-body wiki-content ak-renderer-document theme-default-content td-content book-body documentwrapper post-content entry-content article-content doc-content'.split(
    ' ',
  );

/**
 * Where the main content of a page may be: the most likely place first, wider ones after it, the body last. Each is looked
 * for only when it is asked for.
 */
export function* mainContent(document: Document): Generator<Element> {
  const body: Element | null = document.body ?? document.documentElement;
  if (!body) return;
  const main = mainOf(document);
  const article = articleIn(main);
  if (article) yield article;
  if (main) yield main;
  const place = known(document);
  if (place) yield place;
  const only = onlyArticle(document);
  if (only && only !== article) yield only;
  yield body;
}

function mainOf(document: Document): Element | undefined {
  const mains = document.getElementsByTagName('main');
  const shown = [mains[0], mains[1]].find(main => main && !main.hasAttribute('hidden'));
  return (
    shown ??
    (isLarger(document, sizes.vast) ? undefined : (document.querySelector('[role="main"]') ?? undefined))
  );
}

/** An article is the content if it is the only one, and the title of the page is not outside of it. */
function articleIn(main: Element | undefined): Element | undefined {
  const articles = main?.getElementsByTagName('article');
  const article = articles?.[0];
  if (!main || !article || articles[1]) return undefined;
  const titles = main.getElementsByTagName('h1');
  return titles[0] === undefined || article.contains(titles[0]) ? article : undefined;
}

function known(document: Document): Element | undefined {
  for (const id of ids) {
    const found = document.getElementById(id);
    if (found && !isAround(found, found.localName, kindOf(found.localName))) return found;
  }
  if (isLarger(document, sizes.large)) return undefined;
  for (const name of classes) {
    const found = document.getElementsByClassName(name);
    if (found[0] && !found[1]) return found[0];
  }
  return undefined;
}

function onlyArticle(document: Document): Element | undefined {
  const articles = document.getElementsByTagName('article');
  return articles[1] ? undefined : articles[0];
}

/**
 * The title of a page that keeps it outside of the main content: a first heading with which the document's title begins.
 * (Others are the name of the site.)
 */
export function titleOutside(document: Document): Element | undefined {
  const title = document.getElementsByTagName('h1')[0];
  const text = title?.textContent.trim().slice(0, 300).replaceAll(/\s+/g, ' ');
  return text && typeof document.title === 'string' && document.title.startsWith(text) ? title : undefined;
}
