import { describe, expect, test } from 'vitest';
import { ContentError, readYaml } from '../../../core/curriculum/read-yaml.ts';
import { topicSchema } from '../../../core/curriculum/schema.ts';
import { hostsSchema } from '../../../core/curriculum/schema-places.ts';
import { topicSource, topicYaml } from '../fixtures.ts';

const file = 'content/topics/runtime/probes.yaml';
const good = topicYaml(topicSource('probes'));

function complaintsOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    if (error instanceof ContentError) return error.complaints;
    throw error;
  }
  return [];
}

test('a file as it should be is read without complaint, and knows its lines', () => {
  const { value, lineOf } = readYaml(file, good, topicSchema);
  expect(value.id).toBe('probes');
  expect(value.questions?.[0]?.type).toBe('choice');
  expect(lineOf(['id'])).toBe(1);
  expect(good.split('\n')[lineOf(['questions', 2, 'id']) - 1]).toContain('probes/c');
  expect(lineOf(['nowhere', 7])).toBe(1);
});

/** `says` has to name what is wrong and what to do; `line` is that of the replacement. */
describe('an author reads file, line, what is wrong and what to do', () => {
  test.each([
    {
      slip: 'a text with ": " that is not quoted',
      find: 'short: probes',
      by: 'short: a: b',
      says: /not YAML: .*Quote texts/,
    },
    {
      slip: 'a text that begins with a backtick',
      find: 'short: probes',
      by: 'short: `probes`',
      says: /not YAML: .*Quote texts/,
    },
    {
      slip: 'a text that begins with an asterisk',
      find: 'short: probes',
      by: 'short: *probes*',
      says: /Quote texts/,
    },
    {
      slip: 'the same field twice',
      find: 'short: probes',
      by: 'short: probes\nshort: probes',
      line: 1,
      says: /not YAML: .*unique/,
    },
    {
      slip: 'a field that is misspelt',
      find: 'asOf:',
      by: 'asof:',
      says: /asof: .*check its spelling, or take it out/,
    },
    {
      slip: 'an unknown layer',
      find: 'layer: runtime',
      by: 'layer: basement',
      says: /layer: .*use one of: cloud, runtime/,
    },
    {
      slip: 'a number for a text',
      find: 'short: probes',
      by: 'short: 7',
      says: /short: .*write it as string/,
    },
    {
      slip: 'a text for a list',
      find: 'prerequisites: []',
      by: 'prerequisites: pods',
      says: /prerequisites: .*write it as array/,
    },
    { slip: 'a title too short', find: /^title: .*$/m, by: 'title: x', says: /title: .*write more/ },
    {
      slip: 'a name too long for its tile',
      find: 'short: probes',
      by: `short: ${'x'.repeat(23)}`,
      says: /short: .*shorten it/,
    },
    {
      slip: 'an id with capitals',
      find: 'id: probes',
      by: 'id: Probes',
      says: /id: use lower-case words joined by hyphens/,
    },
    {
      slip: 'an address without https',
      find: 'url: https:',
      by: 'url: http:',
      says: /docs\.0\.url: use a whole address that begins with https/,
    },
    {
      slip: 'a path without its slash',
      find: 'path: /probes',
      by: 'path: probes',
      says: /addresses\.0\.path: begin with "\/"/,
    },
    {
      slip: 'a host that is none',
      find: 'host: docs.example.com',
      by: 'host: https://docs.example.com',
      says: /addresses\.0\.host: .*hostname/,
    },
    {
      slip: 'a weight above five',
      find: 'weight: 5',
      by: 'weight: 6',
      says: /terms\.0\.weight: .*shorten it|terms\.0\.weight: .*5/,
    },
    {
      slip: 'a day that does not exist',
      find: /^asOf: .*$/m,
      by: 'asOf: 2026-02-30',
      says: /asOf: use a date such as/,
    },
    { slip: 'a stem that ends in nothing', find: 'is right?', by: 'is right', says: /stem: end with "\?"/ },
    {
      slip: 'two keys on a choice',
      find: '- text: No',
      by: '- correct: true\n        text: No',
      line: -3,
      says: /options: mark exactly one option with "correct: true"/,
    },
    {
      slip: '"correct: false"',
      find: 'correct: true',
      by: 'correct: false',
      says: /correct: .*use one of: true/,
    },
    {
      slip: 'an unknown kind of question',
      find: 'type: choice',
      by: 'type: chioce',
      says: /type: .*(choice|multi|order)/,
    },
    {
      slip: 'a source without https',
      find: 'source: https:',
      by: 'source: http:',
      says: /source: use a whole address that begins with https/,
    },
    {
      slip: 'one bad source in a list',
      find: /source: (\S+)$/m,
      by: 'source: [http://docs.example.com/x, https://docs.example.com/y]',
      says: /source\.0: use a whole address that begins with https/,
    },
    {
      slip: 'Markdown that is not shown',
      find: /scope: .*/,
      by: 'scope: "This has **bold** words in it, which the card cannot show at all."',
      says: /scope: .*only `code` and \*emphasis\*/,
    },
  ])('$slip', ({ find, by, line = 0, says }) => {
    const at = typeof find === 'string' ? good.indexOf(find) : good.search(find);
    expect(at, String(find)).toBeGreaterThanOrEqual(0);
    const complaints = complaintsOf(() => readYaml(file, good.replace(find, by), topicSchema));
    expect(complaints.map(({ message }) => message).join('\n')).toMatch(says);
    const found = complaints.find(({ message }) => says.test(message));
    expect(found?.file).toBe(file);
    expect(found?.line).toBe(good.slice(0, at).split('\n').length + line);
  });

  test('a field that is missing, at the nearest line there is', () => {
    const [complaint] = complaintsOf(() =>
      readYaml(file, good.replace(/^ {2}whyHere: .*\n/m, ''), topicSchema),
    );
    expect(complaint?.message).toMatch(/hint\.whyHere: .*add it, or write it as string/);
    const hint = good.slice(0, good.indexOf('\nhint:') + 1).split('\n').length;
    expect([hint, hint + 1]).toContain(complaint?.line);
  });

  test.each([
    { slip: 'an empty file', text: '' },
    { slip: 'a list where fields belong', text: '- id: probes' },
    { slip: 'nothing but a word', text: 'probes' },
  ])('$slip', ({ text }) => {
    const [complaint] = complaintsOf(() => readYaml(file, text, topicSchema));
    expect(complaint).toMatchObject({ file, line: 1 });
    expect(complaint?.message).toMatch(/^the file: .*write it as object/);
  });

  test('every slip at once, each on a line of its own', () => {
    const broken = good.replace('layer: runtime', 'layer: basement').replace('short: probes', 'short: 7');
    const read = () => readYaml(file, broken, topicSchema);
    expect(complaintsOf(read)).toHaveLength(2);
    expect(read).toThrow(
      /^content\/topics\/runtime\/probes\.yaml:3 {2}.*\ncontent\/topics\/runtime\/probes\.yaml:4 {2}/,
    );
  });

  test('that an example address of a host has to begin with https', () => {
    const text =
      "hosts:\n  - host: docs.example.com\n    product: Example\n    examples: { 'http://docs.example.com/x': iac }\n";
    const [complaint] = complaintsOf(() => readYaml('content/hosts.yaml', text, hostsSchema));
    expect(complaint?.line).toBe(4);
    expect(complaint?.message).toMatch(/hosts\.0\.examples\..*: use a whole address that begins with https/);
  });

  test('that a topic may be without hint and questions, but not with three', () => {
    const { hint: _hint, questions = [], ...known } = topicSource('probes');
    expect(complaintsOf(() => readYaml(file, topicYaml(known), topicSchema))).toEqual([]);
    const few = topicYaml({ ...known, questions: questions.slice(1) });
    expect(complaintsOf(() => readYaml(file, few, topicSchema))[0]?.message).toMatch(
      /questions: .*write more/,
    );
  });

  test('that the layer of a host may also be "none"', () => {
    const text = 'hosts:\n  - host: docs.example.com\n    product: Example\n    layer: basement\n';
    const [complaint] = complaintsOf(() => readYaml('content/hosts.yaml', text, hostsSchema));
    expect(complaint?.line).toBe(4);
    expect(complaint?.message).toMatch(/layer: .*reliability.*none/);
  });
});
