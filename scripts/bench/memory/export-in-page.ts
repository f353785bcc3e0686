import { defaultSettings } from '../../../core/settings.ts';
import { openDatabase } from '../../../platform/database/open.ts';
import { exportArchive } from '../../../platform/database/transfer.ts';

// Run inside a page of the extension, as `in-page.ts` is.

/** What writing all answers into a file takes. */
export interface Exported {
  readonly ms: number;
  /** Size of the file. */
  readonly megabytes: number;
  /** How much more of the page's JavaScript heap was in use at most, garbage included, in MB. */
  readonly peak: number;
  /** The same without garbage, looked at every so many pieces: what the export holds on to. */
  readonly held: number;
}

/** Chromium's own: exact and there because the browser is started so. */
type Chromium = typeof globalThis & {
  performance: { memory: { usedJSHeapSize: number } };
  gc: () => void;
};
const chromium = globalThis as Chromium;
const heap = () => chromium.performance.memory.usedJSHeapSize;
/** Pieces between two collections. */
const rarely = 10;

/** Exports everything as the settings page does, first for the clock and once more for what it holds. Pieces are dropped. */
export async function exportAll(): Promise<Exported> {
  const db = await openDatabase();
  const pieces = () =>
    exportArchive(db, { strata: '0', exported: '2026-11-25T12:00:00Z', settings: defaultSettings });
  chromium.gc();
  const before = heap();
  const began = performance.now();
  let bytes = 0;
  let peak = 0;
  for await (const piece of pieces()) {
    bytes += piece.length;
    peak = Math.max(peak, heap() - before);
  }
  const ms = performance.now() - began;
  let held = 0;
  let count = 0;
  for await (const _ of pieces()) {
    if (++count % rarely > 0) continue;
    chromium.gc();
    held = Math.max(held, heap() - before);
  }
  db.close();
  return { ms, megabytes: bytes / 1e6, peak: peak / 1e6, held: held / 1e6 };
}
