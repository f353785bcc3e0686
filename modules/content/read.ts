import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCurriculum } from '../../core/curriculum/check.ts';
import type { Curriculum } from '../../core/curriculum/compile.ts';
import { ContentError, readYaml, type Authored, type Complaint } from '../../core/curriculum/read-yaml.ts';
import { ruleOfTopicPart } from '../../core/curriculum/rule.ts';
import { topicSchema, type TopicSource } from '../../core/curriculum/schema.ts';
import { chapterSchema } from '../../core/curriculum/schema-chapter.ts';
import {
  bridgesSchema,
  hostsSchema,
  layersSchema,
  productsSchema,
  weightsSchema,
} from '../../core/curriculum/schema-places.ts';

/** The opening chapter. */
export const chapterFile = 'content/landscape.yaml';

/**
 * Reads and checks everything under `content/`.
 *
 * @param root the folder that holds `content/`
 * @throws ContentError that lists every complaint with file, line and remedy
 */
export function readCurriculum(root: string): Curriculum {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const { layers } = readYaml('content/layers.yaml', read('content/layers.yaml'), layersSchema).value;
  const hosts = readYaml('content/hosts.yaml', read('content/hosts.yaml'), hostsSchema);
  const products = readYaml('content/products.yaml', read('content/products.yaml'), productsSchema);
  const bridges = readYaml('content/bridges.yaml', read('content/bridges.yaml'), bridgesSchema);
  const weights = readYaml('content/weights.yaml', read('content/weights.yaml'), weightsSchema).value;
  const chapter = readYaml(chapterFile, read(chapterFile), chapterSchema, ruleOfTopicPart);
  const topics = readTopics(topicFiles(root), read);
  const complaints = checkCurriculum(topics, hosts, products, bridges, chapter);
  if (complaints.length > 0) throw new ContentError(complaints);
  return {
    layers,
    hosts: hosts.value.hosts,
    topics: topics.map(({ value }) => value),
    products: products.value.products,
    bridges: bridges.value.bridges,
    chapter: chapter.value,
    weights,
  };
}

/** The topic files under `content/topics`, sorted, with forward slashes on every system. */
export function topicFiles(root: string): string[] {
  return readdirSync(join(root, 'content/topics'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .map(file => `content/topics/${file.replaceAll('\\', '/')}`)
    .sort();
}

function readTopics(files: readonly string[], read: (file: string) => string): Authored<TopicSource>[] {
  const complaints: Complaint[] = [];
  const topics = files.flatMap(file => {
    try {
      return [readYaml(file, read(file), topicSchema, ruleOfTopicPart)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      complaints.push(...error.complaints);
      return [];
    }
  });
  if (complaints.length > 0) throw new ContentError(complaints);
  return topics;
}
