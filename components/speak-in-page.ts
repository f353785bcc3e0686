import type { Language } from '../core/words/language.ts';
import type { Dictionary } from '../core/words/say.ts';
import { speak } from './say.ts';

/** Has a page of ours speak a language from now on. */
export async function speakInPage(
  language: Language,
  load: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Dictionary>>>,
): Promise<void> {
  speak(language, language === 'en' ? undefined : await load[language]());
  document.documentElement.lang = language;
}
