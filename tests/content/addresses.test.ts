import { describe, expect, test } from 'vitest';
import { addressClaims, type AddressClaim } from '../../core/placement/address-claims.ts';
import { isHost } from '../../core/placement/addresses.ts';
import { place } from '../../core/placement/place.ts';
import { facts } from '../core/fixtures.ts';
import { curriculum, signals } from '../current.ts';

// Every example of an author is shown to every rule of all the others.

const { hosts, topics } = curriculum;
const claimsOf = (address: string, ...kinds: AddressClaim['kind'][]) =>
  addressClaims(address, signals).filter(({ kind }) => kinds.includes(kind));

const hostExamples = hosts.flatMap(({ host, examples = {} }) =>
  Object.entries(examples).map(([address, layer]) => ({ host, address, layer })),
);
const topicExamples = topics.flatMap(({ id, layer, signals: { matches } }) =>
  matches.map(address => ({ id, layer, address })),
);
const nearMisses = topics.flatMap(({ id, signals: { nearMisses } }) =>
  nearMisses.map(address => ({ id, address })),
);

describe('pages of the listed hosts', () => {
  test.each(hostExamples)('$address is told as $layer', ({ address, layer, host }) => {
    const said = claimsOf(address, 'section', 'host').map(({ layer }) => layer);
    expect(said, 'Correct a section of content/hosts.yaml, or the example.').toEqual([layer]);
    const { hostname } = new URL(address);
    const listed = hosts.filter(other => isHost(hostname, other.host)).map(({ host }) => host);
    expect(listed, 'Only the host itself may speak for its pages.').toEqual([host]);
  });

  test('nothing of a listed host is told by the site of a product as well', () => {
    for (const { address } of hostExamples) expect(claimsOf(address, 'site'), address).toEqual([]);
  });

  test('every host on which the page script runs shows by example what it is about', () => {
    const silent = hosts.filter(({ onDemand, examples = {} }) => !onDemand && !Object.keys(examples).length);
    expect(silent.map(({ host }) => host)).toEqual([]);
  });

  test('every layer and practice has hosts, and some pages are expressly about something else', () => {
    const shown = new Set(hostExamples.map(({ layer }) => layer));
    expect([...shown].toSorted()).toEqual([
      'cloud',
      'delivery',
      'iac',
      'none',
      'observability',
      'reliability',
      'runtime',
      'security',
    ]);
  });
});

describe('pages about the topics', () => {
  test.each(topicExamples)('$address opens $id and nothing else', ({ id, layer, address }) => {
    const claimed = claimsOf(address, 'topic');
    expect(
      claimed.map(({ topic }) => topic),
      'Is the page really about the other topic? Yes: take the example out here. No: narrow the rule there.',
    ).toEqual([id]);
    expect(claimed[0]?.layer).toBe(layer);
  });

  test.each(topicExamples)(
    'where $address alone is enough for a hint, $id comes first',
    ({ id, address }) => {
      expect([id, undefined]).toContain(place(facts(address), signals)?.topics[0]);
    },
  );

  test('of nine in ten topics at least one page is told by its address alone', () => {
    const told = topics.filter(({ signals: { matches }, id }) =>
      matches.some(address => place(facts(address), signals)?.topics[0] === id),
    );
    expect(told.length / topics.length).toBeGreaterThan(0.9);
  });

  test.each(nearMisses)('$address does not open $id', ({ id, address }) => {
    expect(claimsOf(address, 'topic').map(({ topic }) => topic)).not.toContain(id);
    expect(place(facts(address), signals)?.topics ?? []).not.toContain(id);
  });

  test('no example of a host is claimed by two topics', () => {
    const twice = hostExamples.filter(({ address }) => claimsOf(address, 'topic').length > 1);
    expect(twice.map(({ address }) => address)).toEqual([]);
  });
});
