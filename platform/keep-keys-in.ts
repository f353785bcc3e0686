/**
 * Keeps keys that are pressed in our hint from the page's own shortcuts. The window's capturing phase comes before every
 * listener of the page on its document and elements, so no listener hears them, ours included: what we need is told
 * here. What a key does by itself (Enter on a button, Tab) stays, unless `pressed` answers that it meant something else.
 *
 * A page that listens on the window itself, and did so before us, is the one that still hears them.
 */
export function keepKeysIn(host: HTMLElement, pressed: (key: string) => boolean, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && pressed(event.key)) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    addEventListener(type, keep, { capture: true, signal });
}
