import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countBridges } from '../../core/curriculum/check-bridges.ts';
import { checkCurriculum } from '../../core/curriculum/check.ts';
import {
  ContentError,
  readEntries,
  readYaml,
  type Authored,
  type Complaint,
} from '../../core/curriculum/read-yaml.ts';
import { ruleOfTopicPart } from '../../core/curriculum/rule.ts';
import { itemsOf } from '../../core/curriculum/rules/item.ts';
import { judgeBank, judgeQuestions } from '../../core/curriculum/rules/judge.ts';
import { checkSources } from '../../core/curriculum/rules/sources.ts';
import { questionSchema, topicSchema } from '../../core/curriculum/schema.ts';
import {
  knownAddressesSchema,
  releasedIdsSchema,
  retiredNamesSchema,
} from '../../core/curriculum/schema-lists.ts';
import { chapterSchema } from '../../core/curriculum/schema-chapter.ts';
import {
  bridgesSchema,
  hostsSchema,
  layersSchema,
  productsSchema,
  weightsSchema,
} from '../../core/curriculum/schema-places.ts';
import { createReadCode } from './read-code.ts';
import { chapterFile, topicFiles } from './read.ts';

/** What was found in `content/`. */
export interface Findings {
  /** By file, then by line. */
  readonly complaints: readonly Complaint[];
  /** Files that could not be read as what they are. While there are some, files are not compared with each other. */
  readonly unread: readonly string[];
}

/**
 * Holds all of `content/` against every rule and finds everything that is wrong, not only the first of it.
 *
 * @param root the folder that holds `content/`
 * @param today the ISO day on which this is asked
 */
export async function checkContent(root: string, today: string): Promise<Findings> {
  const complaints: Complaint[] = [];
  const unread: string[] = [];
  const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
  const attempt = <Value>(file: string, read: () => Authored<Value>): Authored<Value> | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      complaints.push(...error.complaints);
      unread.push(file);
      return undefined;
    }
  };
  const list = <Value>(name: string, read: (file: string, text: string) => Authored<Value>) => {
    const file = `content/${name}.yaml`;
    return attempt(file, () => read(file, textOf(file)));
  };
  const layers = list('layers', (file, text) => readYaml(file, text, layersSchema));
  const hosts = list('hosts', (file, text) => readYaml(file, text, hostsSchema));
  const products = list('products', (file, text) => readYaml(file, text, productsSchema));
  const bridges = list('bridges', (file, text) => readYaml(file, text, bridgesSchema));
  const chapterText = textOf(chapterFile);
  const chapter = attempt(chapterFile, () =>
    readYaml(chapterFile, chapterText, chapterSchema, ruleOfTopicPart),
  );
  list('weights', (file, text) => readYaml(file, text, weightsSchema));
  const released = list('released-ids', (file, text) => readYaml(file, text, releasedIdsSchema));
  const retiredNames = list('retired-names', (file, text) => readYaml(file, text, retiredNamesSchema));
  const knownAddresses = list('known-addresses', (file, text) => readYaml(file, text, knownAddressesSchema));

  const files = topicFiles(root).map(file => {
    const text = textOf(file);
    const topic = attempt(file, () => readYaml(file, text, topicSchema, ruleOfTopicPart));
    return { file, text, topic };
  });
  complaints.push(
    ...files.flatMap(({ file, text }) => checkFirstLine(file, text, '../../topic.schema.json')),
    ...checkFirstLine(chapterFile, chapterText, './landscape.schema.json'),
  );
  const topics = files.flatMap(({ topic }) => topic ?? []);
  const loose = [...files, { file: chapterFile, text: chapterText, topic: chapter }].flatMap(
    ({ file, text, topic }) => (topic ? [] : readEntries(file, text, 'questions', questionSchema)),
  );
  const asking = chapter ? [chapter, ...topics] : topics;
  const standards = {
    today,
    readCode: await createReadCode(),
    retiredNames: retiredNames?.value.names ?? [],
    knownAddresses: knownAddresses?.value ?? { ranges: [], domains: [], accounts: [] },
  };
  complaints.push(...(await judgeQuestions([...asking.flatMap(itemsOf), ...loose], standards)));
  if (hosts) complaints.push(...loose.flatMap(item => checkSources(item, hosts.value.hosts)));
  if (unread.length === 0 && layers && hosts && products && bridges && chapter && released)
    complaints.push(
      ...checkCurriculum(topics, hosts, products, bridges, chapter),
      ...countBridges(bridges, topics),
      ...judgeBank(topics, chapter, layers, released, standards),
    );
  return { complaints: complaints.toSorted(byPlace), unread };
}

/** Editors know by the first line what to complete. */
function checkFirstLine(file: string, text: string, schema: string): Complaint[] {
  const firstLine = `# yaml-language-server: $schema=${schema}`;
  if (text.startsWith(`${firstLine}\n`)) return [];
  const message = `Begin the file with "${firstLine}", so that editors complete it.`;
  return [{ file, line: 1, rule: 1, message }];
}

function byPlace(one: Complaint, other: Complaint): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line;
}
