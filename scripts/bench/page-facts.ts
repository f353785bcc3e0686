// How well real pages are read: `node scripts/run.mjs scripts/bench/page-facts.ts --corpus DIR [--show FILE]`. The corpus is not a part of the
// project: DIR holds dev.jsonl (records of pages) and html/ (pages as sites serve them, with an index.json).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { compileSignals } from '../../core/curriculum/compile.ts';
import type { PageFacts } from '../../core/placement/facts.ts';
import { place } from '../../core/placement/place.ts';
import { readCurriculum } from '../../modules/content/read.ts';
import { bareBrowser, bundleReader } from '../browser/page-reader.ts';

interface Indexed {
  readonly file: string;
  readonly url: string;
  readonly accept: readonly string[];
}
type Record = Omit<PageFacts, 'code'> & { readonly code: readonly { readonly code: string }[] };

/** Says where facts are placed. */
type Placing = (facts: PageFacts) => string;

const { values } = parseArgs({ options: { corpus: { type: 'string' }, show: { type: 'string' } } });
if (!values.corpus) throw new Error('Say where the corpus is: --corpus DIR');
const signals = compileSignals(readCurriculum(join(import.meta.dirname, '../..')));
await compare(values.corpus, values.show, facts => place(facts, signals)?.layer ?? 'no hint');

async function compare(corpus: string, show: string | undefined, placing: Placing): Promise<void> {
  const pages = JSON.parse(readFileSync(join(corpus, 'html/index.json'), 'utf8')) as Indexed[];
  const records = new Map<string, PageFacts>();
  for (const line of readFileSync(join(corpus, 'dev.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const record = JSON.parse(line) as Record;
    records.set(record.url, { ...record, code: record.code.map(({ code }) => code) });
  }
  const browser = await bareBrowser('chromium');
  const page = await browser.newPage({ javaScriptEnabled: true });
  const reader = await bundleReader();
  const rows = [];
  for (const { file, url, accept } of pages) {
    const facts = await readIn(page, reader, readFileSync(join(corpus, 'html', file), 'utf8'), url);
    if (file === show) console.log(JSON.stringify(facts, undefined, 2));
    const placed = { placed: placing(facts), accepted: accept.join(', ') };
    rows.push({ file, ...placed, ...row(facts, records.get(url), placing) });
  }
  await browser.close();
  console.table(rows);
}

/** Serves a page at its address, without its scripts, and reads it. */
async function readIn(page: Page, reader: string, html: string, url: string): Promise<PageFacts> {
  await page.route('**/*', route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(reader);
  const facts = await page.evaluate('pageReader.readPageFacts(document, location.href)');
  await page.unrouteAll();
  return facts as PageFacts;
}

function row(facts: PageFacts, record: PageFacts | undefined, placing: Placing) {
  const sizes = `${facts.headings.length} / ${facts.code.length} / ${facts.text.length}`;
  if (!record) return { sizes };
  const code = (of: PageFacts) => wordsOf(of.code.join(' '));
  return {
    sizes,
    of: `${record.headings.length} / ${record.code.length} / ${record.text.length}`,
    headings: share(record.headings.map(plain), new Set(facts.headings.map(plain))),
    'text found': share(wordsOf(record.text), new Set(wordsOf(facts.text))),
    'text extra':
      100 - share(wordsOf(facts.text.slice(0, record.text.length)), new Set(wordsOf(record.text))),
    'code found': share(code(record), new Set(code(facts))),
    'code in text':
      record.code.length === 0
        ? 0
        : share(record.code.map(plain), {
            has: block => block.length > 20 && plain(facts.text).includes(block),
          }),
    'same place': placing(facts) === placing(record),
  };
}

/** In percent: how many of `wanted` are there. */
function share(wanted: readonly string[], there: { has: (one: string) => boolean }): number {
  return wanted.length === 0
    ? 100
    : Math.round((100 * wanted.filter(one => there.has(one)).length) / wanted.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}
