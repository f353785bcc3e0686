import type { PageFacts } from '../../core/placement/facts.ts';

/** Caps in characters: a page says what it is about long before them, and reading has to stay cheap on any page. */
const caps = { text: 20_000, code: 10_000, headings: 80 } as const;

/** What surrounds the main content on documentation sites. */
const around = new Set([
  'NAV',
  'ASIDE',
  'FOOTER',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'FORM',
  'BUTTON',
  'DIALOG',
]);
const aroundRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'banner', 'dialog']);

/**
 * Reads what a page says of itself: one walk over its main content, without styles or layout, and nothing is written.
 *
 * @param address the address of the page, which can differ from the document's while a site changes it by script
 */
export function readPageFacts(document: Document, address: string): PageFacts {
  const { text, code, headings } = readMain(mainOf(document));
  return {
    url: address,
    title: document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
    breadcrumbs: breadcrumbs(document),
    headings,
    code,
    text,
  };
}

function mainOf(document: Document): Element {
  return (
    document.querySelector('main article, [role="main"] article') ??
    document.querySelector('main, [role="main"]') ??
    document.querySelector('article') ??
    document.body
  );
}

/** A trail is a list on most sites, and bare links on some. */
function breadcrumbs(document: Document): string[] {
  const trail = document.querySelector('[aria-label*="breadcrumb" i], .breadcrumb, .breadcrumbs');
  const steps = trail?.querySelectorAll(trail.querySelector('li') ? 'li' : 'a') ?? [];
  return [...steps].map(tidy).filter(Boolean).slice(0, 8);
}

interface Read {
  readonly text: string;
  readonly code: string[];
  readonly headings: string[];
}

function readMain(main: Element): Read {
  const code: string[] = [];
  const headings: string[] = [];
  const words: string[] = [];
  let length = 0;
  let codeLength = 0;
  const walk = main.ownerDocument.createTreeWalker(
    main,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    node => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      return isAround(node as Element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    },
  );
  for (let node = walk.nextNode(); node && length < caps.text; node = walk.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue?.trim();
      if (!text) continue;
      words.push(text);
      length += text.length;
    } else if (/^H[1-4]$/.test(node.nodeName) && headings.length < caps.headings)
      headings.push(tidy(node as Element));
    else if (node.nodeName === 'PRE' && codeLength < caps.code) {
      const block = (node as Element).textContent.slice(0, caps.code - codeLength);
      code.push(block);
      codeLength += block.length;
    }
  }
  return { text: words.join(' ').slice(0, caps.text), code, headings };
}

function isAround(element: Element): boolean {
  return (
    around.has(element.nodeName.toUpperCase()) ||
    aroundRoles.has(element.getAttribute('role') ?? '') ||
    element.hasAttribute('hidden')
  );
}

function tidy(element: Element): string {
  return element.textContent.replaceAll(/[\s¶#]+/g, ' ').trim();
}
