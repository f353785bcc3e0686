import { classOf } from './class-names.ts';
import { kind } from './kinds.ts';

/** Numbers of lines, buttons and marks within code, by class. */
const notCode =
  /(?:^|\s)(?:linenos?|linenodiv|line-?numbers?(?:-rows|-wrapper)?|lineno|gutter|rouge-gutter|gl|lnt|ln|hljs-ln-numbers|hljs-ln-n|blob-num|react-line-numbers?|react-line-number|line-num|linenumber|conum|copy|copy-btn|copybtn|code-btn-container|btn-clipboard|buttons|source-toolbox|md-code__nav|cm-gutters|CodeMirror-gutters|CodeMirror-linenumber|margin|sr-only|visually-hidden|toolbar-item)(?=\s|$)/i;
/** One line of code, by class: highlighters that draw each line as a block need no line break between them. */
const lineOfCode =
  /(?:^|\s)(?:line|code-line|token-line|view-line|cm-line|CodeMirror-line|highlight-line|react-code-line|react-code-text|react-file-line|code-block-line|blob-code|hljs-ln-line|hds-code-block__line)(?=\s|$)/;
/** Code that is not in a `pre`. */
const holder =
  /(?:^|\s)(?:js-file-line-container|react-code-lines|view-lines|cm-content|CodeMirror-code|syntaxhighlighter|code-block-lines)(?=\s|$)/;
const blocks = new Set('div p li tr section table'.split(' '));
const dropped = new Set(
  'button svg style script select input textarea template nav label iframe form'.split(' '),
);

/** One block of code, with the line breaks that its structure shows. */
export class Code {
  text = '';
  private readonly drawn: boolean;
  private lineFrom = 0;
  private lines = 0;
  private line: Element | undefined;
  /** Whether the text ends with a line break. Kept apart: to ask a long text each time would copy it each time. */
  private broken = true;

  /** @param drawn whether every line is an element of its own, so that white space between elements is none of the code */
  constructor(drawn = false) {
    this.drawn = drawn;
  }

  add(raw: string): void {
    if (raw === '' || (this.drawn && raw.includes('\n') && raw.trim() === '')) return;
    this.text += raw;
    this.broken = raw.endsWith('\n');
  }

  private endLine(): void {
    this.text += '\n';
    this.broken = true;
  }

  /** An element within code begins. @returns whether it is code */
  enter(element: Element): boolean {
    const tag = element.localName;
    if (dropped.has(tag)) return false;
    if (tag === 'br') this.endLine();
    if (tag === 'b' && element.previousElementSibling?.classList.contains('conum')) return false; // its number, once more
    if (!element.hasAttributes()) {
      if (blocks.has(tag)) this.breakLine(element);
      return true;
    }
    const names = classOf(element);
    if (notCode.test(names) || element.getAttribute('aria-hidden') === 'true') return false;
    if (blocks.has(tag) || isLine(element, names)) this.breakLine(element);
    return true;
  }

  /** A line begins: the one before it ends here, if it has not ended by itself. */
  private breakLine(element: Element): void {
    const empty = this.text.length === this.lineFrom;
    const within = empty && this.line?.contains(element) === true; // one line, drawn by two elements
    this.line = element;
    if (within) return;
    if (empty ? this.lines > 0 : !this.broken) this.endLine();
    this.lines++;
    this.lineFrom = this.text.length;
  }

  /** The block without empty lines around it, at most `most` characters. */
  end(most: number): string {
    return this.text
      .replaceAll('\u00a0', ' ')
      .replaceAll(/[\u200b\ufeff\r]/g, '')
      .split('\n')
      .map(line => line.trimEnd())
      .join('\n')
      .replace(/^\n+/, '')
      .trimEnd()
      .slice(0, most);
  }
}

function isLine(element: Element, names: string): boolean {
  if (!lineOfCode.test(names)) return false;
  const beside = element.previousElementSibling ?? element.nextElementSibling;
  return beside === null || beside.localName === element.localName;
}

/** What needs a look at each element of a block: anything that is not code in it, or a line break that is no character. */
const intricate =
  'br,button,svg,style,script,div,table,p,li,nav,label,template,slot,[aria-hidden],[class*="ln"],[class*="line-"],[class*="lineno"],[class*="gutter"],[class*="copy" i],.conum,.gl,.sr-only,.visually-hidden,.blob-num';

/**
 * The text of a block that holds nothing but code and its line breaks, as most do: the browser puts it together far faster
 * than a walk of ours. Undefined for others.
 */
export function plainCode(block: Element, most: number): string | undefined {
  const first = block.firstChild?.firstChild ?? block.firstChild;
  if (first?.nodeType === Node.TEXT_NODE && (first as Text).length > most) return undefined;
  if (block.getElementsByTagName('*')[4000] || block.querySelector(intricate)) return undefined;
  const line = block.querySelector('.line') ?? block.querySelector('.highlight-line');
  const after = line?.nextSibling;
  if (after?.nodeType === Node.ELEMENT_NODE && !line?.textContent.endsWith('\n')) return undefined;
  return block.textContent;
}

/** Whether an element holds a block of code: `pre`, what highlighters and editors draw instead, and `code` that stands alone. */
export function isCodeBlock(element: Element, flags: number): boolean {
  if (flags & kind.pre) return true;
  if (flags & kind.code) return standsAlone(element);
  if (flags & (kind.inline | kind.form)) return false;
  return element.hasAttributes() && holder.test(classOf(element));
}

/** `code` of several lines with nothing beside it is a block on many sites, by their styles. */
function standsAlone(code: Element): boolean {
  const { parentElement } = code;
  if (parentElement?.childElementCount !== 1) return false;
  let lines = 0;
  let looked = 0;
  for (let child = code.firstChild; child && looked < 40; child = child.nextSibling, looked++)
    if (child.nodeName === 'BR') lines++;
    else if (child.nodeType === Node.TEXT_NODE)
      lines += (child as Text).substringData(0, 2000).trim().split('\n').length - 1;
    else if (child.nodeName === 'DIV') lines++;
  if (lines === 0) return false;
  for (let beside = parentElement.firstChild; beside; beside = beside.nextSibling)
    if (beside.nodeType === Node.TEXT_NODE && beside.nodeValue?.trim()) return false;
  return true;
}
