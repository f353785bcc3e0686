import { createEffect, Match, on, onMount, Show, Switch, untrack } from 'solid-js';
import { layers } from '#content/layers';
import { topics } from '#content/topics';
import { Choice } from '../../components/correction/choice.tsx';
import { createCorrecting } from '../../components/correction/correcting.ts';
import { SaidSo, type Said } from '../../components/correction/said.tsx';
import { End } from '../../components/quiz/end.tsx';
import { Failed, Nothing, Unplaced } from '../../components/quiz/empty.tsx';
import { Foot } from '../../components/quiz/foot.tsx';
import { Head } from '../../components/quiz/head.tsx';
import { Question } from '../../components/quiz/question.tsx';
import { SiteLine } from '../../components/quiz/site-line.tsx';
import { currentResult } from '../../core/quiz/quiz.ts';
import { openDashboard } from '../../platform/open.ts';
import { listenToKeys } from './keys.ts';
import type { Session } from './session.ts';
import { followSite } from './site.ts';

/** The popup: the first question is on screen at once; there is no start screen. */
export function Popup(props: { session: Session }) {
  const session = untrack(() => props.session); // one session for the whole life of the popup
  const { state } = session;
  const site = followSite(() => state.page?.address);
  const correcting = createCorrecting(claim => session.correct(claim));
  onMount(() => listenToKeys(session, () => correcting.choosing));

  let opener: HTMLElement | undefined;
  const openerRef = (button: HTMLElement) => (opener = button);
  const choose = () => correcting.onChoosing(true);
  // The choice takes the focus with it when it goes back; the button that opened it gets it again.
  createEffect(
    on(
      () => correcting.choosing,
      (choosing, _, before: Said | undefined) => {
        if (!choosing && correcting.said === before) opener?.focus();
        return correcting.said;
      },
      { defer: true },
    ),
  );

  const landscape = () => void openDashboard().then(() => window.close());
  const settings = () => void openDashboard('#/settings').then(() => window.close());
  const placement = () => state.page?.placement;
  const topic = () => topics.find(({ id }) => id === (state.question?.topic ?? placement()?.topics[0]));
  const layer = () => layers.find(({ id }) => id === (topic()?.layer ?? placement()?.layer));
  const title = () => topic()?.title ?? layer()?.long ?? 'Strata';
  const where = () => {
    const here = layer();
    if (!here) return state.phase === 'opening' ? 'Reading this page' : 'DevOps, layer by layer';
    const isReview =
      state.question !== undefined && placement()?.topics.includes(state.question.topic) === false;
    const name =
      here.kind === 'layer'
        ? `Layer ${here.position} of 4 · ${here.title}`
        : `Across all layers · ${here.title}`;
    return isReview ? `${name} · review` : name;
  };
  /** The page's topic where nothing can be asked about it yet; said once, over the first question. */
  const unasked = () => {
    const here = topics.filter(({ id }) => placement()?.topics.includes(id));
    const first = state.phase === 'asking' && state.quiz?.at === 0 ? placement()?.topics[0] : undefined;
    if (here.some(({ questions }) => questions.length > 0)) return undefined;
    return here.find(({ id }) => id === first)?.title;
  };
  const ready = () => {
    const { question, chosen } = state;
    if (question?.type !== 'multi') return chosen.length > 0;
    return chosen.length === question.options.filter(({ correct }) => correct).length;
  };
  return (
    <div class="sheet">
      <Head
        place={layer()?.id}
        title={title()}
        where={where()}
        onLandscape={landscape}
        onSettings={settings}
        onWrong={placement() ? choose : undefined}
        wrongRef={openerRef}
      />
      <div class="notice said" role="status">
        <Show when={correcting.said} keyed>
          {said => <SaidSo said={said} layers={layers} onUndo={() => correcting.onUndo()} />}
        </Show>
      </div>
      <Show when={correcting.failure}>
        {failure => (
          <p class="notice bad" role="alert">
            {`This could not be kept. ${failure()}`}
          </p>
        )}
      </Show>
      <Show when={state.unsaved}>
        {message => (
          <p class="notice bad" role="alert">
            Your answers cannot be saved. {message()} You can go on; nothing of it will be remembered.
          </p>
        )}
      </Show>
      <Show when={unasked()}>
        {title => <p class="notice">No questions about “{title()}” yet. Here is the nearest there is.</p>}
      </Show>
      <main tabIndex={-1} aria-busy={state.phase === 'opening'}>
        <Switch>
          <Match when={correcting.choosing}>
            <Choice
              layers={layers}
              here={placement()?.layer}
              busy={correcting.busy}
              onChoose={(claim, byKeyboard) => correcting.onChoose(claim, byKeyboard)}
              onBack={() => correcting.onChoosing(false)}
            />
          </Match>
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
              told={state.page?.told ?? false}
              onSay={state.page?.state ? choose : undefined}
              sayRef={openerRef}
              onReview={() => session.review()}
              onLandscape={landscape}
            />
          </Match>
          <Match when={state.phase === 'nothing'}>
            <Nothing nextDue={state.nextDue} now={Date.now()} onLandscape={landscape} />
          </Match>
          <Match when={state.phase === 'failed'}>
            <Failed
              message={state.failure ?? ''}
              onReset={() => session.resetSettings()}
              onResetCorrections={() => session.resetCorrections()}
            />
          </Match>
        </Switch>
      </main>
      <Show when={site.standing()}>
        {standing => (
          <SiteLine
            standing={standing()}
            host={site.host()}
            trouble={site.trouble()}
            onShow={() => site.show()}
            onUndo={() => site.undo()}
          />
        )}
      </Show>
      <Show
        when={
          state.phase === 'asking' && !correcting.choosing && state.quiz && state.question
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
