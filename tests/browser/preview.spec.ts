import { chromium, expect, test } from '@playwright/test';
import { richText } from '../../core/curriculum/inline.ts';
import { readCurriculum } from '../../modules/content/read.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { servePreview } from '../../scripts/content/preview/serve.ts';

// What an author sees of a topic before anybody else does.

/** A text of an author as it is shown. */
function words(text: string): string {
  const runs = richText(text).map(run => {
    if (typeof run === 'string') return run;
    return 'code' in run ? run.code : run.em;
  });
  return runs.join('').replaceAll(/\s+/g, ' ').trim();
}

test('the preview shows a topic as its readers will see it, light and dark', async ({}, info) => {
  const { topics, chapter } = readCurriculum(process.cwd());
  const types = (id: string) =>
    topics.find(topic => topic.id === id)?.questions?.map(({ type }) => type) ?? [];
  const withMulti = topics.find(({ id }) => types(id).includes('multi'));
  const withOrder = topics.find(({ id }) => types(id).includes('order'));
  const executablePath = findBrowser('chromium') ?? '';
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const preview = await servePreview(process.cwd());
  try {
    const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 900, height: 900 } });
    const troubles: string[] = [];
    page.on('pageerror', error => troubles.push(error.message));
    page.on('console', message => message.type() === 'error' && troubles.push(message.text()));
    for (const topic of [withMulti, withOrder]) {
      if (!topic?.hint || !topic.questions) throw new Error('There is no topic to preview.');
      await page.goto(preview.addressOf(topic.id));
      await expect(page.locator(`main[aria-busy=false][data-topic=${topic.id}]`)).toBeVisible();
      const shown = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
      for (const part of [
        topic.hint.holdOn,
        topic.hint.bridge.text,
        topic.hint.whyHere,
        ...topic.hint.whenItBreaks,
      ])
        expect(shown.includes(words(part)), words(part)).toBe(true);
      for (const question of topic.questions) {
        expect(shown.split(words(question.stem)).length, `${question.id}, asked and answered`).toBe(3);
        for (const { why } of question.type === 'order' ? question.steps : question.options)
          expect(shown.includes(words(why)), words(why)).toBe(true);
      }
      await page.screenshot({ path: info.outputPath(`${topic.id}.png`) });
    }

    await test.step('a question can be answered there', async () => {
      const asked = page
        .locator('.preview-asked')
        .filter({ hasText: 'order ·' })
        .first()
        .locator('.sheet')
        .first();
      await expect(asked.locator('.after')).toHaveCount(0);
      await asked.getByRole('button', { name: 'Answer' }).click();
      await expect(asked.locator('.verdict')).toHaveText('Not this time');
    });

    await test.step('code has its colours', async () => {
      expect(await page.locator('.code-block [class^=tok-]').count()).toBeGreaterThan(0);
    });

    await test.step('the colours can be chosen', async () => {
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await paper();
      await page.getByRole('button', { name: 'dark' }).click();
      expect(await paper()).not.toBe(light);
      await page.screenshot({ path: info.outputPath('dark.png') });
      await page.getByRole('button', { name: 'light' }).click();
      expect(await paper()).toBe(light);
    });

    await test.step('the opening chapter can be looked at in the same way', async () => {
      const [first] = chapter.questions;
      await page.goto(preview.addressOf(chapter.id));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(chapter.title);
      await expect(page.locator('.preview-asked')).toHaveCount(chapter.questions.length);
      await expect(page.locator('main')).toContainText(words(first?.stem ?? ''));
    });

    await test.step('an address without a topic says so', async () => {
      await page.goto(preview.addressOf('no-such-topic'));
      await expect(page.getByRole('alert')).toContainText('There is no topic at #/topic/no-such-topic.');
    });
    expect(troubles).toEqual([]);
  } finally {
    await preview.close();
    await browser.close();
  }
});
