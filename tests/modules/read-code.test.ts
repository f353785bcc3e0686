import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReadCode } from '../../modules/content/read-code.ts';

const readCode = await createReadCode();

describe('code that is accepted', () => {
  test.each([
    { lang: 'yaml', what: 'several documents', text: 'a: 1\n---\nb: 2\n' },
    {
      lang: 'yaml',
      what: 'tags of its own kind',
      text: 'Bucket: !Ref Data\nscript: !reference [.setup, script]\n',
    },
    { lang: 'json', what: 'an object', text: '{ "Effect": "Allow" }\n' },
    {
      lang: 'hcl',
      what: 'blocks of a configuration',
      text: 'moved {\n  from = a.b\n  to   = c.d\n}\n\nlocals {\n  on = [for k, v in var.m : k if v.on]\n}\n',
    },
    { lang: 'sh', what: 'a script', text: '#!/bin/sh\nset -eu\nfor f in *.sql; do psql <"$f"; done\n' },
    {
      lang: 'sh',
      what: 'commands with prompts',
      text: '$ kubectl get pods -o wide\n$ kubectl describe pod web-0\n',
    },
    {
      lang: 'dockerfile',
      what: 'stages',
      text: '# syntax=docker/dockerfile:1\nFROM node:22 AS build\nCOPY --link . .\nFROM scratch\nCOPY --from=build /app /app\n',
    },
    {
      lang: 'dockerfile',
      what: 'a part of a file',
      text: 'RUN apt-get update\nRUN apt-get install -y curl\n',
    },
    {
      lang: 'promql',
      what: 'a query',
      text: 'histogram_quantile(0.99, sum by (le) (rate(x_bucket[5m]))) > 0.5\n',
    },
    { lang: 'rego', what: 'anything', text: 'deny contains msg if {' },
    { lang: 'log', what: 'anything', text: '{ not: json' },
    { lang: 'text', what: 'anything', text: '-/+ resource "a" "b" {' },
  ])('$lang: $what', async ({ lang, text }) => {
    expect(await readCode(lang, text)).toBeUndefined();
  });

  test('everything that is written as JSON, which is YAML too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async text => {
        expect(await readCode('json', text)).toBeUndefined();
      }),
    );
  });
});

describe('code that is refused', () => {
  test.each([
    { lang: 'yaml', text: 'a: 1\na: 2\n', line: 2 },
    { lang: 'yaml', text: 'a: 1\n---\nb:\n  - c\n d: 2\n', line: 5 },
    { lang: 'json', text: '{\n  "a": 1, // why\n}\n', line: 2 },
    { lang: 'json', text: '{ "a": [1, 2 }', line: 1 },
    { lang: 'hcl', text: 'a {\n  b = c d\n}\n', line: 2 },
    { lang: 'hcl', text: 'c = 1\na {\n  b = 1\n', line: 2 },
    { lang: 'sh', text: 'echo "open\n', line: 1 },
    { lang: 'sh', text: 'echo a\necho b)\n', line: 2 },
    { lang: 'dockerfile', text: 'FROM debian\nCOPY one\n', line: 2 },
    { lang: 'promql', text: 'sum(rate(x[5m])', line: 1 },
  ])('$lang: $text', async ({ lang, text, line }) => {
    expect(await readCode(lang, text)).toMatchObject({
      line,
      message: expect.stringMatching(/\w/) as string,
    });
  });

  test('one piece does not spoil the next', async () => {
    expect(await readCode('hcl', 'a {')).toBeDefined();
    expect(await readCode('sh', 'if')).toBeDefined();
    expect(await readCode('hcl', 'a = 1\n')).toBeUndefined();
    expect(await readCode('sh', 'true\n')).toBeUndefined();
  });
});
