import { limits } from '../../core/settings.ts';
import { counted, phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
import { NumberField } from '../settings/number-field.tsx';

/** How many questions a week the reader wants to answer, changed where it is seen. */
export function WeeklyAim(props: { aim: number; said: string | undefined; onAim: (aim: number) => void }) {
  const holds = () =>
    props.aim === 0
      ? phrase('You have no aim.')
      : counted(props.aim, 'You aim at 1 answer in a week.', 'You aim at {count} answers in a week.');
  return (
    <div class="weekly-aim">
      <NumberField
        label={say('Aim for a week')}
        help={say(
          '{holds} You can choose 0 to {most}, and 0 is no aim. A week without answers is a pause, and nothing is to be made up for.',
          { holds: holds(), most: limits.weeklyAim[1] },
        )}
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
