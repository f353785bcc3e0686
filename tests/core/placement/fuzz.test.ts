import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCodeKinds } from '../../../core/placement/code-kinds.ts';
import type { PageFacts } from '../../../core/placement/facts.ts';
import { place } from '../../../core/placement/place.ts';
import { signals } from '../../current.ts';
import { facts } from '../fixtures.ts';

const elsewhere = 'https://blog.example.org/post';
const fill = (what: string, length: number) => what.repeat(Math.ceil(length / what.length)).slice(0, length);
const million = 1_000_000;

/** Far above what any of these pages needs, and far below what a search that backtracks would. In ms. */
const patience = 5_000;

/** Places a page, which must come to an end, and gives what a hint could show. */
function placed(page: PageFacts) {
  const from = performance.now();
  const placement = place(page, signals);
  expect(performance.now() - from).toBeLessThan(patience);
  if (!placement) return undefined;
  expect(placement.confidence).toBeGreaterThan(0);
  expect(placement.confidence).toBeLessThanOrEqual(1);
  expect(placement.topics.length).toBeLessThanOrEqual(3);
  expect(placement.evidence.length).toBeLessThanOrEqual(6);
  for (const { count, share } of placement.evidence) {
    expect(Number.isSafeInteger(count)).toBe(true);
    expect(Number.isFinite(share)).toBe(true);
  }
  return placement;
}

test('an empty page gives no hint', () => {
  expect(placed(facts(elsewhere))).toBeUndefined();
});

describe('an address that cannot be read does not keep a page from being placed by its words', () => {
  const page = {
    title: 'Terraform state',
    headings: ['Remote state', 'State locking'],
    code: ['terraform {\n  backend "s3" {}\n}', 'terraform state list'],
    text: 'Terraform state maps resources of a configuration to real infrastructure. '.repeat(5),
  };
  test.each(['', 'here', 'https://', 'http://[::1', '//no-scheme/docs', 'about:blank', 'data:,x', '\uD800'])(
    '"%s"',
    url => {
      expect(placed(facts(url, page))?.layer).toBe('iac');
    },
  );

  test.each([
    { story: 'a broken escape', url: 'https://kubernetes.io/%E0%A4%A' },
    { story: 'escapes of no letter', url: 'https://kubernetes.io/%00%ff/docs' },
    { story: 'empty segments', url: 'https://kubernetes.io//////docs////' },
    { story: '10,000 segments', url: `https://kubernetes.io/${'a/'.repeat(10_000)}` },
    { story: '10,000 names in the host', url: `https://${'a.'.repeat(10_000)}example.org/` },
    { story: 'name, password and port', url: 'https://user:pass@kubernetes.io:8443/docs/?q=%zz#%zz' },
    { story: 'a file', url: 'file:///home/reader/kubernetes.io/docs/index.html' },
    { story: 'a sign for a name', url: 'https://☃.example/☃/docs' },
  ])('$story', ({ url }) => {
    expect(() => placed(facts(url, page))).not.toThrow();
  });
});

describe('pages of a size that nobody writes', () => {
  const word = 'pod lifecycle ';
  test.each([
    { story: 'a text of one million characters', page: { text: fill(word, million) } },
    { story: 'a title of one million characters', page: { title: fill(word, million) } },
    { story: 'one word of one million letters', page: { text: fill('pod', million) } },
    { story: 'one million spaces', page: { text: fill(' \n\t', million), code: [fill(' ', million)] } },
    { story: '100,000 headings', page: { headings: Array<string>(100_000).fill('Liveness probe') } },
    { story: '100,000 breadcrumbs', page: { breadcrumbs: Array<string>(100_000).fill('Docs') } },
    { story: '100,000 blocks of code', page: { code: Array<string>(100_000).fill('kubectl get pods') } },
    { story: '100,000 words of code in one block', page: { code: [fill('kubectl get pods ', 600_000)] } },
    {
      story: 'one line of code without a space',
      page: { code: [fill('a', million), fill('{"a":', million)] },
    },
    { story: 'one million quotation marks', page: { code: [fill('"', million)], text: fill('"', million) } },
  ])('$story', ({ page }) => {
    placed(facts(elsewhere, page));
  });

  test('a phrase that stands a hundred thousand times is one reason', () => {
    const page = facts(elsewhere, {
      title: 'Pod lifecycle',
      headings: ['Liveness probe', 'livenessProbe'],
      text: fill('livenessProbe ', million),
    });
    const says = placed(page)?.evidence.map(({ says }) => says.toLowerCase()) ?? [];
    expect(says).toContain('livenessprobe');
    expect(new Set(says).size).toBe(says.length);
  });

  test('of very many blocks of code only so many are looked at', () => {
    const counts = findCodeKinds(Array<string>(100_000).fill('kubectl get pods')).map(({ count }) => count);
    expect(counts.length).toBeGreaterThan(0);
    for (const count of counts) expect(count).toBeLessThanOrEqual(100);
  });

  // Each begins what a pattern looks for, again and again, and never ends it.
  test.each([
    'kubectl -a -a -a ',
    'services: a: ',
    'from a/b as c ',
    'stage: a ',
    'pipeline { ',
    'node { ',
    'receivers: ',
    'groups: - name: ',
    'workflows: ',
    'phases: ',
    '- hosts: a ',
    'package a.b.c ',
    'resource "a" "b" ',
    'sum( ',
    'select ',
    'function ',
    'kind: ',
    'terraform -chdir=a ',
  ])('code that is made of "%s" is read to its end', piece => {
    placed(facts(elsewhere, { code: Array<string>(40).fill(fill(piece, 100_000)) }));
  });
});

describe('whatever stands on a page', () => {
  const binary = fc.string({ unit: 'binary', maxLength: 400 });
  const halves = fc
    .array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 40 })
    .map(units => String.fromCharCode(...units));
  const rightToLeft = fc.constantFrom(
    'مقدمة إلى الحاويات Kubernetes Pod',
    'מבוא ל־Terraform state',
    '\u202Epod\u202C \u200Flifecycle',
  );
  const odd = fc.constantFrom(
    'constructor',
    '__proto__ toString',
    'İstanbul ŒUVRE ǅ ﬁle',
    '\u0000\u0001\uFFFF',
    '👩‍👩‍👧‍👦 pod',
    'p\u0301od',
    '${x} {{x}} <script>alert(1)</script>',
  );
  const anything = fc.oneof(binary, halves, rightToLeft, odd);
  const wild: fc.Arbitrary<PageFacts> = fc.record({
    url: fc.oneof(
      fc.constant(elsewhere),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      binary,
    ),
    title: anything,
    description: anything,
    breadcrumbs: fc.array(anything, { maxLength: 5 }),
    headings: fc.array(anything, { maxLength: 10 }),
    code: fc.array(anything, { maxLength: 5 }),
    text: fc.array(anything, { maxLength: 5 }).map(parts => parts.join(' ')),
  });

  test('placing it never fails, changes nothing, and gives what a hint can show', () => {
    fc.assert(
      fc.property(wild, page => {
        const before = structuredClone(page);
        placed(page);
        expect(page).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('a page in another script is placed by the names in it', () => {
    const page = facts(elsewhere, {
      title: 'مقدمة إلى Kubernetes',
      headings: ['كائن Pod و livenessProbe', 'StatefulSet'],
      code: ['kubectl get pods'],
      text: 'يدير kubelet دورة حياة Pod ويعيد تشغيل الحاوية عند فشل livenessProbe. '.repeat(4),
    });
    expect(placed(page)?.layer).toBe('runtime');
  });
});
