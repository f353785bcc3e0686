import { describe, expect, test } from 'vitest';
import type { Placement } from '../../../core/placement/placement.ts';
import { quizTopics } from '../../../core/quiz/quiz-topics.ts';
import { topic } from '../fixtures.ts';

const topics = [
  topic('probes', ['one', 'two'], 'runtime'),
  topic('storage', [], 'runtime'),
  topic('rollouts', ['one'], 'runtime'),
  topic('gitops', ['one'], 'delivery'),
  topic('tracing', [], 'observability'),
];

function placed(layer: Placement['layer'], ...named: string[]): Placement {
  return { layer, confidence: 0.9, topics: named, related: [], evidence: [] };
}

describe('what a quiz over a page is about', () => {
  test.each([
    {
      story: 'its topics, best first',
      on: placed('runtime', 'rollouts', 'probes'),
      about: ['rollouts', 'probes'],
    },
    {
      story: 'a topic of another layer too',
      on: placed('runtime', 'gitops', 'probes'),
      about: ['gitops', 'probes'],
    },
    {
      story: 'of its topics those that can be asked',
      on: placed('runtime', 'storage', 'rollouts'),
      about: ['rollouts'],
    },
    {
      story: 'its layer, where none of its topics can be asked',
      on: placed('runtime', 'storage'),
      about: ['probes', 'rollouts'],
    },
    { story: 'its layer, where no topic is known', on: placed('delivery'), about: ['gitops'] },
    {
      story: 'its layer, where its topic does not exist any more',
      on: placed('delivery', 'gone'),
      about: ['gitops'],
    },
    {
      story: 'everything, where its layer has nothing to ask',
      on: placed('observability', 'tracing'),
      about: [],
    },
    { story: 'everything, where the page was not placed', on: undefined, about: [] },
  ])('$story', ({ on, about }) => {
    expect(quizTopics(topics, on)).toEqual(about);
  });
});
