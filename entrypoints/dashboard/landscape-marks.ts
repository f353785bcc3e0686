import type { TopicMarks } from '../../core/landscape/topic-state.ts';
import { loadEstimate } from '../../platform/estimate.ts';
import { loadKnown } from '../../platform/known-topics.ts';
import { loadSettings } from '../../platform/settings.ts';
import { loadPagesRead } from './pages-read.ts';

/** What a topic counts as recalled, 0–1, of which the reader showed by a few questions that they know it. By hand. */
const shownShare = 0.9;

/** What the landscape shows of topics beside where they stand. */
export async function loadMarks(): Promise<TopicMarks> {
  const [{ setAside }, pagesRead, estimate, known] = await Promise.all([
    loadSettings(),
    loadPagesRead(),
    loadEstimate(),
    loadKnown(),
  ]);
  const shown = Object.keys(known).map((topic): [string, number] => [topic, shownShare]);
  return { pagesRead, estimates: new Map([...estimate, ...shown]), setAside };
}
