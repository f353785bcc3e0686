import { expect, type Page } from '@playwright/test';
import { loadQuestions } from '#content/questions';
import type { Option, Question } from '../../core/curriculum/compiled.ts';

/** Answers the question on screen right, whatever its type. */
export async function answerRight(page: Page): Promise<void> {
  const question = await questionOn(page);
  const options = page.locator('button.option');
  if (question.type === 'order') await putInOrder(page, question);
  else {
    for (const option of question.options.filter(({ correct }) => correct))
      await options.nth(await placeOf(page, 'button.option .said', option)).click();
  }
  if (question.type !== 'choice') await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.locator('.after.right')).toBeVisible();
}

async function questionOn(page: Page): Promise<Question> {
  const id = (await page.locator('article[data-question]').getAttribute('data-question')) ?? '';
  const questions = (await loadQuestions[id.split('/')[0] ?? '']?.()) ?? [];
  const question = questions.find(question => question.id === id);
  if (!question) throw new Error(`There is no question "${id}".`);
  return question;
}

async function putInOrder(page: Page, { options }: Question): Promise<void> {
  for (const [wanted, option] of options.entries())
    for (let at = await placeOf(page, '.step .said', option); at > wanted; at--)
      await page.locator('.step .up').nth(at).click();
}

/** Where an option stands among those on screen. */
async function placeOf(page: Page, selector: string, { text }: Option): Promise<number> {
  const wanted = text
    .map(run => (typeof run === 'string' ? run : 'code' in run ? run.code : run.em))
    .join('');
  const shown = await page.locator(selector).allTextContents();
  const at = shown.findIndex(said => said.trim() === wanted.trim());
  if (at < 0) throw new Error(`"${wanted}" is not on screen.`);
  return at;
}
