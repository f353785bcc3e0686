import type { Authored, Complaint } from '../read-yaml.ts';
import type { TopicSource } from '../schema.ts';
import type { ChapterSource } from '../schema-chapter.ts';
import type { KnownAddressesSource, ReleasedIdsSource, RetiredNamesSource } from '../schema-lists.ts';
import type { LayersSource } from '../schema-places.ts';
import { checkCode, type ReadCode } from './code.ts';
import { checkDates } from './dates.ts';
import { checkExampleAddresses } from './example-addresses.ts';
import { itemsOf, type Item } from './item.ts';
import { checkReachable } from './landscape.ts';
import { checkChapterQuestions, checkLayers, wholeLayers } from './layers.ts';
import { checkNegative, checkNegativeShare } from './negative.ts';
import { checkOptions } from './options.ts';
import { checkReleased } from './released.ts';
import { checkRepeats } from './repeats.ts';
import { checkNamesInChapter, checkNamesInQuestion, checkNamesInTopic, lookFor } from './retired-names.ts';
import { checkMix } from './topics.ts';

/** What every question is judged by, and what it takes to do so. */
export interface Standards {
  /** The ISO day on which this is asked. */
  readonly today: string;
  readonly readCode: ReadCode;
  readonly retiredNames: RetiredNamesSource['names'];
  readonly knownAddresses: KnownAddressesSource;
}

/** Rules of single questions, and of questions beside each other. What breaks the schema is no longer here. */
export async function judgeQuestions(items: readonly Item[], standards: Standards): Promise<Complaint[]> {
  const { today, readCode, knownAddresses } = standards;
  const names = lookFor(standards.retiredNames);
  const ofCode = await Promise.all(items.map(item => checkCode(item, readCode)));
  return [
    ...items.flatMap(item => [
      ...checkOptions(item),
      ...checkDates(item, today),
      ...checkNegative(item),
      ...checkExampleAddresses(item, knownAddresses),
      ...checkNamesInQuestion(item, names),
    ]),
    ...ofCode.flat(),
    ...checkRepeats(items),
  ];
}

/**
 * Rules of topics, of layers and of the whole bank, which need every topic to be there. A layer is judged when each of its
 * topics has questions, and the bank when each layer is: what is being written is not held against what is not yet there.
 */
export function judgeBank(
  topics: readonly Authored<TopicSource>[],
  chapter: Authored<ChapterSource>,
  layers: Authored<LayersSource>,
  released: Authored<ReleasedIdsSource>,
  { retiredNames }: Pick<Standards, 'retiredNames'>,
): Complaint[] {
  const items = [chapter, ...topics].flatMap(itemsOf);
  const names = lookFor(retiredNames);
  const whole = wholeLayers(topics, layers.value).length === layers.value.layers.length;
  return [
    ...topics.flatMap(topic => [...checkMix(topic), ...checkNamesInTopic(topic, names)]),
    ...checkChapterQuestions(chapter),
    ...checkNamesInChapter(chapter, names),
    ...checkLayers(topics, layers),
    ...checkReachable(topics),
    ...checkReleased(items, released),
    ...(whole ? checkNegativeShare(items) : []),
  ];
}
