import type { PlaceId } from '../core/curriculum/layers.ts';
import type { Saying } from '../core/messages.ts';
import { pageOf } from '../core/placement/addresses.ts';
import { corrected, correctionFor, type Correction } from '../core/placement/corrections.ts';
import type { Placement } from '../core/placement/placement.ts';
import { phrase } from '../core/words/phrase.ts';
import { Told } from '../core/words/told.ts';
import type { ActiveTab } from './active-tab.ts';
import { keepSaying, loadCorrections } from './corrections.ts';
import { send } from './messaging/send.ts';
import { knownTabs, tabState, type TabState } from './tab-state.ts';

/** What a quiz knows of the page that it is opened over, or stands beside. */
export interface ReaderPage {
  /** `undefined` where the browser does not let us see it, such as its own pages. */
  readonly address: string | undefined;
  /** Where the page belongs, by the reader's word if they have given it. */
  readonly placement: Placement | undefined;
  /** Whether the reader's own word decided that. */
  readonly told: boolean;
  /** What was read of it; `undefined` where the browser lets no extension read. */
  readonly state: TabState | undefined;
}

type LayerOf = (topic: string) => PlaceId | undefined;

/** What is known of the page in a tab, without reading it. */
export async function knownPage(
  asked: Promise<ActiveTab | undefined>,
  layerOf: LayerOf,
): Promise<ReaderPage> {
  // All tabs, so that nothing waits for the browser to say which one it is.
  const [tab, tabs, corrections] = await Promise.all([asked, knownTabs(), loadCorrections()]);
  const known = tabs.find(known => known.tab === tab?.id)?.state;
  const isCurrent = known && (tab?.address === undefined || pageOf(tab.address) === pageOf(known.address));
  if (isCurrent) return placed(known, corrections, layerOf);
  return { address: tab?.address, placement: undefined, told: false, state: undefined };
}

/**
 * Where the reader is: as the page script told it, or, where it does not run, by reading the page now. The reader's click
 * on our button permits that for this one tab.
 *
 * @throws CorrectionsUnreadable when what the reader said of pages cannot be read
 */
export async function findPage(asked: Promise<ActiveTab | undefined>, layerOf: LayerOf): Promise<ReaderPage> {
  const known = await knownPage(asked, layerOf);
  const tab = await asked;
  if (!tab || known.state?.read) return known;
  const { address } = await send('tab/opened', { tab: tab.id });
  const state = address === undefined ? undefined : await tabState(tab.id);
  if (state) return placed(state, await loadCorrections(), layerOf);
  return { ...known, address: address ?? tab.address, state: undefined };
}

/**
 * Keeps what the reader says of a page; `null` takes their word back.
 *
 * @returns the page as it is placed now, what they had said before, and the folder whose other pages follow
 * @throws Told where the page could not be read
 */
export async function correctPage(
  { state }: ReaderPage,
  saying: Saying | null,
  layerOf: LayerOf,
): Promise<{ page: ReaderPage; before: Saying | null; folder: string | undefined }> {
  if (!state) throw new Told(phrase('This page cannot be read.'));
  const { corrections, before, folder } = await keepSaying(state.address, saying);
  return { page: placed(state, corrections, layerOf), before, folder };
}

function placed(state: TabState, corrections: readonly Correction[], layerOf: LayerOf): ReaderPage {
  return {
    address: state.address,
    placement: corrected(state.read ?? undefined, state.address, corrections, layerOf),
    told: correctionFor(state.address, corrections) !== undefined,
    state,
  };
}
