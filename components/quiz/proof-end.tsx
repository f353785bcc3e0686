import { For, Show } from 'solid-js';
import type { Question, Subject } from '../../core/curriculum/compiled.ts';
import { proofOf, type Missed } from '../../core/quiz/prove.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { RichText } from '../rich-text.tsx';
import { say, sayError } from '../say.ts';

const said: Record<Missed['why'], Phrase> = {
  wrong: phrase('Not right'),
  skipped: phrase('Skipped'),
  guessed: phrase('Right, by a guess'),
};

/** What came of a proof: that the topic is known and what follows of it, or plainly what was missed. */
export function ProofEnd(props: {
  quiz: Quiz;
  /** The questions of the quiz. */
  asked: readonly Question[];
  topic: Subject | undefined;
  /** Why it could not be noted. */
  trouble: unknown;
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
    <section class="end" aria-label={say('How it went')}>
      <h2 tabIndex={-1} ref={heading => queueMicrotask(() => heading.focus({ preventScroll: true }))}>
        {proof().isShown
          ? say('You know this')
          : say('{right} of {count} shown', {
              right: proof().right,
              count: proof().right + missed().length,
            })}
      </h2>
      <Show
        when={proof().isShown}
        fallback={
          <>
            <p>
              {say(
                'Nothing is noted: it takes all three, and no guess. Your answers count like any others. This was missed:',
              )}
            </p>
            <ol class="by-topic">
              <For each={missed()}>
                {({ asked, why }) => (
                  <li>
                    <span lang="en">
                      <RichText text={asked.stem} />
                    </span>
                    <b>{say(said[why])}</b>
                    <span class="quiet">
                      <For each={asked.sources}>
                        {({ title, url }) => (
                          <a href={url} target="_blank" rel="noreferrer" lang="en">
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
          {say(
            'What builds on it counts it as known, and its other questions come after everything else. You can take that back on its page.',
          )}
        </p>
      </Show>
      <Show when={props.trouble}>
        {error => (
          <p role="alert">{say('That you know it could not be noted. {why}', { why: sayError(error()) })}</p>
        )}
      </Show>
      <Show when={!props.remembered}>
        <p role="alert">
          {say('Your answers are not saved yet, so nothing is noted. Press “Save again” above.')}
        </p>
      </Show>
      <div class="actions">
        <Show when={!proof().isShown}>
          <a class="go" href={`${page()}/quiz`}>
            {say('Quiz me on this')}
          </a>
        </Show>
        <a class={proof().isShown ? 'go' : 'ghost'} href={page()}>
          {say('Back to the topic')}
        </a>
      </div>
    </section>
  );
}
