import { isAround, type Doubts } from './around.ts';
import type { Caps } from './caps.ts';
import type { Collected } from './collect.ts';
import { Code } from './code.ts';
import { kindOf } from './kinds.ts';
import { walk } from './walk.ts';
import { shortText } from './short-text.ts';

/** What is looked for, and how many of each at most. */
const tags = ['h2', 'h3', 'pre'] as const;
const looked = 120;
const blocks = 24;
const deepest = 200;

/**
 * Adds headings and code that come after the prose has been enough. The browser itself finds them, no further than is
 * needed: a walk of ours over the rest of a long page would cost more than all of its prose.
 */
export function* beyond(root: Element, found: Collected, caps: Caps): Generator<undefined, Collected> {
  const { seen } = found;
  if (!seen) return found;
  const doubts: Doubts = { left: 60 };
  const headings = [...found.headings];
  const code = [...found.code];
  let codeLeft = caps.code - code.reduce((sum, { length }) => sum + length, 0);
  for (const tag of tags) {
    const wanted = tag === 'pre' ? codeLeft > caps.code / 2 : headings.length < caps.headings;
    for (const element of wanted ? after(seen.get(tag), root.getElementsByTagName(tag)) : []) {
      if (standsAround(element, root, doubts)) continue;
      if (tag === 'pre') {
        const text = element.parentElement?.closest('pre') ? '' : codeOf(element, codeLeft);
        if (text) code.push(text);
        codeLeft -= text.length;
      } else {
        const text = shortText(element, 200).replace(/\s*[¶#§🔗]+$/u, '');
        if (text) headings.push(text);
      }
      yield;
      if (
        tag === 'pre'
          ? codeLeft <= 0 || code.length >= found.code.length + blocks
          : headings.length >= caps.headings
      )
        break;
    }
  }
  return { text: found.text, code, headings };
}

/**
 * Those that come after the last one that was seen, of the first few hundred there are. Found by counting: to compare the
 * places of two elements, browsers go through all that stands beside them.
 */
function* after(last: Element | undefined, all: HTMLCollectionOf<Element>): Generator<Element> {
  let behind = last === undefined;
  for (let index = 0; index < looked; index++) {
    const element = all[index];
    if (!element) return;
    if (behind) yield element;
    else behind = element === last;
  }
}

function standsAround(element: Element, root: Element, doubts: Doubts): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && at !== root && depth < deepest; depth++, at = at.parentElement)
    if (isAround(at, at.localName, kindOf(at.localName), doubts)) return true;
  return false;
}

/** The code of one `pre`, at most `most` characters of it. */
function codeOf(pre: Element, most: number): string {
  const code = new Code();
  const visitor = {
    enter: (element: Element) => code.enter(element),
    leave: () => {},
    text: (raw: string) => code.add(raw),
    room: () => Math.max(0, most - code.text.length),
    done: () => code.text.length >= most,
  };
  const steps = walk(pre, visitor, { nodes: 4000 });
  while (!steps.next().done);
  return code.end(most);
}
