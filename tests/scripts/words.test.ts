import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { placeIds } from '../../core/curriculum/layers.ts';
import { ContentError } from '../../core/curriculum/read-yaml.ts';
import { checkWords } from '../../scripts/words/check.ts';

const layer = (id: string) =>
  `  - { id: ${id}, kind: layer, position: 1, title: Cloud, long: The cloud, about: Where it runs. }`;

const chapter = readFileSync('content/landscape.yaml', 'utf8');
const experiences = [...chapter.matchAll(/^ {6}about: (.+)$/gm)].map(([, about = '']) => about);

/** A small project in which everything is in order: two components, what the hint and the background say, and the German. */
const inOrder: Readonly<Record<string, string>> = {
  'components/page.tsx': `
    const words = { on: phrase('Switched on'), off: phrase('Switched off') };
    const text = (pages: number, open: boolean) => (
      <section aria-label={say(open ? 'Open' : 'Closed')}>
        {say(counted(pages, '{count} page of {site}', '{count} pages of {site}', { site }))}
        <Sentence of="Read {page} to go on." with={{ page: <a>{title}</a> }} />
        {say(words.on)}
      </section>
    );`,
  'core/later.ts': `export const title = saidLater('Not now');`,
  'platform/notes.ts': `import type { Page } from '../components/page.tsx';\nexport const note = phrase('A note');`,
  'entrypoints/hint/index.ts': `say('Hint');`,
  'entrypoints/page.content/index.ts': ``,
  'entrypoints/background.ts': `import { note } from '../platform/notes.ts';\nimport { browser } from 'wxt/browser';`,
  'content/layers.yaml': `layers:\n${placeIds.map(layer).join('\n')}\n`,
  'content/landscape.yaml': chapter,
  'content/words/de/experiences.yaml': experiences.map(about => `${about}: etwas\n`).join(''),
  'content/words/de/outside.yaml': `Cloud: Wolke
The cloud: Die Wolke
Where it runs.: Wo es läuft.
Hint: Hinweis
A note: Eine Notiz
`,
  'content/words/de/page.yaml': `Switched on: Eingeschaltet
Switched off: Ausgeschaltet
Open: Offen
Closed: Zu
"{count} pages of {site}":
  one: Eine Seite von {site}
  other: "{count} Seiten von {site}"
"Read {page} to go on.": Um weiterzumachen, lies {page}.
Not now: Nicht jetzt
`,
};

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach(root => rmSync(root, { recursive: true })));

/** The project with some files changed: by name, what takes the place of what. */
function project(changes: Readonly<Record<string, readonly [from: string, to: string]>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'strata-words-'));
  roots.push(root);
  for (const [file, text] of Object.entries(inOrder)) {
    const [from, to] = changes[file] ?? ['', ''];
    expect(text).toContain(from);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(
      join(root, file),
      text.replace(from, () => to),
    );
  }
  return root;
}

const page = 'content/words/de/page.yaml';
const outside = 'content/words/de/outside.yaml';

describe('words and their translations', () => {
  test('nothing is said of a folder in which everything has its translation', () => {
    expect(checkWords(project())).toEqual([]);
  });

  test.each<{
    complaint: string;
    changes: Readonly<Record<string, readonly [string, string]>>;
    says: readonly string[];
  }>([
    {
      complaint: 'a text in JSX that has no translation',
      changes: { 'components/page.tsx': ["'Closed'", "'Shut'"] },
      says: [
        'components/page.tsx:4  "Shut" is not in content/words/de.',
        `${page}:4  "Closed" is said nowhere: take it out, or correct it.`,
      ],
    },
    {
      complaint: 'a name of a layer that has none',
      changes: { 'content/layers.yaml': ['title: Cloud', 'title: Sky'] },
      says: ['content/layers.yaml:2  "Sky" is not in content/words/de.'],
    },
    {
      complaint: 'a translation of what nobody says',
      changes: { [page]: ['Open: Offen', 'Open: Offen\nEdit: Bearbeiten'] },
      says: [`${page}:4  "Edit" is said nowhere: take it out, or correct it.`],
    },
    {
      complaint: 'a text that is put together where it is said',
      changes: { 'components/page.tsx': ['say(words.on)', 'say(`Open ${title}`)'] },
      says: ['components/page.tsx:7  Say a text as it is, with {name} where a value goes.'],
    },
    {
      complaint: 'a name that the translation lacks',
      changes: { [page]: ['Um weiterzumachen, lies {page}.', 'Um weiterzumachen, lies weiter.'] },
      says: [`${page}:8  "Read {page} to go on." should have the same {names} as the English: page.`],
    },
    {
      complaint: 'a name that the English lacks',
      changes: { [page]: ['Not now: Nicht jetzt', 'Not now: "Nicht {when}"'] },
      says: [`${page}:9  "Not now" should have the same {names} as the English: none.`],
    },
    {
      complaint: 'a form that the language has and the translation has not',
      changes: { [page]: ['  one: Eine Seite von {site}\n', ''] },
      says: [`${page}:6  "{count} pages of {site}" lacks one.`],
    },
    {
      complaint: 'one translation for what depends on a number',
      changes: {
        [page]: [
          `:\n  one: Eine Seite von {site}\n  other: "{count} Seiten von {site}"`,
          ': "{count} S. von {site}"',
        ],
      },
      says: [`${page}:5  "{count} pages of {site}" depends on a number: give one, other.`],
    },
    {
      complaint: 'forms for what depends on none',
      changes: { [page]: ['Open: Offen', 'Open: { one: Offen, other: Offene }'] },
      says: [`${page}:3  "Open" depends on no number.`],
    },
    {
      complaint: 'what the background says and outside.yaml lacks',
      changes: {
        [outside]: ['A note: Eine Notiz\n', ''],
        [page]: ['Open: Offen', 'Open: Offen\nA note: Eine Notiz'],
      },
      says: [`${page}:4  "A note" is said outside of them too: move it to outside.yaml.`],
    },
    {
      complaint: 'what only our own pages say and outside.yaml carries',
      changes: {
        [outside]: ['A note: Eine Notiz\n', 'A note: Eine Notiz\nOpen: Offen\n'],
        [page]: ['Open: Offen\n', ''],
      },
      says: [`${outside}:6  "Open" is said in our own pages only: move it out.`],
    },
  ])('$complaint is named', ({ changes, says }) => {
    expect(checkWords(project(changes))).toEqual(says);
  });

  test.each([
    {
      complaint: 'a text that is translated in two files',
      change: ['Open: Offen', 'Open: Offen\nHint: Tipp'] as const,
      says: `${page}:4  rule 1: "Hint" stands in ${outside} too: take one out.`,
    },
    {
      complaint: 'a translation that is empty',
      change: ['Open: Offen', 'Open: ""'] as const,
      says: `${page}:3  rule 1: Open:`,
    },
  ])('$complaint is refused', ({ change, says }) => {
    expect(() => checkWords(project({ [page]: change }))).toThrow(ContentError);
    expect(() => checkWords(project({ [page]: change }))).toThrow(says);
  });
});
