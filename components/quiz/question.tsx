import { createEffect, createUniqueId, For, on, Show } from 'solid-js';
import type { Question as Asked } from '../../core/curriculum/compiled.ts';
import type { Result } from '../../core/quiz/quiz.ts';
import { phrase, type Phrase } from '../../core/words/phrase.ts';
import { CodeBlock } from '../code-block.tsx';
import { RichText } from '../rich-text.tsx';
import { say } from '../say.ts';
import { fromNow } from '../when.ts';
import { Options } from './options.tsx';
import { Steps } from './steps.tsx';

export interface QuestionProps {
  readonly question: Asked;
  /** Asked once more because it was missed in this quiz. */
  readonly practice: boolean;
  /** Indexes of the stored options in the order in which they are shown. */
  readonly order: readonly number[];
  /** What is chosen so far; for `order` questions the steps as they stand. */
  readonly chosen: readonly number[];
  readonly result: Result | undefined;
  /** Now, in ms since 1970. */
  readonly now: number;
  readonly onChoose: (chosen: readonly number[]) => void;
  readonly onReport: () => void;
}

/** What the options or steps of a question are given: everything of it, and the element that names them. */
export interface PartProps extends QuestionProps {
  readonly stem: string;
}

/** One question: its stem, its code, its options, and after the answer the why on every one of them, in place. */
export function Question(props: QuestionProps) {
  const keys = () => props.question.options.filter(({ correct }) => correct).length;
  const id = createUniqueId();
  let article: HTMLElement | undefined;
  let stem: HTMLElement | undefined;
  // The button that led here has gone: whoever reads by ear or by keyboard goes on at the new question.
  createEffect(
    on(
      () => [props.question.id, props.practice],
      () => {
        article?.closest('.quiz-room')?.scrollTo(0, 0);
        stem?.scrollIntoView({ block: 'nearest' }); // where the page scrolls, and not the room
        stem?.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );
  // The whys take room where they stand. Nothing is scrolled away for them; only a choice that they pushed out comes back.
  createEffect(
    on(
      () => props.result !== undefined,
      answered => answered && article?.querySelector('.mine')?.scrollIntoView({ block: 'nearest' }),
      { defer: true },
    ),
  );
  return (
    <article aria-labelledby={id} data-question={props.question.id} ref={element => (article = element)}>
      <Show when={props.practice}>
        <p class="asked again">{say('You missed this one a moment ago. Once more, as practice.')}</p>
      </Show>
      <h2 class="stem" id={id} tabIndex={-1} lang="en" ref={element => (stem = element)}>
        <RichText text={props.question.stem} />
      </h2>
      <Show when={props.question.code}>{code => <CodeBlock code={code()} />}</Show>
      <Show when={props.question.type === 'multi'}>
        <p class="asked">{say('Choose {count}.', { count: keys() })}</p>
      </Show>
      <Show when={props.question.type === 'order'}>
        <p class="asked">{say('Put the steps in order, the first one on top.')}</p>
      </Show>
      <Show when={props.question.type === 'order'} fallback={<Options {...props} stem={id} />}>
        <Steps {...props} stem={id} />
      </Show>
      <Show when={props.result}>
        {result => (
          <After
            question={props.question}
            result={result()}
            now={props.now}
            onReport={() => props.onReport()}
          />
        )}
      </Show>
      <p class="unseen" role="status">
        {props.result && announced(props.result, props.now)}
      </p>
    </article>
  );
}

function verdictOf({ outcome, guessed }: Result): Phrase {
  if (outcome === 'wrong') return phrase('Not this time');
  return phrase(guessed ? 'Right, by a guess' : 'Right');
}

/** What is read out after the answer. */
function announced(result: Result, now: number): string {
  const verdict = verdictOf(result);
  if (!result.comesBack) return say(verdict);
  return say('{verdict}, asked again {when}', { verdict, when: fromNow(result.comesBack, now) });
}

/** What comes after the answer: the verdict, the source, when the question comes back, and a way to say that it is wrong. */
function After(props: { question: Asked; result: Result; now: number; onReport: () => void }) {
  return (
    <div class={`after ${props.result.outcome}`}>
      <span class="verdict">{say(verdictOf(props.result))}</span>
      <Show when={props.result.comesBack}>
        {due => <span>{say('asked again {when}', { when: fromNow(due(), props.now) })}</span>}
      </Show>
      <For each={props.question.sources}>
        {({ title, url }) => (
          <a href={url} target="_blank" rel="noreferrer" lang="en">
            {title} ↗
          </a>
        )}
      </For>
      <Show when={props.question.version}>{version => <span lang="en">{version()}</span>}</Show>
      <button class="link-button" type="button" onClick={() => props.onReport()}>
        {say('Report')}
      </button>
    </div>
  );
}
