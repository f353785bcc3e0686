import { meetingsOf } from './bridges.ts';
import { placeIds } from './layers.ts';
import type { Authored, Complaint } from './read-yaml.ts';
import type { TopicSource } from './schema.ts';
import type { BridgesSource } from './schema-places.ts';

/** How many topics of other layers a topic meets. */
export const fewestBridges = 2;
export const mostBridges = 4;

/**
 * What the shape of `content/bridges.yaml` cannot show: ids that lead nowhere, pairs within one layer, pairs that stand
 * there twice, in either order.
 */
export function checkBridges(
  { file, value: { bridges }, lineOf }: Authored<BridgesSource>,
  topics: readonly Authored<TopicSource>[],
): Complaint[] {
  const layers = new Map(topics.map(({ value }) => [value.id, value.layer]));
  const seen = new Map<string, number>();
  return bridges.flatMap(({ between }, at): Complaint[] => {
    const [one, other] = between;
    const line = lineOf(['bridges', at]);
    const complain = (message: string, path: readonly PropertyKey[] = ['bridges', at]): Complaint => ({
      file,
      line: lineOf(path),
      rule: 'bridges',
      message,
    });
    const unknown = between.flatMap((id, end) =>
      layers.has(id)
        ? []
        : [
            complain(`No topic has the id "${id}": correct the id, or take the pair out.`, [
              'bridges',
              at,
              'between',
              end,
            ]),
          ],
    );
    if (unknown.length > 0) return unknown;
    if (layers.get(one) === layers.get(other))
      return [
        complain(
          `"${one}" and "${other}" are both of "${layers.get(one)}": a bridge joins two layers. Choose a topic of another, or take the pair out.`,
        ),
      ];
    const pair = between.toSorted().join(' ');
    const first = seen.get(pair);
    if (first) return [complain(`"${one}" and "${other}" are a pair in line ${first} already: keep one.`)];
    seen.set(pair, line);
    return [];
  });
}

/**
 * Whether each topic meets as many topics of other layers as it should: two to four, or as many as there are, where there
 * are fewer. Apart from the rest, so that a topic can be written and looked at before its bridges are.
 */
export function countBridges(
  { file, value: { bridges }, lineOf }: Authored<BridgesSource>,
  topics: readonly Authored<TopicSource>[],
): Complaint[] {
  const perLayer = new Map(
    placeIds.map(layer => [layer, topics.filter(({ value }) => value.layer === layer).length]),
  );
  return topics.flatMap(({ value: { id, layer } }): Complaint[] => {
    const { length } = meetingsOf(id, bridges);
    const wanted = Math.min(fewestBridges, topics.length - (perLayer.get(layer) ?? 0));
    const complain = (line: number, message: string): Complaint[] => [
      { file, line, rule: 'bridges', message },
    ];
    if (length < wanted)
      return complain(
        lineOf(['bridges']),
        `"${id}" has ${count(length)}, and ${wanted} to ${mostBridges} are wanted: add ${wanted - length} to topics of other layers.`,
      );
    if (length <= mostBridges) return [];
    const last = bridges.findLastIndex(({ between }) => between.includes(id));
    return complain(
      lineOf(['bridges', last]),
      `"${id}" has ${count(length)}, and at most ${mostBridges} are wanted: take ${length - mostBridges} out, those that matter least.`,
    );
  });
}

function count(bridges: number): string {
  return bridges === 1 ? '1 bridge' : `${bridges || 'no'} bridges`;
}
