import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline, RichText } from './compiled.ts';

/**
 * Turns one paragraph of inline Markdown into runs of text: plain, `code` and *emphasis*.
 *
 * @throws Error with a remedy when the text uses anything else, such as a list, a link or HTML
 */
export function richText(markdown: string): RichText {
  const blocks = fromMarkdown(markdown.trim()).children;
  const [paragraph] = blocks;
  if (blocks.length !== 1 || paragraph?.type !== 'paragraph')
    throw new Error(`"${markdown.slice(0, 60)}…" is more than one plain paragraph: write it as running text`);
  return paragraph.children.map((node): Inline => {
    if (node.type === 'text') return node.value.replaceAll(/\s*\n\s*/g, ' ');
    if (node.type === 'inlineCode') return { code: node.value };
    const inner = node.type === 'emphasis' && node.children.length === 1 ? node.children[0] : undefined;
    if (inner?.type === 'text') return { em: inner.value };
    throw new Error(
      `"${markdown.slice(0, 60)}…" uses ${node.type}: only \`code\` and *emphasis* are shown; put addresses into "source" or "docs"`,
    );
  });
}
