import type { Page } from '@playwright/test';
import type { Strata } from '../browser/launch.ts';
import { samples, serve } from '../browser/samples.ts';
import { read, tabOf } from '../browser/story.ts';
import type { Task } from './in-page/begin.ts';
import { isDoing, type Note, type NoteOf } from './notes.ts';
import type { Plan } from './plan.ts';

/** Ms in which a quiz has to go on. */
const patience = 20_000;

export interface Run {
  readonly strata: Strata;
  /** A page of the extension that is open. */
  readonly own: Page;
  /** `begin.ts` as `strataSoak`. */
  readonly script: string;
  readonly plan: Plan;
  /** Kills the browser; called when the moment has come. */
  readonly kill: () => void;
}

/**
 * Opens popups that answer themselves, until the browser is killed under them.
 *
 * @returns all that they noted
 * @throws Error with what is on screen, when they come to a standstill before the moment
 */
export async function runUntilKilled({ strata, own, script, plan, kill }: Run): Promise<readonly NoteOf[]> {
  const { over, moment, delay, daysAhead, seed } = plan;
  const { context } = strata;
  const notes: NoteOf[] = [];
  const popups: Page[] = [];
  const closed = new Promise<void>(resolve => context.once('close', () => resolve()));
  let left = plan.count;
  const counts = (note: Note) => (moment === 'begun' ? isDoing(note) : note.what === 'has verdict');
  const strike = () => (delay === 0 ? kill() : void setTimeout(kill, delay));
  await context.exposeBinding('strataNote', ({ page }, note: Note) => {
    notes.push({ page: popups.indexOf(page), ...note });
    if (counts(note) && --left === 0) strike();
  });
  await serve(context);
  await Promise.all([...new Set(over)].map(subject => read(strata, samples[subject])));
  for (let at = 0; at < over.length; at++) {
    const popup = await context.newPage();
    popups.push(popup);
    const task: Task = { seed: seed + at, daysAhead };
    await popup.addInitScript(`${script};strataSoak.begin(${JSON.stringify(task)})`);
  }
  const tabs = await Promise.all(over.map(subject => tabOf(own, samples[subject].address)));
  if (moment === 'opened') strike();
  const opening = popups.map((popup, at) =>
    popup.goto(strata.url(`popup.html?tab=${String(tabs[at])}`), { waitUntil: 'commit' }),
  );
  await Promise.allSettled(opening); // the moment may come before they are open
  const patient = new AbortController();
  await Promise.race([closed, standstill(popups, patient.signal)]);
  patient.abort();
  return notes;
}

async function standstill(popups: readonly Page[], over: AbortSignal): Promise<void> {
  await new Promise<void>(resolve => {
    const waiting = setTimeout(resolve, patience);
    over.addEventListener('abort', () => (clearTimeout(waiting), resolve()), { once: true });
  });
  if (over.aborted) return;
  const shown = await Promise.all(popups.map(popup => popup.locator('body').innerText()));
  throw new Error(`The quiz does not go on. On screen is:\n${shown.join('\n\n')}`);
}
