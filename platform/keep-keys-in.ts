/**
 * Keeps keys that are pressed in our hint from the page's own shortcuts. The window's capturing phase comes before
 * every listener of the page on its document and elements, and what a key does by itself (Enter on a button, Tab) stays;
 * so our own handlers are called from here, on the element that has the focus.
 */
export function keepKeysIn(host: HTMLElement, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    const copy = new KeyboardEvent(event.type, {
      key: event.key,
      code: event.code,
      bubbles: true,
      cancelable: true,
      composed: false,
    });
    const focused = host.shadowRoot?.activeElement;
    if (focused && !focused.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    addEventListener(type, keep, { capture: true, signal });
}
