import { Match, onMount, Show, Switch, untrack } from 'solid-js';
import { layers } from '#content/layers';
import { topics } from '#content/topics';
import { End } from '../../components/quiz/end.tsx';
import { Failed, Nothing, Unplaced } from '../../components/quiz/empty.tsx';
import { Foot } from '../../components/quiz/foot.tsx';
import { Head } from '../../components/quiz/head.tsx';
import { Question } from '../../components/quiz/question.tsx';
import { currentResult } from '../../core/quiz/quiz.ts';
import { openDashboard } from '../../platform/open.ts';
import { listenToKeys } from './keys.ts';
import type { Session } from './session.ts';

/** The popup: the first question is on screen at once; there is no start screen. */
export function Popup(props: { session: Session }) {
  const session = untrack(() => props.session); // one session for the whole life of the popup
  const { state } = session;
  onMount(() => listenToKeys(session));

  const landscape = () => void openDashboard().then(() => window.close());
  const placement = () => state.page?.placement;
  const topic = () => topics.find(({ id }) => id === (state.question?.topic ?? placement()?.topics[0]));
  const layer = () => layers.find(({ id }) => id === (topic()?.layer ?? placement()?.layer));
  const title = () => topic()?.title ?? layer()?.long ?? 'Strata';
  const where = () => {
    const here = layer();
    if (!here) return state.phase === 'opening' ? 'Reading this page' : 'DevOps, layer by layer';
    const fromPage =
      state.question === undefined || placement()?.topics.includes(state.question.topic)
        ? 'this page'
        : 'review';
    const name =
      here.kind === 'layer'
        ? `Layer ${here.position} of 4 · ${here.title}`
        : `Across all layers · ${here.title}`;
    return `${name} · ${fromPage}`;
  };
  const ready = () => {
    const { question, chosen } = state;
    if (question?.type !== 'multi') return chosen.length > 0;
    return chosen.length === question.options.filter(({ correct }) => correct).length;
  };
  return (
    <div class="sheet">
      <Head place={layer()?.id} title={title()} where={where()} onLandscape={landscape} />
      <Show when={state.unsaved}>
        {message => (
          <p class="notice bad" role="alert">
            Your answers cannot be saved. {message()} You can go on; nothing of it will be remembered.
          </p>
        )}
      </Show>
      <Show when={state.hintOff}>
        <p class="notice">
          The hint is off on this site.{' '}
          <button class="link-button" type="button" onClick={() => session.showHintHere()}>
            Show it again
          </button>
        </p>
      </Show>
      <main tabIndex={-1} aria-busy={state.phase === 'opening'}>
        <Switch>
          <Match when={state.phase === 'asking' && state.question}>
            {question => (
              <Question
                question={question()}
                order={state.order}
                chosen={state.chosen}
                result={state.quiz && currentResult(state.quiz)}
                now={Date.now()}
                onChoose={chosen => session.choose(chosen)}
              />
            )}
          </Match>
          <Match when={state.phase === 'over' && state.quiz}>
            {quiz => (
              <End
                quiz={quiz()}
                topics={topics}
                now={Date.now()}
                remembered={state.unsaved === undefined}
                onAgain={() => session.again()}
                onLandscape={landscape}
              />
            )}
          </Match>
          <Match when={state.phase === 'unplaced'}>
            <Unplaced
              readable={state.page?.address !== undefined}
              onReview={() => session.review()}
              onLandscape={landscape}
            />
          </Match>
          <Match when={state.phase === 'nothing'}>
            <Nothing nextDue={state.nextDue} now={Date.now()} onLandscape={landscape} />
          </Match>
          <Match when={state.phase === 'failed'}>
            <Failed message={state.failure ?? ''} onReset={() => session.resetSettings()} />
          </Match>
        </Switch>
      </main>
      <Show
        when={
          state.phase === 'asking' && state.quiz && state.question
            ? { quiz: state.quiz, question: state.question }
            : undefined
        }
      >
        {asked => (
          <Foot
            quiz={asked().quiz}
            question={asked().question}
            ready={ready()}
            guessing={state.guessing}
            saving={state.saving}
            onAnswer={() => session.answer()}
            onGuess={() => session.guess()}
            onSkip={() => session.goOn()}
            onContinue={() => session.goOn()}
          />
        )}
      </Show>
    </div>
  );
}
