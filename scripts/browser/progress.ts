import type { Page } from '@playwright/test';
import { subjects } from '#content/subjects';
import { State } from 'ts-fsrs';
import type { Card } from '../../core/memory/card.ts';
import { untilDatabaseIsThere } from './database-there.ts';

const day = 24 * 60 * 60_000;

/** By topic: how many of its questions were asked, how many days ago, and in how many days they are due. */
type Standings = Readonly<
  Record<string, { asked: number; daysAgo: number; stability: number; rightDays: number; dueIn: number }>
>;

/** A reader's progress some weeks in: what is known well, what fades, what is due, what was only begun. */
const someWeeksIn: Standings = {
  'vpc-subnets': { asked: 9, daysAgo: 3, stability: 40, rightDays: 3, dueIn: 12 },
  'k8s-pods-probes': { asked: 9, daysAgo: 2, stability: 25, rightDays: 2, dueIn: 6 },
  'k8s-rollouts': { asked: 3, daysAgo: 6, stability: 5, rightDays: 1, dueIn: -1 },
  'terraform-state': { asked: 9, daysAgo: 60, stability: 8, rightDays: 2, dueIn: -20 },
  'terraform-workflow': { asked: 2, daysAgo: 1, stability: 3, rightDays: 1, dueIn: 2 },
  'github-actions': { asked: 9, daysAgo: 4, stability: 30, rightDays: 2, dueIn: 9 },
  gitops: { asked: 2, daysAgo: 3, stability: 2, rightDays: 1, dueIn: -1 },
  'prometheus-alerting': { asked: 4, daysAgo: 5, stability: 9, rightDays: 1, dueIn: 3 },
  'secrets-encryption': { asked: 1, daysAgo: 1, stability: 2, rightDays: 1, dueIn: 1 },
};

/** Puts that progress into the extension's database, from one of its own pages. Reload the page to see it. */
export async function seedProgress(
  own: Page,
  now = Date.now(),
  standings: Standings = someWeeksIn,
): Promise<void> {
  const cards = Object.entries(standings).flatMap(([topic, standing]): Card[] => {
    const questions = subjects.find(({ id }) => id === topic)?.questions ?? [];
    const asked = now - standing.daysAgo * day;
    const date = new Date(asked).toISOString().slice(0, 10);
    return questions.slice(0, standing.asked).map(slug => ({
      question: `${topic}/${slug}`,
      topic,
      due: now + standing.dueIn * day,
      stability: standing.stability,
      difficulty: 5,
      state: State.Review,
      reps: standing.rightDays,
      lapses: 0,
      steps: 0,
      lastReview: asked,
      lastReviewDay: date,
      lastAsked: asked,
      lastRightDay: date,
      rightDays: standing.rightDays,
    }));
  });
  await untilDatabaseIsThere(own);
  await own.evaluate(async all => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('strata');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    await new Promise<void>((resolve, reject) => {
      const writing = db.transaction('cards', 'readwrite');
      for (const card of all) writing.objectStore('cards').put(card);
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(new Error(String(writing.error)));
    });
    db.close();
  }, cards);
}
