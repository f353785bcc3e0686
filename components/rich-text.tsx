import { For } from 'solid-js';
import type { RichText as Runs } from '../core/curriculum/compiled.ts';

/** Text with its inline marks. Built from runs made at build time: nothing is parsed and nothing is set as HTML. */
export function RichText(props: { text: Runs }) {
  return (
    <For each={props.text}>
      {run => {
        if (typeof run === 'string') return run;
        return 'code' in run ? <code>{run.code}</code> : <em>{run.em}</em>;
      }}
    </For>
  );
}
