import { Match, Show, Switch, createSignal, onMount } from 'solid-js';
import type { Subject } from '../../core/curriculum/compiled.ts';
import { wholeLandscape, type Layer } from '../../core/curriculum/layers.ts';
import type { Placement } from '../../core/placement/placement.ts';
import { currentResult, lastGiven } from '../../core/quiz/quiz.ts';
import { reportOn } from '../../core/quiz/report.ts';
import { Choice } from '../correction/choice.tsx';
import type { Correcting } from '../correction/correcting.ts';
import { Failed, Nothing, Unplaced } from './empty.tsx';
import { End } from './end.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { KeysHelp } from './keys-help.tsx';
import { listenToKeys } from './keys.ts';
import { Notices } from './notices.tsx';
import { Question } from './question.tsx';
import { ReportDialog, type Reporting } from './report-dialog.tsx';
import type { Session } from './session.ts';
import { SiteLine, type SiteLineProps } from './site-line.tsx';

/** What is known of the page that the quiz is about. */
export interface PageInFront {
  /** `undefined` where the browser does not let us see it. */
  readonly address: string | undefined;
  readonly placement: Placement | undefined;
  /** Whether the reader themselves said where it belongs. */
  readonly told: boolean;
  /** What was read of it; `undefined` where it could not be. */
  readonly state: { readonly fit: Readonly<Record<string, number>> } | undefined;
}

export interface QuizSheetProps {
  readonly session: Session;
  /** `undefined` while it is being found. */
  readonly page: PageInFront | undefined;
  readonly topics: readonly Subject[];
  readonly layers: readonly Layer[];
  readonly correcting: Correcting;
  readonly site: SiteLineProps | undefined;
  /** Another page is in front by now: its title, to switch to. */
  readonly offer: { readonly title: string; readonly onSwitch: () => void } | undefined;
  readonly reporting: Reporting;
  readonly onLandscape: () => void;
  readonly onSettings: () => void;
  readonly onTopic: (id: string) => void;
  /** Moves the quiz beside the page; left out where it is there already. */
  readonly onBeside: (() => void) | undefined;
  readonly onReview: () => void;
  readonly onReload: () => void;
  readonly onResetSettings: () => void;
  readonly onResetCorrections: () => void;
}

/** The quiz as popup and side panel show it: where the reader is, one question, and the one thing to do next. */
export function QuizSheet(props: QuizSheetProps) {
  const state = () => props.session.state;
  const [help, setHelp] = createSignal(false);
  const [reporting, setReporting] = createSignal(false);
  let opener: HTMLElement | undefined;
  const openerRef = (button: HTMLElement) => (opener = button);
  const choose = () => props.correcting.onChoosing(true);
  onMount(() =>
    listenToKeys(props.session, {
      isCovered: () => props.correcting.choosing || help() || reporting(),
      onHelp: () => setHelp(true),
    }),
  );

  const placement = () => props.page?.placement;
  const topic = () =>
    props.topics.find(({ id }) => id === (state().question?.topic ?? placement()?.topics[0]));
  const layer = () => {
    const asked = topic();
    const place = asked ? asked.layer : placement()?.layer;
    return props.layers.find(({ id }) => id === place);
  };
  const asked = () => {
    const { phase, quiz, question } = state();
    return phase === 'asking' && quiz && question ? { quiz, question } : undefined;
  };
  return (
    <div class="sheet">
      <Head
        place={layer()?.id}
        title={topic()?.title ?? layer()?.long ?? 'Strata'}
        where={whereLine(layer(), {
          isOpening: props.page === undefined || state().phase === 'opening',
          isWhole: topic() !== undefined,
          isReview: isElsewhere(placement(), state().question?.topic),
        })}
        onLandscape={() => props.onLandscape()}
        onSettings={() => props.onSettings()}
        onBeside={props.onBeside}
        onWrong={placement() ? choose : undefined}
        wrongRef={openerRef}
      />
      <Notices
        session={props.session}
        correcting={props.correcting}
        layers={props.layers}
        topics={props.topics}
        placement={placement()}
        offer={props.offer}
        onReload={() => props.onReload()}
        opener={() => opener}
      />
      <main tabIndex={-1} aria-busy={state().phase === 'opening'}>
        <Switch>
          <Match when={props.correcting.choosing}>
            <Choice
              layers={props.layers}
              here={placement()?.layer}
              busy={props.correcting.busy}
              onChoose={(claim, byKeyboard) => props.correcting.onChoose(claim, byKeyboard)}
              onBack={() => props.correcting.onChoosing(false)}
            />
          </Match>
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
          <Match when={state().phase === 'over' && state().quiz}>
            {quiz => (
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
            )}
          </Match>
          <Match when={state().phase === 'nothing' && state().nothing}>
            {nothing => (
              <Nothing
                nothing={nothing()}
                now={Date.now()}
                isReview={placement() === undefined}
                onAnyway={() => props.session.anyway()}
                onReview={() => props.onReview()}
                onLandscape={() => props.onLandscape()}
              />
            )}
          </Match>
          <Match when={state().phase === 'failed'}>
            <Failed
              message={state().failure ?? ''}
              onAgain={() => props.onReload()}
              onReset={() => props.onResetSettings()}
              onResetCorrections={() => props.onResetCorrections()}
            />
          </Match>
          <Match when={state().phase === 'idle' && props.page}>
            <Unplaced
              readable={props.page?.address !== undefined}
              told={props.page?.told === true}
              onSay={props.page?.state ? choose : undefined}
              sayRef={openerRef}
              onReview={() => props.onReview()}
              onLandscape={() => props.onLandscape()}
            />
          </Match>
        </Switch>
      </main>
      <Show when={props.site}>{site => <SiteLine {...site()} />}</Show>
      <Show when={!props.correcting.choosing && asked()}>
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
    </div>
  );
}

function isElsewhere(placement: Placement | undefined, asked: string | undefined): boolean {
  const topics = placement?.topics ?? [];
  return asked !== undefined && topics.length > 0 && !topics.includes(asked);
}

/** The line under the title: which layer, and whether the question is about the page. */
function whereLine(
  layer: Layer | undefined,
  { isOpening, isReview, isWhole }: { isOpening: boolean; isReview: boolean; isWhole: boolean },
): string {
  if (!layer && !isWhole) return isOpening ? 'Reading this page' : 'DevOps, layer by layer';
  const name = layer ? nameOf(layer) : wholeLandscape;
  return isReview ? `${name} · review` : name;
}

function nameOf(layer: Layer): string {
  return layer.kind === 'layer'
    ? `Layer ${layer.position} of 4 · ${layer.title}`
    : `Across all layers · ${layer.title}`;
}
