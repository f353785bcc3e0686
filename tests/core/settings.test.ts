import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corners, defaultSettings, readSettings, SettingsUnreadable, toggled } from '../../core/settings.ts';

const settings = fc.record({
  hintOff: fc.array(fc.domain()),
  folded: fc.array(fc.domain()),
  corners: fc.dictionary(fc.domain(), fc.constantFrom(...corners), { noNullPrototype: true }),
  introduced: fc.boolean(),
  retention: fc.double({ min: 0.8, max: 0.97, noNaN: true }),
  dayStart: fc.integer({ min: 0, max: 23 }),
  length: fc.integer({ min: 1, max: 20 }),
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
    expect(readSettings({ length: 8 })).toEqual({ ...defaultSettings, length: 8 });
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
    ['retention', { retention: 0.5 }],
    ['retention', { retention: 0.99 }],
    ['retention', { retention: Number.NaN }],
    ['dayStart', { dayStart: 24 }],
    ['dayStart', { dayStart: -1 }],
    ['dayStart', { dayStart: 4.5 }],
    ['length', { length: 0 }],
    ['length', { length: 21 }],
    ['length', { length: 2.5 }],
    ['length', { length: '5' }],
    ['length', { length: undefined }],
  ])('with an unexpected "%s" are reported and not replaced: %j', (field, stored) => {
    expect(() => readSettings(stored)).toThrow(SettingsUnreadable);
    expect(() => readSettings(stored)).toThrow(`"${field}" holds something unexpected. Reset them to go on`);
  });

  test('are left alone, and so are the defaults', () => {
    const stored = Object.freeze({ length: 8 });
    readSettings(stored);
    expect(stored).toEqual({ length: 8 });
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
