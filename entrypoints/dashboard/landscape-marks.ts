import type { TopicMarks } from '../../core/landscape/topic-state.ts';
import { loadSettings } from '../../platform/settings.ts';

/** What the landscape shows of topics beside where they stand. */
export async function loadMarks(): Promise<TopicMarks> {
  const { setAside } = await loadSettings();
  return { pagesRead: new Map(), estimates: new Map(), setAside };
}
