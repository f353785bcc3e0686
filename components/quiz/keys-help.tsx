import { For } from 'solid-js';
import { Dialog } from '../dialog.tsx';
import { keys } from './keys.ts';

/** The keys of the quiz. */
export function KeysHelp(props: { onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={() => props.onClose()}>
      <dl class="keys">
        <For each={keys}>
          {({ keys, does }) => (
            <div>
              <dt>
                <For each={keys}>{key => (key === '–' ? ' – ' : <kbd>{key}</kbd>)}</For>
              </dt>
              <dd>{does}</dd>
            </div>
          )}
        </For>
      </dl>
    </Dialog>
  );
}
