import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../core/placement/facts.ts';
import { place, shownFrom } from '../../../core/placement/place.ts';
import type { Signals } from '../../../core/placement/signals.ts';
import { facts, signalsOf } from '../fixtures.ts';

const probes = signalsOf(
  'probes',
  'runtime',
  { livenessProbe: 5, 'pod lifecycle': 4, probe: 2 },
  ['kubernetes.io/docs/probes'],
  ['check', 'restart'],
);
const rollouts = signalsOf('rollouts', 'runtime', { 'kubectl rollout': 5, maxSurge: 4 });
const gitops = signalsOf('gitops', 'delivery', { 'Argo CD': 5, reconcile: 3 }, ['docs.example.com/gitops']);
const slo = signalsOf('slo', 'reliability', { 'error budget': 5, 'burn rate': 4 }, [], ['budget']);

const signals: Signals = {
  hosts: [
    {
      host: 'kubernetes.io',
      product: 'Kubernetes',
      layer: 'runtime',
      sections: [
        { path: '/docs/security', layer: 'security' },
        { path: '/docs/security/logging', layer: 'observability' },
        { path: '/blog', layer: 'none' },
      ],
    },
    { host: 'docs.example.com', product: 'Example', sections: [{ path: '/*/pipelines', layer: 'delivery' }] },
  ],
  topics: [probes, rollouts, gitops, slo],
};

const elsewhere = 'https://blog.example.org/post';

describe('where a page belongs', () => {
  test.each([
    { story: 'the host says it', page: facts('https://kubernetes.io/docs/x'), layer: 'runtime' },
    { story: 'with or without www.', page: facts('https://www.kubernetes.io/docs/x'), layer: 'runtime' },
    {
      story: 'a section says it better',
      page: facts('https://kubernetes.io/docs/security/x'),
      layer: 'security',
    },
    {
      story: 'the longest section says it best',
      page: facts('https://kubernetes.io/docs/security/logging/x'),
      layer: 'observability',
    },
    {
      story: 'a section with any language in front',
      page: facts('https://docs.example.com/en/pipelines'),
      layer: 'delivery',
    },
    {
      story: "a topic's own address outweighs the host",
      page: facts('https://docs.example.com/gitops/x'),
      layer: 'delivery',
    },
    {
      story: 'a section expressly about something else',
      page: facts('https://kubernetes.io/blog/x', { title: 'livenessProbe' }),
      layer: undefined,
    },
    {
      story: 'a host that does not say it, and an empty page',
      page: facts('https://docs.example.com/x'),
      layer: undefined,
    },
    { story: 'any other page that says nothing', page: facts(elsewhere), layer: undefined },
    {
      story: 'any other page with a telling title',
      page: facts(elsewhere, { title: 'Pod lifecycle', headings: ['livenessProbe'] }),
      layer: 'runtime',
    },
    {
      story: 'any other page with one weak word',
      page: facts(elsewhere, { text: 'a space probe' }),
      layer: undefined,
    },
    {
      story: 'words of other subjects never decide',
      page: facts(elsewhere, { title: 'Restart check', text: 'check restart '.repeat(50) }),
      layer: undefined,
    },
  ])('$story', ({ page, layer }) => {
    expect(place(page, signals)?.layer).toBe(layer);
  });

  test('the topic whose own address it is comes first, whatever other topics the page mentions', () => {
    const page = facts('https://kubernetes.io/docs/probes/x', { headings: ['kubectl rollout', 'maxSurge'] });
    expect(place(page, signals)?.topics[0]).toBe('probes');
  });

  test('a page about two layers names the other one as related', () => {
    const page = facts(elsewhere, {
      title: 'Argo CD reconcile',
      headings: ['Argo CD', 'kubectl rollout', 'maxSurge', 'kubectl rollout'],
    });
    expect(place(page, signals)).toMatchObject({ layer: 'delivery', related: ['runtime'] });
  });

  test('the reader is told by what: the address first, then the words', () => {
    const page = facts('https://kubernetes.io/docs/x', {
      title: 'Pod Lifecycle',
      text: 'livenessProbe livenessProbe',
    });
    expect(place(page, signals)?.evidence.map(({ kind, says, count }) => `${kind} ${says} ${count}`)).toEqual(
      ['title pod lifecycle 1', 'address Kubernetes 1', 'text livenessprobe 2'],
    );
  });
});

const vocabulary = [
  'livenessProbe',
  'probe',
  'pod',
  'lifecycle',
  'check',
  'restart',
  'kubectl',
  'rollout',
  'maxSurge',
  'Argo',
  'CD',
  'reconcile',
  'error',
  'budget',
  'burn',
  'rate',
  'the',
  'constructor',
  '__proto__',
];
const words = fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 6 })), {
  maxLength: 30,
});
const sentence = words.map(list => list.join(' '));
const url = fc.constantFrom(
  elsewhere,
  'https://kubernetes.io/docs/probes/',
  'https://kubernetes.io/docs/security/',
  'https://docs.example.com/x',
  'https://docs.example.com/gitops',
);
const page: fc.Arbitrary<PageFacts> = fc.record({
  url,
  title: sentence,
  description: sentence,
  breadcrumbs: fc.array(sentence, { maxLength: 3 }),
  headings: fc.array(sentence, { maxLength: 5 }),
  code: fc.array(sentence, { maxLength: 3 }),
  text: sentence,
});

function everywhere(page: PageFacts, change: (text: string) => string): PageFacts {
  return {
    url: page.url,
    title: change(page.title),
    description: change(page.description),
    breadcrumbs: page.breadcrumbs.map(change),
    headings: page.headings.map(change),
    code: page.code.map(change),
    text: change(page.text),
  };
}

const ascii = (text: string) => text.replaceAll(/[^ -~]/g, '');

describe('whatever a page says', () => {
  test('placing it never fails, and gives what a hint can show', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    const wild = fc.record({
      url,
      title: anything,
      description: anything,
      breadcrumbs: fc.array(anything),
      headings: fc.array(anything),
      code: fc.array(anything),
      text: fc.oneof(anything, sentence),
    });
    fc.assert(
      fc.property(fc.oneof(page, wild), page => {
        const placement = place(page, signals);
        expect(place(page, signals)).toEqual(placement);
        if (!placement) return;
        const { confidence, topics, related, evidence, layer } = placement;
        expect(confidence).toBeGreaterThanOrEqual(shownFrom);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(topics.length).toBeLessThanOrEqual(3);
        expect(evidence.length).toBeLessThanOrEqual(6);
        expect(related).not.toContain(layer);
        expect(evidence.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        for (const id of topics) expect(signals.topics.find(topic => topic.id === id)?.layer).toBe(layer);
      }),
    );
  });

  test.each([
    { story: 'capitals', change: (text: string) => ascii(text).toUpperCase() },
    { story: 'small letters', change: (text: string) => ascii(text).toLowerCase() },
    {
      story: 'line breaks and tabs for spaces',
      change: (text: string) => ascii(text).replaceAll(' ', '\n\t  '),
    },
    { story: 'space around it', change: (text: string) => `  ${ascii(text)}\n` },
  ])('$story make no difference', ({ change }) => {
    fc.assert(
      fc.property(page, page => {
        expect(place(everywhere(page, change), signals)).toEqual(place(everywhere(page, ascii), signals));
      }),
    );
  });

  const orders = fc.shuffledSubarray([...signals.topics], { minLength: signals.topics.length });

  test('the order in which topics were written makes no difference to layer, topics and confidence', () => {
    fc.assert(
      fc.property(page, orders, (page, topics) => {
        const shuffled = place(page, { ...signals, topics });
        const placed = place(page, signals);
        expect(shuffled && { ...shuffled, evidence: [] }).toEqual(placed && { ...placed, evidence: [] });
      }),
    );
  });

  test('the order in which topics were written makes no difference to the reasons shown', () => {
    const same = ['a', 'b'].map(id => signalsOf(id, 'runtime', { [`reason ${id}`]: 5 }));
    const page = facts(elsewhere, { title: 'reason b and reason a' });
    const says = (topics: Signals['topics']) =>
      place(page, { hosts: [], topics })?.evidence.map(reason => reason.says);
    expect(says(same)).toHaveLength(2);
    expect(says(same.toReversed())).toEqual(says(same));
  });
});
