// What it costs to open the dashboard: `npm run bench:dashboard -- [--runs 21] [--answers 100000] [--extension FOLDER] [--json]`.
// Builds the extension (or takes an unpacked one from FOLDER) and opens the landscape by turns with nothing remembered and with
// 100,000 answers to 2,000 questions over two years, beside an empty page of the same extension. A measurement and no test.
// Takes about two minutes.
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from '../browser/bundle.ts';
import { buildStrata, scratch } from './browsers.ts';
import { measureDashboard } from './dashboard/measure.ts';
import { printDashboard, ratiosOf } from './dashboard/report.ts';
import { printSizes, sizesOf } from './dashboard/sizes.ts';
import { benchOptions } from './memory/options.ts';
import { addEmptyPage, longHistory, openReader, type Reader } from './memory/readers.ts';

const { runs, answers, extension: given, json } = benchOptions();
const say = (what: string) => console.error(`  ${what} ...`);
const { folder, remove } = scratch();
const opened: Reader[] = [];
try {
  const extension = join(folder, 'extension');
  say('building the extension');
  cpSync(given ? resolve(given) : buildStrata(folder), extension, { recursive: true });
  const sizes = sizesOf(extension);
  addEmptyPage(extension);
  const script = await bundle('strataBench', {
    'scripts/bench/memory/in-page.ts': ['seed', 'restore', 'record'],
  });
  const open = async (name: string, history?: ReturnType<typeof longHistory>) => {
    const reader = await openReader(join(folder, `profile-${name}`), extension, script, history);
    opened.push(reader);
    return reader;
  };
  const history = longHistory(answers, 2000, 730);
  say(`writing ${history.answers} answers to ${history.questions.length} questions`);
  const readers = { none: await open('none'), full: await open('full', history) };
  say('opening the dashboard');
  const measured = await measureDashboard(readers, runs);
  printDashboard(measured, history);
  printSizes(sizes);
  if (json) console.log(JSON.stringify(ratiosOf(measured)));
} finally {
  await Promise.all(opened.map(({ close }) => close()));
  remove();
}
