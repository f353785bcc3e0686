import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { topics } from '#content/topics';
import type { RecordKey } from '../../../core/memory/answer.ts';
import { samples, serve } from '../../browser/samples.ts';
import { pill, tabOf } from '../../browser/story.ts';
import { openBrowser } from '../browsers.ts';
import { filledUp, type HistoryPlan } from './history.ts';

type InPage = typeof import('./in-page.ts');

/** Lets a page ask how much memory it uses, and collect garbage before it does. */
const tellingOfMemory = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];

/** Somebody's browser with a documentation page open, and what is needed to ask it things. */
export interface Reader {
  readonly context: BrowserContext;
  readonly popup: string;
  readonly dashboard: string;
  readonly empty: string;
  /** What was written into the database beforehand. */
  readonly history: HistoryPlan | undefined;
  readonly call: <Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ) => Promise<Awaited<ReturnType<InPage[Name]>>>;
  /** Puts the database back to how it was at first. */
  readonly restore: () => Promise<void>;
  /** The page of the extension that stays open: its process is warm, as after the background has read a page. */
  readonly own: Page;
  readonly close: () => Promise<void>;
}

/** Adds a page to an unpacked extension that shows a paragraph and runs a script of one line: what any page of it costs. */
export function addEmptyPage(extension: string): void {
  writeFileSync(
    join(extension, 'empty.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title><script type="module" src="/empty.js"></script></head><body></body></html>',
  );
  writeFileSync(
    join(extension, 'empty.js'),
    `document.body.append(Object.assign(document.createElement('p'), { className: 'drawn', textContent: 'Empty' }));`,
  );
}

/** A long history of the questions there are and of as many as a large bank has. */
export function longHistory(answers: number, questions: number, days: number): HistoryPlan {
  const real = topics.flatMap(({ id, questions }) =>
    questions.map(slug => ({ id: `${id}/${slug}`, topic: id })),
  );
  const ids = topics.map(({ id }) => id);
  const now = new Date();
  return {
    questions: filledUp(real, ids, questions),
    answers,
    days,
    until: new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime(), // nothing was asked today
    offset: -now.getTimezoneOffset(),
    device: 'bench',
    seed: 20_261,
  };
}

/**
 * Starts a browser and opens a page about subnets in it.
 *
 * @param script what is run inside the extension: `in-page.ts` as `strataBench`
 * @param history what is in the database; it is written in a run of the browser before this one, which leaves it settled
 */
export async function openReader(
  profile: string,
  extension: string,
  script: string,
  history?: HistoryPlan,
): Promise<Reader> {
  if (history) {
    const writer = await openReader(profile, extension, script);
    await writer.call('seed', history);
    await writer.close();
  }
  const { context, close } = await openBrowser(profile, extension, tellingOfMemory);
  await serve(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await context.newPage();
  await page.goto(samples.subnets.address);
  await pill(page).waitFor();
  const own = await context.newPage();
  await own.goto(`${origin}/empty.html`);
  await own.evaluate(script);
  const call: Reader['call'] = (name, ...args) =>
    own.evaluate(`strataBench.${name}(...${JSON.stringify(args)})`);
  const last: RecordKey | undefined = history && [history.device, history.answers];
  return {
    context,
    popup: `${origin}/popup.html?tab=${String(await tabOf(own, samples.subnets.address))}`,
    dashboard: `${origin}/dashboard.html`,
    empty: `${origin}/empty.html`,
    history,
    call,
    restore: () => call('restore', last),
    own,
    close,
  };
}
