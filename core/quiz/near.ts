import type { Subject } from '../curriculum/compiled.ts';

/**
 * The topics around some topics that can be asked: those of other layers that they meet (bridged), then those which they
 * build on or which build on them, wherever they are in the landscape (linked), then the others of their layers (siblings).
 *
 * @returns ids without the given ones, each once, bridged ones first
 */
export function nearTopics(topics: readonly Subject[], ids: readonly string[]): string[] {
  const here = topics.filter(({ id }) => ids.includes(id));
  const layers = new Set(here.map(({ layer }) => layer));
  const isBridged = ({ id }: Subject) => here.some(({ bridges }) => bridges.includes(id));
  const isLinked = ({ id, prerequisites }: Subject) =>
    here.some(topic => topic.prerequisites.includes(id) || prerequisites.includes(topic.id));
  const around = topics.filter(({ id, questions }) => questions.length > 0 && !ids.includes(id));
  const siblings = around.filter(({ layer }) => layers.has(layer));
  const near = new Set([...around.filter(isBridged), ...around.filter(isLinked), ...siblings]);
  return [...near].map(({ id }) => id);
}

/** The topics that these build on directly and that can be asked. */
export function prerequisitesOf(topics: readonly Subject[], ids: readonly string[]): string[] {
  const wanted = new Set(
    topics.filter(({ id }) => ids.includes(id)).flatMap(({ prerequisites }) => prerequisites),
  );
  return topics.filter(({ id, questions }) => wanted.has(id) && questions.length > 0).map(({ id }) => id);
}
