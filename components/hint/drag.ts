import type { Corner } from '../../core/settings.ts';

/** A pointer that moved less than this many CSS pixels pressed; it did not drag. */
const threshold = 6;

/** Lets an element be dragged by the pointer; where it is let go, the nearest corner of the window is told. */
export function draggable(element: HTMLElement, dropped: (corner: Corner) => void): void {
  element.addEventListener('pointerdown', down => {
    if (down.button !== 0) return;
    const ending = new AbortController();
    let dragged = false;
    const move = (event: PointerEvent) => {
      const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
      if (!dragged && Math.hypot(x, y) < threshold) return;
      if (!dragged) element.setPointerCapture(down.pointerId);
      dragged = true;
      element.classList.add('dragged');
      element.style.translate = `${x}px ${y}px`;
    };
    const up = (event: PointerEvent) => {
      ending.abort();
      element.classList.remove('dragged');
      element.style.translate = '';
      if (!dragged) return;
      // The click that ends a drag is not a press of the button under it.
      const spent = new AbortController();
      element.addEventListener('click', click => click.stopPropagation(), {
        capture: true,
        signal: spent.signal,
      });
      setTimeout(() => spent.abort(), 0);
      if (event.type === 'pointerup') dropped(nearestCorner(event.clientX, event.clientY));
    };
    const { signal } = ending;
    globalThis.addEventListener('pointermove', move, { signal });
    globalThis.addEventListener('pointerup', up, { signal });
    globalThis.addEventListener('pointercancel', up, { signal });
  });
}

function nearestCorner(x: number, y: number): Corner {
  const side = x < innerWidth / 2 ? 'left' : 'right';
  return `${y < innerHeight / 2 ? 'top' : 'bottom'}-${side}`;
}
