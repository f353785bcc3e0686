import { loadWords } from '#content/words';
import { speakInPage } from '../../components/speak-in-page.ts';
import { storedLanguage } from '../../platform/language.ts';
import { onSettingsOf } from '../../platform/settings.ts';

const speakAsSet = async () => speakInPage(await storedLanguage(), loadWords);
onSettingsOf(['language'], speakAsSet);

/** When the reader's language is spoken. Imported before all else, because nothing is drawn before that. */
export const spoken = speakAsSet();
