import { For } from 'solid-js';
import { Dialog } from '../dialog.tsx';
import { say } from '../say.ts';
import { keys } from './keys.ts';

/** The keys of the quiz. */
export function KeysHelp(props: { onClose: () => void }) {
  return (
    <Dialog title={say('Keys')} onClose={() => props.onClose()}>
      <dl class="keys">
        <For each={keys}>
          {({ keys, does }) => (
            <div>
              <dt>
                <For each={keys}>{key => (key === '–' ? ' – ' : <kbd>{key}</kbd>)}</For>
              </dt>
              <dd>{say(does)}</dd>
            </div>
          )}
        </For>
      </dl>
    </Dialog>
  );
}
