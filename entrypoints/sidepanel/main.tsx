import { render } from 'solid-js/web';
import { layers } from '#content/layers';
import { loadQuestions } from '#content/questions';
import { subjects } from '#content/subjects';
import { loadWords } from '#content/words';
import { bugs } from '../../package.json';
import { QuizPage } from '../../components/quiz/quiz-page.tsx';
import { say } from '../../components/say.ts';
import { speakInPage } from '../../components/speak-in-page.ts';
import { issueAddress } from '../../core/quiz/report.ts';
import { toggled } from '../../core/settings.ts';
import { activeTab, onActivePage } from '../../platform/active-tab.ts';
import { copyText } from '../../platform/clipboard.ts';
import { localClock, newSeed } from '../../platform/clock.ts';
import { resetCorrections } from '../../platform/corrections.ts';
import { topicsKnownByEstimate } from '../../platform/estimate.ts';
import { loadKnown } from '../../platform/known-topics.ts';
import { storedLanguage } from '../../platform/language.ts';
import { openDashboard } from '../../platform/open.ts';
import { reloadWhenDeleted } from '../../platform/own-pages.ts';
import { openQuizMemory } from '../../platform/quiz-memory.ts';
import { correctPage, knownPage } from '../../platform/reader-page.ts';
import { changeSettings, loadSettings, onSettingsOf, resetSettings } from '../../platform/settings.ts';
import { hideHintsOn, loadAccess, onAccess, showHintsOn } from '../../platform/sites/access.ts';
import { ownVersion } from '../../platform/version.ts';

const root = document.getElementById('sidepanel');
if (!root) throw new Error('sidepanel.html has no element #sidepanel');

const layerOf = (id: string) => subjects.find(topic => topic.id === id)?.layer;
const remember = openQuizMemory();
// A quiz that is open goes on under the new settings: it is stored, and taken up where it is.
onSettingsOf(['retention', 'dayStart', 'length', 'newPerDay', 'reviewsPerDay', 'setAside', 'language'], () =>
  location.reload(),
);
const bringBack = (topic: string) =>
  changeSettings(({ setAside }) => ({ setAside: toggled(setAside, topic, false) })).then(() => undefined);
const find = () => knownPage(activeTab(location.search), layerOf);
// Asked for with the quiz: nothing but our mark is drawn before either is there.
const spoken = storedLanguage()
  .then(language => speakInPage(language, loadWords))
  .then(() => {
    document.title = say('Strata: quiz beside the page');
  });
reloadWhenDeleted();
render(
  () => (
    <QuizPage
      topics={subjects}
      layers={layers}
      quiz={Promise.all([loadSettings(), loadKnown(), topicsKnownByEstimate(), spoken]).then(
        ([settings, known, estimated]) => ({
          settings,
          memory: remember(settings.retention),
          topics: subjects,
          known: new Set(Object.keys(known)),
          estimated,
          loadQuestions: id => loadQuestions[id]?.() ?? Promise.resolve([]),
          clock: () => localClock(settings.dayStart),
          seed: newSeed,
          surface: 'sidepanel',
        }),
      )}
      prepare={topic => void loadQuestions[topic]?.()}
      findPage={find}
      onActivePage={onActivePage}
      correctPage={(page, saying) => correctPage(page, saying, layerOf)}
      access={{ load: loadAccess, onChange: onAccess, show: showHintsOn, hide: hideHintsOn }}
      reporting={{
        version: ownVersion(),
        onCopy: copyText,
        addressOf: report => issueAddress(bugs.url, report),
      }}
      reviews={false}
      onDashboard={view => void openDashboard(view)}
      onBringBack={bringBack}
      onResetSettings={() => void resetSettings().then(() => location.reload())}
      onResetCorrections={() => void resetCorrections().then(() => location.reload())}
    />
  ),
  root,
);
