import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compileQuestions, compileSignals, compileTopic } from '../../core/curriculum/compile.ts';
import { placeIds } from '../../core/curriculum/layers.ts';
import { packSignals, unpackSignals } from '../../core/placement/pack.ts';
import { place } from '../../core/placement/place.ts';
import { createColourCode } from '../../modules/content/colours.ts';
import { matchPatterns } from '../../modules/content/patterns.ts';
import { readCurriculum, topicFiles } from '../../modules/content/read.ts';
import { compiledFolder, writeCompiled } from '../../modules/content/write.ts';
import { facts } from '../core/fixtures.ts';

const root = process.cwd();
const curriculum = readCurriculum(root);
const written = compileSignals(curriculum);
/** As the page script carries them. */
const signals = unpackSignals(packSignals(written));
const { topics, hosts } = curriculum;
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
  test('there are at least nine topics', () => {
    expect(topics.length).toBeGreaterThanOrEqual(9);
  });

  test.each(placeIds)('a reader of "%s" finds at least one topic there', layer => {
    expect(topics.filter(topic => topic.layer === layer).length).toBeGreaterThanOrEqual(1);
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

  test.each(topics)('$id can be drawn and has at least four questions with a right answer', topic => {
    const questions = compileQuestions(topic, colour);
    expect(questions.length).toBeGreaterThanOrEqual(4);
    expect(compileTopic(topic).questions.map(slug => `${topic.id}/${slug}`)).toEqual(
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

  test.each(topics)('the code in the questions of $id is shown as it was written', topic => {
    const questions = compileQuestions(topic, colour);
    const shown = questions.map(({ code }) =>
      code?.lines.map(line => line.map(([text]) => text).join('')).join('\n'),
    );
    expect(shown).toEqual(topic.questions.map(({ code }) => code?.text.trimEnd()));
  });

  test.each(topics)('no two questions of $id share a stem, and no two options of one their text', topic => {
    const stems = topic.questions.map(({ stem }) => stem);
    expect(new Set(stems).size).toBe(stems.length);
    for (const question of topic.questions) {
      const texts = (question.type === 'order' ? question.steps : question.options).map(({ text }) => text);
      expect(new Set(texts).size, question.id).toBe(texts.length);
    }
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

  test('no host is listed twice, because only the first would count', () => {
    const bare = hosts.map(({ host }) => host.replace(/^www\./, ''));
    const twice = bare.filter((host, at) => bare.indexOf(host) !== at);
    expect(twice, 'Join their sections in one entry of content/hosts.yaml.').toEqual([]);
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

describe('where the examples of authors are placed, by address alone', () => {
  const examples = topics.flatMap(({ id, layer, signals: { matches } }) =>
    matches.map(url => ({ id, layer, url })),
  );
  const strangers = topics.flatMap(({ id, signals: { nearMisses } }) => nearMisses.map(url => ({ id, url })));

  test.each(examples)('$url opens $id', ({ id, layer, url }) => {
    const placement = place(facts(url), signals);
    expect(placement?.layer).toBe(layer);
    expect(placement?.topics[0]).toBe(id);
  });

  test.each(strangers)('$url does not open $id', ({ id, url }) => {
    expect(place(facts(url), signals)?.topics ?? []).not.toContain(id);
  });

  test('packing the signals for the page script moves no page', () => {
    const sections = hosts.flatMap(({ host, sections = [] }) =>
      sections.map(({ path }) => `https://${host}${path.replaceAll('*', 'x')}/page`),
    );
    for (const url of [...sections, ...examples.map(({ url }) => url), ...strangers.map(({ url }) => url)])
      expect(place(facts(url), signals), url).toEqual(place(facts(url), written));
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
    const [file = ''] = topicFiles(folder);
    const by = '  whyHere: "See [the manual](https://example.com) for all of it."\n\nquestions:';
    breakFile(folder, file, /^ {2}whyHere:[^]*?^questions:/m, by);
    expect(() => writeCompiled(folder, readCurriculum(folder), colour)).toThrow(
      new RegExp(`^${file}:\\d+ .*only`),
    );
  });
});

describe('what is written for the contexts', () => {
  test('a topic that was taken out leaves no questions behind, and what did not change is left alone', () => {
    const folder = copyOfContent();
    const plain = (lang: string, text: string) => ({
      lang,
      lines: text.split('\n').map(line => [[line]] as const),
    });
    const [gone, ...kept] = topics;
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

  test('the page script carries no word of what is taught', () => {
    const text = packSignals(written);
    for (const { hint, questions } of topics) {
      expect(text).not.toContain(hint.whyHere.slice(0, 30));
      for (const { stem } of questions) expect(text).not.toContain(stem.slice(0, 30));
    }
  });
});

test('a film review with the name of a tool in its title is about something else', () => {
  const review = {
    ...facts('https://films.example/prometheus'),
    title: 'Prometheus: a film review',
    headings: ['Prometheus', 'The rule of the alien'],
    text: 'Prometheus is a film about a ship. '.repeat(30),
  };
  expect(place(review, signals)).toBeUndefined();
});
