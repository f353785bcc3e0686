import { render } from 'solid-js/web';
import { loadWords } from '#content/words';
import { say } from '../../components/say.ts';
import { speakInPage } from '../../components/speak-in-page.ts';
import { storedLanguage } from '../../platform/language.ts';
import { reloadWhenDeleted } from '../../platform/own-pages.ts';
import { onSettingsOf } from '../../platform/settings.ts';
import { Dashboard } from './dashboard.tsx';

const root = document.getElementById('dashboard');
if (!root) throw new Error('dashboard.html has no element #dashboard');
reloadWhenDeleted();
const speakAsSet = async () => {
  await speakInPage(await storedLanguage(), loadWords);
  document.title = say('Strata: your landscape');
};
onSettingsOf(['language'], speakAsSet);
void speakAsSet().then(() => render(() => <Dashboard />, root));
