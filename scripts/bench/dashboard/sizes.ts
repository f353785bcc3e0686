import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of some files together. */
export interface Size {
  readonly files: number;
  readonly raw: number;
  readonly gzipped: number;
}

/** What the dashboard loads before it shows anything, and what more it loads for its plots. */
export interface Sizes {
  readonly scripts: Size;
  readonly styles: Size;
  readonly plots: Size;
}

/** Reads the sizes from a built extension. */
export function sizesOf(extension: string): Sizes {
  const page = readFileSync(join(extension, 'dashboard.html'), 'utf8');
  const linked = (ending: string) =>
    [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)]
      .map(([, file]) => file ?? '')
      .filter(file => file.endsWith(ending));
  const scripts = neededBy(extension, linked('.js'));
  const later = [...scripts].flatMap(file => namedIn(extension, file, anyImport));
  const plots = neededBy(
    extension,
    later.filter(file => /progress-[\w-]+\.js$/.test(file)),
  );
  return {
    scripts: sizeOf(extension, [...scripts]),
    styles: sizeOf(extension, linked('.css')),
    plots: sizeOf(
      extension,
      [...plots].filter(file => !scripts.has(file)),
    ),
  };
}

export function printSizes({ scripts, styles, plots }: Sizes): void {
  const row = ({ files, raw, gzipped }: Size) => ({
    files,
    kB: (raw / 1000).toFixed(1),
    'kB gzipped': (gzipped / 1000).toFixed(1),
  });
  console.table({
    'scripts at start': row(scripts),
    'styles at start': row(styles),
    'more for the plots': row(plots),
  });
}

const staticImport = /(?:from|import)\s*["`]\.\/([\w.-]+\.js)["`]/g;
const anyImport = /(?:from|import)\s*\(?\s*["`]\.\/([\w.-]+\.js)["`]/g;

/** Chunks and all that they import, and they import; without what they load later. */
function neededBy(extension: string, files: readonly string[]): Set<string> {
  const needed = new Set(files);
  for (const file of needed) for (const chunk of namedIn(extension, file, staticImport)) needed.add(chunk);
  return needed;
}

function namedIn(extension: string, file: string, imports: RegExp): string[] {
  const code = readFileSync(join(extension, file), 'utf8');
  return [...code.matchAll(imports)].map(([, chunk]) => `chunks/${chunk ?? ''}`);
}

function sizeOf(extension: string, files: readonly string[]): Size {
  const contents = files.map(file => readFileSync(join(extension, file)));
  return {
    files: files.length,
    raw: contents.reduce((sum, { length }) => sum + length, 0),
    gzipped: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}
