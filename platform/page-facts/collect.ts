import { isAround, type Doubts } from './around.ts';
import type { Caps } from './caps.ts';
import { Code, isCodeBlock, plainCode } from './code.ts';
import { kind, kindOf } from './kinds.ts';
import { Prose } from './prose.ts';
import { walk, type Visitor } from './walk.ts';

/** What the main content of a page consists of. */
export interface Collected {
  readonly text: string;
  readonly code: readonly string[];
  readonly headings: readonly string[];
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
    const walked = !isCodeBlock(root, kindOf(root.localName)) || content.openCode(root);
    if (walked) yield* walk(root, content, left);
    content.closeCode(root);
    content.prose.end();
  }
  return { text: content.prose.text(caps.text), code: content.code, headings: content.headings };
}

class Content implements Visitor {
  readonly prose = new Prose();
  readonly code: string[] = [];
  readonly headings: string[] = [];
  private readonly doubts: Doubts = { left: 60 };
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
    if (this.block) return this.block.code.enter(element);
    const flags = kindOf(tag);
    if (isAround(element, tag, flags, this.doubts)) return false;
    if (isCodeBlock(element, flags)) return this.openCode(element);
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

  text(raw: string): void {
    if (this.block) this.block.code.add(raw);
    else this.prose.add(raw);
  }

  /** Of prose a little more: white space that is dropped takes room too. */
  room(): number {
    if (this.block) return Math.max(0, this.codeLeft - this.block.code.text.length);
    return Math.max(0, this.caps.text - this.prose.length) + 2000;
  }

  /** A block of code begins. @returns whether its elements have to be walked */
  openCode(element: Element): boolean {
    this.prose.end();
    this.block = { element, code: new Code(!/^(?:pre|code)$/.test(element.localName)) };
    const text = this.codeLeft > 0 ? plainCode(element, this.codeLeft) : '';
    if (text === undefined) return true;
    this.block.code.add(text.slice(0, this.codeLeft));
    this.closeCode(element);
    return false;
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
