import { For, Show } from 'solid-js';
import type { RichText as Text } from '../../core/curriculum/compiled.ts';
import type { History } from '../../core/memory/history.ts';
import { RichText } from '../rich-text.tsx';
import { say } from '../say.ts';
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
        {say('Questions')}{' '}
        <span>{say('{asked} of {total} asked', { asked: asked(), total: props.questions.length })}</span>
      </h2>
      <ol>
        <For each={props.questions}>
          {question => (
            <li classList={{ unasked: question.lastAsked === undefined }}>
              <p lang="en">
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
  if (lastAsked === undefined) return say('Never asked');
  const when = fromNow(lastAsked, now);
  const { right, tries } = history;
  const before =
    tries.length > 0
      ? [say('Right {right} of {tries}', { right, tries: tries.length }), say('last asked {when}', { when })]
      : [say('Last asked {when}', { when })];
  const next =
    comesBack === undefined || comesBack <= now
      ? say('due now')
      : say('comes back {when}', { when: fromNow(comesBack, now) });
  return [...before, ...(resting ? [] : [next])].join(' · ');
}

/** Its answers one after the other, each a sign with its day; in words for those who do not see it. */
function Tries(props: { history: History; now: number }) {
  const shown = () => props.history.tries.slice(-mostShown);
  const before = () => props.history.tries.length - shown().length;
  const inWords = (right: boolean, guessed: boolean) =>
    say(right ? (guessed ? 'Right, by a guess' : 'Right') : 'Not right');
  return (
    <ol class="tries" aria-label={say('Answers')}>
      <Show when={before() > 0}>
        <li>{say('{count} before', { count: before() })}</li>
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
