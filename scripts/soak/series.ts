import { bundle } from '../browser/bundle.ts';
import { launch, openOwnPage } from '../browser/launch.ts';
import { readStored } from '../browser/stored.ts';
import type { Stored } from '../browser/stored-in-page.ts';
import { attemptsOf } from './attempts.ts';
import { compare, type Outcome } from './compare.ts';
import type { NoteOf } from './notes.ts';
import { plans, type Plan } from './plan.ts';
import { processesOf } from './processes.ts';
import { runUntilKilled } from './run.ts';

export interface Series {
  /** The profile that all runs use, one after the other. */
  readonly profile: string;
  readonly kills: number;
  /** What is done and when it is killed follows from it; how far the pages have come by then does not quite. */
  readonly seed: number;
  /** Is told after each kill what came of it. */
  readonly told?: (kill: number, plan: Plan, outcome: Outcome) => void;
}

/**
 * Lets pages answer and kills the browser under them, again and again on one profile, and looks each time at what is
 * remembered when it is back.
 *
 * @throws Error when a quiz does not go on after a kill
 */
export async function killSeries({ profile, kills, seed, told }: Series): Promise<Outcome> {
  const script = await bundle('strataSoak', { 'scripts/soak/in-page/begin.ts': ['begin'] });
  const planned = plans(seed);
  let before: Stored = { records: [], cards: [], rebuilt: [], setAside: 0 };
  let ran: { readonly plan: Plan; readonly notes: readonly NoteOf[] } | undefined;
  let total: Outcome = { acknowledged: 0, inFlight: { kept: 0, gone: 0 }, lost: [], doubled: [], wrong: [] };
  for (let kill = 0; kill <= kills; kill++) {
    const strata = await launch('chromium', { profile });
    const processes = await processesOf(strata.context);
    try {
      const own = await openOwnPage(strata, 'dashboard.html');
      if (ran) {
        const after = await readStored(own);
        const outcome = outcomeOf(ran.plan, ran.notes, before, after);
        told?.(kill, ran.plan, outcome);
        total = sum(total, outcome);
        before = after;
      }
      const next = planned.next().value;
      // After the last kill the quiz only has to go on: one thing is begun, and nobody looks what came of it.
      const plan: Plan = kill < kills ? next : { ...next, moment: 'begun', count: 1 };
      ran = { plan, notes: await runUntilKilled({ strata, own, script, plan, kill: processes.kill }) };
    } finally {
      processes.kill();
      await processes.gone();
    }
  }
  return total;
}

function outcomeOf(plan: Plan, notes: readonly NoteOf[], before: Stored, after: Stored): Outcome {
  const isShared = new Set(plan.over).size < plan.over.length;
  const outcome = compare(attemptsOf(notes), before, after, isShared);
  const alerts = notes.filter(({ what }) => what === 'alerts');
  const wrong = alerts.map(({ page, words = '' }) => `page ${page} said: ${words}`);
  return { ...outcome, wrong: [...outcome.wrong, ...wrong] };
}

function sum(one: Outcome, other: Outcome): Outcome {
  return {
    acknowledged: one.acknowledged + other.acknowledged,
    inFlight: {
      kept: one.inFlight.kept + other.inFlight.kept,
      gone: one.inFlight.gone + other.inFlight.gone,
    },
    lost: [...one.lost, ...other.lost],
    doubled: [...one.doubled, ...other.doubled],
    wrong: [...one.wrong, ...other.wrong],
  };
}
