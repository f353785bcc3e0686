import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  compileChapter,
  compileDetails,
  compileKnownHost,
  compileLandscape,
  compileQuestions,
  compileSignals,
  compileTopic,
} from '../../core/curriculum/compile.ts';
import { placeIds } from '../../core/curriculum/layers.ts';
import { hostIn } from '../../core/sites/patterns.ts';
import { createColourCode } from '../../modules/content/colours.ts';
import { matchPatterns, permissionPatterns } from '../../modules/content/patterns.ts';
import { readCurriculum, topicFiles } from '../../modules/content/read.ts';
import { compiledFolder, writeCompiled } from '../../modules/content/write.ts';

const root = process.cwd();
const curriculum = readCurriculum(root);
const signals = compileSignals(curriculum);
const { topics, hosts } = curriculum;
const asked = topics.filter(({ questions }) => questions);
const { chapter } = curriculum;
const colour = await createColourCode();
const folders: string[] = [];

/** A folder with a copy of the real content, in which a test may break things. */
function copyOfContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'strata-content-'));
  folders.push(folder);
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  return folder;
}

function breakFile(folder: string, file: string, find: string | RegExp, by: string): number {
  const text = readFileSync(join(folder, file), 'utf8');
  const at = text.search(find);
  expect(at, `${file} should hold ${String(find)}`).toBeGreaterThanOrEqual(0);
  writeFileSync(join(folder, file), text.replace(find, by));
  return text.slice(0, at).split('\n').length;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('what is taught', () => {
  test.each(placeIds)('a reader of "%s" finds at least five topics there, and one can be asked', layer => {
    const here = topics.filter(topic => topic.layer === layer);
    expect(here.length).toBeGreaterThanOrEqual(5);
    expect(here.some(({ questions }) => questions)).toBe(true);
  });

  test('who follows what topics build on always comes to one that builds on nothing', () => {
    const built = new Set<string>();
    const next = () =>
      topics.filter(({ id, prerequisites }) => !built.has(id) && prerequisites.every(id => built.has(id)));
    for (let step = next(); step.length > 0; step = next()) for (const { id } of step) built.add(id);
    expect(topics.map(({ id }) => id).filter(id => !built.has(id))).toEqual([]);
  });

  test('topics are joined: all but the first of each field build on something', () => {
    expect(topics.filter(({ prerequisites }) => prerequisites.length === 0).length).toBeLessThan(10);
  });

  test('the landscape has four layers and three practices, each in a place of its own', () => {
    const places = curriculum.layers.map(({ kind, position }) => `${kind} ${position}`).toSorted();
    expect(places).toEqual([
      'layer 1',
      'layer 2',
      'layer 3',
      'layer 4',
      'practice 1',
      'practice 2',
      'practice 3',
    ]);
    expect(new Set(curriculum.layers.map(({ id }) => id))).toEqual(new Set(placeIds));
  });

  test.each(topics)('$id can be drawn, asked or not', topic => {
    const { title, short } = compileTopic(topic, curriculum.bridges);
    expect([title, short]).not.toContain('');
    expect(compileDetails({ ...curriculum, topics: [topic] })[topic.id]?.docs.length).toBeGreaterThanOrEqual(
      3,
    );
  });

  test.each(asked)('$id has at least four questions with a right answer', topic => {
    const questions = compileQuestions(topic, colour);
    expect(questions.length).toBeGreaterThanOrEqual(4);
    expect(compileTopic(topic, curriculum.bridges).questions.map(slug => `${topic.id}/${slug}`)).toEqual(
      questions.map(({ id }) => id),
    );
    for (const { id, options, sources } of questions) {
      expect(
        options.some(({ correct }) => correct),
        `${id} has no right answer`,
      ).toBe(true);
      expect(sources.length, `${id} names no source`).toBeGreaterThanOrEqual(1);
    }
  });

  test.each(asked)('the code in the questions of $id is shown as it was written', topic => {
    const questions = compileQuestions(topic, colour);
    const shown = questions.map(({ code }) =>
      code?.lines.map(line => line.map(([text]) => text).join('')).join('\n'),
    );
    expect(shown).toEqual(topic.questions?.map(({ code }) => code?.text.trimEnd()));
  });

  test.each(asked)(
    'no two questions of $id share a stem, and no two options of one their text',
    ({ questions = [] }) => {
      const stems = questions.map(({ stem }) => stem);
      expect(new Set(stems).size).toBe(stems.length);
      for (const question of questions) {
        const texts = (question.type === 'order' ? question.steps : question.options).map(({ text }) => text);
        expect(new Set(texts).size, question.id).toBe(texts.length);
      }
    },
  );
});

describe('the opening chapter', () => {
  test('starts from what a backend engineer knows, and leads from each of it to three to six topics', () => {
    const { experiences } = compileChapter(chapter).fit;
    expect(experiences.map(({ name }) => name)).toEqual([
      'Docker',
      'git',
      'CI',
      'Linux',
      'HTTP',
      'SQL',
      'On-call',
    ]);
    for (const { name, touches } of experiences) {
      expect(touches.length, name).toBeGreaterThanOrEqual(3);
      expect(touches.length, name).toBeLessThanOrEqual(6);
    }
  });

  test('says of each layer and practice what it is', () => {
    const { each } = compileChapter(chapter).places;
    expect(placeIds.filter(id => each[id].length === 0)).toEqual([]);
  });

  test('is asked about like a topic, but has no layer and is none of the topics', () => {
    const landscape = compileLandscape(chapter);
    const ids = compileQuestions(chapter, colour).map(({ id }) => id);
    expect(landscape.questions.map(slug => `landscape/${slug}`)).toEqual(ids);
    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(landscape.difficulties).toHaveLength(ids.length);
    expect(landscape.layer).toBeUndefined();
    expect(topics.map(({ id }) => id)).not.toContain(landscape.id);
  });
});

describe('where the page script runs', () => {
  test.each(
    `docs.aws.amazon.com cloud.google.com learn.microsoft.com kubernetes.io helm.sh istio.io developer.hashicorp.com
     registry.terraform.io opentofu.org www.pulumi.com docs.ansible.com docs.github.com docs.gitlab.com www.jenkins.io
     circleci.com argo-cd.readthedocs.io fluxcd.io tekton.dev prometheus.io grafana.com opentelemetry.io
     www.openpolicyagent.org kyverno.io sre.google`.split(/\s+/),
  )('a reader of %s is served', required => {
    expect(hosts.map(({ host }) => host)).toContain(required);
    expect(matchPatterns(hosts).some(pattern => pattern.startsWith(`https://${required}/`))).toBe(true);
  });

  test('at least 120 hosts are served without being asked for, and each names its product', () => {
    const served = hosts.filter(({ onDemand }) => !onDemand);
    expect(served.length).toBeGreaterThanOrEqual(120);
    expect(served.filter(({ product }) => product.trim() === '')).toEqual([]);
  });

  test('a host that is known and read on demand only asks for no permission', () => {
    const patterns = matchPatterns(hosts);
    for (const { host } of hosts.filter(({ onDemand }) => onDemand))
      expect(patterns.filter(pattern => pattern.startsWith(`https://${host}/`))).toEqual([]);
  });

  test('every host is asked for in full, over https, and none by a wildcard', () => {
    for (const pattern of matchPatterns(hosts))
      expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/(\S*\/)?\*$/);
  });

  test.each([
    { story: 'the whole host where no paths are given', host: {}, patterns: ['https://docs.example.com/*'] },
    {
      story: 'the whole host for the path /',
      host: { paths: ['/'] },
      patterns: ['https://docs.example.com/*'],
    },
    {
      story: 'only what lies under the paths given',
      host: { paths: ['/docs', '/blog/'] },
      patterns: ['https://docs.example.com/docs/*', 'https://docs.example.com/blog/*'],
    },
  ])('the page script runs on $story', ({ host, patterns }) => {
    expect(matchPatterns([{ host: 'docs.example.com', product: 'Example', ...host }])).toEqual(patterns);
  });
});

describe('what is permitted for that', () => {
  test('is the same hosts, in a way that stays when every site is given up again', () => {
    const permitted = permissionPatterns(hosts);
    expect(new Set(permitted.map(hostIn))).toEqual(new Set(matchPatterns(hosts).map(hostIn)));
    expect(permitted.filter(pattern => !pattern.startsWith('*://'))).toEqual([]);
  });

  test('is what settings show as listed', () => {
    const listed = hosts.map(compileKnownHost).filter(({ onDemand }) => !onDemand);
    expect(listed.map(({ host }) => host)).toEqual(permissionPatterns(hosts).map(hostIn));
  });
});

describe('what an author is told about a broken file', () => {
  test('every file that is broken is named at once, with the line', () => {
    const folder = copyOfContent();
    const [first = '', second = ''] = topicFiles(folder);
    const one = breakFile(folder, first, /^layer: .*$/m, 'layer: basement');
    const two = breakFile(folder, second, /^short: .*$/m, 'short: a name that is much too long for a tile');
    const says = new RegExp(`^${first}:${one} .*\\n${second}:${two} `);
    expect(() => readCurriculum(folder)).toThrow(says);
  });

  test.each([
    { file: 'content/hosts.yaml', find: /^ {4}product: .*$/m, by: '    produkt: Typo', says: /produkt/ },
    {
      file: 'content/layers.yaml',
      find: /^ {4}kind: layer$/m,
      by: '    kind: floor',
      says: /layer, practice/,
    },
  ])('a slip in $file is named with its line', ({ file, find, by, says }) => {
    const folder = copyOfContent();
    const line = breakFile(folder, file, find, by);
    expect(() => readCurriculum(folder)).toThrow(says);
    expect(() => readCurriculum(folder)).toThrow(`${file}:${line}  `);
  });

  test('a topic that lies in the folder of another layer is sent back', () => {
    const folder = copyOfContent();
    const [file = ''] = topicFiles(folder);
    cpSync(join(folder, file), join(folder, 'content/topics/elsewhere.yaml'));
    rmSync(join(folder, file));
    expect(() => readCurriculum(folder)).toThrow(`belongs in ${file}`);
  });

  test('Markdown that cannot be shown is named with its file and line, before anything is written', () => {
    const folder = copyOfContent();
    const file = `content/topics/${asked[0]?.layer}/${asked[0]?.id}.yaml`;
    const by = '  whyHere: "See [the manual](https://example.com) for all of it."\n\nquestions:';
    breakFile(folder, file, /^ {2}whyHere:[^]*?^questions:/m, by);
    expect(() => writeCompiled(folder, readCurriculum(folder), colour)).toThrow(
      new RegExp(`^${file}:\\d+ .*only`),
    );
  });
});

describe('what is written for the contexts', () => {
  const plain = (lang: string, text: string) => ({
    lang,
    lines: text.split('\n').map(line => [[line]] as const),
  });

  test('questions lie in a chunk for each topic that has some, and only those can be loaded', () => {
    const folder = copyOfContent();
    writeCompiled(folder, curriculum, plain);
    const chunks = readdirSync(join(folder, compiledFolder, 'questions'));
    expect(chunks.toSorted()).toEqual([chapter, ...asked].map(({ id }) => `${id}.ts`).toSorted());
    const loaders = readFileSync(join(folder, compiledFolder, 'questions.ts'), 'utf8');
    for (const { id, questions } of topics) expect(loaders.includes(`'${id}'`), id).toBe(!!questions);
  });

  test('a topic whose questions were taken out keeps its place in the landscape and leaves no chunk behind', () => {
    const folder = copyOfContent();
    const [first] = asked;
    if (!first) throw new Error('There is no topic with questions.');
    const { questions: _questions, ...without } = first;
    writeCompiled(folder, curriculum, plain);
    writeCompiled(folder, { ...curriculum, topics: [without] }, plain);
    expect(readdirSync(join(folder, compiledFolder, 'questions'))).toEqual([`${chapter.id}.ts`]);
    expect(readFileSync(join(folder, compiledFolder, 'topics.ts'), 'utf8')).toContain(`"${first.id}"`);
  });

  test('content without any question is written too', () => {
    const folder = copyOfContent();
    writeCompiled(folder, { ...curriculum, topics: [] }, plain);
    expect(existsSync(join(folder, compiledFolder, 'questions.ts'))).toBe(true);
  });

  test('a topic that was taken out leaves no questions behind, and what did not change is left alone', () => {
    const folder = copyOfContent();
    const [gone, ...kept] = asked;
    if (!gone) throw new Error('There is no topic to take out.');
    writeCompiled(folder, curriculum, plain);
    const compiled = (name: string) => join(folder, compiledFolder, name);
    expect(existsSync(compiled(`questions/${gone.id}.ts`))).toBe(true);
    const longAgo = new Date(0);
    for (const { id } of kept) utimesSync(compiled(`questions/${id}.ts`), longAgo, longAgo);
    writeCompiled(folder, { ...curriculum, topics: kept }, plain);
    expect(existsSync(compiled(`questions/${gone.id}.ts`))).toBe(false);
    expect(readFileSync(compiled('questions.ts'), 'utf8')).not.toContain(`'${gone.id}'`);
    for (const { id } of kept) expect(statSync(compiled(`questions/${id}.ts`)).mtimeMs, id).toBe(0);
  });

  test('what places a page carries no word of what is taught, and says the same after it is written', () => {
    const folder = copyOfContent();
    writeCompiled(folder, curriculum, plain);
    const text = readFileSync(join(folder, compiledFolder, 'signals.ts'), 'utf8');
    for (const { hint, questions = [] } of topics) {
      if (hint) expect(text).not.toContain(hint.whyHere.slice(0, 30));
      for (const { stem } of questions) expect(text).not.toContain(stem.slice(0, 30));
    }
    const parsed = /JSON\.parse\((".*")\) as Signals/.exec(text)?.[1] ?? '""';
    expect(JSON.parse(JSON.parse(parsed) as string)).toEqual(signals);
  });
});
