import { render } from 'solid-js/web';
import { createStore } from 'solid-js/store';
import type { Spoken } from '../../core/messages.ts';
import { speak } from '../say.ts';
import { Hint, type HintActions, type HintView } from './hint.tsx';
import { hintCss } from './styles.ts';

export interface MountedHint {
  /** The one element that stands in the page. */
  readonly host: HTMLElement;
  readonly show: (view: Partial<HintView>) => void;
  /** Goes on in another language, whatever is open. */
  readonly speak: (words: Spoken) => void;
  /** Hears a key that was pressed in the hint, and answers whether it meant something there. */
  readonly press: (key: string) => boolean;
  readonly remove: () => void;
}

/** What our two scripts in a page share: they live in one world of their own, which the page cannot see. */
export interface HintWorld {
  mountHint?: typeof mountHint;
}

/** The one mark that we leave in someone else's document. */
const hostName = 'strata-hint';

/**
 * Puts the hint into a page: one element with a shadow root, which keeps the page's styles out and ours in. The styles
 * are part of this script, so that no file of ours has to be open to web pages.
 */
export function mountHint(
  document: Document,
  words: Spoken,
  first: HintView,
  actions: HintActions,
): MountedHint {
  document.querySelector(hostName)?.remove(); // of a copy of ours that was updated under the page
  const host = document.createElement(hostName);
  const speakHere = ({ language, dictionary }: Spoken) => {
    speak(language, dictionary ?? undefined);
    host.lang = language;
  };
  speakHere(words);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = hintCss;
  const room = document.createElement('div');
  room.className = 'room';
  root.append(style, room);
  document.documentElement.append(host);
  const [view, show] = createStore<HintView>(first);
  let press = (_key: string): boolean => false;
  const dispose = render(() => <Hint view={view} actions={actions} ref={heard => (press = heard)} />, room);
  return {
    host,
    show,
    speak: speakHere,
    press: key => press(key),
    remove: () => {
      dispose();
      host.remove();
    },
  };
}
