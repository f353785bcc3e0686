import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeIds } from '../../core/curriculum/layers.ts';
import { readYaml } from '../../core/curriculum/read-yaml.ts';
import { topicSchema } from '../../core/curriculum/schema.ts';
import { checkContent } from '../../modules/content/check.ts';
import { planTopic } from '../../scripts/content/plan-topic.ts';
import { withReleased } from '../../scripts/content/released-list.ts';
import { reportText } from '../../scripts/content/report-text.ts';
import { skeleton } from '../../scripts/content/skeleton.ts';
import { curriculum } from '../current.ts';
import {
  clearContent,
  goodBank,
  goodChapter,
  goodTopic,
  today,
  writeContent,
} from '../modules/good-content.ts';

afterEach(clearContent);

describe('a new topic', () => {
  test.each(placeIds)(
    'of "%s" builds on a topic of that layer, and its example names an official page',
    layer => {
      const plan = planTopic(`${layer}/brand-new`, curriculum);
      if (typeof plan === 'string') throw new Error(plan);
      expect(curriculum.topics.find(({ id }) => id === plan.prerequisite)?.layer).toBe(layer);
      expect(curriculum.hosts.map(({ host }) => host)).toContain(new URL(plan.source).hostname);
    },
  );

  test.each([
    { wanted: undefined, says: /^Say which topic: npm run content:new <layer>\/<topic>, .* cloud, runtime/ },
    { wanted: 'cloud', says: /^Say which topic/ },
    { wanted: 'cloud/a/b', says: /^Say which topic/ },
    { wanted: 'basement/new-topic', says: /^There is no layer "basement": .* one of: cloud, runtime/ },
    { wanted: 'cloud/New_Topic', says: /^"New_Topic" cannot be an id: use lower-case words/ },
    {
      wanted: 'cloud/vpc-subnets',
      says: /there already, in content\/topics\/cloud\/vpc-subnets\.yaml: choose/,
    },
    { wanted: 'runtime/vpc-subnets', says: /there already, in content\/topics\/cloud\/vpc-subnets\.yaml/ },
  ])('is refused as $wanted', ({ wanted, says }) => {
    expect(planTopic(wanted, curriculum)).toMatch(says);
  });

  /** As an author takes the comment signs away from hint and questions. */
  const inForce = (text: string) =>
    text.replaceAll(/^# (?=hint:|questions:| )/gm, '').replaceAll(/^#$/gm, '');

  test.each(
    [
      'new-topic',
      'k8s',
      'null',
      'a-name-that-is-longer-than-any-title-has-a-right-to-be-in-this-place',
    ].flatMap(id =>
      (['as it is', 'with its hint and its questions in force'] as const).map(how => ({ id, how })),
    ),
  )('called "$id" fits and keeps every rule, $how', async ({ id, how }) => {
    const { questions: _, ...first } = goodTopic('first');
    const root = writeContent([first]);
    const text = skeleton({
      layer: 'runtime',
      id,
      today,
      prerequisite: 'first',
      source: 'https://docs.example.com/first/one',
    });
    const file = join(root, `content/topics/runtime/${id}.yaml`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, how === 'as it is' ? text : inForce(text));
    expect((await checkContent(root, today)).complaints).toEqual([]);
    const { value } = readYaml(file, readFileSync(file, 'utf8'), topicSchema);
    const types = value.questions?.map(({ type }) => type);
    expect(types).toEqual(how === 'as it is' ? undefined : ['choice', 'choice', 'multi', 'order']);
    expect(value.hint === undefined).toBe(how === 'as it is');
  });
});

test('the example in CONTRIBUTING.md is a whole file, and keeps every rule', async () => {
  const blocks = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)].map(
    ([, text]) => text ?? '',
  );
  const topic = blocks.find(text => text.includes('\nid: helm-charts\n'));
  const questions = blocks.find(text => text.startsWith('questions:\n'));
  const { questions: _, ...first } = goodTopic('k8s-rollouts');
  const root = writeContent([first], { hosts: ['helm.sh'] });
  writeFileSync(join(root, 'content/topics/runtime/helm-charts.yaml'), `${topic}\n${questions}`);
  expect((await checkContent(root, today)).complaints).toEqual([]);
});

describe('the bank in numbers', () => {
  const layers = curriculum.layers;
  const chapter = goodChapter(goodBank);
  const rowOf = (text: string, name: string) =>
    text
      .split('\n')
      .find(line => line.startsWith(`| ${name} `))
      ?.split('|')
      .map(cell => cell.trim())
      .slice(2, -1);

  test('has a row for every topic, one for the landscape as a whole, one for every layer and one for all', () => {
    const text = reportText(layers, goodBank, chapter);
    expect(rowOf(text, 'runtime')).toEqual([
      '8',
      '2 / 3 / 3',
      '3 / 3 / 2',
      '6 / 1 / 1',
      '0',
      '2 / 2 / 2 / 0 (33 / 33 / 33 / 0 %)',
      '2 (33 %)',
      '2026-11-01',
    ]);
    expect(rowOf(text, '**The whole landscape**')?.[0]).toBe('8');
    expect(rowOf(text, '**Kubernetes & runtime** (1 of 1)')?.[0]).toBe('8');
    expect(rowOf(text, '**All** (7 of 7)')).toEqual([
      '64',
      '16 / 24 / 24',
      '24 / 24 / 16',
      '48 / 8 / 8',
      '0',
      '16 / 16 / 16 / 0 (33 / 33 / 33 / 0 %)',
      '16 (33 %)',
      '2026-11-01',
    ]);
    expect(text).toMatch(/^\| runtime +\| docs\.example\.com 8 \|$/m);
  });

  test('says of a topic without questions that it has none', () => {
    const { questions: _, ...later } = goodTopic('later', { layer: 'cloud' });
    const text = reportText(layers, [...goodBank, later], chapter);
    expect(rowOf(text, 'later')).toEqual(['0', '–', '–', '–', '–', '–', '–', '–']);
    expect(text).toContain('(1 of 2)');
  });

  test('is the same whatever the order in which topics are read', () => {
    const all = fc.shuffledSubarray([...goodBank], { minLength: goodBank.length });
    fc.assert(
      fc.property(all, topics => {
        expect(reportText(layers, topics, chapter)).toBe(reportText(layers, goodBank, chapter));
      }),
    );
  });
});

describe('the list of released ids', () => {
  const text = '# Why it is there.\nreleased:\n  "0.1.0":\n    - a/b\nretired: [] # none yet\n';

  test('takes up those of a new version, and everything else stays', () => {
    expect(withReleased(text, '0.2.0', ['c/d', 'c/e'])).toBe(
      '# Why it is there.\nreleased:\n  "0.1.0":\n    - a/b\n  "0.2.0":\n    - c/d\n    - c/e\nretired: [] # none yet\n',
    );
  });

  test('holds the sixty questions of the first version', () => {
    const list = parse(readFileSync('content/released-ids.yaml', 'utf8')) as {
      released: Record<string, string[]>;
    };
    expect(new Set(list.released['0.1.0']).size).toBe(60);
  });
});
