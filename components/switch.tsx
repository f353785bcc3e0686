import { say } from './say.ts';

/** A switch. `label` says what it switches; position and word say how it stands, so that colour is not alone. */
export function Switch(props: { on: boolean; label: string; onSwitch: (on: boolean) => void }) {
  return (
    <button
      class="switch"
      type="button"
      role="switch"
      aria-checked={props.on}
      aria-label={props.label}
      onClick={() => props.onSwitch(!props.on)}
    >
      <span aria-hidden="true">{say(props.on ? 'On' : 'Off')}</span>
      <i aria-hidden="true" />
    </button>
  );
}
