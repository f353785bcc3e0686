/** The languages that the extension speaks. What is taught, pages, questions and hints, is in English. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words, as people look for it in a list. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

/** What the reader chooses: a language, or whichever the browser itself speaks. */
export const languageChoices = ['browser', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/**
 * The language to speak; English where the browser's own is not among ours.
 *
 * @param ofBrowser the browser's language as a BCP 47 tag, such as "de-AT"
 */
export function languageOf(choice: LanguageChoice, ofBrowser: string): Language {
  if (choice !== 'browser') return choice;
  const [wanted] = ofBrowser.toLowerCase().split('-');
  return languages.find(language => language === wanted) ?? 'en';
}
