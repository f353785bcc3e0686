// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepFocus } from '../../components/keep-focus.ts';

const rows =
  '<a id="back" href="#/">Back</a><ul><li><button id="first">Delete</button></li><li><button id="second">Delete</button></li></ul>';
const room = () => document.querySelector<HTMLElement>('main');
const find = (id: string) => document.getElementById(id);
const focused = () => document.activeElement?.id;
let end: (() => void) | undefined;

beforeEach(() => {
  document.body.innerHTML = `<button id="outside">Menu</button><main id="room" tabindex="-1">${rows}</main>`;
  const main = room();
  end = main ? keepFocus(main) : undefined;
});
afterEach(() => end?.());

describe('the focus, when what has it goes,', () => {
  test('is on what stood before it', async () => {
    find('second')?.focus();
    find('second')?.parentElement?.remove();
    await vi.waitFor(() => expect(focused()).toBe('first'));
  });

  test('is on what stood after it where nothing stood before', async () => {
    find('back')?.focus();
    find('back')?.remove();
    await vi.waitFor(() => expect(focused()).toBe('first'));
  });

  test('is not where keys write', async () => {
    find('first')?.insertAdjacentHTML('beforebegin', '<input type="search" />');
    find('second')?.focus();
    find('first')?.remove();
    find('second')?.remove();
    await vi.waitFor(() => expect(focused()).toBe('back'));
  });

  test('is on the room where all of it is new', async () => {
    find('first')?.focus();
    room()?.replaceChildren(document.createElement('h1'));
    await vi.waitFor(() => expect(focused()).toBe('room'));
  });

  test('stays where somebody put it at once', async () => {
    find('second')?.focus();
    find('second')?.remove();
    find('back')?.focus();
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(focused()).toBe('back');
  });

  test.each([
    ['was outside the room', () => find('outside')?.focus()],
    ['was let go by a press on the page', () => find('first')?.focus()],
  ])('is not brought back when it %s', async (_, before) => {
    before();
    document.dispatchEvent(new Event('pointerdown'));
    (document.activeElement as HTMLElement | null)?.blur();
    find('first')?.remove();
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(document.activeElement).toBe(document.body);
  });
});
