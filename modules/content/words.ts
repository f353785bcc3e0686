import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, readYaml, type Authored, type Complaint } from '../../core/curriculum/read-yaml.ts';
import { wordsSchema } from '../../core/curriculum/schema-words.ts';
import { languages, type Language } from '../../core/words/language.ts';
import type { Dictionary } from '../../core/words/say.ts';

/** The languages that the extension is translated into. */
export const translations = languages.filter(language => language !== 'en');

/** What is said outside of our own pages: by the hint in a page, and by the browser in our name. */
export const outsideFile = 'outside.yaml';

/** The translations of a language, file by file. */
export interface Words {
  readonly language: Language;
  readonly files: readonly Authored<Dictionary>[];
}

/**
 * Reads `content/words/`.
 *
 * @param root the folder that holds `content/`
 * @throws ContentError for what cannot be read, and for a text that is translated twice
 */
export function readWords(root: string): Words[] {
  return translations.map(language => {
    const folder = `content/words/${language}`;
    const files = readdirSync(join(root, folder))
      .filter(name => name.endsWith('.yaml'))
      .sort()
      .map(name => {
        const file = `${folder}/${name}`;
        return readYaml(file, readFileSync(join(root, file), 'utf8'), wordsSchema) as Authored<Dictionary>;
      });
    const complaints = translatedTwice(files);
    if (complaints.length > 0) throw new ContentError(complaints);
    return { language, files };
  });
}

/** All translations of a language, or those alone that are said outside of our own pages. */
export function dictionaryOf({ files }: Words, part: 'all' | 'outside'): Dictionary {
  const wanted = files.filter(({ file }) => part === 'all' || file.endsWith(`/${outsideFile}`));
  return Object.assign({}, ...wanted.map(({ value }) => value)) as Dictionary;
}

function translatedTwice(files: readonly Authored<Dictionary>[]): Complaint[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, value, lineOf }) =>
    Object.keys(value).flatMap(text => {
      const before = seen.get(text);
      seen.set(text, file);
      if (before === undefined) return [];
      return [
        { file, line: lineOf([text]), rule: 1, message: `"${text}" stands in ${before} too: take one out.` },
      ];
    }),
  );
}
