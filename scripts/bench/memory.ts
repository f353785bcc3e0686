// What a long memory costs: `npm run bench:memory -- [--runs 21] [--answers 100000] [--extension FOLDER] [--json]`.
// Builds the extension (or takes an unpacked one from FOLDER) and opens the popup by turns with nothing remembered and with
// 100,000 answers to 2,000 questions over two years, beside an empty page of the same extension. A measurement and no test.
// Takes about two minutes.
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from '../browser/bundle.ts';
import { buildStrata, scratch } from './browsers.ts';
import type { Exported } from './memory/export-in-page.ts';
import { measureMemory } from './memory/measure.ts';
import { addEmptyPage, longHistory, openReader, type Reader } from './memory/readers.ts';
import { benchOptions } from './memory/options.ts';
import { print, printExport, ratiosOf } from './memory/report.ts';

const { runs, answers, extension: given, json } = benchOptions();
const say = (what: string) => console.error(`  ${what} ...`);
const { folder, remove } = scratch();
const opened: Reader[] = [];
try {
  const extension = join(folder, 'extension');
  say('building the extension');
  cpSync(given ? resolve(given) : buildStrata(folder), extension, { recursive: true });
  addEmptyPage(extension);
  const script = await bundle('strataBench', {
    'scripts/bench/memory/in-page.ts': ['seed', 'restore', 'record'],
    'scripts/bench/memory/export-in-page.ts': ['exportAll'],
  });
  const open = async (name: string, history?: ReturnType<typeof longHistory>) => {
    const reader = await openReader(join(folder, `profile-${name}`), extension, script, history);
    opened.push(reader);
    return reader;
  };
  const history = longHistory(answers, 2000, 730);
  say(`writing ${history.answers} answers to ${history.questions.length} questions`);
  const readers = { none: await open('none'), full: await open('full', history) };
  const measured = await measureMemory(readers, runs, say);
  print(measured, history);
  say('exporting');
  await readers.full.restore();
  printExport(await readers.full.own.evaluate<Exported>('strataBench.exportAll()'));
  if (json) console.log(JSON.stringify(ratiosOf(measured)));
} finally {
  await Promise.all(opened.map(({ close }) => close()));
  remove();
}
