import type { Placed } from '../core/messages.ts';
import { studyDay } from '../core/memory/day.ts';
import type { PageFacts } from '../core/placement/facts.ts';
import type { Settings } from '../core/settings.ts';
import { visitedPage, visitTitle } from '../core/trail/visit.ts';
import { localClock } from './clock.ts';
import { openDatabase, type StrataDatabase } from './database/open.ts';
import { noteVisit, refileVisits } from './database/visits.ts';
import { loadSettings } from './settings.ts';

/** Where it is told that the trail has changed. */
const channelName = 'strata:trail';

/** A page that was read and placed in a tab. */
export interface ReadInTab {
  readonly facts: Pick<PageFacts, 'url' | 'title'>;
  readonly placed: Placed;
  /** Whether the tab is of a private window. */
  readonly isPrivate: boolean;
  /** The page that the tab showed when it was read before; `undefined` where that is not known. */
  readonly before: string | undefined;
}

/** The reading trail as the background writes it. Neither call throws or has to be waited for. */
export interface Trail {
  /** Writes down a page, if the reader keeps a trail and the page has a topic. */
  readonly note: (read: ReadInTab) => Promise<void>;
  /** The reader corrected pages that are open: those that are kept are about other topics now. Topics by address. */
  readonly refile: (topics: ReadonlyMap<string, readonly string[]>) => Promise<void>;
}

/** The reading trail, for the life of a background. What keeps it from being written is said once, on the console. */
export function keepTrail(): Trail {
  let said = false;
  const quietly = async (work: Promise<void>) => {
    try {
      await work;
    } catch (error) {
      if (said) return;
      said = true;
      console.error('Strata: the reading trail could not be written.', error);
    }
  };
  return {
    note: read => quietly(note(read)),
    refile: topics => quietly(refile(topics)),
  };
}

async function note({ facts, placed, isPrivate, before }: ReadInTab): Promise<void> {
  const topics = placed.placement?.topics ?? [];
  const page = visitedPage(facts.url);
  if (isPrivate || topics.length === 0 || !page) return;
  const settings = await loadSettings();
  if (!settings.trail || settings.hintOff.includes(new URL(page.address).hostname)) return;
  const isNew = before === undefined || visitedPage(before)?.address !== page.address;
  const title = visitTitle(facts.title, page.address);
  const visit = { ...page, title, topics, day: dayOf(settings), last: Date.now() };
  await withDatabase(db => noteVisit(db, visit, isNew));
}

async function refile(topics: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const pages = [...topics].flatMap(([address, topics]): [string, readonly string[]][] => {
    const page = visitedPage(address);
    return page ? [[page.address, topics]] : [];
  });
  if (pages.length === 0) return;
  const day = dayOf(await loadSettings());
  await withDatabase(db => refileVisits(db, day, new Map(pages)));
}

function dayOf({ dayStart }: Settings): string {
  return studyDay(localClock(dayStart));
}

/** Opened for this alone, so that nothing holds up an update of the database. */
async function withDatabase(work: (db: StrataDatabase) => Promise<void>): Promise<void> {
  const db = await openDatabase();
  try {
    await work(db);
  } finally {
    db.close();
  }
  tellTrailChanged();
}

/** Tells other pages of ours that the trail is not what it was. */
export function tellTrailChanged(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

/** Tells when the background or another page of ours changed the trail, until `signal` is aborted. */
export function onTrail(changed: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', changed);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
