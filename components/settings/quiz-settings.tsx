import { createUniqueId, For } from 'solid-js';
import { timeText } from '../../core/time-of-day.ts';
import { limits, quizLengths, type Settings } from '../../core/settings.ts';
import { say } from '../say.ts';
import { NumberField } from './number-field.tsx';
import { RetentionField, type RetentionFieldProps } from './retention-field.tsx';

export interface QuizSettingsProps extends Pick<
  RetentionFieldProps,
  'retention' | 'working' | 'onRetention'
> {
  readonly settings: Settings;
  readonly retentionSaid: string | undefined;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** How much a quiz and a day bring, how sure the reader wants to be, and when their day begins. */
export function QuizSettings(props: QuizSettingsProps) {
  const id = createUniqueId();
  return (
    <section class="settings-part quiz-settings" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('Quiz')}</h2>
      <div class="panel">
        <div
          class="setting"
          role="radiogroup"
          aria-labelledby={`${id}-length`}
          aria-describedby={`${id}-length-help`}
        >
          <h3 id={`${id}-length`}>{say('Questions in a quiz')}</h3>
          <div class="choices">
            <For each={quizLengths}>
              {length => (
                <label>
                  <input
                    type="radio"
                    name={`${id}-length`}
                    value={length}
                    checked={props.settings.length === length}
                    onChange={() => props.onChange({ length })}
                  />
                  {length}
                </label>
              )}
            </For>
          </div>
          <p id={`${id}-length-help`} class="quiet">
            {say('It counts from the next quiz on.')}
          </p>
        </div>
        <NumberField
          label={say('New questions a day')}
          help={say('Questions that you were never asked before. 0 brings none.')}
          value={props.settings.newPerDay}
          limits={limits.newPerDay}
          onNumber={newPerDay => props.onChange({ newPerDay })}
        />
        <NumberField
          label={say('Reviews a day')}
          help={say(
            'Questions that come back. After a break the most at risk come first, and the rest waits for the days after.',
          )}
          value={props.settings.reviewsPerDay}
          limits={limits.reviewsPerDay}
          onNumber={reviewsPerDay => props.onChange({ reviewsPerDay })}
        />
        <RetentionField
          retention={props.retention}
          working={props.working}
          said={props.retentionSaid}
          onRetention={retention => props.onRetention(retention)}
        />
        <div class="setting">
          <label for={`${id}-day`}>{say('A new day begins at')}</label>
          <select
            id={`${id}-day`}
            aria-describedby={`${id}-day-help`}
            value={props.settings.dayStart}
            onChange={({ currentTarget }) => props.onChange({ dayStart: Number(currentTarget.value) })}
          >
            <For each={Array.from({ length: 24 }, (_, hour) => hour)}>
              {hour => (
                <option value={hour} selected={hour === props.settings.dayStart}>
                  {timeText(hour * 60)}
                </option>
              )}
            </For>
          </select>
          <p id={`${id}-day-help`} class="quiet">
            {say('What you answer before then still counts for the evening before.')}
          </p>
        </div>
      </div>
    </section>
  );
}
