import type { HintView } from '../../components/hint/hint.tsx';
import type { HintWorld, MountedHint } from '../../components/hint/mount.tsx';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { Placement } from '../../core/placement/placement.ts';
import { toggled, type Settings } from '../../core/settings.ts';
import { keepKeysIn } from '../../platform/keep-keys-in.ts';
import { send } from '../../platform/messaging/send.ts';
import { changeSettings, loadSettings, onSettings } from '../../platform/settings.ts';
import { reportOnce } from './report.ts';

export interface Placed {
  readonly placement: Placement;
  readonly layers: readonly Layer[];
  readonly layer: Layer;
  readonly topic: string | undefined;
}

/** Puts the hint into the page, where it is wanted, and takes it out when `signal` is aborted. */
export async function showHint(
  { placement, layers, layer, topic }: Placed,
  signal: AbortSignal,
): Promise<void> {
  const host = location.hostname;
  let mounted: MountedHint | undefined;

  const change = (change: (before: Settings) => Partial<Settings>) =>
    void changeSettings(change).then(apply).catch(reportOnce);
  const actions = {
    loadWords: () => send('card/opened', { topic: placement.topics[0] }),
    quiz: () => void send('quiz/wanted', {}).catch(reportOnce),
    move: (corner: Settings['corners'][string]) =>
      change(before => ({ corners: { ...before.corners, [host]: corner } })),
    fold: (folded: boolean) => change(before => ({ folded: toggled(before.folded, host, folded) })),
    introduce: () => change(() => ({ introduced: true })),
    switchOffHere: () =>
      change(before => ({ hintOff: toggled(before.hintOff, host, true), introduced: true })),
  };
  const remove = () => {
    mounted?.remove();
    mounted = undefined;
  };
  // Asked anew after every wait: the reader may have gone on, or another change may have shown the hint.
  const isOver = () => signal.aborted || mounted !== undefined;
  const apply = async (settings: Settings) => {
    const chosen = {
      corner: settings.corners[host] ?? 'bottom-right',
      folded: settings.folded.includes(host),
      introduced: settings.introduced,
    } satisfies Partial<HintView>;
    if (signal.aborted || settings.hintOff.includes(host)) return remove();
    if (mounted) return mounted.show(chosen);
    const world = globalThis as HintWorld;
    if (!world.mountHint) await send('hint/wanted', {});
    if (isOver() || !world.mountHint) return;
    mounted = world.mountHint(
      document,
      { layers, layer, topic, evidence: placement.evidence, ...chosen },
      actions,
    );
    keepKeysIn(mounted.host, key => key === 'Escape' && mounted?.closeCard(), signal);
  };

  signal.addEventListener('abort', remove, { once: true });
  onSettings(settings => void apply(settings).catch(reportOnce), signal);
  await apply(await loadSettings());
}
