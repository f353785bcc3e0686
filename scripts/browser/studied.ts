import type { Page } from '@playwright/test';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { topics } from '#content/topics';
import type { Answer } from '../../core/memory/answer.ts';
import { advance, createScheduler, recall, type Card } from '../../core/memory/card.ts';
import { isDue } from '../../core/memory/due.ts';
import { putRows } from './put-rows.ts';

const dayMs = 24 * 60 * 60_000;
const scheduler = createScheduler(0.9);
/** Topics whose questions are asked, from every layer and practice. */
const asked = [
  'vpc-subnets',
  'iam-policies',
  'k8s-pods-probes',
  'k8s-rollouts',
  'terraform-state',
  'github-actions',
  'gitops',
  'prometheus-alerting',
  'secrets-encryption',
];
/** Days back that begin a pause, and how long it lasts. */
const pauses = [
  [96, 15],
  [45, 8],
] as const;

/** What somebody answered who studied for some months with two pauses, and knew about as much as expected. */
export function studied(now: number, days = 150): { answers: Answer[]; cards: Card[] } {
  const random = xoroshiro128plus(2611);
  const chance = () => uniformInt(random, 0, 9999) / 10_000;
  const fresh = topics
    .filter(({ id }) => asked.includes(id))
    .flatMap(({ id, questions }) => questions.map(slug => `${id}/${slug}`))
    .toSorted((a, b) => a.slice(-4).localeCompare(b.slice(-4)));
  const cards = new Map<string, Card>();
  const answers: Answer[] = [];
  for (let back = days; back >= 0; back--) {
    const noon = now - back * dayMs;
    const isPause = pauses.some(([begin, length]) => back <= begin && back > begin - length);
    const weekend = [0, 6].includes(new Date(noon).getUTCDay());
    if (isPause || chance() < (weekend ? 0.8 : 0.25)) continue;
    const today = new Date(noon).toISOString().slice(0, 10);
    const moment = { now: noon, today, tomorrow: (Math.floor(noon / dayMs) + 1) * dayMs };
    const due = [...cards.values()].filter(card => isDue(card, moment)).slice(0, 14);
    const batch = [...due.map(({ question }) => question), ...fresh.splice(0, chance() < 0.6 ? 2 : 0)];
    for (const [at, question] of batch.entries()) {
      const before = cards.get(question);
      const time = noon + at * 20_000;
      const right = chance() < (before ? recall(scheduler, before, time) : 0.6);
      const answer: Answer = {
        kind: 'answer',
        device: 'studied',
        seq: answers.length + 1,
        question,
        topic: question.split('/')[0] ?? '',
        time,
        day: today,
        chosen: [0],
        right,
        guessed: false,
        elapsed: 9000,
        where: 'popup',
      };
      answers.push(answer);
      cards.set(question, advance(scheduler, before, answer));
    }
  }
  return { answers, cards: [...cards.values()] };
}

/** Puts that history into the extension's database, from one of its own pages. Reload the page to see it. */
export async function seedStudied(own: Page, now = Date.now()): Promise<void> {
  const { answers, cards } = studied(now);
  await putRows(own, { answers, cards });
}
