import { describe, expect, test } from 'vitest';
import { fromOwnPages, protocol } from '../../core/messages.ts';

const address = 'https://kubernetes.io/docs/pods';
const fits = (message: unknown) => protocol['correction/made'].safeParse(message).success;

describe('the background takes', () => {
  test.each([
    { story: 'a layer', message: { address, saying: { layer: 'iac', said: 1 } } },
    { story: 'a practice', message: { address, saying: { layer: 'security', said: 1 } } },
    { story: 'that it is about something else', message: { address, saying: { layer: 'none', said: 1 } } },
    { story: 'that the word is taken back', message: { address, saying: null } },
  ])('$story', ({ message }) => {
    expect(fits(message)).toBe(true);
  });
});

describe('the background does not take', () => {
  test.each([
    { story: 'a layer that is none', message: { address, saying: { layer: 'basement', said: 1 } } },
    { story: 'a word without its time', message: { address, saying: { layer: 'iac' } } },
    { story: 'a time that is none', message: { address, saying: { layer: 'iac', said: Number.NaN } } },
    { story: 'no word on the page', message: { address } },
    { story: 'a page without an address', message: { saying: null } },
    { story: 'an address that is none', message: { address: 'here', saying: null } },
    {
      story: 'an address without an end',
      message: { address: `${address}/${'a'.repeat(4_000)}`, saying: null },
    },
  ])('$story', ({ message }) => {
    expect(fits(message)).toBe(false);
  });
});

test('only page scripts correct by message, each the page of its own tab', () => {
  expect(fromOwnPages).not.toContain('correction/made');
  expect(fromOwnPages).not.toContain('page/again');
});
