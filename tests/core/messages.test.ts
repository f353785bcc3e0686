import { describe, expect, test } from 'vitest';
import { fromOwnPages, protocol, type MessageName } from '../../core/messages.ts';
import { facts } from './fixtures.ts';

const address = 'https://kubernetes.io/docs/';
const page = facts(address, { title: 'Pods', headings: ['Probes'], code: ['kind: Pod'], text: 'A pod.' });
const fits = (name: MessageName, message: unknown) => protocol[name].safeParse(message).success;
const filled = (count: number) => Array<string>(count).fill('word');

test('what was read of a page arrives as it was', () => {
  expect(protocol['page/read'].parse({ facts: page })).toEqual({ facts: page });
});

test('what a page script adds of its own is left out', () => {
  expect(protocol['page/read'].parse({ facts: { ...page, html: '<b>' }, more: 1 })).toEqual({ facts: page });
});

test('only our own pages may say that the popup was opened over a tab, and that answers were given', () => {
  expect(fromOwnPages).toEqual(['tab/opened', 'memory/changed']);
});

describe('the background takes', () => {
  test.each([
    { story: 'a page that says nothing', name: 'page/read', message: { facts: facts(address) } },
    { story: 'a page', name: 'page/read', message: { facts: page } },
    {
      story: 'the longest page that is read',
      name: 'page/read',
      message: {
        facts: { ...page, headings: filled(80), code: ['x'.repeat(10_000)], text: 'x'.repeat(20_000) },
      },
    },
    {
      story: 'letters that are none, as pages have them',
      name: 'page/read',
      message: { facts: { ...page, title: '\uD800 \u0000 \u202E' } },
    },
    { story: 'a card of a topic', name: 'card/opened', message: { topic: 'probes' } },
    { story: 'a card of a layer only', name: 'card/opened', message: {} },
    { story: 'the wish for a hint', name: 'hint/wanted', message: { loaded: false } },
    { story: 'the wish for a quiz', name: 'quiz/wanted', message: {} },
    { story: 'the popup over a tab', name: 'tab/opened', message: { tab: 7 } },
    { story: 'new answers', name: 'memory/changed', message: {} },
    {
      story: 'a hint that was moved',
      name: 'hint/changed',
      message: { host: 'docs.example', corner: 'top-left' },
    },
    {
      story: 'a hint that was unfolded',
      name: 'hint/changed',
      message: { host: 'docs.example', folded: false },
    },
    {
      story: 'a hint that was switched off',
      name: 'hint/changed',
      message: { host: 'docs.example', off: true },
    },
  ] as const)('$story', ({ name, message }) => {
    expect(fits(name, message)).toBe(true);
  });
});

describe('the background does not take', () => {
  test.each([
    { story: 'a page without an address', change: { url: undefined } },
    { story: 'an address that is none', change: { url: 'here' } },
    { story: 'a page without a title', change: { title: undefined } },
    { story: 'headings that are no list', change: { headings: 'Probes' } },
    { story: 'a heading that is no text', change: { headings: [{ text: 'Probes' }] } },
    { story: 'more headings than any page that is read has', change: { headings: filled(100_000) } },
    { story: 'more blocks of code', change: { code: filled(100_000) } },
    { story: 'more breadcrumbs', change: { breadcrumbs: filled(100_000) } },
    { story: 'a longer title', change: { title: 'x'.repeat(1_000_000) } },
    { story: 'a longer text', change: { text: 'x'.repeat(1_000_000) } },
  ])('$story', ({ change }) => {
    expect(fits('page/read', { facts: { ...page, ...change } })).toBe(false);
  });

  test.each([
    { story: 'nothing for a page', name: 'page/read', message: undefined },
    { story: 'a page without facts', name: 'page/read', message: {} },
    { story: 'a card whose topic is not a name', name: 'card/opened', message: { topic: { id: 'probes' } } },
    { story: 'a tab that is no number', name: 'tab/opened', message: { tab: '7' } },
    { story: 'half a tab', name: 'tab/opened', message: { tab: 1.5 } },
    { story: 'a change to the hint of no host', name: 'hint/changed', message: { off: true } },
    {
      story: 'a corner that is none',
      name: 'hint/changed',
      message: { host: 'docs.example', corner: 'middle' },
    },
    {
      story: 'a page that switches the hint on',
      name: 'hint/changed',
      message: { host: 'docs.example', off: false },
    },
    {
      story: 'a host as long as a page',
      name: 'hint/changed',
      message: { host: 'a'.repeat(1000), off: true },
    },
  ] as const)('$story', ({ name, message }) => {
    expect(fits(name, message)).toBe(false);
  });
});
