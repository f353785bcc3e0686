import { describe, expect, test } from 'vitest';
import { place, readSubject } from '../../../core/placement/place.ts';
import type { Signals } from '../../../core/placement/signals.ts';
import { facts, onlySignals, product, signalsOf } from '../fixtures.ts';

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

const signals: Signals = onlySignals({
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
  products: [
    product('kubelet', 'runtime'),
    product('Akri', 'runtime', { host: 'akri.sh' }),
    product('Prometheus', 'observability', { ordinary: true }),
    product('Django', 'none', { host: 'djangoproject.com' }),
    product('film review', 'none'),
  ],
});

const elsewhere = 'https://blog.example.org/post';

/** Every word counts here, whatever was learned last. */
const counting = {
  features: { host: 3, 'title: term': 3, 'heading: term': 1, 'text: term': 1, 'code: term': 1 },
  temperature: 1,
  shownFrom: 0.5,
};

/** What a page about probes says, on any site. */
const aboutProbes = {
  title: 'Pod lifecycle',
  headings: ['livenessProbe', 'The kubelet'],
  text: 'The kubelet asks the livenessProbe of every container. '.repeat(5),
};

describe('where a page belongs', () => {
  const kubernetes = 'https://kubernetes.io/docs';
  test.each([
    {
      story: 'its host says it, and so do its words',
      url: `${kubernetes}/x`,
      says: aboutProbes,
      layer: 'runtime',
    },
    {
      story: 'with or without www.',
      url: 'https://www.kubernetes.io/docs/x',
      says: aboutProbes,
      layer: 'runtime',
    },
    { story: 'its section says it', url: `${kubernetes}/security/x`, layer: 'security' },
    {
      story: 'the longest section says it best',
      url: `${kubernetes}/security/logging/x`,
      layer: 'observability',
    },
    { story: 'a section in any language', url: 'https://docs.example.com/en/pipelines', layer: 'delivery' },
    {
      story: 'a topic claims its address',
      url: 'https://docs.example.com/gitops/argo-cd',
      layer: 'delivery',
    },
    {
      story: 'a section is expressly about something else',
      url: 'https://kubernetes.io/blog/x',
      says: { title: 'livenessProbe' },
      layer: undefined,
    },
    {
      story: 'its host does not say it, and it is empty',
      url: 'https://docs.example.com/x',
      layer: undefined,
    },
    { story: 'an unknown site says nothing', url: elsewhere, layer: undefined },
    { story: 'an unknown site with telling words', url: elsewhere, says: aboutProbes, layer: 'runtime' },
    {
      story: 'an unknown site with one weak word',
      url: elsewhere,
      says: { text: 'A space probe is on its way to the sun.' },
      layer: undefined,
    },
    {
      story: 'words of other subjects never decide',
      url: elsewhere,
      says: { title: 'Restart check', text: 'check restart '.repeat(50) },
      layer: undefined,
    },
    {
      story: 'a name that is an ordinary word never decides',
      url: elsewhere,
      says: { title: 'Prometheus', text: 'Prometheus brought fire. '.repeat(50) },
      layer: undefined,
    },
    {
      story: 'the site of a product, and words of its layer',
      url: 'https://docs.akri.sh/guide',
      says: aboutProbes,
      layer: 'runtime',
    },
    {
      story: 'the site of a product that is about something else, with a word of ours in passing',
      url: 'https://docs.djangoproject.com/en/deployment',
      says: { title: 'Deploying Django', text: 'A livenessProbe may ask Django. '.repeat(2) },
      layer: undefined,
    },
  ])('$story', ({ url, says, layer }) => {
    expect(place(facts(url, says), signals)?.layer).toBe(layer);
  });

  test('the topic whose own address it is comes first, whatever other topics the page mentions', () => {
    const page = facts('https://kubernetes.io/docs/probes/x', { headings: ['kubectl rollout', 'maxSurge'] });
    expect(place(page, signals)?.topics[0]).toBe('probes');
  });

  test('a page that is as much about one layer as about another is about one of them, and touches the other', () => {
    const page = facts(elsewhere, {
      title: 'Argo CD and kubectl rollout',
      headings: ['Sync waves', 'maxSurge', 'Argo CD', 'kubectl rollout'],
      text: 'Argo CD: sync waves. kubectl rollout: maxSurge. '.repeat(5),
    });
    const alike = onlySignals({
      topics: [
        signalsOf('gitops', 'delivery', { 'Argo CD': 5, 'sync wave': 4 }),
        signalsOf('rollouts', 'runtime', { 'kubectl rollout': 5, maxSurge: 4 }),
      ],
      weights: counting,
    });
    const { likeliest, related, topics } = readSubject(page, alike);
    expect([likeliest, ...related].toSorted()).toEqual(['delivery', 'runtime']);
    expect(topics.toSorted()).toEqual(['gitops', 'rollouts']);
  });

  test('a term counts only where its author says', () => {
    const { weights: _weights, ...rest } = signals;
    const inCode = onlySignals({
      ...rest,
      topics: [{ ...probes, terms: probes.terms.map(term => ({ ...term, in: ['code'] as const })) }],
    });
    const telling = { code: ['livenessProbe: {}', 'pod lifecycle'], headings: ['kubelet'] };
    expect(place(facts(elsewhere, { title: 'Pod lifecycle livenessProbe' }), inCode)).toBeUndefined();
    expect(place(facts('https://kubernetes.io/docs/x', telling), inCode)?.topics).toEqual(['probes']);
  });
});

describe('by what the reader is told that a page was placed', () => {
  const page = facts('https://kubernetes.io/docs/x', {
    title: 'Pod Lifecycle',
    headings: ['livenessProbe'],
    text: 'livenessProbe, livenessProbe and once more livenessProbe',
  });
  const evidence = place(page, { ...signals, weights: counting })?.evidence ?? [];
  const find = (says: string) => evidence.find(reason => reason.says.toLowerCase() === says);

  test('address and words, each once, the strongest first', () => {
    expect(evidence.map(({ says }) => says.toLowerCase()).toSorted()).toEqual([
      'kubernetes',
      'livenessprobe',
      'pod lifecycle',
    ]);
    const shares = evidence.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  test('where a word stands, and how often', () => {
    expect(find('kubernetes')).toMatchObject({ kind: 'address', count: 1 });
    expect(find('pod lifecycle')).toMatchObject({ kind: 'title', count: 1 });
    expect(find('livenessprobe')).toMatchObject({ count: 4 });
  });

  test('nothing that speaks for another layer', () => {
    const both = { ...page, code: ['kubectl rollout'], text: `${page.text} Argo CD` };
    const said = place(both, { ...signals, weights: counting })?.evidence.map(({ says }) =>
      says.toLowerCase(),
    );
    expect(said).toContain('kubectl rollout');
    expect(said).not.toContain('argo cd');
  });
});
