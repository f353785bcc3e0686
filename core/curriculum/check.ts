import { isHost, isUnder } from '../placement/addresses.ts';
import { wordsOf } from '../placement/words.ts';
import { checkBridges } from './check-bridges.ts';
import { checkChapter } from './check-chapter.ts';
import { checkHosts } from './check-hosts.ts';
import { checkProducts } from './check-products.ts';
import type { Authored, Complaint } from './read-yaml.ts';
import { complain, itemsOf, type Asking } from './rules/item.ts';
import { checkSources } from './rules/sources.ts';
import type { TopicSource } from './schema.ts';
import type { ChapterSource } from './schema-chapter.ts';
import type { BridgesSource, HostsSource, ProductsSource } from './schema-places.ts';

type AuthoredTopic = Authored<TopicSource>;

/**
 * What the shape of a single file cannot show: ids that clash or lead nowhere, example addresses that their own topic or
 * host does not claim or another one does, sources outside the official hosts, names that stand twice, bridges
 * that join no two layers, a chapter that speaks of topics there are not.
 */
export function checkCurriculum(
  topics: readonly AuthoredTopic[],
  hosts: Authored<HostsSource>,
  products: Authored<ProductsSource>,
  bridges: Authored<BridgesSource>,
  chapter: Authored<ChapterSource>,
): Complaint[] {
  return [
    ...topics.flatMap(topic => [
      ...checkPlace(topic),
      ...checkPrerequisites(topic, topics),
      ...checkQuestions(topic, hosts.value.hosts),
      ...checkSignals(topic, topics),
      ...checkWords(topic),
    ]),
    ...checkQuestions(chapter, hosts.value.hosts),
    ...checkUnique([chapter, ...topics]),
    ...checkChapter(chapter, topics, hosts.value.hosts),
    ...checkHosts(hosts),
    ...checkProducts(products),
    ...checkBridges(bridges, topics),
  ];
}

function checkPlace(topic: AuthoredTopic): Complaint[] {
  const { id, layer } = topic.value;
  const wanted = `content/topics/${layer}/${id}.yaml`;
  if (topic.file === wanted) return [];
  return [
    complain(
      topic,
      1,
      ['id'],
      `A topic "${id}" of layer "${layer}" belongs in ${wanted}: move the file, or correct id or layer.`,
    ),
  ];
}

function checkUnique(topics: readonly Authored<Asking>[]): Complaint[] {
  const seen = new Map<string, string>();
  const complaints: Complaint[] = [];
  const note = (topic: Authored<Asking>, id: string, path: readonly PropertyKey[]) => {
    const first = seen.get(id);
    if (first)
      complaints.push(
        complain(topic, 1, path, `The id "${id}" is taken in ${first}: give this one another.`),
      );
    else seen.set(id, topic.file);
  };
  for (const topic of topics) {
    note(topic, topic.value.id, ['id']);
    topic.value.questions?.forEach((question, at) => note(topic, question.id, ['questions', at, 'id']));
  }
  return complaints;
}

function checkPrerequisites(topic: AuthoredTopic, topics: readonly AuthoredTopic[]): Complaint[] {
  const known = new Map(topics.map(({ value }) => [value.id, value.prerequisites]));
  const leadsBack = (from: string, seen: ReadonlySet<string>): boolean =>
    (known.get(from) ?? []).some(
      id => id === topic.value.id || (!seen.has(id) && leadsBack(id, new Set([...seen, id]))),
    );
  return topic.value.prerequisites.flatMap((id, at) => {
    if (!known.has(id))
      return [
        complain(
          topic,
          'landscape',
          ['prerequisites', at],
          `No topic has the id "${id}": add that topic, or correct the id.`,
        ),
      ];
    if (id === topic.value.id || leadsBack(id, new Set([id])))
      return [
        complain(
          topic,
          'landscape',
          ['prerequisites', at],
          `"${id}" builds on this topic itself: take one of the two prerequisites out.`,
        ),
      ];
    return [];
  });
}

function checkQuestions(topic: Authored<Asking>, hosts: HostsSource['hosts']): Complaint[] {
  const { id } = topic.value;
  return itemsOf(topic).flatMap(item => [
    ...(item.value.id.startsWith(`${id}/`)
      ? []
      : [complain(item, 1, ['id'], `A question of "${id}" is called "${id}/<slug>".`)]),
    ...checkSources(item, hosts),
  ]);
}

function checkSignals(topic: AuthoredTopic, topics: readonly AuthoredTopic[]): Complaint[] {
  const { matches, nearMisses } = topic.value.signals;
  return [
    ...matches.flatMap((address, at) => {
      const path = ['signals', 'matches', at];
      if (!claims(topic.value, address))
        return [
          complain(
            topic,
            'signals',
            path,
            `No address rule of this topic matches ${address}: widen a rule, or take the example out.`,
          ),
        ];
      const rival = topics.find(other => other !== topic && claims(other.value, address));
      if (!rival) return [];
      return [
        complain(
          topic,
          'signals',
          path,
          `${address} is also claimed by "${rival.value.id}": if it is about that, take it out here; if not, narrow the rule there.`,
        ),
      ];
    }),
    ...nearMisses.flatMap((address, at) => {
      if (!claims(topic.value, address)) return [];
      return [
        complain(
          topic,
          'signals',
          ['signals', 'nearMisses', at],
          `A rule matches this near miss, ${address}: narrow the rule.`,
        ),
      ];
    }),
  ];
}

function checkWords(topic: AuthoredTopic): Complaint[] {
  const { terms, ambiguous } = topic.value.signals;
  const named = [
    ...terms.map(({ text }, at) => ({ text, path: ['signals', 'terms', at] })),
    ...ambiguous.map((text, at) => ({ text, path: ['signals', 'ambiguous', at] })),
  ];
  return named
    .filter(({ text }) => wordsOf(text).length === 0)
    .map(({ text, path }) =>
      complain(topic, 'signals', path, `"${text}" has no letter or digit, so no page can be told by it.`),
    );
}

function claims({ signals }: TopicSource, address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return signals.addresses.some(({ host, path }) => isHost(hostname, host) && isUnder(pathname, path));
}
