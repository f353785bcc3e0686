import type { Topic } from '../curriculum/compiled.ts';
import type { Say } from '../words/say.ts';

/** How a topic is tied to another: it stands on it, or meets it in real work. */
export type LinkKind = 'builds-on' | 'meets';

export interface TopicLink {
  readonly kind: LinkKind;
  readonly topic: Topic;
}

/**
 * What a topic builds on, then what it meets in other layers without building on it. Topics that are not there are left
 * out.
 */
export function linksOf(topic: Topic, topics: readonly Topic[]): TopicLink[] {
  const linked = (kind: LinkKind, ids: readonly string[]) =>
    ids.flatMap(id => {
      const other = topics.find(candidate => candidate.id === id);
      return other ? [{ kind, topic: other }] : [];
    });
  return [
    ...linked('builds-on', topic.prerequisites),
    ...linked(
      'meets',
      topic.bridges.filter(id => !topic.prerequisites.includes(id)),
    ),
  ];
}

/** The same in words: "builds on VPC subnets; meets Terraform state, Storage". Empty where there is nothing to say. */
export function linksInWords(links: readonly TopicLink[], say: Say): string {
  const builtOn = namesOf(links, 'builds-on').join(', ');
  const met = namesOf(links, 'meets').join(', ');
  return [
    ...(builtOn === '' ? [] : [say('builds on {topics}', { topics: builtOn })]),
    ...(met === '' ? [] : [say('meets {topics}', { topics: met })]),
  ].join('; ');
}

/** The names of the topics that are tied in that way. */
export function namesOf(links: readonly TopicLink[], wanted: LinkKind): string[] {
  return links.filter(({ kind }) => kind === wanted).map(({ topic }) => topic.short);
}
