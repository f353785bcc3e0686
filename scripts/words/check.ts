import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readYaml } from '../../core/curriculum/read-yaml.ts';
import { chapterSchema } from '../../core/curriculum/schema-chapter.ts';
import { layersSchema } from '../../core/curriculum/schema-places.ts';
import { gapsIn, type Forms } from '../../core/words/say.ts';
import { chapterFile } from '../../modules/content/read.ts';
import { outsideFile, readWords, type Words } from '../../modules/content/words.ts';
import { findSaid, type Said } from './find.ts';
import { reachedFrom } from './reached.ts';

/** Where code begins that speaks outside of our own pages, and has no more than the words for that. */
const outsideEntries = ['hint/index.ts', 'page.content/index.ts', 'background.ts'];

/** Whose names are said there, and in our own pages too. */
const layersFile = 'content/layers.yaml';

/**
 * Holds what the extension says against its translations.
 *
 * @param root the folder of the project
 * @returns what is wrong, a line each, as `file:line  what, and what to do`
 */
export function checkWords(root: string): string[] {
  const files = ['components', 'core', 'entrypoints', 'platform'].flatMap(room => sources(root, room));
  const found = files.map(findSaid);
  const outside = reachedFrom(outsideEntries.map(file => join(root, 'entrypoints', file)));
  outside.add(join(root, layersFile));
  const said = [...found.flatMap(({ said }) => said), ...saidOfLayers(root), ...saidOfExperiences(root)];
  const place = (file: string, line: number) => `${relative(root, file)}:${line}`;
  return [
    ...found
      .flatMap(({ unknown }) => unknown)
      .map(({ file, line }) => `${place(file, line)}  Say a text as it is, with {name} where a value goes.`),
    ...readWords(root).flatMap(words => [
      ...missing(words, said, place),
      ...unfitting(words, said),
      ...misplaced(words, said, outside),
    ]),
  ];
}

type Place = (file: string, line: number) => string;

function missing({ language, files }: Words, said: readonly Said[], place: Place): string[] {
  const known = new Set(files.flatMap(({ value }) => Object.keys(value)));
  return firstOfEach(said)
    .filter(({ text }) => !known.has(text))
    .map(({ file, line, text }) => `${place(file, line)}  "${text}" is not in content/words/${language}.`);
}

/** Translations that nobody says, or that do not fit what is said. */
function unfitting({ language, files }: Words, said: readonly Said[]): string[] {
  const uses = new Map(said.map(use => [use.text, use]));
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const problemOf = (text: string, translation: string | Forms): string | undefined => {
    const use = uses.get(text);
    if (!use) return 'is said nowhere: take it out, or correct it.';
    if (use.counted !== (typeof translation !== 'string'))
      return use.counted ? `depends on a number: give ${forms.join(', ')}.` : 'depends on no number.';
    const lacking = typeof translation === 'string' ? [] : forms.filter(form => !translation[form]);
    if (lacking.length > 0) return `lacks ${lacking.join(', ')}.`;
    const wanted = gapNames(text);
    const texts = typeof translation === 'string' ? [translation] : Object.values(translation);
    // One of a thing may be said without its number.
    const fits = (gaps: string) => gaps === wanted || (use.counted && gaps === withoutCount(wanted));
    return texts.every(translated => fits(gapNames(translated)))
      ? undefined
      : `should have the same {names} as the English: ${wanted || 'none'}.`;
  };
  return files.flatMap(({ file, value, lineOf }) =>
    Object.entries(value).flatMap(([text, translation]) => {
      const problem = problemOf(text, translation);
      return problem ? [`${file}:${lineOf([text])}  "${text}" ${problem}`] : [];
    }),
  );
}

/** What is said outside of our own pages stands in a file of its own, and nothing else does. */
function misplaced({ files }: Words, said: readonly Said[], outside: ReadonlySet<string>): string[] {
  const saidOutside = new Set(said.filter(({ file }) => outside.has(file)).map(({ text }) => text));
  return files.flatMap(({ file, value, lineOf }) => {
    const isOutside = file.endsWith(`/${outsideFile}`);
    return Object.keys(value)
      .filter(text => saidOutside.has(text) !== isOutside)
      .map(text => {
        const move = isOutside
          ? 'in our own pages only: move it out'
          : `outside of them too: move it to ${outsideFile}`;
        return `${file}:${lineOf([text])}  "${text}" is said ${move}.`;
      });
  });
}

/** The names of the layers are ours and translated; hints, topics and questions are not. */
function saidOfLayers(root: string): Said[] {
  const file = join(root, layersFile);
  const { value, lineOf } = readYaml(layersFile, readFileSync(file, 'utf8'), layersSchema);
  return value.layers.flatMap(({ title, long, about }, at) =>
    [title, long, about].map(text => ({
      file,
      line: lineOf(['layers', at]),
      text,
      counted: false,
    })),
  );
}

/** What the reader is asked to say of themselves stands in the chapter, and is ours to say. */
function saidOfExperiences(root: string): Said[] {
  const file = join(root, chapterFile);
  const { value, lineOf } = readYaml(chapterFile, readFileSync(file, 'utf8'), chapterSchema);
  return value.fit.experiences.map(({ about }, at) => ({
    file,
    line: lineOf(['fit', 'experiences', at, 'about']),
    text: about,
    counted: false,
  }));
}

function gapNames(text: string): string {
  const names = gapsIn(text).flatMap(piece => (typeof piece === 'string' ? [] : piece.name));
  return [...new Set(names)].sort().join(', ');
}

const withoutCount = (names: string) =>
  names
    .split(', ')
    .filter(name => name !== 'count')
    .join(', ');

function firstOfEach(said: readonly Said[]): Said[] {
  return [...new Map(said.toReversed().map(use => [use.text, use])).values()].reverse();
}

function sources(root: string, room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => join(root, room, file));
}
