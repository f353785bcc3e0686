/** What the tab key leads to. */
const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Where keys write: nobody is put there unasked. */
const written = 'input:not([type="radio"], [type="checkbox"]), textarea, select';

/**
 * Keeps a reader without a mouse in their place: when what has the focus goes, such as a row that is deleted or a view that
 * gives way to another, the focus goes to what stood before it, or else after it, or to the room itself where all of it is
 * new. Whoever knows a better place moves the focus there at once, and it stays.
 *
 * @param room what it watches over; it can take the focus by script (`tabindex="-1"`)
 * @returns what ends it
 */
export function keepFocus(room: HTMLElement): () => void {
  const page = room.ownerDocument;
  let around: HTMLElement[] = [];
  let at = -1;
  let checking: ReturnType<typeof setTimeout> | undefined;

  const note = ({ target }: FocusEvent) => {
    around = room.contains(target as Node) ? [...room.querySelectorAll<HTMLElement>(reachable)] : [];
    at = around.indexOf(target as HTMLElement);
  };
  /** A press on what takes no focus lets go of it on purpose. */
  const forget = () => {
    at = -1;
  };
  const takes = (element: HTMLElement) => {
    if (element.isConnected) element.focus({ preventScroll: element === room });
    return page.activeElement === element;
  };
  const check = () => {
    if (at < 0 || (page.activeElement && page.activeElement !== page.body)) return;
    const places = [...around.slice(0, at).toReversed(), ...around.slice(at + 1), room];
    const read = places.filter(place => !place.matches(written));
    forget(); // where none takes it, nothing more can be done
    read.some(takes);
  };
  const observer = new MutationObserver(() => {
    clearTimeout(checking);
    checking = setTimeout(check, 50); // later than a better place is found, and than browsers see that something was disabled
  });
  observer.observe(room, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  page.addEventListener('focusin', note);
  page.addEventListener('pointerdown', forget, true);
  return () => {
    observer.disconnect();
    clearTimeout(checking);
    page.removeEventListener('focusin', note);
    page.removeEventListener('pointerdown', forget, true);
  };
}
