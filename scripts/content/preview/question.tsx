import { createSignal, Show } from 'solid-js';
import { Question } from '../../../components/quiz/question.tsx';
import type { Question as Asked } from '../../../core/curriculum/compiled.ts';
import { isRight, keyOf, shownOrder } from '../../../core/quiz/grade.ts';
import type { Result } from '../../../core/quiz/quiz.ts';

/** Always the same order, so that two pictures of a topic can be compared. */
const seed = 1;

/** A question before it is answered. It can be answered here, and nothing is kept. */
export function AsItIsAsked(props: { question: Asked }) {
  const order = () => shownOrder(props.question, seed);
  const isOrder = () => props.question.type === 'order';
  const [marked, setMarked] = createSignal<readonly number[]>();
  const chosen = () => marked() ?? (isOrder() ? order() : []);
  const [result, setResult] = createSignal<Result>();
  const answer = (chosen: readonly number[]) => {
    const outcome = isRight(props.question, chosen) ? 'right' : 'wrong';
    setResult({ outcome, chosen, guessed: false });
  };
  const choose = (chosen: readonly number[]) => {
    setMarked(chosen);
    if (props.question.type === 'choice') answer(chosen);
  };
  return (
    <div class="sheet">
      <div class="preview-question">
        <Question
          question={props.question}
          practice={false}
          order={order()}
          chosen={chosen()}
          result={result()}
          now={Date.now()}
          onChoose={choose}
          onReport={() => undefined}
        />
      </div>
      <Show when={props.question.type !== 'choice' && !result()}>
        <footer>
          <button
            class="go"
            type="button"
            disabled={!isOrder() && chosen().length !== keyOf(props.question).length}
            onClick={() => answer(chosen())}
          >
            Answer
          </button>
        </footer>
      </Show>
    </div>
  );
}

/** The same question after the right answer, with every "why" in the order in which the author wrote them. */
export function AsItIsAnswered(props: { question: Asked }) {
  const stored = () => [...props.question.options.keys()];
  const right = () => keyOf(props.question);
  return (
    <div class="sheet">
      <div class="preview-question">
        <Question
          question={props.question}
          practice={false}
          order={stored()}
          chosen={right()}
          result={{ outcome: 'right', chosen: right(), guessed: false }}
          now={Date.now()}
          onChoose={() => undefined}
          onReport={() => undefined}
        />
      </div>
    </div>
  );
}
