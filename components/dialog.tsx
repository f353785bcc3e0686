import { createUniqueId, onMount, type ParentProps } from 'solid-js';
import { say } from './say.ts';

/** A dialog over the page, open as long as it is there: it takes the focus, gives it back, and Escape closes it and nothing else. */
export function Dialog(props: ParentProps<{ readonly title: string; readonly onClose: () => void }>) {
  let dialog: HTMLDialogElement | undefined;
  const id = createUniqueId();
  onMount(() => dialog?.showModal());
  return (
    <dialog
      class="dialog"
      ref={element => (dialog = element)}
      aria-labelledby={id}
      onClose={() => props.onClose()}
      // A press beside it is meant for what it covers: the dialog goes, and nothing is pressed.
      onClick={event => event.target === event.currentTarget && event.currentTarget.close()}
      onKeyDown={event => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault(); // in a popup, Escape would close the popup as well
        dialog?.close();
      }}
    >
      <div class="dialog-room">
        <header>
          <h2 id={id}>{props.title}</h2>
          <button class="icon-button" type="button" aria-label={say('Close')} onClick={() => dialog?.close()}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.4 2 8 6.6 12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.4L8 9.4 3.4 14 2 12.6 6.6 8 2 3.4z" />
            </svg>
          </button>
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
