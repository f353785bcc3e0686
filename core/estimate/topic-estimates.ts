import type { Topic } from '../curriculum/compiled.ts';
import { abilities, chancesIn, fromPlaces, type Belief, type Evidence } from './belief.ts';
import { likelihoodOfSaying, type Told } from './experience.ts';
import { depthsOf, knows, likelihood, roughItem, topicParts } from './item.ts';

/**
 * The share of each topic's questions that the reader is expected to know, 0–1. Where little was asked of a place, this is
 * near what readers know in general; hard questions and a high place in the landscape lower it; what was said or answered
 * about the very topic counts for it more than for its neighbours.
 */
export function estimateTopics(
  topics: readonly Topic[],
  belief: Belief,
  told: readonly Told[],
  answers: readonly (Evidence & { readonly topic: string })[],
): Map<string, number> {
  const depths = depthsOf(topics);
  const chances = fromPlaces(place => chancesIn(belief, place));
  return new Map(
    topics.map(({ id, layer, difficulties }) => {
      const items = difficulties.map(difficulty => roughItem(difficulty, layer, depths.get(id) ?? 0));
      if (items.length === 0) return [id, 0];
      const own = answers.filter(({ topic }) => topic === id);
      const said = told.filter(({ statement }) => statement.topics.includes(id));
      /** How likely an ability in the topic makes what was said and answered about it. */
      const fits = (ability: number) => {
        let product = 1;
        for (const { item, outcome } of own) product *= likelihood(ability, item, outcome);
        for (const { said: often } of said) product *= likelihoodOfSaying(ability, often);
        return product;
      };
      const share = (ability: number) =>
        items.reduce((all, item) => all + knows(ability, item), 0) / items.length;
      let expected = 0;
      for (const [at, ability] of abilities.entries()) {
        let [weights, shares] = [0, 0];
        for (const [part, weight] of topicParts) {
          const fit = weight * fits(ability + part);
          weights += fit;
          shares += fit * share(ability + part);
        }
        // What is believed of the place has the answer in it already: here it only says which part the topic has in it.
        expected += ((chances[layer][at] ?? 0) * shares) / weights;
      }
      return [id, expected];
    }),
  );
}
