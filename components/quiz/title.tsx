import { Show } from 'solid-js';
import type { Phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';

/** What something is called: a text where it is of what is taught, which is in English; a phrase where it is ours to say. */
export type Called = string | Phrase;

/** What something is called, marked as English where it is. */
export function Title(props: { of: Called }) {
  const taught = () => (typeof props.of === 'string' ? props.of : undefined);
  return (
    <Show when={taught()} fallback={say(props.of)}>
      {title => <span lang="en">{title()}</span>}
    </Show>
  );
}
