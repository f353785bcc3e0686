import { expect, test } from 'vitest';
import { closeness, isHost, isUnder, pageOf } from '../../../core/placement/addresses.ts';
import { wordsOf } from '../../../core/placement/words.ts';

test.each([
  { path: '/docs/pods', rule: '/docs', under: true },
  { path: '/docs', rule: '/docs/', under: true },
  { path: '/docs-old/pods', rule: '/docs', under: false },
  { path: '/docs', rule: '/docs/pods', under: false },
  { path: '/anything', rule: '/', under: true },
  { path: '/IAM/Latest/x', rule: '/iam/latest', under: true },
  { path: '/en-us/azure/x', rule: '/*/azure', under: true },
  { path: '/azure/x', rule: '/*/azure', under: false },
  { path: '/a/b/azure', rule: '/*/azure', under: false },
  { path: '/guide/nat-gateways.html', rule: '/guide/nat-*', under: true },
  { path: '/guide/nat-gateways/more', rule: '/guide/nat-*', under: true },
  { path: '/guide/vpc-nat-gateways', rule: '/guide/nat-*', under: false },
  { path: '/guide', rule: '/guide/*', under: false },
])('$path under $rule: $under', ({ path, rule, under }) => {
  expect(isUnder(path, rule)).toBe(under);
});

test.each([
  ['/docs/security/logging', '/docs/security'],
  ['/docs/security', '/docs/*'],
  ['/docs/security', '/docs/sec*'],
  ['/*/a/b', '/a-long-first-segment/a'],
])('%s says it more closely than %s', (closer, wider) => {
  expect(closeness(closer)).toBeGreaterThan(closeness(wider));
});

test.each([
  { address: 'https://kubernetes.io/docs/#pods', page: 'https://kubernetes.io/docs/' },
  { address: 'https://kubernetes.io/docs/?x=1#pods', page: 'https://kubernetes.io/docs/?x=1' },
  { address: 'https://docs.example.com/#/guide/one', page: 'https://docs.example.com/#/guide/one' },
  { address: 'https://docs.example.com/#!/guide', page: 'https://docs.example.com/#!/guide' },
])('$address is the page $page', ({ address, page }) => {
  expect(pageOf(address)).toBe(page);
});

test.each([
  { hostname: 'www.Pulumi.com', host: 'pulumi.com', same: true },
  { hostname: 'pulumi.com', host: 'www.pulumi.com', same: true },
  { hostname: 'evil-pulumi.com', host: 'pulumi.com', same: false },
  { hostname: 'docs.pulumi.com', host: 'pulumi.com', same: false },
])('$hostname is of $host: $same', ({ hostname, host, same }) => {
  expect(isHost(hostname, host)).toBe(same);
});

test.each([
  { text: 'Route Tables', words: ['route', 'table'] },
  { text: 'route-table', words: ['route', 'table'] },
  { text: 'IAM policies', words: ['iam', 'policy'] },
  { text: 'status class DNS aws analysis', words: ['status', 'class', 'dns', 'aws', 'analysis'] },
  { text: 'kind: Deployment', words: ['kind', 'deployment'] },
  { text: 'snake_case', words: ['snake_case'] },
  { text: 'Größe 3.14', words: ['größe', '3', '14'] },
  { text: ' \n\t—', words: [] },
])('"$text" is compared as $words', ({ text, words }) => {
  expect(wordsOf(text)).toEqual(words);
});
