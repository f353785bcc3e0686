import type { BrowserContext, CDPSession } from '@playwright/test';

/** One event of Chromium's trace. Times in microseconds; `tdur` is the processor's time, where the system tells it. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string };
    readonly beginData?: { readonly url?: string };
  };
}

/** What scripts that are not the page's own did in one visit. Times in milliseconds. */
export interface Traced {
  /** On the main thread of the page: compiling and running, in all. */
  readonly script: number;
  /** The most of that in one task, during which the page can answer nobody. */
  readonly longest: number;
  /** How often such a script made the browser lay the page out. */
  readonly forced: number;
  /** The longest task of the background: for ours, taking the facts apart, checking and placing them. */
  readonly background: number;
}

const task = 'ThreadControllerImpl::RunTask';
const scripts = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'v8.callFunction']);

/** Begins a trace. @returns what ends it and gives its events */
export async function startTrace(context: BrowserContext): Promise<() => Promise<readonly TraceEvent[]>> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser cannot be asked.');
  const session: CDPSession = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8', 'v8.execute', 'toplevel'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return events;
  };
}

/**
 * Reads a trace. Scripts are told apart by their event's address: the page's own carry the page's, and what carries
 * another or none (a page script's answers and continuations have none) is counted, for the floor as for ours.
 * The trace and not `ScriptDuration`, because that leaves out what runs as a microtask, which is half of a page script. The
 * processor's time and not the clock's, because the other programs of the machine are no cost of ours.
 */
export function readTrace(events: readonly TraceEvent[], address: string): Traced {
  const parsing = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === address);
  if (!parsing) throw new Error(`The trace does not show ${address}.`);
  const main = threadOf(events, ({ pid, tid }) => pid === parsing.pid && tid === parsing.tid);
  const worker = events.find(
    ({ name, args }) => name === 'thread_name' && args?.name === 'ServiceWorker thread',
  );
  const background = worker
    ? threadOf(events, ({ pid, tid }) => pid === worker.pid && tid === worker.tid)
    : [];
  const own = outermost(main.filter(({ name }) => scripts.has(name))).filter(
    ({ args }) => args?.data?.url !== address,
  );
  const tasks = outermost(main.filter(({ name }) => name === task));
  const layouts = main.filter(({ name }) => name === 'Layout');
  return {
    script: sum(own),
    longest: Math.max(0, ...sumsWithin(tasks, own)),
    forced: layouts.filter(({ ts }) => own.some(script => ts >= script.ts && ts < endOf(script))).length,
    background: Math.max(0, ...background.filter(({ name }) => name === task).map(time)),
  };
}

/** The complete events of a thread, as they began; of those that began together, the longer first. */
function threadOf(events: readonly TraceEvent[], of: (event: TraceEvent) => boolean): TraceEvent[] {
  return events
    .filter(event => event.ph === 'X' && of(event))
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
}

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return events.filter(event => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

function sumsWithin(tasks: readonly TraceEvent[], parts: readonly TraceEvent[]): number[] {
  let at = 0;
  return tasks.map(task => {
    const within: TraceEvent[] = [];
    for (let part = parts[at]; part && part.ts < endOf(task); part = parts[++at])
      if (part.ts >= task.ts) within.push(part);
    return sum(within);
  });
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const time = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;
const sum = (events: readonly TraceEvent[]) => events.reduce((all, event) => all + time(event), 0);
