import {
  fields,
  type Claim,
  type Field,
  type HostRule,
  type HostSection,
  type Signals,
  type Term,
  type TopicSignals,
} from './signals.ts';
import type { PlaceId } from '../curriculum/layers.ts';

/**
 * Signals as compact text, one thing a line, because every documentation page that is opened carries them:
 *
 *     @host|product|layer|host whose sections these are too
 *     layer /path /path
 *     #topic|layer
 *     a host/path host/path
 *     5 term;term        weight and terms that count everywhere
 *     5tc term;term      or only in fields: t title, h heading, c code, x text
 *     ~ term;term        ambiguous
 */
export function packSignals({ hosts, topics }: Signals): string {
  return [
    ...hosts.flatMap((host, at) => packHost(host, hosts.slice(0, at))),
    ...topics.flatMap(packTopic),
  ].join('\n');
}

/** Unfolds what {@link packSignals} made. */
export function unpackSignals(text: string): Signals {
  const hosts: { host: string; product: string; layer?: Claim; sections: HostSection[] }[] = [];
  const topics: {
    id: string;
    layer: PlaceId;
    addresses: TopicSignals['addresses'][number][];
    terms: Term[];
    ambiguous: string[][];
  }[] = [];
  for (const line of text.split('\n')) {
    const topic = topics.at(-1);
    if (line.startsWith('@')) {
      const [host = '', product = '', layer = '', like = ''] = line.slice(1).split('|');
      const sections = hosts.find(known => known.host === like)?.sections ?? [];
      hosts.push({ host, product, ...(layer && { layer: layer as Claim }), sections });
    } else if (line.startsWith('#')) {
      const [id = '', layer = ''] = line.slice(1).split('|');
      topics.push({ id, layer: layer as PlaceId, addresses: [], terms: [], ambiguous: [] });
    } else {
      const [head, rest] = splitOnce(line);
      if (!topic)
        hosts.at(-1)?.sections.push(...rest.split(' ').map(path => ({ path, layer: head as Claim })));
      else if (head === 'a') topic.addresses.push(...rest.split(' ').map(unpackAddress));
      else if (head === '~') topic.ambiguous.push(...rest.split(';').map(words => words.split(' ')));
      else topic.terms.push(...rest.split(';').map(words => unpackTerm(head, words)));
    }
  }
  return { hosts, topics };
}

const letters: Record<Field, string> = { title: 't', heading: 'h', code: 'c', text: 'x' };

function packHost({ host, product, layer, sections }: HostRule, before: readonly HostRule[]): string[] {
  const like = before.find(
    other => sections.length > 0 && JSON.stringify(other.sections) === JSON.stringify(sections),
  );
  const head = `@${host}|${product}|${layer ?? ''}${like ? `|${like.host}` : ''}`;
  if (like) return [head];
  const byLayer = Map.groupBy(sections, section => section.layer);
  return [
    head,
    ...[...byLayer].map(([claim, claimed]) => `${claim} ${claimed.map(({ path }) => path).join(' ')}`),
  ];
}

function packTopic({ id, layer, addresses, terms, ambiguous }: TopicSignals): string[] {
  const byHead = Map.groupBy(
    terms,
    ({ weight, in: only }) => `${weight}${(only ?? []).map(field => letters[field]).join('')}`,
  );
  return [
    `#${id}|${layer}`,
    `a ${addresses.map(({ host, path }) => `${host}${path}`).join(' ')}`,
    ...[...byHead].map(([head, group]) => `${head} ${group.map(({ words }) => words.join(' ')).join(';')}`),
    ...(ambiguous.length > 0 ? [`~ ${ambiguous.map(words => words.join(' ')).join(';')}`] : []),
  ];
}

function unpackAddress(address: string): { host: string; path: string } {
  const slash = address.indexOf('/');
  return { host: address.slice(0, slash), path: address.slice(slash) };
}

function unpackTerm(head: string, words: string): Term {
  const only = fields.filter(field => head.includes(letters[field]));
  return { words: words.split(' '), weight: Number(head[0]), ...(only.length > 0 && { in: only }) };
}

function splitOnce(line: string): [string, string] {
  const at = line.indexOf(' ');
  return [line.slice(0, at), line.slice(at + 1)];
}
