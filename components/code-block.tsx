import { For } from 'solid-js';
import type { CodeBlock as Block } from '../core/curriculum/compiled.ts';
import { say } from './say.ts';

/** Code that has to be read, in colours made at build time. Scrolls sideways by itself, also by keyboard. */
export function CodeBlock(props: { code: Block }) {
  return (
    <pre
      class="code-block"
      tabIndex={0}
      role="region"
      aria-label={say('Code: {language}', { language: props.code.lang })}
    >
      <code lang="en">
        <For each={props.code.lines}>
          {line => (
            <>
              <For each={line}>
                {([text, kind]) => (kind ? <span class={`tok-${kind}`}>{text}</span> : text)}
              </For>
              {'\n'}
            </>
          )}
        </For>
      </code>
    </pre>
  );
}
