import { isAround } from './around.ts';
import type { Caps } from './caps.ts';
import type { Collected } from './collect.ts';
import { Code } from './code.ts';
import { kindOf } from './kinds.ts';
import { walk } from './walk.ts';
import { shortText } from './short-text.ts';

/** What is looked for, and how many of each at most. */
const tags = ['h2', 'h3', 'pre'] as const;
const looked = 200;

/**
 * Adds headings and code that come after the prose has been enough. The browser itself finds them, no further than is
 * needed: a walk of ours over the rest of a long page would cost more than all of its prose.
 */
export function* beyond(root: Element, found: Collected, caps: Caps): Generator<undefined, Collected> {
  const { reached } = found;
  if (!reached) return found;
  const headings = [...found.headings];
  const code = [...found.code];
  let codeLeft = caps.code - code.reduce((sum, { length }) => sum + length, 0);
  const more: Element[] = [];
  for (const tag of tags) {
    const wanted = tag === 'pre' ? codeLeft > caps.code / 2 : headings.length < caps.headings;
    if (wanted) more.push(...after(reached, root.getElementsByTagName(tag), caps.headings - headings.length));
    yield;
  }
  for (const element of more.sort(inOrder)) {
    if (standsAround(element, root)) continue;
    if (element.localName !== 'pre') {
      const text = shortText(element, 200).replace(/\s*[¶#§🔗]+$/u, '');
      if (text && headings.length < caps.headings) headings.push(text);
    } else if (!element.parentElement?.closest('pre') && codeLeft > 0) {
      const text = codeOf(element, codeLeft);
      if (text) code.push(text);
      codeLeft -= text.length;
    }
    yield;
  }
  return { text: found.text, code, headings };
}

/** Those that come after an element: `most` of them, of the first few hundred there are. */
function after(reached: Element, all: HTMLCollectionOf<Element>, most: number): Element[] {
  const found: Element[] = [];
  for (let index = 0; index < looked && found.length < most; index++) {
    const element = all[index];
    if (!element) break;
    if (found.length > 0 || inOrder(reached, element) < 0) found.push(element);
  }
  return found;
}

function inOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Looks at the nearest ancestors only: deeper pages are none that a person wrote. */
function standsAround(element: Element, root: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && at !== root && depth < 100; depth++, at = at.parentElement)
    if (isAround(at, at.localName, kindOf(at.localName))) return true;
  return false;
}

/** The code of one `pre`, at most `most` characters of it. */
function codeOf(pre: Element, most: number): string {
  const code = new Code();
  const visitor = {
    enter: (element: Element) => code.enter(element),
    leave: () => {},
    text: (node: Text) => code.add(node.substringData(0, most)),
    done: () => code.text.length >= most,
  };
  const steps = walk(pre, visitor, { nodes: 4000 });
  while (!steps.next().done);
  return code.end(most);
}
