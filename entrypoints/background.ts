import { defineBackground } from 'wxt/utils/define-background';
import { layers } from '#content/layers';
import { signals } from '#content/signals';
import { topics } from '#content/topics';
import type { Placed } from '../core/messages.ts';
import type { PageFacts } from '../core/placement/facts.ts';
import { place } from '../core/placement/place.ts';
import { readTab } from '../platform/active-tab.ts';
import { loadHint } from '../platform/load-hint.ts';
import { receive } from '../platform/messaging/receive.ts';
import { openPopup } from '../platform/open.ts';
import { forgetTabs, noteTab } from '../platform/tab-state.ts';
import { lightIcon } from '../platform/toolbar-icon.ts';

/** Places pages, keeps what each tab shows, lights the toolbar icon, and has the words of the card. Holds no state of its own. */
export default defineBackground({
  type: 'module',
  main() {
    forgetTabs();
    receive({
      'page/read': ({ facts }, { tab }) => placeTab(tab, facts),
      'hint/wanted': async (_, { tab }) => {
        await loadHint(tab);
        return null;
      },
      'card/opened': ({ topic: id }) => {
        const topic = topics.find(topic => topic.id === id);
        return Promise.resolve({ title: topic?.title, hint: topic?.hint });
      },
      'quiz/wanted': async (_, { tab, window }) => ({ opened: await openPopup(tab, window) }),
      'tab/opened': async ({ tab }) => {
        const facts = await readTab(tab);
        if (!facts) return { address: undefined, placement: null };
        return { address: facts.url, placement: (await placeTab(tab, facts)).placement };
      },
    });
  },
});

async function placeTab(tab: number, facts: PageFacts): Promise<Placed> {
  const placement = place(facts, signals) ?? null;
  await noteTab(tab, { address: facts.url, placement });
  const layer = layers.find(({ id }) => id === placement?.layer);
  const topic = topics.find(({ id }) => id === placement?.topics[0]);
  await lightIcon(tab, layer, topic);
  return { placement, topic: topic?.short };
}
