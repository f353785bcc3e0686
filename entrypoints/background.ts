import { defineBackground } from 'wxt/utils/define-background';
import { layers } from '#content/layers';
import { topics } from '#content/topics';
import { loadHint } from '../platform/load-hint.ts';
import { receive } from '../platform/messaging/receive.ts';
import { openPopup } from '../platform/open.ts';
import { forgetTabs, noteTab } from '../platform/tab-state.ts';
import { lightIcon } from '../platform/toolbar-icon.ts';

/** Keeps what each tab shows, lights the toolbar icon, and has the words of the card. Holds no state of its own. */
export default defineBackground({
  type: 'module',
  main() {
    forgetTabs();
    receive({
      'page/placed': async ({ address, placement }, { tab }) => {
        await noteTab(tab, { address, placement });
        const layer = layers.find(({ id }) => id === placement?.layer);
        const topic = topics.find(({ id }) => id === placement?.topics[0]);
        await lightIcon(tab, layer, topic);
        return { topic: topic?.short };
      },
      'hint/wanted': async (_, { tab }) => {
        await loadHint(tab);
        return null;
      },
      'card/opened': ({ topic: id }) => {
        const topic = topics.find(topic => topic.id === id);
        return Promise.resolve({ title: topic?.title, hint: topic?.hint });
      },
      'quiz/wanted': async (_, { tab, window }) => ({ opened: await openPopup(tab, window) }),
    });
  },
});
