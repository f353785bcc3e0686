import { expect, test } from 'vitest';
import { createColourCode } from '../../modules/content/colours.ts';

const colour = await createColourCode();

test.each([
  { lang: 'yaml', text: 'kind: Pod # why' },
  { lang: 'hcl', text: 'resource "aws_subnet" "a" {\n  count = 2\n}' },
  { lang: 'json', text: '{ "Effect": "Allow" }' },
  { lang: 'dockerfile', text: 'FROM debian AS base' },
  { lang: 'sh', text: 'for f in *.sql; do echo "$f"; done' },
  { lang: 'log', text: '2026-11-23T10:00:00Z ERROR "timeout"' },
])('$lang is coloured when it is compiled, and reads as it was written', ({ lang, text }) => {
  const { lines } = colour(lang, text);
  expect(lines.flat().some(([, kind]) => kind !== undefined)).toBe(true);
  expect(lines.map(line => line.map(([part]) => part).join('')).join('\n')).toBe(text);
});

test.each(['promql', 'rego', 'text'])('%s stays plain', lang => {
  expect(colour(lang, 'sum(up)\n\nby (job)').lines).toEqual([[['sum(up)']], [], [['by (job)']]]);
});
