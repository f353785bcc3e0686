/** Lines that page furniture consists of, where its markup does not say so. Tested against short lines only. */
const furniture =
  /^(?:on this page:?|in this (?:article|guide|topic|section|page):?|table of contents|contents|skip to (?:main )?content.*|(?:was|is|did) this (?:page|article|section|topic|document|information|help|answer|content)\b.*|rate this page.*|(?:page |article |doc |document )?last (?:updated|modified|reviewed|edited|changed)\b.*|updated (?:on )?\d.*|copy(?: (?:code|to clipboard|page|link))?|copied!?|thank you(?: for your feedback)?!?|send (?:us )?feedback|(?:edit|improve|suggest edits? (?:to|on)|view) (?:this page|this doc|on git(?:hub|lab)|page source|source)\b.*|edit (?:on|in) .*|suggest edits|report (?:an?|this) (?:issue|problem).*|create (?:child page|documentation issue|project issue|an issue).*|open (?:an )?issue.*|print (?:this page|entire section)|share(?: this page)?|previous(?: page)?|next(?: page)?|back to top|accept (?:all )?cookies|yes|no)$/;
/** Lines without a word. */
const signs = /^[¶#§🔗|•·/›»«<>←→↑–—-]+$/u;
const longestFurniture = 90;
/** Signs that mark a link to a heading, alone or at its end. */
const anchors = /[\s\u200b]*(?:[¶§🔗]|\s#)+\s*$/u;

/** Visible prose, line by line, as a reader sees it: no line for furniture, none for nothing. */
export class Prose {
  readonly lines: string[] = [];
  /** Characters of the finished lines. */
  length = 0;
  line = '';
  /** Kept apart: to ask a long line for its end each time would copy it each time. */
  private spaced = true;

  /** Adds text as it stands in the document. */
  add(raw: string): void {
    const blank = raw.trim() === '';
    if (raw === '' || (this.spaced && blank)) return;
    const text = blank ? ' ' : raw.replaceAll(/[\s\u200b\ufeff]+/g, ' ');
    this.line += this.spaced ? text.trimStart() : text;
    this.spaced = text.endsWith(' ');
  }

  /** Where the line stands: to `cut` back to. */
  get mark(): number {
    return this.line.length;
  }

  /** Takes back what was added since `mark`, if it is only furniture. */
  cutFurniture(mark: number): void {
    if (this.line.length <= mark || this.line.length > mark + longestFurniture) return;
    if (!isFurniture(this.line.slice(mark).trim())) return;
    this.line = this.line.slice(0, mark);
    this.spaced = this.line === '' || this.line.endsWith(' ');
  }

  /** Ends the line. @returns what stands on it */
  end(): string {
    const line = this.line.trim();
    this.line = '';
    this.spaced = true;
    if (line === '' || isFurniture(line)) return '';
    this.lines.push(line);
    this.length += line.length + 1;
    return line;
  }

  /** Ends the line as a heading, which a link to itself is no part of. @returns the heading */
  endHeading(): string {
    this.line = this.line.replace(anchors, '');
    return this.end();
  }

  /** All lines, at most `most` characters. */
  text(most: number): string {
    return this.lines.join('\n').slice(0, most);
  }
}

function isFurniture(line: string): boolean {
  return line.length <= longestFurniture && (furniture.test(line.toLowerCase()) || signs.test(line));
}
