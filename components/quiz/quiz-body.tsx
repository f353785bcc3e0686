import { createSignal, Match, onMount, Show, Switch, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Subject } from '../../core/curriculum/compiled.ts';
import type { Purpose } from '../../core/quiz/choose.ts';
import { currentResult, lastGiven, type Quiz } from '../../core/quiz/quiz.ts';
import { reportOn } from '../../core/quiz/report.ts';
import { Failed, Nothing } from './empty.tsx';
import { End } from './end.tsx';
import { Foot } from './foot.tsx';
import { KeysHelp } from './keys-help.tsx';
import { listenToKeys } from './keys.ts';
import { Question } from './question.tsx';
import { ReportDialog, type Reporting } from './report-dialog.tsx';
import type { Session } from './session.ts';

export interface QuizBodyProps {
  readonly session: Session;
  readonly topics: readonly Subject[];
  readonly reporting: Reporting;
  /** The element around the question: the main part of a surface of its own, or a part of a page that has one. */
  readonly room: 'main' | 'div';
  /** Whether a mixed review was asked for. */
  readonly isReview: boolean;
  readonly purpose?: Purpose | undefined;
  /** What stands in the place of the question; while it does, no key is the quiz's. */
  readonly cover?: JSX.Element;
  readonly covered?: boolean;
  /** What stands there while nothing was asked for. */
  readonly idle?: JSX.Element;
  /** Between the question and the foot. */
  readonly between?: JSX.Element;
  /** In the place of the usual end. */
  readonly end?: ((quiz: Quiz) => JSX.Element) | undefined;
  readonly onLandscape: () => void;
  readonly onTopic: (id: string) => void;
  readonly onReview: () => void;
  readonly onReload: () => void;
  readonly onResetSettings: () => void;
  readonly onResetCorrections: () => void;
}

/** A quiz on any surface: the question, its end or why there is none, what to do next, and the keys. */
export function QuizBody(props: QuizBodyProps) {
  const state = () => props.session.state;
  const [help, setHelp] = createSignal(false);
  const [reporting, setReporting] = createSignal(false);
  onMount(() =>
    listenToKeys(props.session, {
      isCovered: () => props.covered === true || help() || reporting(),
      onHelp: () => setHelp(true),
    }),
  );
  const asked = () => {
    const { phase, quiz, question } = state();
    return phase === 'asking' && quiz && question ? { quiz, question } : undefined;
  };
  const over = () => (state().phase === 'over' ? state().quiz : undefined);
  return (
    <>
      <Dynamic component={props.room} class="quiz-room" tabIndex={-1} aria-busy={state().phase === 'opening'}>
        <Switch>
          <Match when={props.covered}>{props.cover}</Match>
          <Match when={asked()}>
            {now => (
              <Question
                question={now().question}
                practice={now().quiz.questions[now().quiz.at]?.practice === true}
                order={state().order}
                chosen={state().chosen}
                result={currentResult(now().quiz)}
                now={Date.now()}
                onChoose={chosen => props.session.choose(chosen)}
                onReport={() => setReporting(true)}
              />
            )}
          </Match>
          <Match when={over()}>
            {quiz => (
              <Show
                when={props.end}
                fallback={
                  <End
                    quiz={quiz()}
                    asked={state().asked}
                    topics={props.topics}
                    now={Date.now()}
                    remembered={state().unsaved === undefined}
                    onAgain={() => props.session.again()}
                    onLandscape={() => props.onLandscape()}
                    onTopic={id => props.onTopic(id)}
                  />
                }
              >
                {end => end()(quiz())}
              </Show>
            )}
          </Match>
          <Match when={state().phase === 'nothing' && state().nothing}>
            {nothing => (
              <Nothing
                nothing={nothing()}
                now={Date.now()}
                isReview={props.isReview}
                purpose={props.purpose}
                onAnyway={() => props.session.anyway()}
                onReview={() => props.onReview()}
                onLandscape={() => props.onLandscape()}
              />
            )}
          </Match>
          <Match when={state().phase === 'failed'}>
            <Failed
              error={state().failure}
              onAgain={() => props.onReload()}
              onReset={() => props.onResetSettings()}
              onResetCorrections={() => props.onResetCorrections()}
            />
          </Match>
          <Match when={state().phase === 'idle'}>{props.idle}</Match>
        </Switch>
      </Dynamic>
      {props.between}
      <Show when={!props.covered && asked()}>
        {now => (
          <Foot
            quiz={now().quiz}
            question={now().question}
            chosen={state().chosen}
            guessing={state().guessing}
            saving={state().saving}
            canTakeBack={lastGiven(now().quiz) !== undefined}
            onAnswer={() => props.session.answer()}
            onGuess={() => props.session.guess()}
            onSkip={() => props.session.goOn()}
            onContinue={() => props.session.goOn()}
            onTakeBack={() => props.session.takeBack()}
            onHelp={() => setHelp(true)}
          />
        )}
      </Show>
      <Show when={help()}>
        <KeysHelp onClose={() => setHelp(false)} />
      </Show>
      <Show when={reporting() && asked()}>
        {now => (
          <ReportDialog
            report={words =>
              reportOn(now().question, currentResult(now().quiz), props.reporting.version, words)
            }
            reporting={props.reporting}
            onClose={() => setReporting(false)}
          />
        )}
      </Show>
    </>
  );
}
