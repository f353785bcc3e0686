import { For, Show } from 'solid-js';
import type { RichText as Text } from '../../core/curriculum/compiled.ts';
import type { History } from '../../core/memory/history.ts';
import { RichText } from '../rich-text.tsx';
import { shortDay } from '../short-day.ts';
import { fromNow } from '../when.ts';

/** A question as its topic's page shows it: never with what is right. */
export interface QuestionRow {
  readonly id: string;
  readonly stem: Text;
  readonly history: History;
  /** When it was last asked, and when it comes back, in ms since 1970. */
  readonly lastAsked: number | undefined;
  readonly comesBack: number | undefined;
}

/** So many answers are shown of each, the latest. */
const mostShown = 8;

/** Every question of a topic, how it went, and when it comes back. */
export function TopicQuestions(props: { questions: readonly QuestionRow[]; resting: boolean; now: number }) {
  const asked = () => props.questions.filter(({ lastAsked }) => lastAsked !== undefined).length;
  return (
    <section class="topic-questions" aria-labelledby="topic-questions">
      <h2 id="topic-questions">
        Questions <span>{`${asked()} of ${props.questions.length} asked`}</span>
      </h2>
      <ol>
        <For each={props.questions}>
          {question => (
            <li classList={{ unasked: question.lastAsked === undefined }}>
              <p>
                <RichText text={question.stem} />
              </p>
              <p class="quiet">{standOf(question, props.resting, props.now)}</p>
              <Show when={question.history.tries.length > 0}>
                <Tries history={question.history} now={props.now} />
              </Show>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

function standOf({ history, lastAsked, comesBack }: QuestionRow, resting: boolean, now: number): string {
  if (lastAsked === undefined) return 'Never asked';
  const count = history.tries.length > 0 ? [`Right ${history.right} of ${history.tries.length}`] : [];
  const last = `last asked ${fromNow(lastAsked, now)}`;
  const next =
    comesBack === undefined || comesBack <= now ? 'due now' : `comes back ${fromNow(comesBack, now)}`;
  const said = [...count, last, ...(resting ? [] : [next])].join(' · ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Its answers one after the other, each a sign with its day; in words for those who do not see it. */
function Tries(props: { history: History; now: number }) {
  const shown = () => props.history.tries.slice(-mostShown);
  const before = () => props.history.tries.length - shown().length;
  const inWords = (right: boolean, guessed: boolean) =>
    right ? (guessed ? 'Right, by a guess' : 'Right') : 'Not right';
  return (
    <ol class="tries" aria-label="Answers">
      <Show when={before() > 0}>
        <li>{`${before()} before`}</li>
      </Show>
      <For each={shown()}>
        {({ day, right, guessed }) => (
          <li classList={{ right, wrong: !right }} title={inWords(right, guessed)}>
            <span aria-hidden="true">{right ? '✓' : '✕'}</span>
            <span class="unseen">{inWords(right, guessed)}, </span>
            {shortDay(day, props.now)}
          </li>
        )}
      </For>
    </ol>
  );
}
