import { Show } from 'solid-js';
import type { Subject } from '../../core/curriculum/compiled.ts';
import { wholeLandscape, type Layer } from '../../core/curriculum/layers.ts';
import type { Placement } from '../../core/placement/placement.ts';
import { phrase } from '../../core/words/phrase.ts';
import { Choice } from '../correction/choice.tsx';
import type { Correcting } from '../correction/correcting.ts';
import { say } from '../say.ts';
import { Unplaced } from './empty.tsx';
import { Head } from './head.tsx';
import { Notices } from './notices.tsx';
import { QuizBody } from './quiz-body.tsx';
import type { Reporting } from './report-dialog.tsx';
import type { Session } from './session.ts';
import { SiteLine, type SiteLineProps } from './site-line.tsx';
import type { Called } from './title.tsx';

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
  /** Topics that the reader set aside. */
  readonly setAside: readonly string[];
  readonly onBringBack: (topic: string) => Promise<void>;
  readonly site: SiteLineProps | undefined;
  /** Another page is in front by now: its title, to switch to. */
  readonly offer: { readonly title: Called; readonly onSwitch: () => void } | undefined;
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
  let opener: HTMLElement | undefined;
  const openerRef = (button: HTMLElement) => (opener = button);
  const choose = () => props.correcting.onChoosing(true);
  const placement = () => props.page?.placement;
  const topic = () =>
    props.topics.find(({ id }) => id === (state().question?.topic ?? placement()?.topics[0]));
  const layer = () => {
    const asked = topic();
    const place = asked ? asked.layer : placement()?.layer;
    return props.layers.find(({ id }) => id === place);
  };
  const title = (): Called => {
    const place = layer();
    return topic()?.title ?? (place ? phrase(place.long) : 'Strata');
  };
  return (
    <div class="sheet">
      <Head
        place={layer()?.id}
        title={title()}
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
        setAside={props.setAside}
        onBringBack={props.onBringBack}
        offer={props.offer}
        onReload={() => props.onReload()}
        opener={() => opener}
      />
      <QuizBody
        session={props.session}
        topics={props.topics}
        reporting={props.reporting}
        room="main"
        isReview={placement() === undefined}
        covered={props.correcting.choosing}
        cover={
          <Choice
            layers={props.layers}
            here={placement()?.layer}
            busy={props.correcting.busy}
            onChoose={(claim, byKeyboard) => props.correcting.onChoose(claim, byKeyboard)}
            onBack={() => props.correcting.onChoosing(false)}
          />
        }
        idle={
          <Show when={props.page}>
            {page => (
              <Unplaced
                readable={page().address !== undefined}
                told={page().told}
                onSay={page().state ? choose : undefined}
                sayRef={openerRef}
                onReview={() => props.onReview()}
                onLandscape={() => props.onLandscape()}
              />
            )}
          </Show>
        }
        between={<Show when={props.site}>{site => <SiteLine {...site()} />}</Show>}
        onLandscape={() => props.onLandscape()}
        onTopic={id => props.onTopic(id)}
        onReview={() => props.onReview()}
        onReload={() => props.onReload()}
        onResetSettings={() => props.onResetSettings()}
        onResetCorrections={() => props.onResetCorrections()}
      />
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
  if (!layer && !isWhole) return say(isOpening ? 'Reading this page' : 'DevOps, layer by layer');
  const name = layer ? nameOf(layer) : say(wholeLandscape);
  return isReview ? say('{place} · review', { place: name }) : name;
}

function nameOf(layer: Layer): string {
  const title = say(layer.title);
  return layer.kind === 'layer'
    ? say('Layer {position} of 4 · {title}', { position: layer.position, title })
    : say('Across all layers · {title}', { title });
}
