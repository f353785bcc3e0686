/** One of several, as a radio button; those of the same `group` belong together. */
export function Choice(props: { group: string; label: string; on: boolean; onChoose: () => void }) {
  return (
    <label class="choice">
      <input type="radio" name={props.group} checked={props.on} onChange={() => props.onChoose()} />
      {props.label}
    </label>
  );
}
