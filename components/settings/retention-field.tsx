import { createSignal, createUniqueId } from 'solid-js';
import { daysAt } from '../../core/memory/retention.ts';
import { counted } from '../../core/words/phrase.ts';
import { limits } from '../../core/settings.ts';
import { say } from '../say.ts';

const [least, most] = limits.retention.map(part => Math.round(part * 100)) as [number, number];
/** What the price is told by: an interval that is easy to compare with, at the usual chance of recall and at another. */
const days = 10;
const [usual, example] = [90, 95];

export interface RetentionFieldProps {
  /** The chance of recall at which questions come back, 0.8–0.97. */
  readonly retention: number;
  /** What was done with the last change, or why it could not be. */
  readonly said: string | undefined;
  readonly working: boolean;
  /** Called when the reader lets go of the slider. */
  readonly onRetention: (retention: number) => void;
}

/** How sure the reader wants to be, as a slider: what it means, and what it costs. */
export function RetentionField(props: RetentionFieldProps) {
  const [sliding, setSliding] = createSignal<number>();
  const id = createUniqueId();
  const percent = () => sliding() ?? Math.round(props.retention * 100);
  // Nothing is to be learned from comparing it with itself.
  const compared = () => (percent() === usual ? example : percent());
  const rests = () => Math.max(1, Math.round(daysAt(compared() / 100, days)));
  return (
    <div class="setting wide">
      <label for={id}>{say('How sure you want to be')}</label>
      <output for={id}>{percent()} %</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step="1"
        value={percent()}
        aria-valuetext={say('{percent} percent', { percent: percent() })}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => setSliding(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => {
          props.onRetention(currentTarget.valueAsNumber / 100);
          setSliding(undefined);
        }}
      />
      <p id={`${id}-help`} class="quiet">
        {say('Questions come back when you would still answer about {percent} of 100 right.', {
          percent: percent(),
        })}{' '}
        {say(
          counted(
            rests(),
            'More certain means asked more often: what rests for {days} days at {usual} % rests for one day at {compared} %.',
            'More certain means asked more often: what rests for {days} days at {usual} % rests for {count} days at {compared} %.',
            { days, usual, compared: compared() },
          ),
        )}
      </p>
      <p class="said" role="status" aria-busy={props.working}>
        {props.working ? say('Working out when everything comes back …') : props.said}
      </p>
    </div>
  );
}
