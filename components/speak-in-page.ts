import type { Language } from '../core/words/language.ts';
import type { Dictionary } from '../core/words/say.ts';
import { speak } from './say.ts';

/** The language that was wanted last: its words may come later than those of one that was wanted before. */
let wanted: Language | undefined;

/** Has a page of ours speak a language from now on. A page begins in English. */
export async function speakInPage(
  language: Language,
  load: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Dictionary>>>,
): Promise<void> {
  wanted = language;
  const dictionary = language === 'en' ? undefined : await load[language]();
  // Said again, the same language would still have everything drawn and laid out anew.
  if (language !== wanted || language === document.documentElement.lang) return;
  speak(language, dictionary);
  document.documentElement.lang = language;
}
