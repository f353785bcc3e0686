import { defineBackground } from 'wxt/utils/define-background';
import { layers } from '#content/layers';
import { questionTerms } from '#content/question-terms';
import { signals } from '#content/signals';
import { topicDetails } from '#content/topic-details';
import { topics } from '#content/topics';
import { cardWords } from '../core/curriculum/card-words.ts';
import type { CorrectionKept, MessageOf, Placed } from '../core/messages.ts';
import { corrected, correctedPage, type Correction } from '../core/placement/corrections.ts';
import type { PageFacts } from '../core/placement/facts.ts';
import { place } from '../core/placement/place.ts';
import { askablesOf } from '../core/quiz/askable.ts';
import { fitOfQuestions } from '../core/quiz/fit.ts';
import { withoutSetAside } from '../core/quiz/set-aside.ts';
import { withHint } from '../core/settings.ts';
import { readTab } from '../platform/active-tab.ts';
import { keepSaying, loadCorrections, onCorrections } from '../platform/corrections.ts';
import { loadHint } from '../platform/load-hint.ts';
import { receive } from '../platform/messaging/receive.ts';
import { openPopup } from '../platform/open.ts';
import { keepReminding } from '../platform/reminders.ts';
import { changeSettings } from '../platform/settings.ts';
import { keepSitesInStep } from '../platform/sites/keep-in-step.ts';
import { forgetTabs, knownTabs, noteTab, tabState, type TabState } from '../platform/tab-state.ts';
import { lightIcon } from '../platform/toolbar-icon.ts';

/**
 * Places pages, keeps what each tab shows, lights the toolbar icon, has the words of the card, and reminds of what is due.
 * Holds no state of its own.
 */
export default defineBackground({
  type: 'module',
  main() {
    forgetTabs();
    keepSitesInStep();
    const lookAtWhatIsDue = keepReminding(
      setAside => new Set(askablesOf(withoutSetAside(topics, setAside)).map(({ id }) => id)),
    );
    // The page scripts ask by themselves; a tab that was read on a click has none, and its icon follows here.
    onCorrections(corrections => void followCorrections(corrections));
    receive({
      'page/read': ({ facts }, { tab }) => placeTab(tab, facts),
      'page/again': async ({ address }, { tab }) => {
        const state = await stateOf(tab, address);
        return state ? showPlace(tab, state, await loadCorrections()) : null;
      },
      'correction/made': (message, { tab }) => correct(tab, message),
      'hint/wanted': async (_, { tab }) => {
        await loadHint(tab);
        return null;
      },
      'hint/changed': async change => {
        await changeSettings(before => withHint(before, change));
        return null;
      },
      'card/opened': ({ topic }) => Promise.resolve(cardWords(topic, topics, topicDetails)),
      'quiz/wanted': async (_, { tab, window }) => ({ opened: await openPopup(tab, window) }),
      'tab/opened': async ({ tab }) => {
        const facts = await readTab(tab);
        if (facts) await placeTab(tab, facts);
        return { address: facts?.url };
      },
      'memory/changed': async () => {
        await lookAtWhatIsDue();
        return null;
      },
    });
  },
});

async function placeTab(tab: number, facts: PageFacts): Promise<Placed> {
  const read = place(facts, signals) ?? null;
  const state = { address: facts.url, read, fit: read ? fitOfQuestions(facts, questionTerms) : {} };
  await noteTab(tab, state);
  return showPlace(tab, state, await loadCorrections());
}

/** Where a page that was read belongs, by the reader's word if they have given it; the icon follows. */
async function showPlace(
  tab: number,
  { address, read }: TabState,
  corrections: readonly Correction[],
): Promise<Placed> {
  const layerOf = (id: string) => topics.find(topic => topic.id === id)?.layer;
  const placement = corrected(read ?? undefined, address, corrections, layerOf) ?? null;
  const layer = layers.find(({ id }) => id === placement?.layer);
  const topic = topics.find(({ id }) => id === placement?.topics[0]);
  await lightIcon(tab, layer, topic);
  return { placement, topic: topic?.short };
}

async function followCorrections(corrections: readonly Correction[]): Promise<void> {
  const tabs = await knownTabs();
  await Promise.all(tabs.map(({ tab, state }) => showPlace(tab, state, corrections)));
}

/** What is known of a tab, if it still shows the page that a message speaks of. */
async function stateOf(tab: number, page: string): Promise<TabState | undefined> {
  const state = await tabState(tab);
  return state && correctedPage(state.address) === page ? state : undefined;
}

async function correct(
  tab: number,
  { address, saying }: MessageOf<'correction/made'>,
): Promise<CorrectionKept> {
  const state = await stateOf(tab, address);
  if (!state) throw new Error('The tab shows another page by now.');
  const { corrections, before, folder } = await keepSaying(address, saying);
  return { before, folder, placed: await showPlace(tab, state, corrections) };
}
