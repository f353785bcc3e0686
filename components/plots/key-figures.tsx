import { Show } from 'solid-js';
import type { ComingDay } from '../../core/progress/coming.ts';
import { verdictOf, type Recall } from '../../core/progress/recall.ts';
import type { Everything } from '../../core/progress/weeks.ts';
import { countOf } from '../count.ts';
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
        <dt>Answered</dt>
        <dd>
          <b>{countOf(props.everything.answers)}</b>
          <span>
            {`on ${countOf(props.everything.days, 'day')}`}
            <Show when={props.everything.since}>{since => <> since {dateInYear(since())}</>}</Show>
          </span>
        </dd>
      </div>
      <div>
        <dt>Remembered</dt>
        <dd>
          <Show
            when={judged()}
            fallback={
              <>
                <b>–</b>
                <span>too early to say</span>
              </>
            }
          >
            {recall => (
              <>
                <b>{percent(recall().remembered)}</b>
                <span>{percent(recall().expected)} was expected</span>
              </>
            )}
          </Show>
        </dd>
      </div>
      <div>
        <dt>This week</dt>
        <dd>
          <b>{countOf(props.thisWeek)}</b>
          <span>
            {props.aim === 0 ? `${props.thisWeek === 1 ? 'answer' : 'answers'}, no aim` : aimText()}
          </span>
        </dd>
      </div>
      <div>
        <dt>Due today</dt>
        <dd>
          <b>{countOf(today())}</b>
          <span>{countOf(ahead())} in four weeks</span>
        </dd>
      </div>
    </dl>
  );

  function aimText(): string {
    const of = `of ${countOf(props.aim)}`;
    return props.thisWeek >= props.aim ? `${of}: your aim is reached` : `${of}, your aim`;
  }
}
