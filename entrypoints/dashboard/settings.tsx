import { CorrectionSettings } from './correction-settings.tsx';
import { SiteSettings } from './site-settings.tsx';

/** Where hints show, and what the reader taught Strata. Each part loads by itself: one that cannot be read spares the others. */
export function Settings() {
  return (
    <div class="settings">
      <header class="page-head">
        <h1>Settings</h1>
        <p>Kept on this computer. Every change counts at once.</p>
      </header>
      <SiteSettings />
      <CorrectionSettings />
    </div>
  );
}
