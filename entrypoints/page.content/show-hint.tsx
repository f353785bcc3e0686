import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import base from '../../components/base.css?inline';
import glyph from '../../components/strata-glyph.css?inline';
import hint from '../../components/hint/hint.css?inline';
import tokens from '../../components/tokens.css?inline';
import { Hint } from '../../components/hint/hint.tsx';
import type { Layer } from '../../core/curriculum/layers.ts';
import type { Placement } from '../../core/placement/placement.ts';
import { toggled, type Settings } from '../../core/settings.ts';
import { keepKeysIn } from '../../platform/keep-keys-in.ts';
import { send } from '../../platform/messaging/send.ts';
import { changeSettings, loadSettings, onSettings } from '../../platform/settings.ts';
import { reportOnce } from './report.ts';

/** Every mark that we leave in someone else's document. */
const mark = 'strata-hint';

export interface Placed {
  readonly placement: Placement;
  readonly layers: readonly Layer[];
  readonly layer: Layer;
  readonly topic: string | undefined;
}

/** Puts the hint into the page, in a shadow room of its own, and takes it out when `signal` is aborted. */
export async function showHint(ctx: ContentScriptContext, placed: Placed, signal: AbortSignal): Promise<void> {
  const host = location.hostname;
  const [settings, setSettings] = createSignal(await loadSettings());
  if (signal.aborted) return;

  const room = await createShadowRootUi(ctx, {
    name: mark,
    position: 'inline',
    anchor: 'html',
    css: [tokens, base, glyph, hint].join('\n'),
    mode: 'open',
    onMount: container => {
      container.className = 'room';
      return render(() => <Hint {...wiring()} />, container);
    },
    onRemove: dispose => dispose?.(),
  });
  const change = (change: (before: Settings) => Partial<Settings>) => void changeSettings(change).then(setSettings).catch(reportOnce);
  const wiring = () => ({
    ...placed,
    get corner() {
      return settings().corners[host] ?? ('bottom-right' as const);
    },
    get folded() {
      return settings().folded.includes(host);
    },
    get introduced() {
      return settings().introduced;
    },
    loadWords: () => send('card/opened', { topic: placed.placement.topics[0] }),
    onQuiz: () => void send('quiz/wanted', {}).catch(reportOnce),
    onMove: (corner: Settings['corners'][string]) => change(before => ({ corners: { ...before.corners, [host]: corner } })),
    onFold: (folded: boolean) => change(before => ({ folded: toggled(before.folded, host, folded) })),
    onIntroduced: () => change(() => ({ introduced: true })),
    onSiteOff: () => change(before => ({ hintOff: toggled(before.hintOff, host, true), introduced: true })),
  });

  const apply = (now: Settings) => {
    setSettings(now);
    const wanted = !now.hintOff.includes(host);
    if (wanted && !room.mounted) room.mount();
    if (!wanted && room.mounted) room.remove();
  };
  keepKeysIn(room.shadowHost, signal);
  onSettings(apply, signal);
  signal.addEventListener('abort', () => room.remove(), { once: true });
  apply(settings());
}
