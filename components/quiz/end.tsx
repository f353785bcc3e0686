import { For, Match, Show, Switch } from 'solid-js';
import type { Question, Subject } from '../../core/curriculum/compiled.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import { nextStep, resultsByTopic, type NextStep } from '../../core/quiz/summary.ts';
import { say } from '../say.ts';
import { Sentence } from '../sentence.tsx';
import { fromNow } from '../when.ts';

export interface EndProps {
  readonly quiz: Quiz;
  /** The questions of the quiz. */
  readonly asked: readonly Question[];
  readonly topics: readonly Subject[];
  readonly now: number;
  /** Whether answers could be saved. */
  readonly remembered: boolean;
  readonly onAgain: () => void;
  readonly onLandscape: () => void;
  /** Opens a topic's own page. */
  readonly onTopic: (id: string) => void;
}

/** How it went by topic, what comes back when, and one next step. */
export function End(props: EndProps) {
  const rows = () => resultsByTopic(props.quiz);
  const right = () => rows().reduce((sum, row) => sum + row.right, 0);
  const answered = () => rows().reduce((sum, row) => sum + row.answered, 0);
  const titleOf = (id: string) => props.topics.find(topic => topic.id === id)?.title ?? id;
  return (
    <section class="end" aria-label={say('How it went')}>
      <h2 tabIndex={-1} ref={heading => queueMicrotask(() => heading.focus({ preventScroll: true }))}>
        {answered() === 0
          ? say('All skipped this time')
          : say('{right} of {answered} right', { right: right(), answered: answered() })}
      </h2>
      <ol class="by-topic">
        <For each={rows()}>
          {row => (
            <li>
              <span lang="en">{titleOf(row.topic)}</span>
              <b>
                {row.answered === 0
                  ? say('skipped')
                  : say('{right} of {answered}', { right: row.right, answered: row.answered })}
              </b>
              <Show when={row.next}>
                {next => (
                  <span class="quiet">
                    {say('The next of these comes back {when}.', { when: fromNow(next(), props.now) })}
                  </span>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <p class="quiet">
        {say(
          props.remembered
            ? 'Saved on this computer. What you know comes back just before it fades.'
            : 'Not saved yet.',
        )}
      </p>
      <Next step={nextStep(props.quiz, props.asked, props.topics)} onTopic={id => props.onTopic(id)} />
      <div class="actions">
        <button class="go" type="button" onClick={() => props.onAgain()}>
          {say('Another quiz')}
        </button>
        <button class="ghost" type="button" onClick={() => props.onLandscape()}>
          {say('See your landscape')}
        </button>
      </div>
    </section>
  );
}

function Next(props: { step: NextStep; onTopic: (id: string) => void }) {
  return (
    <Switch>
      <Match when={props.step.do === 'read' && props.step}>
        {step => (
          <p class="next-step">
            <Sentence
              of="{next} read what you missed, {page}"
              with={{
                next: <b>{say('Next:')}</b>,
                page: (
                  <a href={step().page.url} target="_blank" rel="noreferrer" lang="en">
                    {step().page.title} ↗
                  </a>
                ),
              }}
            />
          </p>
        )}
      </Match>
      <Match when={props.step.do === 'go-on' && props.step}>
        {step => (
          <p class="next-step">
            <Sentence
              of="{next} {topic}, which builds on this"
              with={{
                next: <b>{say('Next:')}</b>,
                topic: (
                  <button
                    class="link-button"
                    type="button"
                    lang="en"
                    onClick={() => props.onTopic(step().topic.id)}
                  >
                    {step().topic.title}
                  </button>
                ),
              }}
            />
          </p>
        )}
      </Match>
    </Switch>
  );
}
