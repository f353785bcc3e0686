import { wholeLandscape, type Layer } from '../../core/curriculum/layers.ts';
import type { Asking } from '../../core/curriculum/rules/item.ts';
import type { TopicSource } from '../../core/curriculum/schema.ts';
import {
  difficulties,
  levels,
  places,
  providers,
  tally,
  types,
  type Tally,
} from '../../core/curriculum/tally.ts';

/** Numbers under these names; a question is counted once in each group. */
const columns = [
  'Questions',
  'Concept / apply / diagnose',
  'Difficulty 1 / 2 / 3',
  'Choice / multi / order',
  'With code',
  'Key in place 1 / 2 / 3 / 4',
  'Key longest',
  'Oldest check',
];

/**
 * The question bank in numbers, as Markdown: the opening chapter, then by layer and topic, with totals. The same content gives the same text.
 *
 * @param topics in any order; they are shown in the order of the landscape, then by id
 */
export function reportText(
  layers: readonly Layer[],
  topics: readonly TopicSource[],
  chapter: Asking,
): string {
  const ofLayers = layers.flatMap(({ id, title }) => {
    const here = topics.filter(({ layer }) => layer === id).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return [
      { name: `**${title}** (${asked(here)})`, counts: tallyOf(here) },
      ...here.map(topic => ({ name: topic.id, counts: tallyOf([topic]) })),
    ];
  });
  const rows = [
    { name: `**${wholeLandscape}**`, counts: tallyOf([chapter]) },
    ...ofLayers,
    { name: `**All** (${asked(topics)})`, counts: tallyOf([chapter, ...topics]) },
  ];
  const cloud = topics.filter(({ layer }) => layer === 'cloud');
  return `# The question bank in numbers

Made by \`npm run content:report\`. The rules that some of these numbers have to keep are in CONTRIBUTING.md.

## Questions

Place and length of the key are those of questions with a single key. Behind each layer stands how many of its topics have questions.

${table(
  ['Topic', ...columns],
  rows.map(({ name, counts }) => [name, ...cells(counts)]),
)}

## Sources by host

How many questions have a source on each host.

${table(
  ['Topic', 'Hosts'],
  rows.filter(({ counts }) => counts.questions > 0).map(({ name, counts }) => [name, hosts(counts)]),
)}

## Providers

What the questions of the cloud layer are about, by the one provider that they name.

${table(
  [...providers, 'Several or none'],
  [
    [...providers, 'neutral' as const].map(provider =>
      share(tallyOf(cloud).providers.get(provider) ?? 0, tallyOf(cloud).questions),
    ),
  ],
)}
`;
}

function tallyOf(topics: readonly Asking[]): Tally {
  return tally(topics.flatMap(({ questions = [] }) => questions));
}

function asked(topics: readonly TopicSource[]): string {
  return `${topics.filter(({ questions }) => questions).length} of ${topics.length}`;
}

function cells(counts: Tally): string[] {
  if (counts.questions === 0) return ['0', ...columns.slice(1).map(() => '–')];
  const choices = counts.types.get('choice') ?? 0;
  return [
    String(counts.questions),
    levels.map(level => counts.levels.get(level) ?? 0).join(' / '),
    difficulties.map(difficulty => counts.difficulties.get(difficulty) ?? 0).join(' / '),
    types.map(type => counts.types.get(type) ?? 0).join(' / '),
    String(counts.withCode),
    `${places.map(place => counts.keys.get(place) ?? 0).join(' / ')} (${places.map(place => percent(counts.keys.get(place) ?? 0, choices)).join(' / ')} %)`,
    share(counts.longestKeys, choices),
    counts.oldest ?? '–',
  ];
}

function hosts(counts: Tally): string {
  return [...counts.hosts]
    .toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([host, count]) => `${host} ${count}`)
    .join(', ');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} (${percent(part, whole)} %)`;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

/** A Markdown table whose columns are as wide as their longest cell, but for the last, so that it can be read as it is. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const last = head.length - 1;
  const widths = head.map((name, at) =>
    at === last ? 3 : Math.max(3, name.length, ...rows.map(row => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = widths.map(width => '-'.repeat(width));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
