import { topics } from '#content/topics';
import type { Saying } from '../../core/messages.ts';
import { pageOf } from '../../core/placement/addresses.ts';
import { corrected, correctionFor, type Correction } from '../../core/placement/corrections.ts';
import type { Placement } from '../../core/placement/placement.ts';
import { activeTab } from '../../platform/active-tab.ts';
import { keepSaying, loadCorrections } from '../../platform/corrections.ts';
import { send } from '../../platform/messaging/send.ts';
import { tabState, type TabState } from '../../platform/tab-state.ts';

/** What the popup knows of the page it was opened over. */
export interface Page {
  /** `undefined` where the browser does not let us see it, such as its own pages. */
  readonly address: string | undefined;
  /** Where the page belongs, by the reader's word if they have given it. */
  readonly placement: Placement | undefined;
  /** Whether the reader's own word decided that. */
  readonly told: boolean;
  /** What was read of it; `undefined` where the browser lets no extension read. */
  readonly state: TabState | undefined;
}

/**
 * Where the reader is: as the page script told it, or, where it does not run, by reading the page now. The reader's click
 * on our button permits that for this one tab.
 *
 * @param search the popup's own query, which names a tab when the popup is a window of its own
 * @throws CorrectionsUnreadable when what the reader said of pages cannot be read
 */
export async function findPage(search: string): Promise<Page> {
  const tab = await activeTab(search);
  if (!tab) return { address: undefined, placement: undefined, told: false, state: undefined };
  const known = await tabState(tab.id);
  const current = known && (tab.address === undefined || pageOf(tab.address) === pageOf(known.address));
  if (current && known.read) return placed(known, await loadCorrections());
  const { address } = await send('tab/opened', { tab: tab.id });
  const state = address === undefined ? undefined : await tabState(tab.id);
  if (state) return placed(state, await loadCorrections());
  return { address: address ?? tab.address, placement: undefined, told: false, state: undefined };
}

/**
 * Keeps what the reader says of a page; `null` takes their word back.
 *
 * @returns the page as it is placed now, what they had said before, and the folder whose other pages follow
 */
export async function correctPage(
  state: TabState,
  saying: Saying | null,
): Promise<{ page: Page; before: Saying | null; folder: string | undefined }> {
  const { corrections, before, folder } = await keepSaying(state.address, saying);
  return { page: placed(state, corrections), before, folder };
}

function placed(state: TabState, corrections: readonly Correction[]): Page {
  const layerOf = (id: string) => topics.find(topic => topic.id === id)?.layer;
  return {
    address: state.address,
    placement: corrected(state.read ?? undefined, state.address, corrections, layerOf),
    told: correctionFor(state.address, corrections) !== undefined,
    state,
  };
}
