import { Show } from 'solid-js';
import type { ComingDay } from '../../core/progress/coming.ts';
import { verdictOf, type Recall } from '../../core/progress/recall.ts';
import type { Everything } from '../../core/progress/weeks.ts';
import { counted } from '../../core/words/phrase.ts';
import { countOf } from '../count.ts';
import { say } from '../say.ts';
import { dateInYear } from './dates.ts';
import { percent } from './sentences.ts';

export interface KeyFiguresProps {
  readonly everything: Everything;
  readonly recall: Recall | undefined;
  readonly thisWeek: number;
  readonly aim: number;
  readonly coming: readonly ComingDay[];
}

/** The few numbers that say how it stands, each with what it means. */
export function KeyFigures(props: KeyFiguresProps) {
  const today = () => props.coming[0]?.due ?? 0;
  const ahead = () => props.coming.reduce((sum, { due }) => sum + due, 0);
  const judged = () => (props.recall && verdictOf(props.recall) !== 'early' ? props.recall : undefined);
  return (
    <dl class="key-figures">
      <div>
        <dt>{say('Answered')}</dt>
        <dd>
          <b>{countOf(props.everything.answers)}</b>
          <Show when={props.everything.since}>
            {since => (
              <span>
                {say(
                  counted(props.everything.days, 'on 1 day since {since}', 'on {count} days since {since}', {
                    since: dateInYear(since()),
                  }),
                )}
              </span>
            )}
          </Show>
        </dd>
      </div>
      <div>
        <dt>{say('Remembered')}</dt>
        <dd>
          <Show
            when={judged()}
            fallback={
              <>
                <b>–</b>
                <span>{say('too early to say')}</span>
              </>
            }
          >
            {recall => (
              <>
                <b>{percent(recall().remembered)}</b>
                <span>{say('{share} was expected', { share: percent(recall().expected) })}</span>
              </>
            )}
          </Show>
        </dd>
      </div>
      <div>
        <dt>{say('This week')}</dt>
        <dd>
          <b>{countOf(props.thisWeek)}</b>
          <span>{aimText()}</span>
        </dd>
      </div>
      <div>
        <dt>{say('Due today')}</dt>
        <dd>
          <b>{countOf(today())}</b>
          <span>{say('{count} in four weeks', { count: ahead() })}</span>
        </dd>
      </div>
    </dl>
  );

  function aimText(): string {
    const { aim, thisWeek } = props;
    if (aim === 0) return say(counted(thisWeek, 'answer, no aim', 'answers, no aim'));
    return say(thisWeek >= aim ? 'of {aim}: your aim is reached' : 'of {aim}, your aim', { aim });
  }
}
