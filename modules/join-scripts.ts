import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const script = /<script type="module"[^>]*src="\/([^"]+)"[^>]*><\/script>/;
const styles = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g;

/**
 * Puts all that a built page needs to start into one script and one stylesheet. Every file of an extension is fetched on a
 * way through several processes: with one of each, the popup shows its first question an eighth sooner than with eight.
 * What is loaded later stays in files of its own.
 *
 * @param folder the built extension
 * @param page such as `popup.html`
 * @throws Error where something that is loaded later shares code with the start: it would run twice
 */
export async function joinScripts(folder: string, page: string): Promise<void> {
  const html = readFileSync(join(folder, page), 'utf8');
  const entry = script.exec(html)?.[1];
  if (entry === undefined) throw new Error(`${page} has no script to begin with.`);
  const start = neededBy(folder, entry, 'static');
  for (const later of neededBy(folder, entry, 'all'))
    if (!start.has(later) && importsOf(folder, later, 'static').some(file => start.has(file)))
      throw new Error(`${later} is loaded later by ${page} and shares code with its start.`);

  const bundle = await rolldown({
    input: join(folder, entry),
    external: id => id.startsWith('./') && !start.has(`chunks/${id.slice(2)}`),
  });
  const { output } = await bundle.generate({ format: 'es', minify: true, codeSplitting: false });
  await bundle.close();
  const joined = write(folder, `chunks/${page.replace('.html', '')}`, 'js', output[0].code);
  const sheets = [...html.matchAll(styles)].map(([, file = '']) => readFileSync(join(folder, file), 'utf8'));
  const sheet = write(folder, `assets/${page.replace('.html', '')}`, 'css', sheets.join(''));
  writeFileSync(
    join(folder, page),
    html
      .replaceAll(styles, '')
      .replace(
        script,
        `<script type="module" src="/${joined}"></script>\n    <link rel="stylesheet" href="/${sheet}">`,
      ),
  );
}

/** Writes a file that is named by what is in it. @returns its path in the folder */
function write(folder: string, name: string, ending: string, content: string): string {
  const file = `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${ending}`;
  writeFileSync(join(folder, file), content);
  return file;
}

type Kind = 'static' | 'all';

/** A chunk and all that it imports, and they import. */
function neededBy(folder: string, entry: string, kind: Kind): Set<string> {
  const needed = new Set([entry]);
  for (const file of needed) for (const imported of importsOf(folder, file, kind)) needed.add(imported);
  return needed;
}

/** What a chunk imports, and with `all` what it loads later too. Chunks lie side by side. */
function importsOf(folder: string, file: string, kind: Kind): string[] {
  const code = readFileSync(join(folder, file), 'utf8');
  const imports =
    kind === 'static'
      ? /(?:from|import)\s*["`']\.\/([\w.-]+\.js)["`']/g
      : /(?:from|import)\s*\(?\s*["`']\.\/([\w.-]+\.js)["`']/g;
  return [...code.matchAll(imports)].map(([, chunk = '']) => `chunks/${chunk}`);
}
