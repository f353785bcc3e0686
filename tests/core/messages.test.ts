import { describe, expect, test } from 'vitest';
import { protocol } from '../../core/messages.ts';
import { place } from '../../core/placement/place.ts';
import { facts, signalsOf } from './fixtures.ts';

const address = 'https://kubernetes.io/docs/';
const placement = { layer: 'runtime', confidence: 0.9, topics: ['probes'], related: [], evidence: [] };
const evidence = { kind: 'title', says: 'probe', count: 1, share: 0.5 };
const fits = (name: keyof typeof protocol, message: unknown) => protocol[name].safeParse(message).success;

test('what a page is placed as can be told to the background', () => {
  const topics = ['a', 'b', 'c', 'd'].map(id => signalsOf(id, 'runtime', { [id]: 5, [`${id} again`]: 5 }));
  const placed = place(facts(address, { title: 'a again b again c again d again' }), { hosts: [], topics });
  expect(placed?.topics).toHaveLength(3);
  expect(protocol['page/placed'].parse({ address, placement: placed })).toEqual({
    address,
    placement: placed,
  });
});

describe('the background takes', () => {
  test.each([
    { story: 'a page that cannot be placed', name: 'page/placed', message: { address, placement: null } },
    { story: 'a placed page', name: 'page/placed', message: { address, placement } },
    { story: 'a card of a topic', name: 'card/opened', message: { topic: 'probes' } },
    { story: 'a card of a layer only', name: 'card/opened', message: {} },
    { story: 'the wish for a hint', name: 'hint/wanted', message: {} },
    { story: 'the wish for a quiz', name: 'quiz/wanted', message: {} },
  ] as const)('$story', ({ name, message }) => {
    expect(fits(name, message)).toBe(true);
  });
});

describe('the background does not take', () => {
  test.each([
    { story: 'a page without an address', message: { placement } },
    { story: 'an address that is none', message: { address: 'here', placement } },
    { story: 'a page without a word on its placement', message: { address } },
    { story: 'an unknown layer', message: { address, placement: { ...placement, layer: 'basement' } } },
    { story: 'more than certainty', message: { address, placement: { ...placement, confidence: 1.1 } } },
    { story: 'less than nothing', message: { address, placement: { ...placement, confidence: -0.1 } } },
    { story: 'no number', message: { address, placement: { ...placement, confidence: Number.NaN } } },
    { story: 'four topics', message: { address, placement: { ...placement, topics: ['a', 'b', 'c', 'd'] } } },
    {
      story: 'seven reasons',
      message: { address, placement: { ...placement, evidence: Array(7).fill(evidence) } },
    },
    {
      story: 'a reason of an unknown kind',
      message: { address, placement: { ...placement, evidence: [{ ...evidence, kind: 'smell' }] } },
    },
    { story: 'nothing', message: undefined },
  ])('$story', ({ message }) => {
    expect(fits('page/placed', message)).toBe(false);
  });

  test('a card whose topic is not a name', () => {
    expect(fits('card/opened', { topic: { id: 'probes' } })).toBe(false);
  });
});
