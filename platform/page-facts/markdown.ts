/** What a Markdown file says: the same parts as of a page. */
export interface Written {
  readonly text: string;
  readonly code: readonly string[];
  readonly headings: readonly string[];
  readonly title: string;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,4})\s+(.+?)\s*#*\s*$/;

/** Reads Markdown line by line: fenced code, headings of the first four levels, and prose without its marks. */
export function readMarkdown(source: string): Written {
  const text: string[] = [];
  const code: string[] = [];
  const headings: string[] = [];
  const { title, lines } = withoutFrontMatter(source.replaceAll('\r', '').split('\n'));
  let block: string[] | undefined;
  let mark = '';
  const add = (line: string) => {
    const said = plain(line);
    if (said) text.push(said);
    return said;
  };
  for (const [index, line] of lines.entries()) {
    const [, fenced = ''] = fence.exec(line) ?? [];
    if (block) {
      if (fenced.startsWith(mark) && line.trim() === fenced) {
        if (block.length > 0) code.push(block.join('\n'));
        block = undefined;
      } else block.push(line);
    } else if (fenced) {
      block = [];
      mark = fenced;
    } else if (/^ {0,3}(?:=+|-{2,})\s*$/.test(line) && lines[index - 1]?.trim()) {
      const [last] = text.slice(-1);
      if (last !== undefined && last === plain(lines[index - 1] ?? '')) headings.push(last); // underlined
    } else {
      const [, , name] = heading.exec(line) ?? [];
      const said = add(name ?? line);
      if (name !== undefined && said) headings.push(said);
    }
  }
  if (block && block.length > 0) code.push(block.join('\n')); // a fence left open goes to the end
  return { text: text.join('\n'), code, headings, title };
}

function withoutFrontMatter(lines: readonly string[]): { title: string; lines: readonly string[] } {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) return { title: '', lines };
  const title = lines.slice(1, end).find(line => line.startsWith('title:')) ?? '';
  return {
    title: title
      .slice(6)
      .trim()
      .replaceAll(/^["']|["']$/g, ''),
    lines: lines.slice(end + 1),
  };
}

/** A line without the marks of Markdown and HTML. Each pattern is bounded, for lines can be long. */
function plain(line: string): string {
  return line
    .slice(0, 4000)
    .replaceAll(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, '')
    .replaceAll(/\[([^\]]{0,300})\](?:\([^)]{0,500}\)|\[[^\]]{0,100}\])/g, '$1')
    .replaceAll(/<!--.{0,500}?-->|<\/?[a-z][^>]{0,300}>/gi, '')
    .replaceAll(/`+|\*\*|__/g, '')
    .replace(/^\s*(?:[-*+]|\d+[.)]|>+)\s+/, '')
    .replace(/^\[[^\]]{1,100}\]:\s.*$/, '')
    .replace(/^[|:\s=-]+$/, '')
    .trim();
}
