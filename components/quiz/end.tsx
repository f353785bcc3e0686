import { For, Show } from 'solid-js';
import type { Topic } from '../../core/curriculum/compiled.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { fromNow } from '../when.ts';

export interface EndProps {
  readonly quiz: Quiz;
  readonly topics: readonly Topic[];
  readonly now: number;
  /** Whether answers could be saved. */
  readonly remembered: boolean;
  readonly onAgain: () => void;
  readonly onLandscape: () => void;
}

/** How it went by topic, what comes back when, and one next step. */
export function End(props: EndProps) {
  const right = () => props.quiz.results.filter(({ outcome }) => outcome === 'right').length;
  const answered = () => props.quiz.results.filter(({ outcome }) => outcome !== 'skipped').length;
  const rows = () =>
    [...new Set(props.quiz.questions.map(({ topic }) => topic))].map(id => {
      const results = props.quiz.results.filter((_, at) => props.quiz.questions[at]?.topic === id);
      const dues = results.flatMap(({ comesBack }) => (comesBack === undefined ? [] : [comesBack]));
      return {
        title: props.topics.find(topic => topic.id === id)?.title ?? id,
        right: results.filter(({ outcome }) => outcome === 'right').length,
        answered: results.filter(({ outcome }) => outcome !== 'skipped').length,
        next: dues.length > 0 ? Math.min(...dues) : undefined,
      };
    });
  return (
    <section class="end" aria-label="How it went">
      <h2 tabIndex={-1} ref={heading => queueMicrotask(() => heading.focus({ preventScroll: true }))}>
        {answered() === 0 ? 'All skipped this time' : `${right()} of ${answered()} right`}
      </h2>
      <ol class="by-topic">
        <For each={rows()}>
          {row => (
            <li>
              <span>{row.title}</span>
              <b>{row.answered === 0 ? 'skipped' : `${row.right} of ${row.answered}`}</b>
              <Show when={row.next}>
                {next => (
                  <span class="quiet">The next of these comes back {fromNow(next(), props.now)}.</span>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <p class="quiet">
        {props.remembered
          ? 'Saved on this computer. What you know comes back just before it fades.'
          : 'Nothing of this could be saved.'}
      </p>
      <div class="actions">
        <button class="go" type="button" onClick={() => props.onLandscape()}>
          See your landscape
        </button>
        <button class="ghost" type="button" onClick={() => props.onAgain()}>
          Another quiz
        </button>
      </div>
    </section>
  );
}
