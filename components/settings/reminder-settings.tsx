import { createSignal, createUniqueId, Show } from 'solid-js';
import { readTime, timeText } from '../../core/time-of-day.ts';
import type { Settings } from '../../core/settings.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { say } from '../say.ts';
import { Switch } from '../switch.tsx';

export interface ReminderSettingsProps {
  readonly settings: Settings;
  /** Whether the browser lets us notify, which decides with the settings whether notifications are on. */
  readonly mayNotify: boolean;
  /** What the last change came to, where it was not what the reader wanted. */
  readonly said: string | undefined;
  readonly onBadge: (on: boolean) => void;
  /** Called straight from a click, so that the browser may ask for the permission. */
  readonly onNotification: (on: boolean) => void;
  readonly onTime: (minutes: number) => void;
}

/** What reminds the reader of due questions: nothing, until they switch it on here. */
export function ReminderSettings(props: ReminderSettingsProps) {
  const id = createUniqueId();
  const notifies = () => props.settings.remindAt !== null && props.mayNotify;
  return (
    <section class="settings-part quiz-settings" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('Reminders')}</h2>
      <div class="panel">
        <div class="setting">
          <h3>{say('Number on the button')}</h3>
          <Switch
            on={props.settings.badge}
            label={say('Number on the button')}
            onSwitch={on => props.onBadge(on)}
          />
          <p class="quiet">
            {say('The Strata button in the toolbar says how many questions are due today.')}
          </p>
        </div>
        <div class="setting">
          <h3>{say('One notification a day')}</h3>
          <Switch
            on={notifies()}
            label={say('One notification a day')}
            onSwitch={on => props.onNotification(on)}
          />
          <p class="quiet">
            {say('At a time that you choose, and never on a day without due questions.')}{' '}
            {notifies() ? '' : say('Your browser asks you first.')}
          </p>
          <p class="said" role="status">
            {props.settings.remindAt !== null && !props.mayNotify
              ? say('It was on, and your browser no longer permits it. Switch it on to be asked again.')
              : ''}
          </p>
        </div>
        <Show when={notifies()}>
          <TimeField minutes={props.settings.remindAt ?? 0} onTime={minutes => props.onTime(minutes)} />
        </Show>
      </div>
      <p class="settings-said" role="status">
        {props.said}
      </p>
    </section>
  );
}

function TimeField(props: { minutes: number; onTime: (minutes: number) => void }) {
  const [problem, setProblem] = createSignal<Phrase>();
  const id = createUniqueId();
  const take = (text: string) => {
    const minutes = readTime(text);
    setProblem(
      minutes === undefined
        ? phrase('This is not a whole time. Until then it stays {time}.', { time: timeText(props.minutes) })
        : undefined,
    );
    if (minutes !== undefined && minutes !== props.minutes) props.onTime(minutes);
  };
  return (
    <div class="setting">
      <label for={id}>{say('Time of the notification')}</label>
      <input
        id={id}
        type="time"
        required
        value={timeText(props.minutes)}
        aria-invalid={problem() !== undefined}
        aria-describedby={`${id}-help ${id}-problem`}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
      <p id={`${id}-help`} class="quiet">
        {say(
          'By the clock of this computer. If it sleeps then, the notification comes when it wakes, on the same day.',
        )}
      </p>
      <p id={`${id}-problem`} class="problem" role="alert">
        <Show when={problem()}>{why => <>{say(why())}</>}</Show>
      </p>
    </div>
  );
}
