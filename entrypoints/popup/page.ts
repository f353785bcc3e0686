import { layers } from '#content/layers';
import { topics } from '#content/topics';
import { pageOf } from '../../core/placement/addresses.ts';
import type { Placement } from '../../core/placement/placement.ts';
import { activeTab, readTab } from '../../platform/active-tab.ts';
import { noteTab, tabState } from '../../platform/tab-state.ts';
import { lightIcon } from '../../platform/toolbar-icon.ts';

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
  const facts = await readTab(tab.id);
  if (!facts) return { address: tab.address, placement: undefined };
  const [{ packedSignals }, { unpackSignals }, { place }] = await Promise.all([
    import('#content/signals'),
    import('../../core/placement/pack.ts'),
    import('../../core/placement/place.ts'),
  ]);
  const placement = place(facts, unpackSignals(packedSignals));
  await noteTab(tab.id, { address: facts.url, placement: placement ?? null });
  const layer = layers.find(({ id }) => id === placement?.layer);
  const topic = topics.find(({ id }) => id === placement?.topics[0]);
  await lightIcon(tab.id, layer, topic);
  return { address: facts.url, placement };
}
