import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIds } from '../../../core/curriculum/layers.ts';
import { packSignals, unpackSignals } from '../../../core/placement/pack.ts';
import { fields, type Signals } from '../../../core/placement/signals.ts';

const word = fc.stringMatching(/^[a-z0-9_]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 3 });
const segment = fc.oneof(fc.constant('*'), fc.stringMatching(/^[A-Za-z0-9._@#-]{1,6}\*?$/));
const path = fc.array(segment, { maxLength: 4 }).map(parts => `/${parts.join('/')}`);
const claim = fc.constantFrom(...placeIds, 'none' as const);
const sections = fc.array(fc.record({ path, layer: claim }), { maxLength: 4 });
const someSections = fc.oneof(sections, fc.constant([{ path: '/docs', layer: 'iac' as const }]));
const product = fc.stringMatching(/^[A-Z][A-Za-z #@;.-]{1,12}$/);
const host = fc.record(
  { host: fc.domain(), product, layer: claim, sections: someSections },
  {
    requiredKeys: ['host', 'product', 'sections'],
  },
);
const term = fc.record(
  {
    words,
    weight: fc.integer({ min: 1, max: 5 }),
    in: fc.subarray([...fields], { minLength: 1 }),
  },
  { requiredKeys: ['words', 'weight'] },
);
const topic = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/),
  layer: fc.constantFrom(...placeIds),
  addresses: fc.array(fc.record({ host: fc.domain(), path }), { minLength: 1, maxLength: 4 }),
  terms: fc.array(term, { minLength: 1, maxLength: 6 }),
  ambiguous: fc.array(words, { maxLength: 4 }),
});
const arbitrary: fc.Arbitrary<Signals> = fc.record({
  hosts: fc.uniqueArray(host, { selector: ({ host }) => host, maxLength: 5 }),
  topics: fc.array(topic, { maxLength: 5 }),
});

/** Packing puts terms of one weight and sections of one layer together: their order says nothing. */
function tidied({ hosts, topics }: Signals) {
  const sort = (list: readonly unknown[]) => list.map(one => JSON.stringify(one)).toSorted();
  return {
    hosts: hosts.map(({ host, product, layer, sections }) => ({
      host,
      product,
      layer,
      sections: sort(sections.map(({ path, layer }) => [path, layer])),
    })),
    topics: topics.map(topic => ({
      ...topic,
      terms: sort(topic.terms.map(({ words, weight, in: only }) => [words, weight, only ?? 'everywhere'])),
    })),
  };
}

test('the page script unfolds the signals that were packed, and nothing is lost', () => {
  fc.assert(
    fc.property(arbitrary, signals => {
      expect(tidied(unpackSignals(packSignals(signals)))).toEqual(tidied(signals));
    }),
  );
});

test('packing what was unfolded gives the same text', () => {
  fc.assert(
    fc.property(arbitrary, signals => {
      const text = packSignals(unpackSignals(packSignals(signals)));
      expect(packSignals(unpackSignals(text))).toBe(text);
    }),
  );
});

test('hosts with the same sections carry them once', () => {
  const sections = [{ path: '/kubernetes-engine', layer: 'runtime' as const }];
  const hosts = ['cloud.google.com', 'docs.cloud.google.com'].map(host => ({
    host,
    product: 'Cloud',
    sections,
  }));
  const text = packSignals({ hosts, topics: [] });
  expect(text.split('/kubernetes-engine')).toHaveLength(2);
  expect(unpackSignals(text).hosts).toEqual(hosts);
});
