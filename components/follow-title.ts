/**
 * Calls the tab after what it shows: the heading of the view in `room`, then the name of the product. So tabs, history and
 * bookmarks can be told apart.
 *
 * @returns what ends it
 */
export function followTitle(room: HTMLElement, product: string): () => void {
  const follow = () => {
    const heading = room.querySelector('h1')?.textContent.trim();
    const title = heading ? `${heading} · ${product}` : product;
    if (room.ownerDocument.title !== title) room.ownerDocument.title = title;
  };
  const observer = new MutationObserver(follow);
  observer.observe(room, { childList: true, characterData: true, subtree: true });
  follow();
  return () => observer.disconnect();
}
