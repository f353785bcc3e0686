import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkCurriculum } from '../../../core/curriculum/check.ts';
import { readYaml, type Authored } from '../../../core/curriculum/read-yaml.ts';
import { topicSchema, type TopicSource } from '../../../core/curriculum/schema.ts';
import {
  bridgesFile,
  chapterFile,
  chapterSource,
  exampleHost,
  hostsFile,
  productsFile,
  topicSource,
  topicYaml,
} from '../fixtures.ts';

/** The topic as it is read from where it belongs, or from another file. */
function authored(
  source: TopicSource,
  file = `content/topics/${source.layer}/${source.id}.yaml`,
): Authored<TopicSource> {
  return readYaml(file, topicYaml(source), topicSchema);
}

const probes = topicSource('probes');
const gitops = topicSource('gitops', { layer: 'delivery' });
const withSignals = (source: TopicSource, more: Partial<TopicSource['signals']>) => ({
  ...source,
  signals: { ...source.signals, ...more },
});
const site = 'https://docs.example.com/probes';
const file = 'content/topics/runtime/probes.yaml';

function withQuestion(source: TopicSource, more: object): TopicSource {
  const [first, ...rest] = source.questions ?? [];
  return { ...source, questions: [Object.assign({}, first, more), ...rest] };
}

function complaints(...sources: TopicSource[]) {
  return checkCurriculum(
    sources.map(source => authored(source)),
    hostsFile(),
    productsFile(),
    bridgesFile(),
    chapterFile(),
  );
}

/** The line on which a text first stands in the file. */
const lineOf = (source: TopicSource, text: string) => {
  const before = topicYaml(source).split(text)[0] ?? '';
  return before.split('\n').length;
};

test('a curriculum without faults has no complaints', () => {
  expect(complaints(probes, gitops, topicSource('slo', { prerequisites: ['probes', 'gitops'] }))).toEqual([]);
});

describe('an author is told', () => {
  test.each([
    {
      what: 'that a prerequisite does not exist',
      rule: 'landscape',
      source: topicSource('probes', { prerequisites: ['gitops', 'pods'] }),
      at: '- pods',
      says: 'No topic has the id "pods": add that topic, or correct the id.',
    },
    {
      what: 'that a topic cannot build on itself',
      rule: 'landscape',
      source: topicSource('probes', { prerequisites: ['probes'] }),
      at: '- probes',
      says: '"probes" builds on this topic itself: take one of the two prerequisites out.',
    },
    {
      what: 'that a question is named after another topic',
      rule: 1,
      source: withQuestion(probes, { id: 'pods/a' }),
      at: 'pods/a',
      says: 'A question of "probes" is called "probes/<slug>".',
    },
    {
      what: 'that a source is off the official hosts',
      rule: 5,
      source: withQuestion(probes, { source: 'https://blog.example.net/probes' }),
      at: 'https://blog.example.net/probes',
      says: 'blog.example.net is not in content/hosts.yaml: use an official page, or add the host there.',
    },
    {
      what: 'that a source is a home page',
      rule: 5,
      source: withQuestion(probes, { source: 'https://docs.example.com/' }),
      at: 'https://docs.example.com/\n',
      says: 'https://docs.example.com/ is a home page: name the page that proves what is said.',
    },
    {
      what: 'that a source is the front page of documentation',
      rule: 5,
      source: withQuestion(probes, {
        source: ['https://docs.example.com/probes/one', 'https://docs.example.com/en-us/docs/'],
      }),
      at: '- https://docs.example.com/en-us/docs/',
      says: 'https://docs.example.com/en-us/docs/ is a home page: name the page that proves what is said.',
    },
    {
      what: 'that no rule claims an example',
      rule: 'signals',
      source: withSignals(probes, {
        matches: [`${site}/one`, `${site}/two`, 'https://docs.example.com/slo'],
      }),
      at: 'https://docs.example.com/slo',
      says: 'No address rule of this topic matches https://docs.example.com/slo: widen a rule, or take the example out.',
    },
    {
      what: 'that a rule matches a near miss',
      rule: 'signals',
      source: withSignals(probes, { nearMisses: [`${site}/space`, 'https://docs.example.com/other'] }),
      at: `${site}/space`,
      says: `A rule matches this near miss, ${site}/space: narrow the rule.`,
    },
    {
      what: 'that a term has no word in it',
      rule: 'signals',
      source: withSignals(probes, { terms: [...probes.signals.terms, { text: '{{ }}', weight: 3 }] }),
      at: '- text: "{{ }}"',
      says: '"{{ }}" has no letter or digit, so no page can be told by it.',
    },
    {
      what: 'that an ambiguous term has no word in it',
      rule: 'signals',
      source: withSignals(probes, { ambiguous: ['check', '->'] }),
      at: '- ->',
      says: '"->" has no letter or digit, so no page can be told by it.',
    },
  ])('$what', ({ source, rule, at, says }) => {
    expect(complaints(source, gitops)).toEqual([{ file, line: lineOf(source, at), rule, message: says }]);
  });

  test('that another topic claims the example too, and what to ask oneself', () => {
    const greedy = withSignals(gitops, {
      addresses: [...gitops.signals.addresses, { host: 'www.docs.example.com', path: '/*/two' }],
    });
    const [complaint, ...others] = complaints(probes, greedy);
    expect(others).toEqual([]);
    expect(complaint).toMatchObject({
      file,
      line: lineOf(
        probes,
        `${site}/two
    -`,
      ),
    });
    expect(complaint?.message).toMatch(
      /probes\/two is also claimed by "gitops": if .* narrow the rule there\.$/,
    );
  });

  test('that topics build on each other in a circle, in every file of it', () => {
    const found = complaints(
      topicSource('a1', { prerequisites: ['b1'] }),
      topicSource('b1', { prerequisites: ['c1'] }),
      topicSource('c1', { prerequisites: ['a1'] }),
      topicSource('d1', { prerequisites: ['a1'] }),
    );
    expect(found.map(({ file, message }) => [file.split('/').at(-1), message.split(':')[0]])).toEqual([
      ['a1.yaml', '"b1" builds on this topic itself'],
      ['b1.yaml', '"c1" builds on this topic itself'],
      ['c1.yaml', '"a1" builds on this topic itself'],
    ]);
  });

  test('that the id of a question is taken, and where', () => {
    const twice = withQuestion(probes, { id: 'probes/b' });
    expect(complaints(twice)).toEqual([
      {
        file,
        line: topicYaml(twice).slice(0, topicYaml(twice).lastIndexOf('probes/b')).split('\n').length,
        rule: 1,
        message: `The id "probes/b" is taken in ${file}: give this one another.`,
      },
    ]);
  });

  test('that the id of a topic is taken, in the second of the two files', () => {
    const one = authored(probes);
    const two = authored(withSignals(probes, {}), 'content/topics/runtime/probes-2.yaml');
    const says = `The id "probes" is taken in ${file}: give this one another.`;
    expect(
      checkCurriculum([one, two], hostsFile(), productsFile(), bridgesFile(), chapterFile()),
    ).toContainEqual({
      file: two.file,
      line: 1,
      rule: 1,
      message: says,
    });
  });

  test('that a file lies in the wrong place', () => {
    const misplaced = authored(probes, 'content/topics/delivery/probes.yaml');
    expect(checkCurriculum([misplaced], hostsFile(), productsFile(), bridgesFile(), chapterFile())).toEqual([
      {
        file: 'content/topics/delivery/probes.yaml',
        line: 1,
        rule: 1,
        message: `A topic "probes" of layer "runtime" belongs in ${file}: move the file, or correct id or layer.`,
      },
    ]);
  });
});

describe('an author of hosts is told', () => {
  const page = 'https://docs.example.com/other';
  const runtime = { ...exampleHost, layer: 'runtime' as const };
  const said = (...hosts: (typeof exampleHost)[]) =>
    checkCurriculum([], hostsFile(hosts), productsFile(), bridgesFile(), chapterFile());

  test.each([
    {
      what: 'that an example gets another layer by the rules',
      hosts: [{ ...runtime, examples: { [page]: 'iac' as const } }],
      says: `The rules of docs.example.com say "runtime" of ${page}, not "iac": correct a section, or the example.`,
    },
    {
      what: 'that the rules say nothing of an example',
      hosts: [{ ...exampleHost, examples: { [page]: 'iac' as const } }],
      says: `The rules of docs.example.com say nothing of ${page}, not "iac": correct a section, or the example.`,
    },
    {
      what: 'that an example is a page of another host',
      hosts: [{ ...runtime, examples: { 'https://example.net/x': 'runtime' as const } }],
      says: 'https://example.net/x is not a page of docs.example.com: put it under its own host.',
    },
    {
      what: 'that an example lies where the page script does not run',
      hosts: [{ ...runtime, paths: ['/docs'], examples: { [page]: 'runtime' as const } }],
      says: `${page} lies outside the paths of docs.example.com: take it out, or add its path.`,
    },
    {
      what: 'that a host on which the page script runs has no example',
      hosts: [{ host: 'docs.example.com', product: 'Example' }],
      says: 'Give docs.example.com an example: an address, and what the rules say of it.',
    },
    {
      what: 'that a host is listed twice, with www. or without',
      hosts: [exampleHost, { host: 'www.docs.example.com', product: 'Example', onDemand: true as const }],
      says: 'www.docs.example.com is listed twice: join its sections in one entry.',
    },
  ])('$what', ({ hosts, says }) => {
    expect(said(...hosts).map(({ file, message }) => `${file} ${message}`)).toEqual([
      `content/hosts.yaml ${says}`,
    ]);
    expect(said(...hosts)[0]?.rule).toBe('hosts');
  });

  test('the line of the example that is wrong', () => {
    const wrong = {
      ...runtime,
      examples: { 'https://docs.example.com/a': 'runtime', [page]: 'iac' } as const,
    };
    const [complaint] = said(wrong);
    expect(complaint?.line).toBe(
      stringify({ hosts: [wrong] })
        .split(page)[0]
        ?.split('\n').length,
    );
  });

  test('nothing where a host that is read on demand has no example', () => {
    expect(said({ host: 'docs.example.com', product: 'Example', onDemand: true })).toEqual([]);
  });
});

describe('an author of products is told', () => {
  test.each([
    {
      what: 'that a name stands in two layers',
      products: { cloud: ['Route Tables'], runtime: ['Pod', 'route-table'] },
      says: '"route-table" is the same as "Route Tables" of "cloud": keep it once.',
    },
    {
      what: 'that a name stands twice in one layer',
      products: { iac: ['Terraform', { name: 'terraform', ordinary: true as const }] },
      says: '"terraform" is the same as "Terraform" of "iac": keep it once.',
    },
    {
      what: 'that a name has no word in it',
      products: { none: ['++'] },
      says: '"++" has no letter or digit, so no page can be told by it.',
    },
  ])('$what', ({ products, says }) => {
    const found = checkCurriculum([], hostsFile(), productsFile(products), bridgesFile(), chapterFile());
    expect(found.map(({ message }) => message)).toEqual([says]);
    expect(found[0]?.file).toBe('content/products.yaml');
    expect(found[0]?.line).toBeGreaterThan(1);
  });
});

describe('an author of the chapter is told', () => {
  const good = chapterSource(['probes'], []);
  const [first] = good.parts;
  if (!first) throw new Error('The chapter of these tests has no part.');
  const said = (chapter: typeof good) =>
    checkCurriculum([authored(probes)], hostsFile(), productsFile(), bridgesFile(), chapterFile(chapter));

  test('nothing, where all is well', () => {
    expect(said(good)).toEqual([]);
  });

  test.each([
    {
      what: 'that a topic does not exist',
      chapter: chapterSource(['pods'], []),
      rule: 'chapter',
      says: 'No topic has the id "pods": correct the id, or take it out.',
    },
    {
      what: 'that one experience names a topic twice',
      chapter: chapterSource(['probes', 'probes'], []),
      rule: 'chapter',
      says: '"docker" names "probes" twice: take one out.',
    },
    {
      what: 'that there are two of one experience',
      chapter: {
        ...good,
        fit: { ...good.fit, experiences: [...good.fit.experiences, ...good.fit.experiences] },
      },
      rule: 'chapter',
      says: 'There are two experiences "docker": take one out.',
    },
    {
      what: 'that a source is off the official hosts',
      chapter: {
        ...good,
        parts: [{ ...first, sources: [{ title: 'blog', url: 'https://blog.example.net/a' }] }],
      },
      rule: 'chapter',
      says: 'blog.example.net is not in content/hosts.yaml: use an official page, or add the host there.',
    },
    {
      what: 'that a source is a home page',
      chapter: {
        ...good,
        places: { ...good.places, sources: [{ title: 'home', url: 'https://docs.example.com/' }] },
      },
      rule: 'chapter',
      says: 'https://docs.example.com/ is a home page: name the page that proves what is said.',
    },
    {
      what: 'that a question is named after something else',
      chapter: { ...good, questions: topicSource('probes').questions ?? [] },
      rule: 1,
      says: 'A question of "landscape" is called "landscape/<slug>".',
    },
  ])('$what', ({ chapter, rule, says }) => {
    expect(said(chapter)).toContainEqual({ file: 'content/landscape.yaml', line: 1, rule, message: says });
  });

  test('that a topic has taken the id of the landscape as a whole', () => {
    const topic = authored(topicSource('landscape'));
    const says = 'The id "landscape" is taken in content/landscape.yaml: give this one another.';
    const found = checkCurriculum([topic], hostsFile(), productsFile(), bridgesFile(), chapterFile());
    expect(found.map(({ message }) => message)).toContain(says);
  });
});
