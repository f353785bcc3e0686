import { readFileSync, writeFileSync } from 'node:fs';
import { readYaml } from '../../core/curriculum/read-yaml.ts';
import { releasedIdsSchema } from '../../core/curriculum/schema-lists.ts';
import { readCurriculum } from '../../modules/content/read.ts';
import { withReleased } from './released-list.ts';

// Adds the ids of new questions to content/released-ids.yaml, under the version of package.json: part of every release.

const file = 'content/released-ids.yaml';
const text = readFileSync(file, 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const { value } = readYaml(file, text, releasedIdsSchema);
const released = new Set(Object.values(value.released).flat());
const { topics, chapter } = readCurriculum(process.cwd());
const examples = topics.filter(({ docs }) =>
  docs.some(({ url }) => new URL(url).hostname === 'docs.example.com'),
);
const fresh = [chapter, ...topics]
  .flatMap(({ questions = [] }) => questions.map(({ id }) => id))
  .filter(id => !released.has(id));
if (examples.length > 0) {
  console.error(
    `What \`npm run content:new\` wrote still stands in ${examples.map(({ id }) => id).join(', ')}: replace it, or take the file out.`,
  );
  process.exitCode = 1;
} else if (fresh.length === 0) console.log('Every question was released before: there is nothing to add.');
else if (version in value.released) {
  console.error(
    `${version} was released already, and ${fresh.length} questions are new since: raise the version in package.json first.`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(file, withReleased(text, version, fresh));
  console.log(`${fresh.length} questions are new in ${version}: added to ${file}.`);
}
