import { pageOf } from '../../core/placement/addresses.ts';
import type { Placement } from '../../core/placement/placement.ts';
import { activeTab } from '../../platform/active-tab.ts';
import { send } from '../../platform/messaging/send.ts';
import { tabState } from '../../platform/tab-state.ts';

/** What the popup knows of the page it was opened over. */
export interface Page {
  /** `undefined` where the browser does not let us see it, such as its own pages. */
  readonly address: string | undefined;
  readonly placement: Placement | undefined;
}

/**
 * Where the reader is: as the page script told it, or, where it does not run, by reading the page now. The reader's click
 * on our button permits that for this one tab.
 *
 * @param search the popup's own query, which names a tab when the popup is a window of its own
 */
export async function findPage(search: string): Promise<Page> {
  const tab = await activeTab(search);
  if (!tab) return { address: undefined, placement: undefined };
  const known = await tabState(tab.id);
  const current = known && (tab.address === undefined || pageOf(tab.address) === pageOf(known.address));
  if (current && known.placement) return { address: known.address, placement: known.placement };
  const { address, placement } = await send('tab/opened', { tab: tab.id });
  return { address: address ?? tab.address, placement: placement ?? undefined };
}
