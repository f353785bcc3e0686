import { limits } from '../../core/settings.ts';
import { countOf } from '../count.ts';
import { NumberField } from '../settings/number-field.tsx';

/** How many questions a week the reader wants to answer, changed where it is seen. */
export function WeeklyAim(props: { aim: number; said: string | undefined; onAim: (aim: number) => void }) {
  const holds = () =>
    props.aim === 0 ? 'You have no aim.' : `You aim at ${countOf(props.aim, 'answer')} in a week.`;
  return (
    <div class="weekly-aim">
      <NumberField
        label="Aim for a week"
        help={`${holds()} You can choose 0 to ${limits.weeklyAim[1]}, and 0 is no aim. A week without answers is a pause, and nothing is to be made up for.`}
        value={props.aim}
        limits={limits.weeklyAim}
        onNumber={aim => props.onAim(aim)}
      />
      <p class="problem" role="alert">
        {props.said}
      </p>
    </div>
  );
}
