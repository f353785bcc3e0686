import { render } from 'solid-js/web';
import { loadWords } from '#content/words';
import { speakInPage } from '../../components/speak-in-page.ts';
import { spokenLanguage, storedLanguage } from '../../platform/language.ts';
import { reloadWhenDeleted } from '../../platform/own-pages.ts';
import { onSettingsOf } from '../../platform/settings.ts';
import { Dashboard } from './dashboard.tsx';

const root = document.getElementById('dashboard');
if (!root) throw new Error('dashboard.html has no element #dashboard');
reloadWhenDeleted();
const speakAsSet = async () => speakInPage(await storedLanguage(), loadWords);
onSettingsOf(['language'], speakAsSet);
const spoken = speakAsSet();
// English is there already: drawn at once, and said anew where the settings turn out to want another language.
const draw = () => render(() => <Dashboard />, root);
if (spokenLanguage('browser') === 'en') draw();
else void spoken.then(draw);
