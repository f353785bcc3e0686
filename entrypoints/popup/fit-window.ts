/** A popup lower than this is still growing: browsers let it start out tiny. In CSS px. */
const lowest = 240;

/**
 * Keeps the popup inside the window that the browser gives it. It asks for a fixed height, and a small screen or large text
 * may allow less: then the question scrolls, and the foot stays in sight. Not by CSS: a popup takes its size from its
 * content, so a height measured by the window would keep it as tiny as it starts.
 */
export function fitWindow(root: HTMLElement): void {
  addEventListener('resize', () => {
    root.style.maxHeight = innerHeight >= lowest ? `${innerHeight}px` : '';
  });
}
