import type { Corrected } from '../../components/correction/correcting.ts';
import type { HintActions, HintView } from '../../components/hint/hint.tsx';
import type { HintWorld, MountedHint } from '../../components/hint/mount.tsx';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { Placed, Saying } from '../../core/messages.ts';
import type { Placement } from '../../core/placement/placement.ts';
import type { Claim } from '../../core/placement/signals.ts';
import type { HintChange, Settings } from '../../core/settings.ts';
import type { LanguageChoice } from '../../core/words/language.ts';
import { keepKeysIn } from '../../platform/keep-keys-in.ts';
import { send } from '../../platform/messaging/send.ts';
import { loadSettings, onSettings } from '../../platform/settings.ts';
import { reportOnce } from './report.ts';

/** What there is to show: a placement with the layer that it names. */
interface Shown {
  readonly placement: Placement;
  readonly layer: Layer;
  readonly topic: string | undefined;
}

/** The hint of one visit of a page. */
export interface PageHint {
  /** Says where the page belongs: the hint comes, changes or goes. */
  readonly place: (placed: Placed) => Promise<void>;
}

/**
 * The hint of a page: in the page where it is wanted, and out of it when `signal` is aborted.
 *
 * @param address the page as corrections name it
 */
export function createHint(address: string, layers: readonly Layer[], signal: AbortSignal): PageHint {
  const host = location.hostname;
  let mounted: MountedHint | undefined;
  let shown: Shown | undefined;
  /** The choice of language by which what is mounted speaks. */
  let spoken: LanguageChoice | undefined;
  // The reader said "not about DevOps" just now: what is mounted stays to say so, and to take it back.
  let leaving = false;

  // What came of it is heard by `onSettings` below.
  const change = (change: Omit<HintChange, 'host'>) =>
    void send('hint/changed', { host, ...change }).catch(reportOnce);
  const tell = async (saying: Saying | null) => {
    const kept = await send('correction/made', { address, saying });
    await place(kept.placed);
    return kept;
  };
  const correct = async (claim: Claim): Promise<Corrected> => {
    leaving = claim === 'none';
    try {
      const { before, folder } = await tell({ layer: claim, said: Date.now() });
      return { folder, undo: () => tell(before).then(leave) };
    } catch (error) {
      leaving = false;
      throw error;
    }
  };
  const leave = async () => {
    leaving = false;
    await apply(await loadSettings());
  };
  const actions: HintActions = {
    loadWords: () => send('card/opened', { topic: shown?.placement.topics[0] }),
    quiz: () => void send('quiz/wanted', {}).catch(reportOnce),
    move: corner => change({ corner }),
    fold: folded => change({ folded }),
    introduce: () => change({ introduced: true }),
    switchOffHere: () => change({ off: true }),
    correct,
    leave: () => void leave().catch(reportOnce),
  };
  const remove = () => {
    mounted?.remove();
    mounted = undefined;
  };
  let applied = 0;
  // Asked anew after every wait: the reader may have gone on, or changed the settings again.
  const isOver = (mine: number) => signal.aborted || mine !== applied;
  const apply = async (settings: Settings) => {
    const { hintStyle: style } = settings;
    const mine = ++applied;
    if (signal.aborted || style === 'icon' || settings.hintOff.includes(host)) return remove();
    const chosen = {
      corner: settings.corners[host] ?? 'bottom-right',
      folded: settings.folded.includes(host),
      introduced: settings.introduced,
      style,
    } satisfies Partial<HintView>;
    if (mounted && leaving) return mounted.show(chosen);
    if (!shown) return remove();
    const view = { ...viewOf(shown), ...chosen };
    if (mounted && settings.language === spoken) return mounted.show(view);
    const world = globalThis as HintWorld;
    const words = await send('hint/wanted', { loaded: world.mountHint !== undefined });
    if (isOver(mine) || !world.mountHint) return;
    spoken = settings.language;
    if (mounted) {
      mounted.speak(words);
      return mounted.show(view);
    }
    mounted = world.mountHint(document, words, { layers, ...view }, actions);
    keepKeysIn(mounted.host, key => mounted?.press(key) ?? false, signal);
  };
  const place = async ({ placement, topic }: Placed) => {
    const layer = layers.find(({ id }) => id === placement?.layer);
    shown = placement && layer ? { placement, layer, topic } : undefined;
    await apply(await loadSettings());
  };

  signal.addEventListener('abort', remove, { once: true });
  onSettings(settings => void apply(settings).catch(reportOnce), signal);
  return { place };
}

function viewOf({ placement, layer, topic }: Shown) {
  return { layer, topic, evidence: placement.evidence };
}
