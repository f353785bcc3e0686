// What it costs to open the dashboard: `npm run bench:dashboard -- [--runs 21] [--answers 100000] [--extension FOLDER] [--json]`.
// Builds the extension (or takes an unpacked one from FOLDER) and opens the landscape by turns with nothing remembered and with
// 100,000 answers to 2,000 questions over two years, beside an empty page of the same extension. A measurement and no test.
// Takes about two minutes.
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../browser/bundle.ts';
import { buildStrata, scratch } from './browsers.ts';
import { measureDashboard } from './dashboard/measure.ts';
import { printDashboard, ratiosOf } from './dashboard/report.ts';
import { printSizes, sizesOf } from './dashboard/sizes.ts';
import { addEmptyPage, longHistory, openReader, type Reader } from './memory/readers.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '21' },
    answers: { type: 'string', default: '100000' },
    extension: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [runs, answers] = [Number(values.runs), Number(values.answers)];
if (!(Number.isInteger(runs) && runs > 0)) throw new Error('--runs takes a number of visits, such as 21.');
if (!(Number.isInteger(answers) && answers > 0)) throw new Error('--answers takes a number, such as 100000.');

const say = (what: string) => console.error(`  ${what} ...`);
const { folder, remove } = scratch();
const opened: Reader[] = [];
try {
  const extension = join(folder, 'extension');
  say('building the extension');
  cpSync(values.extension ? resolve(values.extension) : buildStrata(folder), extension, { recursive: true });
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
  if (values.json) console.log(JSON.stringify(ratiosOf(measured)));
} finally {
  await Promise.all(opened.map(({ close }) => close()));
  remove();
}
