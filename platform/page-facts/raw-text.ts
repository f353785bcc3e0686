import type { PageFacts } from '../../core/placement/facts.ts';
import { caps } from './caps.ts';
import { titleOf } from './head.ts';
import { readMarkdown } from './markdown.ts';

const prose = /(?:\.(?:txt|text|rst|adoc|asciidoc|log)|^(?:readme|license|notice|changelog|contributing))$/i;

/**
 * The facts of a text that is shown as it is, which browsers do as one `pre`: Markdown is read as such, other prose stands
 * as text, and everything else is one block of code.
 *
 * @returns undefined for a page that is a page
 */
export function readRawText(document: Document, address: string): PageFacts | undefined {
  const type = document.contentType;
  if (/html|xml/.test(type) || !/^text\/|json|yaml|toml|script/.test(type)) return undefined;
  const source = sourceOf(document);
  if (source === undefined) return undefined;
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const name = decodeURI(path.split('/').at(-1) ?? '');
  const facts = {
    url: address,
    description: '',
    breadcrumbs: stepsTo(path),
    title: name || titleOf(document),
  };
  if (/\.(?:md|mdx|markdown)$/i.test(name)) {
    const { text, code, headings, title } = readMarkdown(source);
    return {
      ...facts,
      title: title || headings[0] || facts.title,
      headings: headings.slice(0, caps.headings),
      code: within(code, caps.code),
      text: text.slice(0, caps.text),
    };
  }
  return prose.test(name) || name === ''
    ? { ...facts, headings: [], code: [], text: source.slice(0, caps.text) }
    : { ...facts, headings: [], code: within([source], caps.code), text: '' };
}

/** Where the file lies: the folders of its address. */
function stepsTo(path: string): string[] {
  return path.split('/').filter(Boolean).slice(0, -1).slice(0, 8);
}

function sourceOf(document: Document): string | undefined {
  const pre = document.querySelector('body > pre');
  if (!pre) return undefined;
  let source = '';
  const most = 2 * (caps.text + caps.code);
  for (let node = pre.firstChild; node && source.length < most; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE) source += (node as Text).substringData(0, most);
  return source.slice(0, most);
}

function within(blocks: readonly string[], most: number): string[] {
  let left = most;
  return blocks.flatMap(block => {
    const kept = block.trimEnd().slice(0, left);
    left -= kept.length;
    return kept === '' ? [] : [kept];
  });
}
