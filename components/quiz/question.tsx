import { For, Show } from 'solid-js';
import type { Question as Asked } from '../../core/curriculum/compiled.ts';
import type { Result } from '../../core/quiz/quiz.ts';
import { CodeBlock } from '../code-block.tsx';
import { RichText } from '../rich-text.tsx';
import { fromNow } from '../when.ts';
import { Options } from './options.tsx';
import { Steps } from './steps.tsx';

export interface QuestionProps {
  readonly question: Asked;
  /** Indexes of the stored options in the order in which they are shown. */
  readonly order: readonly number[];
  /** What is chosen so far; for `order` questions the steps as they stand. */
  readonly chosen: readonly number[];
  readonly result: Result | undefined;
  /** Now, in ms since 1970. */
  readonly now: number;
  readonly onChoose: (chosen: readonly number[]) => void;
}

/** One question: its stem, its code, its options, and after the answer the why on every one of them, in place. */
export function Question(props: QuestionProps) {
  const keys = () => props.question.options.filter(({ correct }) => correct).length;
  return (
    <article aria-labelledby="stem">
      <h2 class="stem" id="stem">
        <RichText text={props.question.stem} />
      </h2>
      <Show when={props.question.code}>{code => <CodeBlock code={code()} />}</Show>
      <Show when={props.question.type === 'multi'}>
        <p class="asked">Choose {keys()}.</p>
      </Show>
      <Show when={props.question.type === 'order'}>
        <p class="asked">Put the steps in order, the first one on top.</p>
      </Show>
      <Show when={props.question.type === 'order'} fallback={<Options {...props} />}>
        <Steps {...props} />
      </Show>
      <div role="status">
        <Show when={props.result}>
          {result => <After question={props.question} result={result()} now={props.now} />}
        </Show>
      </div>
    </article>
  );
}

/** What comes after the answer: the verdict, the source, and when the question comes back. */
function After(props: { question: Asked; result: Result; now: number }) {
  const verdict = () => {
    if (props.result.outcome === 'wrong') return 'Not this time';
    return props.result.guessed ? 'Right, by a guess' : 'Right';
  };
  return (
    <div class={`after ${props.result.outcome}`}>
      <span class="verdict">{verdict()}</span>
      <Show when={props.result.comesBack}>{due => <span>asked again {fromNow(due(), props.now)}</span>}</Show>
      <For each={props.question.sources}>
        {({ title, url }) => (
          <a href={url} target="_blank" rel="noreferrer">
            {title} ↗
          </a>
        )}
      </For>
      <Show when={props.question.version}>{version => <span>{version()}</span>}</Show>
    </div>
  );
}
