import { describe, expect, test } from 'vitest';
import { checkBridges, countBridges } from '../../../core/curriculum/check-bridges.ts';
import { ContentError, readYaml } from '../../../core/curriculum/read-yaml.ts';
import { topicSchema } from '../../../core/curriculum/schema.ts';
import type { BridgesSource } from '../../../core/curriculum/schema-places.ts';
import { bridgesFile, topicSource, topicYaml } from '../fixtures.ts';

const topics = (
  [
    ['probes', 'runtime'],
    ['rollouts', 'runtime'],
    ['gitops', 'delivery'],
    ['flags', 'delivery'],
    ['subnets', 'cloud'],
    ['state', 'iac'],
  ] as const
).map(([id, layer]) =>
  readYaml(`content/topics/${layer}/${id}.yaml`, topicYaml(topicSource(id, { layer })), topicSchema),
);
const how = 'A sentence that says how the two of them meet in real work.';
const bridge = (one: string, other: string): BridgesSource['bridges'][number] => ({
  between: [one, other],
  how,
});
/** The first line of a pair in a file of bridges: each takes four, below the first line of the file. */
const lineOfPair = (at: number) => 2 + at * 4;

describe('an author of bridges is told', () => {
  test.each([
    {
      what: 'that a topic is not known',
      bridges: [bridge('probes', 'gitops'), bridge('gitops', 'rollout')],
      line: lineOfPair(1) + 2,
      says: 'No topic has the id "rollout": correct the id, or take the pair out.',
    },
    {
      what: 'that both topics are of one layer',
      bridges: [bridge('probes', 'rollouts')],
      line: lineOfPair(0),
      says: '"probes" and "rollouts" are both of "runtime": a bridge joins two layers. Choose a topic of another, or take the pair out.',
    },
    {
      what: 'that a pair stands there twice, in the other order too',
      bridges: [bridge('probes', 'gitops'), bridge('probes', 'state'), bridge('gitops', 'probes')],
      line: lineOfPair(2),
      says: '"gitops" and "probes" are a pair in line 2 already: keep one.',
    },
  ])('$what', ({ bridges, line, says }) => {
    expect(checkBridges(bridgesFile(bridges), topics)).toEqual([
      { file: 'content/bridges.yaml', line, rule: 'bridges', message: says },
    ]);
  });

  test.each([
    { what: 'that a sentence is too short', more: { how: 'They meet.' }, says: /how: .*\(write more\)/ },
    { what: 'that a sentence is too long', more: { how: how.repeat(4) }, says: /how: .*\(shorten it\)/ },
    {
      what: 'that a sentence has a link in it',
      more: { how: `${how} See [this](https://example.com).` },
      says: /only `code` and \*emphasis\* are shown/,
    },
    { what: 'that a pair has one topic', more: { between: ['probes'] }, says: /bridges\.0\.between/ },
  ])('$what', ({ more, says }) => {
    const read = () => bridgesFile([Object.assign({}, bridge('probes', 'gitops'), more)]);
    expect(read).toThrow(ContentError);
    expect(read).toThrow(says);
  });

  const enough = [
    bridge('probes', 'gitops'),
    bridge('probes', 'flags'),
    bridge('rollouts', 'gitops'),
    bridge('rollouts', 'flags'),
    bridge('subnets', 'state'),
    bridge('subnets', 'gitops'),
    bridge('state', 'flags'),
  ];

  test('nothing while each topic has two to four', () => {
    expect(checkBridges(bridgesFile(enough), topics)).toEqual([]);
    expect(countBridges(bridgesFile(enough), topics)).toEqual([]);
  });

  test.each([
    {
      what: 'which topics have too few',
      bridges: enough.slice(0, -1),
      line: 2,
      says: ['"state" has 1 bridge, and 2 to 4 are wanted: add 1 to topics of other layers.'],
    },
    {
      what: 'which topics have none',
      bridges: enough.slice(0, 4),
      line: 2,
      says: [
        '"subnets" has no bridges, and 2 to 4 are wanted: add 2 to topics of other layers.',
        '"state" has no bridges, and 2 to 4 are wanted: add 2 to topics of other layers.',
      ],
    },
    {
      what: 'which topic has too many, where the last of them stands',
      bridges: [...enough, bridge('gitops', 'state'), bridge('gitops', 'shelf')],
      line: lineOfPair(enough.length + 1),
      says: ['"gitops" has 5 bridges, and at most 4 are wanted: take 1 out, those that matter least.'],
    },
  ])('$what', ({ bridges, line, says }) => {
    const found = countBridges(bridgesFile(bridges), topics);
    expect(found.map(({ message }) => message)).toEqual(says);
    expect(found[0]).toMatchObject({ file: 'content/bridges.yaml', line, rule: 'bridges' });
  });

  test('no more than can be kept while there are few topics', () => {
    expect(
      countBridges(
        bridgesFile([bridge('probes', 'gitops')]),
        [topics[0], topics[2]].flatMap(topic => topic ?? []),
      ),
    ).toEqual([]);
  });
});
