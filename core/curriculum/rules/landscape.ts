import type { Authored, Complaint } from '../read-yaml.ts';
import type { TopicSource } from '../schema.ts';
import { complain } from './item.ts';

/** Every topic can be reached: from a topic that builds on nothing, by way of what builds on it, a reader comes to all others. */
export function checkReachable(topics: readonly Authored<TopicSource>[]): Complaint[] {
  const builtOn = new Set(topics.flatMap(({ value }) => value.prerequisites));
  const alone = topics.filter(({ value }) => value.prerequisites.length === 0 && !builtOn.has(value.id));
  const reached = new Set<string>();
  const next = () =>
    topics.filter(
      ({ value: { id, prerequisites } }) =>
        !reached.has(id) && prerequisites.every(each => reached.has(each)),
    );
  for (let step = next(); step.length > 0; step = next()) for (const { value } of step) reached.add(value.id);
  return [
    ...(topics.length > 1 ? alone : []).map(topic =>
      complain(
        topic,
        'landscape',
        ['prerequisites'],
        `"${topic.value.id}" builds on nothing and nothing builds on it, so no way leads to it: name what it builds on.`,
      ),
    ),
    ...topics
      .filter(({ value }) => !reached.has(value.id))
      .map(topic =>
        complain(
          topic,
          'landscape',
          ['prerequisites'],
          `"${topic.value.id}" cannot be reached from a topic that builds on nothing: correct what it builds on, or what that builds on.`,
        ),
      ),
  ];
}
