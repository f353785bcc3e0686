import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestions } from '#content/questions';
import { topicDetails } from '#content/topic-details';
import { topics } from '#content/topics';
import { documentsOf } from '../../../core/search/documents.ts';
import { createSearch, type Search } from '../../../core/search/search.ts';
import { question, topic } from '../fixtures.ts';

describe('searching everything that is taught', () => {
  let search: Search;
  beforeAll(async () => {
    const banks = await Promise.all(Object.values(loadQuestions).map(load => load()));
    search = createSearch(documentsOf(topics, topicDetails, banks.flat()));
  });

  test.each([
    { story: 'a word of a question finds its topic', text: 'nat', topic: 'private-connectivity' },
    { story: 'the beginning of a word is enough', text: 'subn', topic: 'vpc-subnets' },
    { story: 'the beginning of a name in code is enough', text: 'crashloop', topic: 'k8s-pods-probes' },
    { story: 'the beginning of a name in a hint is enough', text: 'CrashLoop', topic: 'k8s-troubleshooting' },
    { story: 'a word of a title finds its topic', text: 'gitops', topic: 'gitops' },
    { story: 'a letter that is left out is forgiven', text: 'kuberntes api', topic: 'k8s-architecture-api' },
    {
      story: 'two letters in the wrong order are forgiven',
      text: 'terrafrom state',
      topic: 'terraform-state',
    },
    { story: 'a letter too many is forgiven', text: 'promethheus', topic: 'prometheus-alerting' },
    { story: 'capitals and marks do not matter', text: '  DNS, ', topic: 'dns-edge' },
    { story: 'words of a title and a question add up', text: 'terraform lock', topic: 'terraform-state' },
    { story: 'a word that is nowhere does not hide the others', text: 'gitops xyzzyx', topic: 'gitops' },
  ])('$story: “$text”', ({ text, topic: wanted }) => {
    expect(search(text).map(({ topic: found }) => found)).toContain(wanted);
  });

  test.each([{ text: 'qqqzzz' }, { text: '' }, { text: '   ' }, { text: '…?!' }])(
    'nothing is found for “$text”',
    ({ text }) => {
      expect(search(text)).toEqual([]);
    },
  );

  test.each([{ text: 'a' }, { text: 'kubernetes' }, { text: 'terraform plan' }, { text: 'nat' }])(
    'there are at most ten results for “$text”, topics first, then hints, then questions',
    ({ text }) => {
      const kinds = search(text).map(({ kind }) => kind);
      const order = ['topic', 'hint', 'question'];
      expect(kinds.length).toBeLessThanOrEqual(10);
      expect(kinds.length).toBeGreaterThan(0);
      expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    },
  );

  test('a topic whose title has the very word comes before titles that have longer ones', () => {
    expect(search('nat')[0]?.topic).toBe('routing-nat');
  });
});

describe('what is found', () => {
  const probes = { ...topic('probes', ['slow'], 'runtime'), title: 'Looking after containers' };
  const details = {
    probes: {
      scope: ['What the kubelet does for a container.'],
      docs: [],
      bridges: [],
      hint: {
        holdOn: ['A failed ', { em: 'readiness' }, ' probe takes no container down.'],
        bridge: { from: 'Docker', text: ['Health checks.'] },
        whenItBreaks: [['Read ', { code: 'kubectl describe' }, ' first.']],
        whyHere: ['It runs.'],
      },
    },
  };
  const slow = question('probes/slow', {
    stem: ['A container starts slowly. What helps?'],
    code: { lang: 'yaml', lines: [[['startupProbe', 'key'], [':']]] },
    terms: ['failureThreshold'],
  });
  const search = createSearch(documentsOf([probes], details, [slow]));

  test.each([
    { in: 'what the topic covers', text: 'kubelet', kind: 'topic' },
    { in: 'the hint', text: 'readiness', kind: 'hint' },
    { in: 'code in a hint', text: 'kubectl', kind: 'hint' },
    { in: 'a stem', text: 'slowly', kind: 'question' },
    { in: 'the code of a question', text: 'startupProbe', kind: 'question' },
    { in: 'the terms of a question', text: 'failureThreshold', kind: 'question' },
  ])('a word in $in is found as a $kind', ({ text, kind }) => {
    expect(search(text)).toMatchObject([{ kind, topic: 'probes' }]);
  });

  test('hints and questions are no results for the title alone, which the topic is found by', () => {
    expect(search('looking').map(({ kind }) => kind)).toEqual(['topic']);
  });

  test('the words that were found are marked', () => {
    expect(search('readi')[0]?.text).toEqual([
      { text: 'A failed ', hit: false },
      { text: 'readiness', hit: true },
      { text: ' probe takes no container down.', hit: false },
    ]);
  });
});
