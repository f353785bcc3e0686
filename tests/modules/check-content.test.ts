import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Complaint } from '../../core/curriculum/read-yaml.ts';
import type { Rule } from '../../core/curriculum/rule.ts';
import type { TopicSource } from '../../core/curriculum/schema.ts';
import { checkContent } from '../../modules/content/check.ts';
import {
  clearContent,
  fileOf,
  goodBank,
  goodChapter,
  goodTopic,
  textOf,
  today,
  withOption,
  withQuestion,
  writeContent,
  type Lists,
} from './good-content.ts';

afterEach(clearContent);

const topic = goodTopic('probes');
const file = fileOf(topic);
/** A second topic, so that the first is not alone. */
const neighbour = goodTopic('gitops', { layer: 'delivery', prerequisites: ['probes'] });
const long = 'A sentence that goes on and on, and on again, until nobody can say where it began.';

async function complaintsOf(topics: readonly TopicSource[], lists?: Lists): Promise<readonly Complaint[]> {
  return (await checkContent(writeContent(topics, lists), today)).complaints;
}

/** The line on which a text first stands in the file of a topic. */
const lineOf = (source: TopicSource, text: string) => {
  const before = textOf(source).split(text);
  expect(before.length, `"${text}" should be in the file`).toBeGreaterThan(1);
  return before[0]?.split('\n').length ?? 0;
};

test('content that keeps every rule has no complaints', async () => {
  expect(await complaintsOf(goodBank)).toEqual([]);
});

interface Broken {
  readonly what: string;
  readonly rule: Rule;
  readonly source: TopicSource;
  /** A text on the line that is named. */
  readonly at: string;
  /** What is wrong, and what to do. */
  readonly says: RegExp;
}

const code = (lang: string, text: string) => withQuestion(topic, 2, { code: { lang, text } });

/** One item that breaks each rule. */
const broken: readonly Broken[] = [
  {
    what: 'a field that is not known',
    rule: 1,
    source: withQuestion(topic, 0, { levle: 'apply' }),
    at: 'levle: apply',
    says: /levle: this field is not known here; check its spelling, or take it out/,
  },
  {
    what: 'a name that is too long for a tile',
    rule: 1,
    source: { ...topic, short: 'a name that is much too long for a tile' },
    at: 'short:',
    says: /short: Too big.*\(shorten it\)/,
  },
  {
    what: 'a choice with two keys',
    rule: 2,
    source: withOption(topic, 0, 1, { correct: true }),
    at: '- text: Alpha paths',
    says: /mark exactly one option with "correct: true"/,
  },
  {
    what: 'an order of two steps',
    rule: 2,
    source: withQuestion(topic, 7, { steps: [{ text: 'One', why: long }] }),
    at: '- text: One',
    says: /steps: Too small.*\(write more\)/,
  },
  {
    what: 'all of the above',
    rule: 3,
    source: withOption(topic, 1, 2, { text: 'All of these' }),
    at: 'All of these',
    says: /"All of these" leans on other options .*: say what is meant in its own words\./,
  },
  {
    what: 'a why that points at a place',
    rule: 3,
    source: withOption(topic, 1, 2, { why: `${long} As the second option says.` }),
    at: 'As the second option says.',
    says: /"second option" leans on other options/,
  },
  {
    what: 'an option without a why of some length',
    rule: 4,
    source: withOption(topic, 1, 2, { why: 'Wrong.' }),
    at: 'why: Wrong.',
    says: /why: Too small.*\(write more\)/,
  },
  {
    what: 'a why that is its option once more',
    rule: 4,
    source: withOption(topic, 6, 2, { text: long, why: long.replace('A ', '*A* ') }),
    at: 'why: "*A* sentence',
    says: /This repeats the option: say why it is right/,
  },
  {
    what: 'a source that is not https',
    rule: 5,
    source: withQuestion(topic, 3, { source: 'http://docs.example.com/probes' }),
    at: 'http://docs.example.com/probes',
    says: /use a whole address that begins with https:/,
  },
  {
    what: 'a fact that was checked long ago',
    rule: 6,
    source: withQuestion(topic, 3, { asOf: '2025-11-24' }),
    at: '2025-11-24',
    says: /more than twelve months ago: read the source again, and give the day\./,
  },
  {
    what: 'a fact that will be checked',
    rule: 6,
    source: withQuestion(topic, 3, { asOf: '2026-11-27' }),
    at: '2026-11-27',
    says: /yet to come: give the day on which you checked it\./,
  },
  {
    what: 'a fact of one version that does not say so',
    rule: 6,
    source: withOption(topic, 3, 1, { why: `${long} It is so since Kubernetes 1.29.` }),
    at: 'since Kubernetes 1.29',
    says: /"since Kubernetes 1.29" makes this depend on a version: add `version`/,
  },
  {
    what: 'a key that is longer than its distractors',
    rule: 7,
    source: withOption(topic, 0, 0, { text: 'Alpha path, or so they say' }),
    at: 'Alpha path, or so they say',
    says: /The key has 26 characters and its distractors 10 on average.*: bring it to 7–13, or change the others\./,
  },
  {
    what: 'a stem that is too short',
    rule: 9,
    source: withQuestion(topic, 0, { stem: 'Is it so?' }),
    at: 'stem: Is it so?',
    says: /stem: Too small.*\(write more\)/,
  },
  {
    what: 'a stem that asks nothing',
    rule: 9,
    source: withQuestion(topic, 0, { stem: `${long} It` }),
    at: `${long} It`,
    says: /end with "\?" or with a whole instruction/,
  },
  {
    what: 'an option that is too long',
    rule: 9,
    source: withOption(topic, 6, 2, { text: long + long }),
    at: long + long,
    says: /text: Too big.*\(shorten it\)/,
  },
  {
    what: 'two options that say the same',
    rule: 10,
    source: withOption(topic, 1, 2, { text: 'alpha  path' }),
    at: 'alpha  path',
    says: /Another option says the same: change one of them\./,
  },
  {
    what: 'two stems that are nearly the same',
    rule: 10,
    source: withQuestion(topic, 4, { stem: topic.questions?.[3]?.stem.replace('Latency', 'The latency') }),
    at: 'The latency',
    says: /nearly the same as probes\/case-3 \(similarity 0\.\d+, less than 0\.7 is wanted\): ask something else/,
  },
  {
    what: 'a stem that asks for what is not so',
    rule: 11,
    source: withQuestion(topic, 4, { stem: `${long} Which of these is not a reason for it?` }),
    at: 'is not a reason',
    says: /"not"\), which is easily overlooked: turn it round, or write the word in capitals\./,
  },
  {
    what: 'YAML that is none',
    rule: 12,
    source: code('yaml', 'kind: Pod\nspec: a: b\n'),
    at: 'spec: a: b',
    says: /Line 2 of this code is not yaml \(.*\): correct it, or give the language that it is/,
  },
  {
    what: 'JSON that is none',
    rule: 12,
    source: code('json', '{\n  "a": 1\n  "b": 2\n}\n'),
    at: '"b": 2',
    says: /Line 3 of this code is not json/,
  },
  {
    what: 'HCL that is none',
    rule: 12,
    source: code('hcl', 'resource "a" "b" {\n  count =\n}\n'),
    at: 'count =',
    says: /Line 2 of this code is not hcl \(Invalid expression/,
  },
  {
    what: 'a shell script that is none',
    rule: 12,
    source: code('sh', 'set -e\nif true; then\n'),
    at: 'if true; then',
    says: /Line 2 of this code is not sh \(.*then/,
  },
  {
    what: 'a Dockerfile that is none',
    rule: 12,
    source: code('dockerfile', 'FROM debian\nINSTALL curl\n'),
    at: 'INSTALL curl',
    says: /Line 2 of this code is not dockerfile \(Unknown instruction: INSTALL\)/,
  },
  {
    what: 'a query that is none',
    rule: 12,
    source: code('promql', 'sum(rate(x[5m]))\n  / / y\n'),
    at: '/ / y',
    says: /Line 2 of this code is not promql/,
  },
  {
    what: 'an address of somebody in code',
    rule: 12,
    source: code('log', 'started\nserving on 8.8.8.8:443\n'),
    at: 'serving on 8.8.8.8',
    says: /^8\.8\.8\.8 may belong to somebody: use 10\.x, .* 203\.0\.113\.x for public ones\.$/,
  },
  {
    what: 'the name of a host of somebody in a text',
    rule: 12,
    source: withOption(topic, 1, 2, { why: `${long} See https://shop.acme.com/cart for it.` }),
    at: 'https://shop.acme.com/cart',
    says: /^shop\.acme\.com may belong to somebody: use example\.com or a name below it;/,
  },
  {
    what: 'an account of somebody',
    rule: 12,
    source: code('text', 'arn:aws:iam::482913570264:role/deploy\n'),
    at: '482913570264',
    says: /^482913570264 may belong to somebody: use a placeholder such as 111122223333;/,
  },
  {
    what: 'a name of the past',
    rule: 13,
    source: withOption(topic, 1, 2, { why: `${long} It was Old Cloud that did so.` }),
    at: 'Old Cloud',
    says: /^"Old Cloud" is a name of the past: write New Cloud\.$/,
  },
  {
    what: 'a name of the past in a hint',
    rule: 13,
    source: { ...topic, scope: `${long} As in old cloud.` },
    at: 'As in old cloud.',
    says: /^"Old Cloud" is a name of the past: write New Cloud\.$/,
  },
  {
    what: 'a question that does not say how hard it is',
    rule: 14,
    source: withQuestion(topic, 0, { difficulty: 4 }),
    at: 'difficulty: 4',
    says: /difficulty: Too big.*\(lower it\)/,
  },
  {
    what: 'a topic in which nothing is hard',
    rule: 14,
    source: {
      ...topic,
      questions: topic.questions?.map(question => ({
        ...question,
        difficulty: Math.min(2, question.difficulty),
      })),
    },
    at: '- id: probes/case-0',
    says: /^No question here has difficulty 3: add one, or look again at how hard the others are\.$/,
  },
  {
    what: 'a topic about knowing more than doing',
    rule: 14,
    source: {
      ...topic,
      questions: topic.questions?.map((question, at) =>
        at < 5 ? { ...question, level: 'concept' } : question,
      ),
    },
    at: '- id: probes/case-0',
    says: /^3 of 8 questions are `apply` or `diagnose`, and at least half have to be: add some/,
  },
];

const retiredNames = [{ name: 'Old Cloud', now: 'New Cloud' }];

describe('an author is told, with file, line, rule and remedy, of', () => {
  test.each(broken)('$what (rule $rule)', async ({ rule, source, at, says }) => {
    const found = await complaintsOf([source, neighbour], { retiredNames });
    expect(found).toEqual([
      { file, line: lineOf(source, at), rule, message: expect.stringMatching(says) as string },
    ]);
  });

  test('a stem and a why that stand in another topic too', async () => {
    const copy = withOption(neighbour, 0, 0, { why: long });
    const source = withQuestion(withOption(topic, 0, 0, { why: long }), 1, {
      stem: neighbour.questions?.[1]?.stem,
    });
    const found = await complaintsOf([source, copy]);
    expect(found.map(({ file, line, rule, message }) => [file, line, rule, message])).toEqual([
      [file, lineOf(source, long), 4, 'gitops/case-0 has this `why` too: say what is true here alone.'],
      [
        file,
        lineOf(source, 'gitops: Two teams'),
        10,
        'gitops/case-1 has this stem too: ask something else, or take one out.',
      ],
    ]);
  });

  test('a file whose first line does not name its schema', async () => {
    const root = writeContent([topic, neighbour]);
    writeFileSync(join(root, file), textOf(topic).split('\n').slice(1).join('\n'));
    const { complaints } = await checkContent(root, today);
    expect(complaints).toEqual([
      {
        file,
        line: 1,
        rule: 1,
        message: expect.stringMatching(/^Begin the file with "# yaml-language/) as string,
      },
    ]);
  });
});

describe('every rule has an item that breaks it', () => {
  const covered = new Set(broken.map(({ rule }) => rule));
  // 8 and 15 are rules over a layer: see below.
  test.each([1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14] as const)('rule %i', rule => {
    expect(covered.has(rule)).toBe(true);
  });
});

describe('of a layer whose topics all have questions, an author is told', () => {
  const layers = readFileSync('content/layers.yaml', 'utf8');
  const lineOfLayer = (id: string) => (layers.split(`- id: ${id}`)[0] ?? '').split('\n').length;
  const others = goodBank.filter(({ id }) => id !== 'cloud');
  const cloud = goodBank.find(({ id }) => id === 'cloud') ?? topic;
  const keyFirst = cloud.questions?.map(question =>
    question.type === 'choice'
      ? {
          ...question,
          options: question.options.toSorted((a, b) => Number(b.correct ?? 0) - Number(a.correct ?? 0)),
        }
      : question,
  );
  const neverLongest = cloud.questions?.map(question =>
    question.type === 'choice'
      ? {
          ...question,
          options: question.options.map(each => ({ ...each, text: each.text.replace('paths', 'path') })),
        }
      : question,
  );
  const onlyAzure = cloud.questions?.map(question => ({ ...question, stem: `On Azure, ${question.stem}` }));

  test.each([
    {
      what: 'that keys stand in one place',
      questions: keyFirst,
      says: [
        [
          8,
          'cloud: the key is option 1 in 6 of 6 questions: bring it to 2, by moving keys from that place in questions that were not released yet.',
        ],
        [
          8,
          'cloud: the key is option 2 in 0 of 6 questions: bring it to 2, by moving keys to that place in questions that were not released yet.',
        ],
        [
          8,
          'cloud: the key is option 3 in 0 of 6 questions: bring it to 2, by moving keys to that place in questions that were not released yet.',
        ],
      ],
    },
    {
      what: 'that no key is the longest',
      questions: neverLongest,
      says: [
        [
          7,
          'cloud: the key is longer than every other option in 0 of 6 questions, which can be guessed: bring it to 2, by making some keys longer.',
        ],
      ],
    },
    {
      what: 'that one provider has all of it',
      questions: onlyAzure,
      says: [
        [
          15,
          'cloud: 0 of 8 questions that are about one provider are about AWS: bring it to 4, or word some of them for any provider.',
        ],
        [
          15,
          'cloud: 8 of 8 questions that are about one provider are about Azure: bring it to 2, or word some of them for any provider.',
        ],
        [
          15,
          'cloud: 0 of 8 questions that are about one provider are about Google Cloud: bring it to 2, or word some of them for any provider.',
        ],
      ],
    },
  ])('$what', async ({ questions, says }) => {
    const found = await complaintsOf([...others, { ...cloud, questions }]);
    expect(found.map(({ rule, message }) => [rule, message])).toEqual(says);
    for (const complaint of found)
      expect(complaint).toMatchObject({ file: 'content/layers.yaml', line: lineOfLayer('cloud') });
    // One topic more that has no questions yet, and the layer is not judged.
    const { questions: _, ...unasked } = goodTopic('later', { layer: 'cloud', prerequisites: ['cloud'] });
    expect(await complaintsOf([...others, { ...cloud, questions }, unasked])).toEqual([]);
  });

  test('that a topic has too few questions', async () => {
    const few = { ...cloud, questions: cloud.questions?.slice(0, 6) };
    expect(await complaintsOf([...others, few])).toEqual([
      {
        file: fileOf(few),
        line: lineOf(few, '- id: cloud/case-0'),
        rule: 14,
        message:
          'There are 6 questions, and at least 8 are wanted now that every topic of this layer has some: write 2 more.',
      },
    ]);
  });

  test('that too many stems ask for what is not so, once every layer is whole', async () => {
    const negative = [0, 1].reduce(
      (source, at) =>
        withQuestion(source, at, { stem: `${long} Case ${at}. Which of these is NOT a reason for it?` }),
      goodTopic('cloud', { layer: 'cloud' }),
    );
    const apart = withQuestion(negative, 1, {
      stem: 'An engineer reads the report twice. Which of its findings would NOT change your plan?',
    });
    expect(await complaintsOf([...others, apart])).toEqual([
      {
        file: fileOf(apart),
        line: lineOf(apart, 'An engineer reads'),
        rule: 11,
        message: '2 of 64 stems ask for what is not so, and at most 1 may: turn this one round.',
      },
    ]);
  });
});

describe('of ids that were released, an author is told', () => {
  const list = 'content/released-ids.yaml';
  const ids = ['probes/case-0', 'gitops/case-7'];

  test('nothing while each is still asked, or retired with a reason', async () => {
    const gone = { id: 'probes/gone', reason: 'What it asked is no longer so.' };
    const released = { '0.1.0': ids, '0.2.0': ['probes/gone'] };
    expect(await complaintsOf([topic, neighbour], { released: { released, retired: [gone] } })).toEqual([]);
  });

  test('that one is gone', async () => {
    const released = { released: { '0.1.0': [...ids, 'probes/gone'] }, retired: [] };
    expect(await complaintsOf([topic, neighbour], { released })).toEqual([
      {
        file: list,
        line: 5,
        rule: 1,
        message: expect.stringMatching(
          /^"probes\/gone" was released and is gone, .*: bring the question back, or name it under `retired` with the reason\.$/,
        ) as string,
      },
    ]);
  });

  test('that one was retired and is used again', async () => {
    const retired = [{ id: 'probes/case-0', reason: 'What it asked is no longer so.' }];
    const found = await complaintsOf([topic, neighbour], {
      released: { released: { '0.1.0': ids }, retired },
    });
    expect(found).toEqual([
      {
        file,
        line: lineOf(topic, 'probes/case-0'),
        rule: 1,
        message: '"probes/case-0" was retired, and an id is never used again: give this question another.',
      },
    ]);
  });

  test.each([
    {
      what: 'stands there twice',
      released: { '0.1.0': ids, '0.2.0': ['probes/case-0'] },
      retired: [],
      says: /twice/,
    },
    {
      what: 'was retired without having been released',
      released: { '0.1.0': ids },
      retired: [{ id: 'probes/never', reason: 'It was never any good.' }],
      says: /never released: take it out here/,
    },
  ])('that one $what', async ({ released, retired, says }) => {
    const found = await complaintsOf([topic, neighbour], { released: { released, retired } });
    expect(found).toMatchObject([{ file: list, rule: 1 }]);
    expect(found[0]?.message).toMatch(says);
  });
});

describe('of the landscape, an author is told', () => {
  test('that no way leads to a topic', async () => {
    const alone = goodTopic('alone');
    expect(await complaintsOf([topic, neighbour, alone])).toEqual([
      {
        file: fileOf(alone),
        line: lineOf(alone, '[]'),
        rule: 'landscape',
        message:
          '"alone" builds on nothing and nothing builds on it, so no way leads to it: name what it builds on.',
      },
    ]);
  });

  test('that topics build on each other in a circle, and that what builds on them cannot be reached', async () => {
    const circle = { ...topic, prerequisites: ['gitops'] };
    const found = await complaintsOf([circle, neighbour, goodTopic('later', { prerequisites: ['gitops'] })]);
    expect(found.map(({ rule }) => rule)).toEqual(found.map(() => 'landscape'));
    expect(found.map(({ message }) => message.split(':')[0])).toEqual([
      '"probes" builds on this topic itself',
      '"gitops" cannot be reached from a topic that builds on nothing',
      '"later" cannot be reached from a topic that builds on nothing',
      '"gitops" builds on this topic itself',
      '"probes" cannot be reached from a topic that builds on nothing',
    ]);
  });
});

describe('of bridges, an author is told', () => {
  const list = 'content/bridges.yaml';
  const how = 'They meet in a sentence that is long enough to say how.';

  test('that a pair leads to a topic that is not there, and which topic has too few', async () => {
    const found = await complaintsOf([topic, neighbour], {
      bridges: [{ between: ['probes', 'gitopps'], how }],
    });
    expect(found.map(({ file, line, rule, message }) => [file, line, rule, message])).toEqual([
      [
        list,
        2,
        'bridges',
        '"gitops" has no bridges, and 1 to 4 are wanted: add 1 to topics of other layers.',
      ],
      [list, 4, 'bridges', 'No topic has the id "gitopps": correct the id, or take the pair out.'],
    ]);
  });

  test('that a sentence is too short', async () => {
    const found = await complaintsOf([topic, neighbour], {
      bridges: [{ between: ['probes', 'gitops'], how: 'They meet.' }],
    });
    expect(found).toMatchObject([{ file: list, line: 5, rule: 1 }]);
    expect(found[0]?.message).toMatch(/^bridges\.0\.how: Too small.*\(write more\)$/);
  });
});

describe('what is found', () => {
  test('is all of it at once, also in questions beside one that does not fit the schema, by file and line', async () => {
    const source = withQuestion(
      withOption(withQuestion(topic, 5, { asOf: '2020-01-01' }), 1, 2, { text: 'None of these' }),
      3,
      { level: 'guess', source: 'https://blog.example.net/' },
    );
    const other = withQuestion(neighbour, 0, { source: 'https://docs.example.com/' });
    const root = writeContent([source, withQuestion(other, 1, { asOf: '2020-01-01' })]);
    const { complaints, unread } = await checkContent(root, today);
    expect(unread).toEqual([file]);
    const places = complaints.map(({ file, line, rule }) => [file, line, rule]);
    expect(places).toEqual([
      [fileOf(neighbour), lineOf(withQuestion(other, 1, { asOf: '2020-01-01' }), '2020-01-01'), 6],
      [file, lineOf(source, 'None of these'), 3],
      [file, lineOf(source, 'level: guess'), 14],
      [file, lineOf(source, '2020-01-01'), 6],
    ]);
  });

  test('is the source of a readable question too, where another one of its file cannot be read', async () => {
    const source = withQuestion(withQuestion(topic, 0, { level: 'guess' }), 1, {
      source: ['https://docs.example.com/one', 'https://blog.example.net/two'],
    });
    const found = await complaintsOf([source, neighbour]);
    expect(found.map(({ line, rule }) => [line, rule])).toEqual([
      [lineOf(source, 'level: guess'), 14],
      [lineOf(source, 'https://blog.example.net/two'), 5],
    ]);
  });
});

describe('the opening chapter', () => {
  const file = 'content/landscape.yaml';
  const chapter = goodChapter(goodBank);
  const [first, ...others] = chapter.questions;
  if (first?.type !== 'choice') throw new Error('The first question of these tests is no choice.');

  test.each([
    {
      what: 'a key in one place too often',
      rule: 8,
      questions: [{ ...first, options: first.options.toReversed() }, ...others],
      says: /the key is option 1 in 1 of 6 questions: bring it to 2/,
    },
    {
      what: 'too little to do',
      rule: 14,
      questions: chapter.questions.map(question => ({ ...question, level: 'concept' as const })),
      says: /0 of 8 questions are `apply` or `diagnose`/,
    },
    {
      what: 'a question that is too long',
      rule: 9,
      questions: [{ ...first, stem: `${'A long way. '.repeat(40)}Which?` }, ...others],
      says: /questions\.0\.stem: Too big/,
    },
  ])('is held to the rules of questions: $what', async ({ rule, questions, says }) => {
    const complaints = await complaintsOf(goodBank, { chapter: { ...chapter, questions } });
    const message = expect.stringMatching(says) as string;
    expect(complaints).toContainEqual({ file, line: expect.any(Number) as number, rule, message });
  });

  test('calls products what they are called today', async () => {
    const lead = 'What was Azure AD once is called by another name today, which is the one to write.';
    const complaints = await complaintsOf(goodBank, {
      chapter: { ...chapter, lead },
      retiredNames: [{ name: 'Azure AD', now: 'Microsoft Entra ID' }],
    });
    expect(complaints.map(({ rule, file: where }) => ({ rule, where }))).toEqual([{ rule: 13, where: file }]);
  });
});
