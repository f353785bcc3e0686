import type { Authored, Complaint } from './read-yaml.ts';
import { complain } from './rules/item.ts';
import { unfitSource } from './rules/sources.ts';
import type { TopicSource } from './schema.ts';
import type { ChapterSource } from './schema-chapter.ts';
import type { HostsSource } from './schema-places.ts';

/**
 * What the shape of `content/landscape.yaml` cannot show: topics that there are not or that one experience names twice,
 * experiences that stand there twice, and sources outside the official hosts.
 */
export function checkChapter(
  chapter: Authored<ChapterSource>,
  topics: readonly Authored<TopicSource>[],
  hosts: HostsSource['hosts'],
): Complaint[] {
  const { parts, places, fit } = chapter.value;
  const known = new Set(topics.map(({ value }) => value.id));
  const say = (path: readonly PropertyKey[], message: string) => complain(chapter, 'chapter', path, message);
  const sources = [
    ...parts.map(({ sources }, at) => ({ sources, path: ['parts', at, 'sources'] })),
    { sources: places.sources, path: ['places', 'sources'] },
  ];
  return [
    ...sources.flatMap(({ sources, path }) =>
      sources.flatMap(({ url }, at) => {
        const problem = unfitSource(url, hosts);
        return problem ? [say([...path, at], problem)] : [];
      }),
    ),
    ...fit.experiences.flatMap(({ id }, at) =>
      fit.experiences.findIndex(other => other.id === id) < at
        ? [say(['fit', 'experiences', at, 'id'], `There are two experiences "${id}": take one out.`)]
        : [],
    ),
    ...fit.experiences.flatMap(({ name, touches }, at) =>
      touches.flatMap(({ topic }, place) => {
        const path = ['fit', 'experiences', at, 'touches', place, 'topic'];
        if (!known.has(topic))
          return [say(path, `No topic has the id "${topic}": correct the id, or take it out.`)];
        if (touches.findIndex(other => other.topic === topic) < place)
          return [say(path, `"${name}" names "${topic}" twice: take one out.`)];
        return [];
      }),
    ),
  ];
}
