import { onMount, Show } from 'solid-js';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { Claim } from '../../core/placement/signals.ts';
import { say } from '../say.ts';
import { claimName } from './names.ts';

/** What was just said of a page, and how far it reaches. */
export interface Said {
  readonly claim: Claim;
  /** The folder whose other pages follow now too; `undefined` where it is this page alone. */
  readonly folder: string | undefined;
  /** Whether it was chosen with a key: the focus went with the choice, so that "Undo" takes it. */
  readonly byKeyboard: boolean;
}

/** Confirms a correction, and offers to take it back. Stands in a `role="status"` that was there before, so that it is read out. */
export function SaidSo(props: { said: Said; layers: readonly Layer[]; onUndo: () => void }) {
  let undo: HTMLButtonElement | undefined;
  onMount(() => props.said.byKeyboard && undo?.focus({ preventScroll: true }));
  return (
    <>
      <p>
        <b>
          <span aria-hidden="true">✓ </span>
          {say('{place}, as you said.', { place: claimName(props.said.claim, props.layers) })}
        </b>
        <Show when={props.said.folder}>
          {folder => (
            <span class="reach">
              {' '}
              {say('So are the other pages in {folder}', { folder: shortPath(folder()) })}
            </span>
          )}
        </Show>
      </p>
      <button
        class="link-button"
        type="button"
        ref={button => (undo = button)}
        on:click={() => props.onUndo()}
      >
        {say('Undo')}
      </button>
    </>
  );
}

/** The end of a folder's path: enough to know it, short enough to read. */
function shortPath(folder: string): string {
  const { host, pathname } = new URL(folder);
  const parts = pathname.split('/').filter(Boolean);
  if (parts.length === 0) return host;
  return parts.length > 2 ? `…/${parts.slice(-2).join('/')}` : `/${parts.join('/')}`;
}
