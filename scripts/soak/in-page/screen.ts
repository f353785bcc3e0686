// What a page of the quiz shows, read from its document as a reader's eyes would.

/** The id of the question on screen. */
export const question = (): string | undefined =>
  document.querySelector<HTMLElement>('article[data-question]')?.dataset['question'];

/** What it says of the answer; the answer is acknowledged by it. */
export const verdict = (): string | undefined =>
  document.querySelector('article .after .verdict')?.textContent;

export const alert = (): string | undefined => document.querySelector<HTMLElement>('[role=alert]')?.innerText;

export const isOver = (): boolean => document.querySelector('.end, .empty') !== null;

/** Options that can be pressed, none where steps are to be put in order. */
export const options = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('button.option')];

/** How many options an answer takes; 1 where the first press is the answer. */
export const wanted = (): number =>
  Number(
    /Choose (\d)/.exec(document.querySelector('article .asked:not(.again)')?.textContent ?? '')?.[1] ?? 1,
  );

/** A button by what it is called or by its key, where it is offered. */
export const button = (name: RegExp): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(
    one => name.test(one.title) || name.test(one.ariaLabel ?? '') || name.test(one.textContent.trim()),
  );
