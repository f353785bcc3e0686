import { describe, expect, test } from 'vitest';
import {
  addedHosts,
  hasEverySite,
  isListed,
  registrationOf,
  runsOn,
  showsHints,
  withoutHints,
  type Access,
} from '../../../core/sites/access.ts';
import { everySite, patternOf } from '../../../core/sites/patterns.ts';

const installed: Access = {
  own: ['*://kubernetes.io/*', '*://cloud.ibm.com/*'],
  listed: ['https://kubernetes.io/*', 'https://cloud.ibm.com/docs/*'],
  allowed: [
    '*://kubernetes.io/*',
    '*://cloud.ibm.com/*',
    'https://kubernetes.io/*',
    'https://cloud.ibm.com/docs/*',
  ],
  hintOff: [],
};
const withMore = (origins: readonly string[], hintOff: readonly string[] = []): Access => ({
  ...installed,
  allowed: [...installed.allowed, ...origins],
  hintOff,
});
const wiki = withMore([patternOf('wiki')]);
const every = withMore(everySite);

describe('after the installation', () => {
  test('the listed hosts show hints and no other', () => {
    expect(showsHints(installed, 'kubernetes.io')).toBe(true);
    expect(showsHints(installed, 'wiki')).toBe(false);
    expect(isListed(installed, 'kubernetes.io')).toBe(true);
    expect(isListed(every, 'wiki')).toBe(false);
  });

  test('nothing is added and nothing registered', () => {
    expect(addedHosts(installed)).toEqual([]);
    expect(hasEverySite(installed)).toBe(false);
    expect(registrationOf(installed)).toBeUndefined();
  });
});

test('an added host is named once, whichever schemes the browser lists it with', () => {
  const both = withMore(['https://wiki/*', 'http://wiki/*', '*://a.example/*']);
  expect(addedHosts(both)).toEqual(['a.example', 'wiki']);
});

test('a host that the browser lists for http only is allowed', () => {
  expect(showsHints(withMore(['http://wiki/*']), 'wiki')).toBe(true);
});

test('every site is no host by itself', () => {
  expect(addedHosts(every)).toEqual([]);
  expect(hasEverySite(every)).toBe(true);
  expect(showsHints(every, 'anything.example')).toBe(true);
});

describe('the page script is registered', () => {
  test('for what was added, and not once more for what is listed or switched off', () => {
    expect(registrationOf(withMore(everySite, ['bank.example', 'kubernetes.io']))).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: [
        '*://bank.example/*',
        '*://kubernetes.io/*',
        'https://cloud.ibm.com/docs/*',
        'https://kubernetes.io/*',
      ],
    });
  });

  test('without what is no host: one such pattern would make the browser refuse all of them', () => {
    const odd = withMore([patternOf('wiki')], ['', 'a b', 'bad/host', '[::1]', '10.0.0.7', 'my_wiki']);
    expect(registrationOf(odd)?.excludeMatches).toEqual([
      '*://10.0.0.7/*',
      '*://[::1]/*',
      '*://my_wiki/*',
      ...installed.listed.toSorted(),
    ]);
  });
});

test.each([
  { story: 'a listed page', access: installed, address: 'https://kubernetes.io/docs/', runs: true },
  {
    story: 'a listed page that is switched off',
    access: withMore([], ['kubernetes.io']),
    address: 'https://kubernetes.io/docs/',
    runs: true,
  },
  {
    story: 'a page beside the documentation',
    access: installed,
    address: 'https://cloud.ibm.com/login',
    runs: false,
  },
  { story: 'the same with every site on', access: every, address: 'https://cloud.ibm.com/login', runs: true },
  { story: 'a page of an added host', access: wiki, address: 'http://wiki:8080/start', runs: true },
  { story: 'a page of another host', access: wiki, address: 'https://blog.example/', runs: false },
  {
    story: 'a page of any host with every site on',
    access: every,
    address: 'http://blog.example/',
    runs: true,
  },
  {
    story: 'a page of a host that is switched off',
    access: withMore(everySite, ['blog.example']),
    address: 'https://blog.example/',
    runs: false,
  },
  {
    story: 'a listed page whose permission was revoked in the browser',
    access: { ...installed, allowed: [] },
    address: 'https://kubernetes.io/docs/',
    runs: false,
  },
  { story: 'a page of the browser itself', access: every, address: 'about:blank', runs: false },
])('the page script runs on $story: $runs', ({ access, address, runs }) => {
  expect(runsOn(access, address)).toBe(runs);
});

describe('to show no more hints', () => {
  test.each([
    {
      story: 'on an added host, its permission is given up',
      access: wiki,
      host: 'wiki',
      giveUp: ['*://wiki/*'],
      hintOff: [],
    },
    {
      story: 'on a listed host, it is switched off',
      access: installed,
      host: 'kubernetes.io',
      giveUp: [],
      hintOff: ['kubernetes.io'],
    },
    {
      story: 'on a host that only every site brought, it is switched off',
      access: every,
      host: 'blog.example',
      giveUp: [],
      hintOff: ['blog.example'],
    },
    {
      story: 'on an added host with every site on, both',
      access: withMore([...everySite, patternOf('wiki')]),
      host: 'wiki',
      giveUp: ['*://wiki/*'],
      hintOff: ['wiki'],
    },
    {
      story: 'where none are shown, nothing changes',
      access: installed,
      host: 'wiki',
      giveUp: [],
      hintOff: [],
    },
  ])('$story', ({ access, host, giveUp, hintOff }) => {
    expect(withoutHints(access, host)).toEqual({ giveUp, hintOff });
  });
});
