import { For, Show } from 'solid-js';
import type { Question, Subject } from '../../core/curriculum/compiled.ts';
import { proofOf, type Missed } from '../../core/quiz/prove.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { RichText } from '../rich-text.tsx';

const said: Record<Missed['why'], string> = {
  wrong: 'Not right',
  skipped: 'Skipped',
  guessed: 'Right, by a guess',
};

/** What came of a proof: that the topic is known and what follows of it, or plainly what was missed. */
export function ProofEnd(props: {
  quiz: Quiz;
  /** The questions of the quiz. */
  asked: readonly Question[];
  topic: Subject | undefined;
  /** Why it could not be noted. */
  trouble: string | undefined;
  /** Whether answers could be saved. */
  remembered: boolean;
}) {
  const proof = () => proofOf(props.quiz);
  const missed = () =>
    proof().missed.flatMap(({ question, why }) => {
      const asked = props.asked.find(({ id }) => id === question);
      return asked ? [{ asked, why }] : [];
    });
  const page = () => `#/topic/${props.topic?.id ?? ''}`;
  return (
    <section class="end" aria-label="How it went">
      <h2 tabIndex={-1} ref={heading => queueMicrotask(() => heading.focus({ preventScroll: true }))}>
        {proof().isShown ? 'You know this' : `${proof().right} of ${proof().right + missed().length} shown`}
      </h2>
      <Show
        when={proof().isShown}
        fallback={
          <>
            <p>
              Nothing is noted: it takes all three, and no guess. Your answers count like any others. This was
              missed:
            </p>
            <ol class="by-topic">
              <For each={missed()}>
                {({ asked, why }) => (
                  <li>
                    <span>
                      <RichText text={asked.stem} />
                    </span>
                    <b>{said[why]}</b>
                    <span class="quiet">
                      <For each={asked.sources}>
                        {({ title, url }) => (
                          <a href={url} target="_blank" rel="noreferrer">
                            {title} ↗
                          </a>
                        )}
                      </For>
                    </span>
                  </li>
                )}
              </For>
            </ol>
          </>
        }
      >
        <p>
          What builds on it counts it as known, and its other questions come after everything else. You can
          take that back on its page.
        </p>
      </Show>
      <Show when={props.trouble}>
        {message => <p role="alert">{`That you know it could not be noted. ${message()}`}</p>}
      </Show>
      <Show when={!props.remembered}>
        <p role="alert">Your answers are not saved yet, so nothing is noted. Press “Save again” above.</p>
      </Show>
      <div class="actions">
        <Show when={!proof().isShown}>
          <a class="go" href={`${page()}/quiz`}>
            Quiz me on this
          </a>
        </Show>
        <a class={proof().isShown ? 'go' : 'ghost'} href={page()}>
          Back to the topic
        </a>
      </div>
    </section>
  );
}
