import { createResource, onCleanup, Show } from 'solid-js';
import { layers } from '#content/layers';
import { say, sayError } from '../../components/say.ts';
import { Corrections } from '../../components/settings/corrections.tsx';
import { Unreadable } from '../../components/settings/unreadable.tsx';
import { withoutCorrection, withRestored } from '../../core/placement/corrections.ts';
import {
  changeCorrections,
  loadCorrections,
  onCorrections,
  resetCorrections,
} from '../../platform/corrections.ts';

/** What the reader said of pages, kept in step with what other pages of ours change. */
export function CorrectionSettings() {
  const [corrections, { mutate, refetch }] = createResource(loadCorrections);
  const ending = new AbortController();
  onCorrections(() => void refetch(), ending.signal);
  onCleanup(() => ending.abort());

  const change = (to: Parameters<typeof changeCorrections>[0]) =>
    void changeCorrections(to).then(mutate, refetch); // where they became unreadable meanwhile, that is what is shown
  const known = () => (corrections.state === 'errored' ? undefined : corrections.latest);
  return (
    <>
      <Show when={corrections.error as Error | undefined}>
        {error => (
          <Unreadable
            title={say('Your corrections')}
            message={sayError(error())}
            remedy={say('Reset corrections')}
            onReset={() => void resetCorrections().then(refetch)}
          />
        )}
      </Show>
      <Show when={known()}>
        {kept => (
          <Corrections
            corrections={kept()}
            layers={layers}
            onRemove={({ address }) => change(before => withoutCorrection(before, address))}
            onRemoveAll={() => change(() => [])}
            onRestore={removed => change(before => withRestored(before, removed))}
          />
        )}
      </Show>
    </>
  );
}
