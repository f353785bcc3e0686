// What a page is charged for the page script: `npm run bench:page -- [--runs 9] [--only NAME] [--extension FOLDER] [--json]`.
// Builds the extension (or takes an unpacked one from FOLDER), visits generated pages with it and with an extension that does
// nothing, and prints medians beside each other. A measurement and no test: machines differ, and a test that fails because the
// machine is busy teaches nobody anything. All pages take about ten minutes; `--runs 3 --only '1 MB'` takes one.
import { parseArgs } from 'node:util';
import { join, resolve } from 'node:path';
import { buildStrata, openBrowser, scratch, writeFloor, type BenchBrowser } from './browsers.ts';
import { measure, type Measured } from './measure.ts';
import { adversarial, documentation } from './pages.ts';
import { asJson, print } from './report.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    extension: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!(Number.isInteger(runs) && runs > 0)) throw new Error('--runs takes a number of visits, such as 9.');

const tables = [
  {
    title: 'Pages on a listed host about nothing of ours: read, and left alone',
    pages: [0.1, 1, 4, 16].map(size => documentation(size, 'silent')),
  },
  { title: 'The same, and a hint is shown', pages: [1].map(size => documentation(size, 'hinted')) },
  { title: 'On no listed host', pages: [1].map(size => documentation(size, 'elsewhere')) },
  { title: 'Pages made to be dear', pages: adversarial },
];

const { folder, remove } = scratch();
const opened: BenchBrowser[] = [];
try {
  const built = values.extension ? resolve(values.extension) : buildStrata(folder);
  const open = async (name: string, extension: string) => {
    const browser = await openBrowser(join(folder, `profile-${name}`), extension);
    opened.push(browser);
    return browser;
  };
  const browsers = {
    strata: await open('strata', built),
    floor: await open('floor', writeFloor(folder, built)),
  };
  const measured: { title: string; rows: Measured[] }[] = [];
  for (const { title, pages } of tables) {
    const rows: Measured[] = [];
    for (const page of pages.filter(({ name }) => !values.only || name === values.only)) {
      console.error(`  visiting ${page.name}, ${page.address} ...`);
      rows.push(await measure(page, browsers, runs));
    }
    if (rows.length > 0) measured.push({ title, rows });
  }
  if (values.json) console.log(JSON.stringify(asJson(measured), undefined, 2));
  else print(measured);
} finally {
  await Promise.all(opened.map(({ close }) => close()));
  remove();
}
