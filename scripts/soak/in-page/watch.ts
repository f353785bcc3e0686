import type { Note } from '../notes.ts';
import { alert, question, verdict } from './screen.ts';

/** Notes what the page acknowledges at the moment it does, whoever made it so. */
export function watch(note: (note: Note) => void): void {
  let before: string | undefined;
  let alerted: string | undefined;
  const look = () => {
    const [on, said, wrong] = [question(), verdict(), alert()];
    const now = `${on ?? ''} ${said ?? ''}`;
    if (on !== undefined && now !== before)
      note({
        what: said === undefined ? 'is open' : 'has verdict',
        time: Date.now(),
        question: on,
        ...(said !== undefined && { words: said }),
      });
    if (wrong !== undefined && wrong !== alerted)
      note({ what: 'alerts', time: Date.now(), question: on ?? '', words: wrong });
    before = now;
    alerted = wrong;
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
