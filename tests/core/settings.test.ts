import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  corners,
  defaultSettings,
  hintStyles,
  quizLengths,
  readSettings,
  SettingsUnreadable,
  toggled,
  withHint,
} from '../../core/settings.ts';
import { languageChoices } from '../../core/words/language.ts';

const settings = fc.record({
  hintOff: fc.array(fc.domain()),
  folded: fc.array(fc.domain()),
  corners: fc.dictionary(fc.domain(), fc.constantFrom(...corners), { noNullPrototype: true }),
  introduced: fc.boolean(),
  hintStyle: fc.constantFrom(...hintStyles),
  retention: fc.double({ min: 0.8, max: 0.97, noNaN: true }),
  dayStart: fc.integer({ min: 0, max: 23 }),
  length: fc.constantFrom(...quizLengths),
  newPerDay: fc.integer({ min: 0, max: 200 }),
  reviewsPerDay: fc.integer({ min: 0, max: 1000 }),
  badge: fc.boolean(),
  remindAt: fc.option(fc.integer({ min: 0, max: 1439 })),
  trail: fc.boolean(),
  setAside: fc.array(fc.stringMatching(/^[a-z-]+$/)),
  weeklyAim: fc.integer({ min: 0, max: 500 }),
  language: fc.constantFrom(...languageChoices),
});

describe('stored settings', () => {
  test('that were never made are the defaults', () => {
    expect(readSettings(undefined)).toEqual(defaultSettings);
    expect(readSettings({})).toEqual(defaultSettings);
  });

  test('come back as the reader chose them', () => {
    fc.assert(
      fc.property(settings, chosen => {
        expect(readSettings(chosen)).toEqual(chosen);
      }),
    );
  });

  test('of an older version have the defaults for what is new', () => {
    expect(readSettings({ length: 10 })).toEqual({ ...defaultSettings, length: 10 });
  });

  test.each([
    ['settings', null],
    ['settings', 'on'],
    ['settings', 7],
    ['settings', []],
    ['hintOff', { hintOff: 'kubernetes.io' }],
    ['hintOff', { hintOff: [7] }],
    ['folded', { folded: null }],
    ['corners', { corners: { 'kubernetes.io': 'middle' } }],
    ['corners', { corners: ['bottom-left'] }],
    ['corners', { corners: null }],
    ['introduced', { introduced: 'yes' }],
    ['hintStyle', { hintStyle: 'banner' }],
    ['trail', { trail: 1 }],
    ['setAside', { setAside: [7] }],
    ['weeklyAim', { weeklyAim: -1 }],
    ['language', { language: 'tlh' }],
    ['retention', { retention: 0.5 }],
    ['retention', { retention: 0.99 }],
    ['retention', { retention: Number.NaN }],
    ['dayStart', { dayStart: 24 }],
    ['dayStart', { dayStart: -1 }],
    ['dayStart', { dayStart: 4.5 }],
    ['length', { length: 0 }],
    ['length', { length: 4 }],
    ['length', { length: '5' }],
    ['length', { length: undefined }],
    ['newPerDay', { newPerDay: 201 }],
    ['newPerDay', { newPerDay: -1 }],
    ['newPerDay', { newPerDay: 2.5 }],
    ['reviewsPerDay', { reviewsPerDay: 1001 }],
    ['reviewsPerDay', { reviewsPerDay: '100' }],
    ['badge', { badge: 1 }],
    ['remindAt', { remindAt: 1440 }],
    ['remindAt', { remindAt: 0.5 }],
    ['remindAt', { remindAt: '09:00' }],
  ])('with an unexpected "%s" are reported and not replaced: %j', (field, stored) => {
    expect(() => readSettings(stored)).toThrow(SettingsUnreadable);
    expect(() => readSettings(stored)).toThrow(`"${field}" holds something unexpected. Reset them to go on`);
  });

  test('are left alone, and so are the defaults', () => {
    const stored = Object.freeze({ length: 10 });
    readSettings(stored);
    expect(stored).toEqual({ length: 10 });
    expect(defaultSettings.length).toBe(5);
  });
});

describe('switching the hint off and on again for a host', () => {
  const hosts = fc.uniqueArray(fc.domain());
  test('names the host once, and leaves the others as they were', () => {
    fc.assert(
      fc.property(hosts, fc.domain(), fc.boolean(), (before, host, on) => {
        const after = toggled(before, host, on);
        expect(after.filter(other => other === host)).toHaveLength(on ? 1 : 0);
        expect(after.filter(other => other !== host)).toEqual(before.filter(other => other !== host));
        expect(toggled(after, host, on)).toEqual(after);
      }),
    );
  });
});

describe('what the reader does with the hint changes', () => {
  const before = {
    ...defaultSettings,
    folded: ['kubernetes.io'],
    corners: { 'kubernetes.io': 'top-left' } as const,
  };
  test.each([
    {
      story: 'its corner on this host, and on no other',
      change: { corner: 'bottom-left' },
      after: { corners: { 'kubernetes.io': 'top-left', 'docs.example': 'bottom-left' } },
    },
    {
      story: 'whether it is folded here',
      change: { folded: true },
      after: { folded: ['kubernetes.io', 'docs.example'] },
    },
    { story: 'and whether it is unfolded', change: { folded: false }, after: { folded: ['kubernetes.io'] } },
    {
      story: 'that it is off here, which nobody does who does not know how',
      change: { off: true },
      after: { hintOff: ['docs.example'], introduced: true },
    },
    { story: 'that its introduction was read', change: { introduced: true }, after: { introduced: true } },
    { story: 'nothing, where nothing was done', change: {}, after: {} },
  ] as const)('$story', ({ change, after }) => {
    expect(withHint(before, { host: 'docs.example', ...change })).toEqual(after);
  });
});
