import { defineBackground } from 'wxt/utils/define-background';
import { layers } from '#content/layers';
import { outsideWords } from '#content/outside-words';
import { questionTerms } from '#content/question-terms';
import { signals } from '#content/signals';
import { subjects } from '#content/subjects';
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
import type { Language } from '../core/words/language.ts';
import { saidLater } from '../core/words/phrase.ts';
import { speakerOf, type Dictionary, type Say } from '../core/words/say.ts';
import { isPrivateTab, readTab } from '../platform/active-tab.ts';
import { keepSaying, loadCorrections, onCorrections } from '../platform/corrections.ts';
import { welcomeOnce } from '../platform/first-run.ts';
import { storedLanguage } from '../platform/language.ts';
import { loadHint } from '../platform/load-hint.ts';
import { receive } from '../platform/messaging/receive.ts';
import { openPopup } from '../platform/open.ts';
import { keepReminding } from '../platform/reminders.ts';
import { changeSettings, onSettingsOf } from '../platform/settings.ts';
import { keepSitesInStep } from '../platform/sites/keep-in-step.ts';
import { forgetTabs, knownTabs, noteTab, tabState, type TabState } from '../platform/tab-state.ts';
import { lightIcon } from '../platform/toolbar-icon.ts';
import { keepTrail } from '../platform/trail.ts';

/**
 * Places pages, keeps what each tab shows, lights the toolbar icon, has the words of the card, writes the reading trail, and
 * reminds of what is due. Holds no state of its own.
 */
export default defineBackground({
  type: 'module',
  main() {
    welcomeOnce('/dashboard.html#/welcome');
    forgetTabs();
    keepSitesInStep();
    const lookAtWhatIsDue = keepReminding(
      setAside => new Set(askablesOf(withoutSetAside(subjects, setAside)).map(({ id }) => id)),
      currentSay,
    );
    // The page scripts ask by themselves; a tab that was read on a click has none, and its icon follows here.
    const trail = keepTrail();
    onCorrections(corrections => void followCorrections(corrections).then(trail.refile));
    // The tooltip names the layer.
    onSettingsOf(['language'], async () => followCorrections(await loadCorrections()));
    receive({
      'page/read': async ({ facts }, { tab, isPrivate }) => {
        const { placed, before } = await placeTab(tab, facts);
        void trail.note({ facts, placed, isPrivate, before }); // after the reply: the hint waits for nothing
        return placed;
      },
      'page/again': async ({ address }, { tab }) => {
        const state = await stateOf(tab, address);
        return state ? showPlace(tab, state, await loadCorrections()) : null;
      },
      'correction/made': (message, { tab }) => correct(tab, message),
      'hint/wanted': async ({ loaded }, { tab }) => {
        if (!loaded) await loadHint(tab);
        const language = await storedLanguage();
        return { language, dictionary: wordsOf(language) ?? null };
      },
      'hint/changed': async change => {
        await changeSettings(before => withHint(before, change));
        return null;
      },
      'card/opened': ({ topic }) => Promise.resolve(cardWords(topic, topics, topicDetails)),
      'quiz/wanted': async (_, { tab, window }) => ({ opened: await openPopup(tab, window) }),
      'tab/opened': async ({ tab }) => {
        const facts = await readTab(tab);
        if (facts) {
          const { placed, before } = await placeTab(tab, facts);
          void isPrivateTab(tab).then(isPrivate => trail.note({ facts, placed, isPrivate, before }));
        }
        return { address: facts?.url };
      },
      'memory/changed': async () => {
        await lookAtWhatIsDue();
        return null;
      },
    });
  },
});

/** What is said outside of our own pages, in a language; English is in the code. */
function wordsOf(language: Language): Dictionary | undefined {
  return language === 'en' ? undefined : outsideWords[language];
}

async function currentSay(): Promise<Say> {
  const language = await storedLanguage();
  return speakerOf(language, wordsOf(language)).say;
}

/** Places a page and notes it for its tab. Gives with it the page that the tab showed when it was read before. */
async function placeTab(
  tab: number,
  facts: PageFacts,
): Promise<{ placed: Placed; before: string | undefined }> {
  const before = (await tabState(tab))?.address;
  const read = place(facts, signals) ?? null;
  const state = { address: facts.url, read, fit: read ? fitOfQuestions(facts, questionTerms) : {} };
  await noteTab(tab, state);
  return { placed: await showPlace(tab, state, await loadCorrections()), before };
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
  const names = [layer && (await currentSay())(layer.title), topic?.short];
  await lightIcon(tab, layer?.id, names.filter(Boolean).join(' · '));
  return { placement, topic: topic?.short };
}

/** Gives the topics of the pages that tabs show, as they are by the reader's word now. */
async function followCorrections(
  corrections: readonly Correction[],
): Promise<Map<string, readonly string[]>> {
  const tabs = await knownTabs();
  const topics = tabs.map(async ({ tab, state }): Promise<[string, readonly string[]]> => {
    const { placement } = await showPlace(tab, state, corrections);
    return [state.address, placement?.topics ?? []];
  });
  return new Map(await Promise.all(topics));
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
  if (!state) throw new Error(saidLater('The tab shows another page by now.'));
  const { corrections, before, folder } = await keepSaying(address, saying);
  return { before, folder, placed: await showPlace(tab, state, corrections) };
}
