import { browser } from 'wxt/browser';
import { languageOf, type Language, type LanguageChoice } from '../core/words/language.ts';
import { loadSettings } from './settings.ts';

/** The language to speak by the reader's choice. */
export function spokenLanguage(choice: LanguageChoice): Language {
  return languageOf(choice, browser.i18n.getUILanguage());
}

/** The language to speak by the settings that are stored; the browser's where they cannot be read. */
export async function storedLanguage(): Promise<Language> {
  // Who needs more of the settings than this says what is wrong with them, and needs a language to say it in.
  const choice = await loadSettings().then(
    ({ language }) => language,
    () => 'browser' as const,
  );
  return spokenLanguage(choice);
}
