import { isAround } from './around.ts';
import type { Caps } from './caps.ts';
import { Code, isCodeBlock } from './code.ts';
import { kind, kindOf } from './kinds.ts';
import { Prose } from './prose.ts';
import { walk, type Visitor } from './walk.ts';

/** What the main content of a page consists of. */
export interface Collected {
  readonly text: string;
  readonly code: readonly string[];
  readonly headings: readonly string[];
  /** Where the walk ended before the content did, because it was enough. */
  readonly reached?: Element | undefined;
}

/**
 * Collects prose, code and headings below some elements, in one walk over them.
 *
 * @returns at most what `caps` allow
 */
export function* collect(roots: readonly Element[], caps: Caps): Generator<undefined, Collected> {
  const content = new Content(caps);
  const left = { nodes: caps.nodes };
  for (const root of roots) {
    content.begin();
    if (isCodeBlock(root, kindOf(root.localName))) content.openCode(root);
    yield* walk(root, content, left);
    content.closeCode(root);
    content.prose.end();
  }
  const reached = content.done() || left.nodes <= 0 ? content.last : undefined;
  return { text: content.prose.text(caps.text), code: content.code, headings: content.headings, reached };
}

class Content implements Visitor {
  readonly prose = new Prose();
  readonly code: string[] = [];
  readonly headings: string[] = [];
  last: Element | undefined;
  private readonly caps: Caps;
  private codeLeft: number;
  private block: { readonly element: Element; readonly code: Code } | undefined;
  private heading: Element | undefined;
  private linkFrom = 0;

  constructor(caps: Caps) {
    this.caps = caps;
    this.codeLeft = caps.code;
  }

  begin(): void {
    this.block = undefined;
    this.heading = undefined;
  }

  done(): boolean {
    return this.prose.length + this.prose.line.length >= this.caps.text;
  }

  enter(element: Element): boolean {
    const tag = element.localName;
    if (typeof tag !== 'string') return false; // a form with a field of that name
    this.last = element;
    if (this.block) return this.block.code.enter(element);
    const flags = kindOf(tag);
    if (isAround(element, tag, flags)) return false;
    if (isCodeBlock(element, flags)) this.openCode(element);
    else if (flags & kind.heading && this.heading === undefined) {
      this.prose.end();
      this.heading = element;
    } else if (flags & kind.link) this.linkFrom = this.prose.mark;
    else if (flags & (kind.block | kind.lineBreak)) this.breakLine();
    return true;
  }

  leave(element: Element): void {
    if (this.block) return this.closeCode(element);
    if (element === this.heading) return this.closeHeading();
    const flags = kindOf(element.localName);
    if (flags & kind.link) this.prose.cutFurniture(this.linkFrom);
    else if (flags & kind.block) this.breakLine();
  }

  text(node: Text): void {
    if (this.block) {
      const room = this.codeLeft - this.block.code.text.length;
      if (room > 0) this.block.code.add(node.length > room ? node.substringData(0, room) : node.data);
    } else {
      const room = Math.max(0, this.caps.text - this.prose.length);
      this.prose.add(node.length > room + 2000 ? node.substringData(0, room + 2000) : node.data);
    }
  }

  openCode(element: Element): void {
    this.prose.end();
    this.block = { element, code: new Code() };
  }

  closeCode(element: Element): void {
    if (this.block?.element !== element) return;
    const text = this.block.code.end(this.codeLeft);
    this.block = undefined;
    if (text === '') return;
    this.code.push(text);
    this.codeLeft -= text.length;
  }

  private closeHeading(): void {
    this.heading = undefined;
    const text = this.prose.endHeading();
    if (text && this.headings.length < this.caps.headings) this.headings.push(text);
  }

  /** Within a heading a block is no line of its own. */
  private breakLine(): void {
    if (this.heading) this.prose.add(' ');
    else this.prose.end();
  }
}
