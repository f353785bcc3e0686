import { describe, expect, test } from 'vitest';
import { ankiNotes } from '../../../core/export/anki.ts';
import { noteBack, noteFront } from '../../../core/export/anki-note.ts';
import type { Question } from '../../../core/curriculum/compiled.ts';
import type { Layer } from '../../../core/curriculum/layers.ts';
import { question } from '../fixtures.ts';

const layer = (id: Layer['id'], kind: Layer['kind'], position: number, title: string): Layer => ({
  id,
  kind,
  position,
  title,
  long: title,
  about: '',
});
const layers = [
  layer('runtime', 'layer', 2, 'Kubernetes & runtime'),
  layer('reliability', 'practice', 3, 'Reliability'),
];
const topics = [
  { id: 'probes', layer: 'runtime' as const },
  { id: 'slo', layer: 'reliability' as const },
];

const choice = question('probes/one', {
  stem: ['Which ', { code: 'kind: <Pod>' }, ' has a\ttab & "quotes"?'],
  code: { lang: 'yaml', lines: [[['a:', 'key'], [' <b>']], [['\tc']]] },
  options: [
    { text: ['First & only'], why: ['Because ', { em: 'it' }, ' is.'], correct: true },
    { text: ['Second'], why: ['Not here.'], correct: false },
    { text: ['Third'], why: ['Nor there.'], correct: false },
  ],
  sources: [{ title: 'Docs <1>', url: 'https://docs.example/?a=1&b="2"' }],
  version: 'Kubernetes 1.34',
});
const steps = question('slo/order', {
  type: 'order',
  options: ['one', 'two', 'three', 'four'].map(text => ({
    text: [text],
    why: [`why ${text}`],
    correct: true,
  })),
});

/** A line of the file as Anki reads it: columns between tabs, quoted where they need it. */
function columnsOf(line: string): string[] {
  return line
    .split('\t')
    .map(field => (/^".*"$/.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field));
}

/** The texts of the options of a note in the order in which it shows them. */
function optionsOf(front: string): string[] {
  return [...front.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text ?? '');
}

describe('the file of notes', () => {
  const lines = ankiNotes([choice, steps], topics, layers).trimEnd().split('\n');
  const heads = lines.filter(line => line.startsWith('#'));
  const notes = lines.filter(line => !line.startsWith('#')).map(columnsOf);

  test('tells Anki what its columns are', () => {
    expect(heads).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#guid column:1',
      '#deck column:2',
      '#tags column:5',
    ]);
  });

  test('has one line a question, with id, deck, front, back and tags', () => {
    expect(notes).toEqual([
      [
        'probes/one',
        'Strata::2 Kubernetes & runtime',
        noteFront(choice),
        noteBack(choice),
        'strata::layer::runtime strata::topic::probes strata::level::apply',
      ],
      [
        'slo/order',
        'Strata::Reliability',
        noteFront(steps),
        noteBack(steps),
        'strata::layer::reliability strata::topic::slo strata::level::apply',
      ],
    ]);
  });

  test('says the same when it is written again, so that Anki finds the notes again', () => {
    expect(ankiNotes([choice, steps], topics, layers)).toBe(ankiNotes([choice, steps], topics, layers));
  });

  test('is refused for a question whose topic is not known', () => {
    expect(() => ankiNotes([question('gone/one')], topics, layers)).toThrow('"gone/one" belongs to no topic');
  });
});

describe('a note', () => {
  test('shows stem, code and options as text, whatever stands in them', () => {
    const front = noteFront(choice);
    expect(front).toContain('Which <code>kind: &lt;Pod&gt;</code> has a&#9;tab &amp; &quot;quotes&quot;?');
    expect(front).toContain('a: &lt;b&gt;<br>&#9;c</pre>');
    expect(optionsOf(front).toSorted()).toEqual(['First &amp; only', 'Second', 'Third']);
    expect(front + noteBack(choice)).not.toMatch(/[\t\r\n]/);
  });

  test('names the key by the letter under which it stands, with every why and the source', () => {
    const letter = 'ABC'[optionsOf(noteFront(choice)).indexOf('First &amp; only')] ?? '';
    const back = noteBack(choice);
    expect(back).toContain(`<p><b>${letter}</b> First &amp; only</p>`);
    expect(back).toContain('<li>✓ Because <em>it</em> is.</li>');
    expect(back).toContain('<li>✗ Not here.</li>');
    expect(back).toContain('<a href="https://docs.example/?a=1&amp;b=&quot;2&quot;">Docs &lt;1&gt;</a>');
    expect(back).toContain('(as of 2026-11-23, Kubernetes 1.34)');
  });

  test('shows steps in another order than the right one, and gives that on the back', () => {
    const shown = optionsOf(noteFront(steps));
    const right = ['one', 'two', 'three', 'four'];
    expect(shown).not.toEqual(right);
    const key = right.map(text => `<b>${'ABCD'[shown.indexOf(text)] ?? ''}</b> ${text}`).join('<br>');
    expect(noteBack(steps)).toContain(`<p>${key}</p>`);
  });

  test.each<{ type: Question['type']; keys: number; task: string }>([
    { type: 'choice', keys: 1, task: 'Choose one.' },
    { type: 'multi', keys: 2, task: 'Choose 2.' },
    { type: 'order', keys: 3, task: 'Put these in order.' },
  ])('of the type $type says "$task"', ({ type, keys, task }) => {
    const options = [0, 1, 2].map(at => ({ text: [String(at)], why: ['why'], correct: at < keys }));
    expect(noteFront(question('probes/some', { type, options }))).toContain(task);
  });
});

test('questions about the landscape as a whole have a deck of their own, and no tag of a layer', () => {
  const asked = question('landscape/one', { topic: 'landscape' });
  const [line = ''] = ankiNotes([asked], [{ id: 'landscape' }], layers)
    .trimEnd()
    .split('\n')
    .filter(line => !line.startsWith('#'));
  const columns = columnsOf(line);
  expect(columns[1]).toBe('Strata::The whole landscape');
  expect(columns[4]).toBe('strata::topic::landscape strata::level::apply');
});
