import { kind, kindOf } from './kinds.ts';

/** Told of every node of a walk. */
export interface Visitor {
  /** An element is reached. @returns whether to walk into it; `leave` is called either way except when it is false */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  /** Whether nothing more is wanted. */
  done(): boolean;
}

interface Open {
  readonly element: Element;
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
  const goInto = (element: Element): Node | null => {
    const flags = kindOf(element.localName);
    const slotted = flags & kind.slot ? inSlot(element) : undefined;
    const shadow = flags & kind.host ? element.shadowRoot?.firstChild : undefined;
    const first = slotted ? slotted[0] : (shadow ?? element.firstChild);
    if (first) open.push({ element, slotted, at: 0 });
    return first ?? null;
  };
  let node = goInto(root);
  while (node && left.nodes-- > 0 && !visitor.done()) {
    if (left.nodes % pauseEvery === 0) yield;
    let below: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) visitor.text(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE && visitor.enter(node as Element)) {
      below = goInto(node as Element);
      if (!below) visitor.leave(node as Element);
    }
    node = below ?? next(node, open, visitor);
  }
  while (open.length > 1) visitor.leave((open.pop() as Open).element);
}

function next(from: Node, open: Open[], visitor: Visitor): Node | null {
  let node = from;
  for (let parent = open.at(-1); parent; parent = open.at(-1)) {
    const sibling = parent.slotted ? parent.slotted[++parent.at] : node.nextSibling;
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
