import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  compileChapter,
  compileDetails,
  compileKnownHost,
  compileLandscape,
  compileQuestions,
  compileQuestionTerms,
  compileSignals,
  compileTopic,
  type ColourCode,
  type Curriculum,
} from '../../core/curriculum/compile.ts';
import type { Subject } from '../../core/curriculum/compiled.ts';

/** Where compiled content lies, under the project's root. Imported as `#content/…`. */
export const compiledFolder = '.wxt/content';

/**
 * Writes the modules that contexts import: signals and the terms of questions for the background, topics for popup, dashboard and background, what is told of them, hosts
 * and the opening chapter for the dashboard, and one chunk of questions for each topic that has some, behind a table of loaders. Files that did
 * not change are left alone, so that a running development server reloads only what did.
 */
export function writeCompiled(root: string, curriculum: Curriculum, colour: ColourCode): void {
  const files = new Map<string, string>();
  files.set(
    'signals.ts',
    parsed('Signals', '../../core/placement/signals.ts', 'signals', compileSignals(curriculum)),
  );
  files.set(
    'question-terms.ts',
    parsed(
      'QuestionTerms',
      '../../core/curriculum/compiled.ts',
      'questionTerms',
      compileQuestionTerms(curriculum.topics),
    ),
  );
  files.set(
    'layers.ts',
    typed('readonly Layer[]', '../../core/curriculum/layers.ts', 'layers', curriculum.layers),
  );
  files.set(
    'topic-details.ts',
    parsed('DetailsById', '../../core/curriculum/compiled.ts', 'topicDetails', compileDetails(curriculum)),
  );
  const topics = curriculum.topics.map(topic => compileTopic(topic, curriculum.bridges));
  files.set('topics.ts', typed('readonly Topic[]', '../../core/curriculum/compiled.ts', 'topics', topics));
  files.set('subjects.ts', subjects(compileLandscape(curriculum.chapter)));
  files.set(
    'chapter.ts',
    typed('Chapter', '../../core/curriculum/compiled.ts', 'chapter', compileChapter(curriculum.chapter)),
  );
  const hosts = curriculum.hosts.map(compileKnownHost);
  files.set('hosts.ts', typed('readonly KnownHost[]', '../../core/curriculum/compiled.ts', 'hosts', hosts));
  const asked = [curriculum.chapter, ...curriculum.topics].filter(({ questions }) => questions);
  for (const topic of asked) {
    const questions = compileQuestions(topic, colour);
    files.set(
      `questions/${topic.id}.ts`,
      typed('readonly Question[]', '../../../core/curriculum/compiled.ts', 'questions', questions),
    );
  }
  files.set('questions.ts', loaders(asked.map(({ id }) => id)));
  writeInto(root, files);
  const chunks = join(root, compiledFolder, 'questions');
  mkdirSync(chunks, { recursive: true });
  for (const name of readdirSync(chunks)) if (!files.has(`questions/${name}`)) rmSync(join(chunks, name));
}

/** Writes compiled files by their names. */
export function writeInto(root: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) writeIfChanged(join(root, compiledFolder, name), text);
}

export const header = '// Compiled from content/ by modules/content. Edit the YAML there.\n';

function typed(type: string, from: string, name: string, value: unknown): string {
  const imported = type.replace(/^readonly |\[\]$/g, '');
  return `${header}import type { ${imported} } from '${from}';\n\nexport const ${name}: ${type} = ${JSON.stringify(value)};\n`;
}

/** As text that is parsed, because that starts a background faster than as much code would. */
function parsed(type: string, from: string, name: string, value: unknown): string {
  const text = JSON.stringify(JSON.stringify(value));
  return `${header}import type { ${type} } from '${from}';\n\nexport const ${name} = JSON.parse(${text}) as ${type};\n`;
}

/** Everything that is asked about: the landscape as a whole, then its topics. */
function subjects(landscape: Subject): string {
  return `${header}import type { Subject } from '../../core/curriculum/compiled.ts';
import { topics } from './topics.ts';

export const landscape: Subject = ${JSON.stringify(landscape)};

export const subjects: readonly Subject[] = [landscape, ...topics];
`;
}

function loaders(ids: readonly string[]): string {
  const lines = ids.map(id => `  '${id}': async () => (await import('./questions/${id}.ts')).questions,`);
  return `${header}import type { Question } from '../../core/curriculum/compiled.ts';

/** Loads the questions of a topic when they are asked for. Topics without questions are not in it. */
export const loadQuestions: Readonly<Record<string, () => Promise<readonly Question[]>>> = {
${lines.join('\n')}
};
`;
}

function writeIfChanged(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (read(file) !== text) writeFileSync(file, text);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
