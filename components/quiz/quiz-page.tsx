import { batch, createSignal, onCleanup, untrack } from 'solid-js';
import type { Subject } from '../../core/curriculum/compiled.ts';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { Saying } from '../../core/messages.ts';
import type { QuizPlace } from '../../core/quiz/choose.ts';
import { nearTopics } from '../../core/quiz/near.ts';
import { quizTopics } from '../../core/quiz/quiz-topics.ts';
import { withoutSetAside } from '../../core/quiz/set-aside.ts';
import { phrase } from '../../core/words/phrase.ts';
import { Told } from '../../core/words/told.ts';
import { createCorrecting } from '../correction/correcting.ts';
import { QuizSheet, type PageInFront } from './quiz-sheet.tsx';
import type { Reporting } from './report-dialog.tsx';
import { createSession, type QuizPorts } from './session.ts';
import { createSiteLine, type SiteAccess } from './site-standing.ts';
import type { Called } from './title.tsx';

export interface QuizPageProps<Page extends PageInFront> {
  readonly topics: readonly Subject[];
  readonly layers: readonly Layer[];
  readonly quiz: Promise<QuizPorts>;
  /** Begins to load the questions of a topic: called before anything is drawn of it. */
  readonly prepare: (topic: string) => void;
  /** The page that the quiz is to be about. */
  readonly findPage: () => Promise<Page>;
  /** Tells when another page may be in front. Left out where there is just the one. */
  readonly onActivePage?: (changed: () => void, signal: AbortSignal) => void;
  /** Keeps what the reader says of a page; `null` takes their word back. */
  readonly correctPage: (page: Page, saying: Saying | null) => Promise<Corrected<Page>>;
  readonly access: SiteAccess;
  readonly reporting: Reporting;
  /** Begins with a mixed review, whatever page is in front. */
  readonly reviews: boolean;
  /** @param view the address of a view of the dashboard, such as `#/settings` */
  readonly onDashboard: (view?: string) => void;
  readonly onBeside?: () => void;
  /** Brings back a topic that was set aside; the page then begins anew. */
  readonly onBringBack: (topic: string) => Promise<void>;
  readonly onResetSettings: () => void;
  readonly onResetCorrections: () => void;
}

interface Corrected<Page> {
  readonly page: Page;
  readonly before: Saying | null;
  readonly folder: string | undefined;
}

/** The quiz about the page in front: found, asked, and followed where the quiz stands beside the page. */
export function QuizPage<Page extends PageInFront>(props: QuizPageProps<Page>) {
  const given = untrack(() => props); // nothing of it changes in the life of a page
  const session = createSession(given.quiz);
  const [page, setPage] = createSignal<Page>();
  const [other, setOther] = createSignal<Page>();
  const [setAside, setSetAside] = createSignal<readonly string[]>([]);
  // Where the settings cannot be read, the session says so.
  const settled = given.quiz.then(({ settings }) => setSetAside(settings.setAside)).catch(() => undefined);
  const site = createSiteLine(() => page()?.address, given.access);

  const placeOf = ({ placement, state }: PageInFront): QuizPlace | undefined => {
    const askable = withoutSetAside(given.topics, setAside());
    const topics = quizTopics(askable, placement);
    if (topics.length === 0) return undefined;
    return { topics, near: nearTopics(askable, topics), fit: state?.fit ?? {} };
  };
  const topicOf = ({ placement }: PageInFront) => given.topics.find(({ id }) => id === placement?.topics[0]);
  const layerOf = ({ placement }: PageInFront) => given.layers.find(({ id }) => id === placement?.layer);
  const subjectOf = (page: PageInFront) => topicOf(page) ?? layerOf(page);
  const titleOf = (page: PageInFront): Called | undefined => {
    const layer = layerOf(page);
    return topicOf(page)?.title ?? (layer && phrase(layer.title));
  };

  const turnTo = (found: Page) => {
    const place = placeOf(found);
    const [topic] = place?.topics ?? [];
    if (topic !== undefined) given.prepare(topic);
    batch(() => {
      setPage(() => found);
      setOther(undefined);
      // A page of a layer in which nothing can be asked yet still has the rest of the landscape.
      if (found.placement) session.ask(place);
      else session.rest();
    });
  };
  const keep = async (saying: Saying | null) => {
    const about = page();
    if (!about) throw new Told(phrase('The page is still being found.'));
    const kept = await given.correctPage(about, saying);
    turnTo(kept.page);
    return kept;
  };
  const correcting = createCorrecting(async layer => {
    const { before: initial, folder } = await keep({ layer, said: Date.now() });
    return { folder, undo: () => keep(initial).then(() => undefined) };
  });

  /** Another page is in front: an unfinished quiz is kept and the switch offered, anything else gives way. */
  let looks = 0;
  const follow = async () => {
    const mine = ++looks;
    const found = await given.findPage();
    if (mine !== looks) return; // the reader has gone on meanwhile
    const before = page();
    const isSame = found.address === before?.address && subjectOf(found) === (before && subjectOf(before));
    const { phase } = session.state;
    if (isSame || correcting.choosing) setOther(undefined);
    else if (phase === 'idle' || phase === 'nothing' || (phase === 'over' && found.placement)) turnTo(found);
    else setOther(() => (found.placement ? found : undefined));
  };

  const begin = async () => {
    const [found] = await Promise.all([given.findPage(), settled]);
    if (!given.reviews) return turnTo(found);
    setPage(() => found);
    session.ask(undefined);
  };
  // eslint-disable-next-line solid/reactivity -- happens once; nothing of it is tracked
  void begin().catch(session.fail);
  const ending = new AbortController();
  onCleanup(() => ending.abort());
  // eslint-disable-next-line solid/reactivity -- heard as an event; nothing of it is tracked
  given.onActivePage?.(() => void follow().catch(session.fail), ending.signal);

  return (
    <QuizSheet
      session={session}
      page={page()}
      topics={given.topics}
      layers={given.layers}
      correcting={correcting}
      setAside={setAside()}
      onBringBack={topic => given.onBringBack(topic)}
      site={site()}
      offer={offerOf(other(), titleOf, turnTo)}
      reporting={given.reporting}
      onLandscape={() => given.onDashboard()}
      onSettings={() => given.onDashboard('#/settings')}
      onTopic={id => given.onDashboard(`#/topic/${id}`)}
      onBeside={given.onBeside}
      onReview={() => session.ask(undefined)}
      onReload={() => location.reload()}
      onResetSettings={() => given.onResetSettings()}
      onResetCorrections={() => given.onResetCorrections()}
    />
  );
}

function offerOf<Page>(
  page: Page | undefined,
  titleOf: (page: Page) => Called | undefined,
  turnTo: (page: Page) => void,
) {
  const title = page && titleOf(page);
  return page && title ? { title, onSwitch: () => turnTo(page) } : undefined;
}
