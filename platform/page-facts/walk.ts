import { kind, kindOf } from './kinds.ts';

/** Told of every node of a walk. */
export interface Visitor {
  /** @returns whether to walk into the element; `leave` follows only if so */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(raw: string): void;
  /** Characters of one text that are wanted at most. */
  room(): number;
  /** Whether nothing more is wanted. */
  done(): boolean;
}

interface Open {
  readonly element: Element;
  /** Holds elements alone, as lists and tables do: what stands between them is white space, not worth an object each. */
  readonly lists: boolean;
  /** What stands in a slot: children of the host, which are no siblings of each other there. */
  readonly slotted: readonly Node[] | undefined;
  at: number;
}

/** Nodes between two pauses: well under a millisecond. */
const pauseEvery = 256;

/**
 * Walks what is below `root` as a reader sees it: into open shadow roots, and where a shadow root has a slot, on to what
 * was put into it. Not recursive: pages nest deeper than a stack is. Pauses by yielding, so that a driver may let the page
 * go on; what is taken out of the page meanwhile ends its branch, and the cap of nodes ends everything.
 */
export function* walk(root: Element, visitor: Visitor, left: { nodes: number }): Generator<undefined, void> {
  const open: Open[] = [];
  let node = goInto(root, open, visitor);
  while (node && left.nodes-- > 0 && !visitor.done()) {
    if (left.nodes % pauseEvery === 0) yield;
    let below: Node | null = null;
    const type = node.nodeType;
    if (type === Node.TEXT_NODE) visitor.text(dataOf(node as Text, visitor.room()));
    else if (type === Node.ELEMENT_NODE && visitor.enter(node as Element)) {
      below = goInto(node as Element, open, visitor);
      if (!below) visitor.leave(node as Element);
    }
    node = below ?? next(node, open, visitor);
  }
  while (open.length > 1) visitor.leave((open.pop() as Open).element);
}

function goInto(element: Element, open: Open[], visitor: Visitor): Node | null {
  const flags = kindOf(element.localName);
  const lists = (flags & kind.lists) !== 0;
  const slotted = flags & kind.slot ? inSlot(element) : undefined;
  let first: Node | null | undefined =
    slotted?.[0] ?? (flags & kind.host ? element.shadowRoot?.firstChild : undefined);
  if (!first) {
    first = element.firstElementChild;
    // Text alone, as most elements hold: the browser gives it as a string at once, and makes no object for its node.
    if (!first && !lists) visitor.text(cut(element.textContent, visitor.room()));
    else if (!lists) first = element.firstChild;
  }
  if (first) open.push({ element, lists: lists && !slotted, slotted, at: 0 });
  return first;
}

function next(from: Node, open: Open[], visitor: Visitor): Node | null {
  let node = from;
  for (let parent = open.at(-1); parent; parent = open.at(-1)) {
    const sibling = parent.lists
      ? (node as Element).nextElementSibling
      : parent.slotted
        ? parent.slotted[++parent.at]
        : node.nextSibling;
    if (sibling) return sibling;
    open.pop();
    if (open.length === 0) return null;
    visitor.leave(parent.element);
    node = parent.element;
  }
  return null;
}

function inSlot(element: Element): readonly Node[] | undefined {
  const nodes = (element as HTMLSlotElement).assignedNodes();
  return nodes.length > 0 ? nodes : undefined; // else its own children are shown
}

function dataOf(node: Text, most: number): string {
  return node.length > most ? node.substringData(0, most) : node.data;
}

/** A part of a long text as a string of its own: a slice would keep all of it in memory. */
function cut(text: string, most: number): string {
  return text.length > most ? text.slice(0, most).split(' ').join(' ') : text;
}
