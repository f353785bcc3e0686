import { dictionaryOf, type Words } from './words.ts';
import { header, writeInto } from './write.ts';

/**
 * Writes the modules of the translations: one for each language, with a table of loaders for our own pages; and for the
 * background, which cannot load anything later, what is said outside of them.
 */
export function writeWords(root: string, words: readonly Words[]): void {
  const outside = Object.fromEntries(words.map(one => [one.language, dictionaryOf(one, 'outside')]));
  const loaders = words.map(
    ({ language }) => `  ${language}: async () => (await import('./words/${language}.ts')).dictionary,`,
  );
  const files = words.map((one): [string, string] => [
    `words/${one.language}.ts`,
    `${header}import type { Dictionary } from '../../../core/words/say.ts';

export const dictionary = ${parse(dictionaryOf(one, 'all'))} as Dictionary;
`,
  ]);
  writeInto(
    root,
    new Map([
      ...files,
      [
        'words.ts',
        `${header}import type { Language } from '../../core/words/language.ts';
import type { Dictionary } from '../../core/words/say.ts';

/** Loads what is said in a language, for our own pages. English is in the code. */
export const loadWords: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Dictionary>>> = {
${loaders.join('\n')}
};
`,
      ],
      [
        'outside-words.ts',
        `${header}import type { Language } from '../../core/words/language.ts';
import type { Dictionary } from '../../core/words/say.ts';

export const outsideWords = ${parse(outside)} as Readonly<Record<Exclude<Language, 'en'>, Dictionary>>;
`,
      ],
    ]),
  );
}

/** As text that is parsed, because that starts a page faster than as much code would. */
function parse(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
