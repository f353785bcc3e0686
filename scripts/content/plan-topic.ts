import type { Curriculum } from '../../core/curriculum/compile.ts';
import { placeIds, type PlaceId } from '../../core/curriculum/layers.ts';
import type { Around } from './skeleton.ts';

/**
 * Where a new topic goes and what it begins with.
 *
 * @param wanted `<layer>/<topic>`, as it was typed
 * @returns what its skeleton takes from the content that is there, or why there can be no such topic and what to do
 */
export function planTopic(
  wanted: string | undefined,
  { topics, hosts }: Pick<Curriculum, 'topics' | 'hosts'>,
): Omit<Around, 'today'> | string {
  const usage = `npm run content:new <layer>/<topic>, where the layer is one of: ${placeIds.join(', ')}.`;
  const [layer = '', id = '', ...rest] = wanted?.split('/') ?? [];
  if (layer === '' || id === '' || rest.length > 0) return `Say which topic: ${usage}`;
  if (!isPlace(layer)) return `There is no layer "${layer}": ${usage}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length < 3)
    return `"${id}" cannot be an id: use lower-case words joined by hyphens, such as helm-charts.`;
  const taken = topics.find(topic => topic.id === id);
  if (taken)
    return `The topic "${id}" is there already, in content/topics/${taken.layer}/${id}.yaml: choose another id, or go on with that one.`;
  const here = topics.filter(topic => topic.layer === layer);
  const first = [...here, ...topics].find(({ prerequisites }) => prerequisites.length === 0);
  const prerequisite = here.find(topic => topic === first) ?? here[0] ?? first;
  const source = hosts
    .flatMap(({ examples = {} }) => Object.entries(examples))
    .find(([address, claim]) => claim === layer && new URL(address).pathname.split('/').length > 3);
  if (!prerequisite || !source) return `There is no topic or no host to begin from: see content/hosts.yaml.`;
  return { layer, id, prerequisite: prerequisite.id, source: source[0] };
}

function isPlace(layer: string): layer is PlaceId {
  return (placeIds as readonly string[]).includes(layer);
}
