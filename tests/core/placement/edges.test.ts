import { expect, test } from 'vitest';
import { addressClaims } from '../../../core/placement/address-claims.ts';
import { findCodeKinds } from '../../../core/placement/code-kinds.ts';
import { findCues } from '../../../core/placement/find-cues.ts';
import { buildLexicon } from '../../../core/placement/lexicon.ts';
import { place } from '../../../core/placement/place.ts';
import { signals } from '../../current.ts';
import { facts } from '../fixtures.ts';

const elsewhere = 'https://blog.example.org/post';

test('a page that only terms of a topic place shows a reason', () => {
  const words = ['alias record', 'zone apex', 'weighted routing', 'latency-based routing'];
  const page = {
    title: 'alias record',
    headings: words.slice(1, 3),
    text: `${words.join('. ')}. `.repeat(3),
  };
  const placement = place(facts(elsewhere, page), signals);
  expect(placement?.layer).toBe('cloud');
  expect(placement?.evidence).not.toEqual([]);
});

test('white space in code makes no difference', () => {
  const code = 'kubectl get pods';
  expect(findCodeKinds([' '.repeat(3000) + code])).toEqual(findCodeKinds([code]));
});

test('no phrase begins in one heading and ends in the next', () => {
  const lexicon = buildLexicon(signals);
  const { cues } = findCues(facts(elsewhere, { headings: ['Error', 'Budget'] }), lexicon);
  expect(cues.map(({ cue }) => cue.words.join(' '))).not.toContain('error budget');
});

test('an address of 100,000 segments is told at once', () => {
  const from = performance.now();
  addressClaims(`https://kubernetes.io/${'a/'.repeat(100_000)}`, signals);
  expect(performance.now() - from).toBeLessThan(200);
});
