import { describe, expect, test } from 'vitest';
import { createScheduler } from '../../../core/memory/card.ts';
import { nearTopics, prerequisitesOf } from '../../../core/quiz/near.ts';
import { readyTopics } from '../../../core/quiz/ready.ts';
import { card, noon, topic } from '../fixtures.ts';

const topics = [
  topic('networks', ['a', 'b'], 'cloud'),
  topic('storage', ['a'], 'cloud'),
  topic('unasked', [], 'cloud'),
  { ...topic('services', ['a'], 'runtime'), prerequisites: ['networks'] },
  { ...topic('ingress', ['a'], 'runtime'), prerequisites: ['services', 'unasked'] },
  topic('gitops', ['a'], 'delivery'),
  { ...topic('state', ['a'], 'iac'), bridges: ['storage', 'unasked'] },
  { ...topic('buckets', ['a'], 'cloud'), bridges: ['rotation'], prerequisites: ['networks'] },
  { ...topic('rotation', ['a'], 'security'), bridges: ['buckets'], prerequisites: ['buckets'] },
];

describe('what is near a page', () => {
  test.each([
    {
      story: 'is what builds on its topic, in any layer, then the rest of its layer',
      of: ['networks'],
      near: ['services', 'buckets', 'storage'],
    },
    {
      story: 'is what its topic builds on, too',
      of: ['services'],
      near: ['networks', 'ingress'],
    },
    {
      story: 'is what its topic meets in another layer, if it can be asked',
      of: ['state'],
      near: ['storage'],
    },
    {
      story: 'is first what its topic meets, then what is linked with it, then the rest, each once',
      of: ['buckets'],
      near: ['rotation', 'networks', 'storage'],
    },
    { story: 'is nothing for a topic that stands alone', of: ['gitops'], near: [] },
  ])('$story', ({ of, near }) => {
    expect(nearTopics(topics, of)).toEqual(near);
  });
});

test('the prerequisites that are asked about are those that can be asked', () => {
  expect(prerequisitesOf(topics, ['ingress'])).toEqual(['services']);
});

describe('a topic is ready', () => {
  const scheduler = createScheduler(0.9);
  const ready = (...known: string[]) =>
    readyTopics(topics, new Map(known.map(id => [id, card(id)])), scheduler, noon);

  test.each([
    { story: 'when it builds on nothing', topic: 'networks', known: [], is: true },
    { story: 'not before its prerequisite is known', topic: 'services', known: [], is: false },
    { story: 'when half of its prerequisite is known', topic: 'services', known: ['networks/a'], is: true },
    {
      story: 'when the prerequisite that can be asked is known',
      topic: 'ingress',
      known: ['services/a'],
      is: true,
    },
  ])('$story', ({ topic, known, is }) => {
    expect(ready(...known).has(topic)).toBe(is);
  });

  test('when its prerequisite is known by another sign than answers', () => {
    const known = new Set(['networks']);
    expect(readyTopics(topics, new Map(), scheduler, noon, known).has('services')).toBe(true);
  });

  test('no more once its prerequisite has faded', () => {
    const faded = new Map([['networks/a', card('networks/a')]]);
    const later = noon + 20_000 * 24 * 60 * 60_000;
    expect(readyTopics(topics, faded, scheduler, later).has('services')).toBe(false);
  });
});
