import { createSignal, onCleanup } from 'solid-js';

/** The width of an element in whole px, as long as it is there: 0 until it is laid out. */
export function createWidth(): { width: () => number; of: (element: HTMLElement) => void } {
  const [width, setWidth] = createSignal(0);
  return {
    width,
    of: element => {
      const watching = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
      watching.observe(element);
      onCleanup(() => watching.disconnect());
    },
  };
}
