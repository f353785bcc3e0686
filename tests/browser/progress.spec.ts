import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { topics } from '#content/topics';
import type { Answer } from '../../core/memory/answer.ts';
import { advance, createScheduler, recall, type Card } from '../../core/memory/card.ts';
import { openOwnPage, showOwnPage } from '../../scripts/browser/launch.ts';
import { putRows } from '../../scripts/browser/put-rows.ts';
import { test } from './support.ts';

const day = 24 * 60 * 60_000;
const scheduler = createScheduler(0.9);

/** Forty questions that were new three weeks ago and came back two weeks ago: then 34 of them were known. */
function history(): { answers: Answer[]; cards: Card[]; expected: number } {
  const questions = topics
    .filter(({ id }) =>
      ['vpc-subnets', 'k8s-pods-probes', 'terraform-state', 'github-actions', 'gitops'].includes(id),
    )
    .flatMap(({ id, questions }) =>
      questions.slice(0, 8).map(slug => ({ question: `${id}/${slug}`, topic: id })),
    );
  const cards = new Map<string, Card>();
  const predicted: number[] = [];
  const answers = [21, 14].flatMap((back, round) =>
    questions.map(({ question, topic }, at): Answer => {
      const time = Date.now() - back * day;
      const answer: Answer = {
        kind: 'answer',
        device: 'laptop',
        seq: 100 * round + at,
        question,
        topic,
        time,
        day: new Date(time).toISOString().slice(0, 10),
        chosen: [0],
        right: round === 0 || at >= 6,
        guessed: false,
        elapsed: 5000,
        where: 'popup',
      };
      const before = cards.get(question);
      if (before) predicted.push(recall(scheduler, before, time));
      cards.set(question, advance(scheduler, before, answer));
      return answer;
    }),
  );
  const expected = predicted.reduce((sum, share) => sum + share) / predicted.length;
  return { answers, cards: [...cards.values()], expected };
}

test('who has not answered yet can set an aim at once, and is told where the disk refuses', async ({
  strata,
}) => {
  const page = await openOwnPage(strata, 'dashboard.html#/progress');
  await expect(page.getByText('There is nothing to see yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'look around in the landscape' })).toBeVisible();
  const aim = page.getByLabel('Aim for a week');
  await expect(aim).toHaveValue('25');
  await aim.fill('501');
  await aim.press('Enter');
  await expect(page.getByText('501 is too many. Type a whole number from 0 to 500.')).toBeVisible();
  await aim.fill('40');
  await expect(page.getByText('You aim at 40 answers in a week.')).toBeVisible();
  await showOwnPage(strata, page, 'dashboard.html?again#/progress');
  await expect(page.getByLabel('Aim for a week')).toHaveValue('40');

  await page.evaluate(() => {
    const allowed = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...given) => {
      if (sessionStorage.getItem('allowed')) return allowed(...given);
      throw new DOMException('Refused for a test.', 'QuotaExceededError');
    };
  });
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'What you answered cannot be shown' }),
  ).toContainText('Free some space');
  await page.evaluate(() => sessionStorage.setItem('allowed', 'yes'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('There is nothing to see yet.')).toBeVisible();
});

test('sentences, plots and tables say what was answered, and a new aim holds at once', async ({ strata }) => {
  const page = await openOwnPage(strata, 'dashboard.html#/progress');
  await expect(page.getByText('There is nothing to see yet.')).toBeVisible();
  const { answers, cards, expected } = history();
  await putRows(page, { answers, cards });
  await showOwnPage(strata, page, 'dashboard.html?again#/mastered');
  await page.evaluate(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset.refused = violatedDirective;
    }),
  );
  await page.getByRole('link', { name: 'Progress' }).click();

  const recalled = page.getByRole('region', { name: 'Remembered and expected' });
  await expect(recalled).toContainText(
    `You remembered 85 % of what was expected to be ${Math.round(100 * expected)} %.`,
  );
  await expect(recalled.locator('svg circle')).toHaveCount(1);
  await recalled.getByText('Numbers').click();
  await expect(recalled.getByRole('row').filter({ hasText: '85 %' }).filter({ hasText: '34' })).toContainText(
    '40',
  );

  const weeks = page.getByRole('region', { name: 'Your weeks' });
  await expect(weeks).toContainText(
    'You answered on 2 days of the last 8 weeks. You reached your aim in 2 weeks.',
  );
  await expect(weeks).toContainText('5 weeks were pauses.');
  await expect(weeks.locator('svg .cell.level-4')).toHaveCount(2);
  await weeks.getByLabel('Aim for a week').fill('41');
  await expect(weeks).toContainText('You reached part of your aim in 2 weeks.');
  await expect(weeks.getByLabel('Aim for a week')).toBeFocused();
  await weeks.getByLabel('Aim for a week').fill('0');
  await expect(weeks).toContainText('of the last 8 weeks. 5 weeks were pauses.');

  const done = page.getByRole('region', { name: 'Done, week by week' });
  await expect(done).toContainText('you answered 40 questions that came back and 40 new ones.');
  const coming = page.getByRole('region', { name: 'Coming, day by day' });
  await expect(coming).toContainText(/^Coming, day by day40 questions come back in the next 4 weeks/);
  const layers = page.getByRole('region', { name: 'Answers by layer' });
  await layers.locator('summary').press('Enter');
  await expect(layers.getByRole('row', { name: /^All of them/ })).toContainText(/32 answers, \d+ % right/);

  await page.setViewportSize({ width: 360, height: 760 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expect(page.locator('html')).not.toHaveAttribute('data-refused');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${String(nodes[0]?.target)}`)).toEqual(
      [],
    );
  }
});
