import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { placeIds, type PlaceId } from '../../core/curriculum/layers.ts';
import type { QuestionSource, TopicSource } from '../../core/curriculum/schema.ts';
import { fewestBridges, mostBridges } from '../../core/curriculum/check-bridges.ts';
import type { ChapterSource } from '../../core/curriculum/schema-chapter.ts';
import type { BridgesSource } from '../../core/curriculum/schema-places.ts';
import type {
  KnownAddressesSource,
  ReleasedIdsSource,
  RetiredNamesSource,
} from '../../core/curriculum/schema-lists.ts';
import { chapterSource, topicSource, topicYaml } from '../core/fixtures.ts';

/** The day on which the content of these tests is judged. */
export const today = '2026-11-25';

const stems = [
  'The first request after a deploy fails and every later one succeeds. What do you look at before anything else?',
  'Two teams share a cluster and one of them fills its nodes each night. Which change protects the other team?',
  'A rollback finished an hour ago, and half of the replicas still report the new build. What is the likely cause?',
  'Latency doubles whenever the nightly report runs, although the processor is idle. Which resource is short?',
  'A colleague cannot read a secret that the service reads without trouble. Where does the difference come from?',
  'After a certificate was renewed, mobile clients fail and browsers do not. Which part is missing from the chain?',
  'An alert fires each Monday at nine and heals itself within minutes. Which signals would you compare with it?',
  'A volume has to follow its workload into another zone. Put the steps in order, from the first to the last one.',
];
const levels = ['concept', 'concept', 'apply', 'apply', 'apply', 'diagnose', 'diagnose', 'diagnose'] as const;

/** Eight questions that keep every rule. In two of six choices the key is the longest option, and keys are in every place. */
function goodQuestions(topic: string): QuestionSource[] {
  return stems.map((stem, at): QuestionSource => {
    const why = (option: string) =>
      `What is said of ${option} of ${topic} in case ${at}, at the length that it takes.`;
    const asked = {
      id: `${topic}/case-${at}`,
      level: levels[at] ?? 'apply',
      difficulty: (at % 3) + 1,
      stem: `${topic}: ${stem}`,
      source: `https://docs.example.com/${topic}/one`,
      asOf: '2026-11-01',
    };
    if (at === 7)
      return {
        ...asked,
        type: 'order',
        steps: ['Alpha', 'Bravo', 'Gamma'].map(text => ({ text, why: why(text) })),
      };
    const keys = at === 6 ? [0, 1] : [at % 3];
    const options = ['Alpha', 'Bravo', 'Gamma'].map((name, place) => {
      const text = keys.includes(place) && at % 3 === 0 ? `${name} paths` : `${name} path`;
      return { text, why: why(name), ...(keys.includes(place) && { correct: true as const }) };
    });
    return { ...asked, type: at === 6 ? 'multi' : 'choice', options };
  });
}

/** A topic that keeps every rule. */
export function goodTopic(id: string, more: Partial<TopicSource> = {}): TopicSource {
  return { ...topicSource(id), questions: goodQuestions(id), ...more };
}

/** A chapter that keeps every rule beside these topics. */
export function goodChapter(topics: readonly TopicSource[]): ChapterSource {
  const ids = topics.map(({ id }) => id);
  return chapterSource(ids, goodQuestions('landscape'));
}

/** One topic for each layer and practice, called after it, each built on the one before. */
export const goodBank: readonly TopicSource[] = placeIds.map((layer: PlaceId, at) =>
  goodTopic(layer, { layer, prerequisites: at === 0 ? [] : [placeIds[at - 1] ?? ''] }),
);

/** The topic with one of its questions changed. */
export function withQuestion(topic: TopicSource, at: number, more: object): TopicSource {
  const questions = topic.questions?.map((question, place) =>
    place === at ? Object.assign<object, QuestionSource, object>({}, question, more) : question,
  );
  return { ...topic, questions };
}

/** The topic with one option or step of one of its questions changed. */
export function withOption(topic: TopicSource, at: number, option: number, more: object): TopicSource {
  const question = topic.questions?.[at];
  if (!question || question.type === 'order') throw new Error(`Question ${at} has no options.`);
  const options = question.options.map((each, place) => (place === option ? { ...each, ...more } : each));
  return withQuestion(topic, at, { options });
}

export const fileOf = ({ id, layer }: TopicSource) => `content/topics/${layer}/${id}.yaml`;

const firstLine = '# yaml-language-server: $schema=../../topic.schema.json\n';
const chapterFirstLine = '# yaml-language-server: $schema=./landscape.schema.json\n';

/** The text of a topic's file. */
export const textOf = (topic: TopicSource) => `${firstLine}${topicYaml(topic)}`;

export interface Lists {
  readonly released?: ReleasedIdsSource;
  readonly retiredNames?: RetiredNamesSource['names'];
  readonly knownAddresses?: Partial<KnownAddressesSource>;
  /** Where topics of different layers meet; enough for each topic when left out. */
  readonly bridges?: BridgesSource['bridges'];
  /** The chapter; a good one when left out. */
  readonly chapter?: ChapterSource;
  /** Official hosts, beside the one of these tests. */
  readonly hosts?: readonly string[];
}

const how = 'They meet in a sentence that is long enough to say how.';

/** As many bridges for each topic as are wanted, where that can be. */
function goodBridges(topics: readonly TopicSource[]): BridgesSource['bridges'] {
  const bridges: BridgesSource['bridges'] = [];
  const has = (id: string) => bridges.filter(({ between }) => between.includes(id)).length;
  for (const [at, one] of topics.entries())
    for (const other of topics.slice(at + 1))
      if (
        one.layer !== other.layer &&
        (has(one.id) < fewestBridges || has(other.id) < fewestBridges) &&
        Math.max(has(one.id), has(other.id)) < mostBridges
      )
        bridges.push({ between: [one.id, other.id], how });
  return bridges;
}

const made: string[] = [];

/** Writes a small `content/` into a folder of its own, and gives that folder. */
export function writeContent(topics: readonly TopicSource[], lists: Lists = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'strata-rules-'));
  made.push(root);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const list of ['layers', 'weights'])
    cpSync(`content/${list}.yaml`, join(root, `content/${list}.yaml`), { recursive: true });
  const hosts = ['docs.example.com', ...(lists.hosts ?? [])].map(host => ({
    host,
    product: 'Example',
    onDemand: true,
  }));
  const products = Object.fromEntries([...placeIds, 'none'].map(layer => [layer, []]));
  write('content/hosts.yaml', stringify({ hosts }));
  write('content/products.yaml', stringify({ products }));
  write('content/bridges.yaml', stringify({ bridges: lists.bridges ?? goodBridges(topics) }));
  write('content/released-ids.yaml', stringify(lists.released ?? { released: {}, retired: [] }));
  write('content/retired-names.yaml', stringify({ names: lists.retiredNames ?? [] }));
  const known = { ranges: [], domains: [], accounts: [], ...lists.knownAddresses };
  write('content/known-addresses.yaml', stringify(known));
  write('content/landscape.yaml', `${chapterFirstLine}${stringify(lists.chapter ?? goodChapter(topics))}`);
  for (const topic of topics) write(fileOf(topic), textOf(topic));
  return root;
}

/** Takes the folders away again. */
export function clearContent(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}
