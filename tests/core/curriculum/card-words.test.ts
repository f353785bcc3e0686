import { expect, test } from 'vitest';
import { cardWords } from '../../../core/curriculum/card-words.ts';
import type { TopicDetails } from '../../../core/curriculum/compiled.ts';
import { topic } from '../fixtures.ts';

const met = ['state', 'slo', 'gitops', 'subnets'];
const topics = [topic('probes', [], 'runtime'), ...met.map(id => topic(id, [], 'iac'))];
const told: TopicDetails = {
  scope: [],
  docs: [],
  bridges: met.map(id => ({ topic: id, how: [`How it meets ${id}.`] })),
};

test('the card tells of three topics of other layers, with their names, in the order of the content', () => {
  expect(cardWords('probes', topics, { probes: told })).toEqual({
    title: 'probes',
    hint: undefined,
    bridges: ['state', 'slo', 'gitops'].map(id => ({
      title: id,
      layer: 'iac',
      how: [`How it meets ${id}.`],
    })),
  });
});

test.each([undefined, 'unknown'])('the card of topic %s has no words of its own', id => {
  expect(cardWords(id, topics, { probes: told })).toEqual({ title: undefined, hint: undefined, bridges: [] });
});
