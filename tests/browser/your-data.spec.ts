import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { subjects } from '#content/subjects';
import type { Answer } from '../../core/memory/answer.ts';
import { createScheduler, rebuild } from '../../core/memory/card.ts';
import { openOwnPage, showOwnPage, type Strata } from '../../scripts/browser/launch.ts';
import { answersIn } from './extension.ts';
import { loseEverything, putRecords, savedBy, test } from './saved-files.ts';

const day = 24 * 60 * 60_000;
const asked = subjects.flatMap(({ id, questions }) =>
  questions.map(slug => ({ id: `${id}/${slug}`, topic: id })),
);

/** Answers of the last days, as the popup would have kept them. */
function given(count: number, device = 'laptop'): Answer[] {
  const now = Date.now();
  return Array.from({ length: count }, (_, at) => {
    const question = asked[at % asked.length];
    if (!question) throw new Error('There is no question to be asked.');
    const time = now - (count - at) * (day / 24);
    return {
      kind: 'answer',
      device,
      seq: at + 1,
      question: question.id,
      topic: question.topic,
      time,
      day: new Date(time).toISOString().slice(0, 10),
      chosen: [at % 3],
      right: at % 3 > 0,
      guessed: at % 5 === 0,
      elapsed: 4000 + at,
      where: 'popup',
    };
  });
}

const data = (page: Page) => page.getByRole('region', { name: 'Your data' });

/** The settings over a database with these answers. */
async function settingsWith(strata: Strata, answers: readonly Answer[]): Promise<Page> {
  const page = await openOwnPage(strata, 'dashboard.html#/settings');
  await expect(data(page)).toContainText('No answer is kept yet');
  await putRecords(page, answers);
  await lookAgain(strata, page);
  return page;
}

/** Opens the settings anew. Not by reloading: Firefox never tells that such a page is there again. */
async function lookAgain(strata: Strata, page: Page): Promise<void> {
  await showOwnPage(strata, page, `dashboard.html?${String(Date.now())}#/settings`);
  await expect(data(page).locator('.lead')).not.toContainText('Counting');
}

/** Chooses a file with this text. */
async function choose(page: Page, text: string, name = 'copy.json'): Promise<void> {
  await data(page)
    .getByLabel('File to import')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

const saveCopy = (page: Page) => () => data(page).getByRole('button', { name: 'Save a copy' }).click();
const row = (page: Page, name: string) =>
  data(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell')
    .first();

test('answers that were saved and lost come back as they were, and their cards with them', async ({
  strata,
  downloads,
}) => {
  const page = await settingsWith(strata, given(60));
  await expect(data(page)).toContainText('60 answers are kept');
  await expect(data(page)).toContainText('No copy was saved yet.');
  const { name, text } = await savedBy(strata, page, downloads, saveCopy(page));
  expect(name).toMatch(/^strata-progress-\d{4}-\d\d-\d\d\.json$/);
  await expect(data(page)).toContainText(`Saved as ${name}`);
  await expect(data(page)).toContainText('The last copy was saved just now.');
  const { answers } = await answersIn(page);
  expect(answers).toHaveLength(60);

  await loseEverything(page);
  await lookAgain(strata, page);
  await expect(data(page)).toContainText('No answer is kept yet');
  await choose(page, text, name);
  await expect(row(page, 'New')).toHaveText('60');
  await data(page).getByRole('button', { name: 'Merge' }).click();
  await expect(data(page)).toContainText('Merged: 60 records are new.');
  await expect(data(page)).toContainText('60 answers are kept');
  const after = await answersIn(page);
  expect(after.answers).toEqual(answers);
  const scheduler = createScheduler(0.9);
  const rebuilt = [...Map.groupBy(answers, ({ question }) => question).values()].flatMap(
    records => rebuild(scheduler, records) ?? [],
  );
  expect(new Set(after.cards)).toEqual(new Set(rebuilt));

  await choose(page, text, name);
  await expect(data(page)).toContainText('Everything in this file is here already.');
  await data(page).getByRole('button', { name: 'Close' }).click();
  expect(await answersIn(page)).toEqual(after);
});

test('a file that cannot be imported is refused in words and changes nothing', async ({
  strata,
  downloads,
}) => {
  const page = await settingsWith(strata, given(20));
  const { text } = await savedBy(strata, page, downloads, saveCopy(page));
  const before = await answersIn(page);
  const cases = [
    { story: 'another file', text: '{"some":"thing"}', says: 'This is not a copy of your progress' },
    { story: 'one that was cut off', text: text.slice(0, -400), says: 'it is cut off' },
    {
      story: 'one of a newer Strata',
      text: text.replace('"schema":1', '"schema":2'),
      says: 'Update this one',
    },
    {
      story: 'one with a record that cannot be',
      text: text.replace('"seq":7', '"seq":-7'),
      says: 'record 7 of 20 cannot be: its "seq" is -7',
    },
  ];
  for (const refused of cases)
    await test.step(refused.story, async () => {
      await choose(page, refused.text);
      const alert = data(page).getByRole('alert').filter({ hasText: 'copy.json was not imported.' });
      await expect(alert).toContainText(refused.says);
      await expect(alert).toContainText('Nothing was changed.');
      await expect(data(page).getByRole('button', { name: 'Merge' })).toHaveCount(0);
      expect(await answersIn(page)).toEqual(before);
    });
});

test('the preview names conflicts, unknown questions and other settings, and merging keeps what is here', async ({
  strata,
  downloads,
}) => {
  const page = await settingsWith(strata, given(20));
  const { text } = await savedBy(strata, page, downloads, saveCopy(page));
  const file = JSON.parse(text) as { answers: Answer[]; settings: object; end: { records: number } };
  const [first, second, third, ...rest] = file.answers;
  if (!first || !second || !third) throw new Error('The file holds too few answers.');
  const other = { ...first, right: !first.right };
  const unknown = { ...second, device: 'train', question: 'retired/question', topic: 'retired' };
  const back = {
    ...third,
    device: 'train',
    seq: 9,
    kind: 'withdrawal',
    withdraws: [third.device, third.seq],
  };
  const answers = [other, second, third, ...rest, unknown, back];
  const changed = { ...file, answers, settings: { ...file.settings, length: 10 }, end: { records: 22 } };

  // Dropped, this time.
  const dropped = await page.evaluateHandle(text => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'other.json', { type: 'application/json' }));
    return transfer;
  }, JSON.stringify(changed));
  await data(page).locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(data(page).getByRole('heading', { name: 'What other.json would bring' })).toBeVisible();
  for (const [name, count] of [
    ['In the file', '22'],
    ['New', '2'],
    ['The same', '19'],
    ['In conflict', '1'],
    ['Unknown questions', '1'],
    ['Taken back', '1'],
  ] as const)
    await expect(row(page, name)).toHaveText(count);
  await expect(data(page)).toContainText('Questions in a quiz: 5 here, 10 in the file');
  await expect(data(page).getByLabel('Keep mine')).toBeChecked();

  const before = await answersIn(page);
  await data(page).getByLabel('Take those of the file').check();
  await data(page).getByRole('button', { name: 'Merge' }).click();
  await expect(data(page)).toContainText('Merged: 2 records are new.');
  await expect(data(page)).toContainText('The settings of the file are in force.');
  // Not `toBeFocused`: Firefox shows what was saved in a panel of its own, which has the window's focus.
  const outcome = data(page).locator('.import-outcome');
  expect(await outcome.evaluate(element => element === document.activeElement)).toBe(true);
  const after = await answersIn(page);
  expect(after.answers).toEqual(expect.arrayContaining(before.answers));
  expect(after.answers).toHaveLength(22);
  expect(after.cards.some(({ question }) => question === 'retired/question')).toBe(true);

  await expect(data(page)).toContainText('1 record of imported files was set aside');
  const aside = await savedBy(strata, page, downloads, () =>
    data(page).getByRole('button', { name: 'Save what was set aside' }).click(),
  );
  expect(JSON.parse(aside.text)).toMatchObject([{ reason: 'conflict', value: other }]);
});

test('axe finds nothing in a preview and in a refusal', async ({ strata, downloads }) => {
  const page = await settingsWith(strata, given(5));
  const { text } = await savedBy(strata, page, downloads, saveCopy(page));
  for (const { file, shows } of [
    { file: text.replace('"length":5', '"length":10'), shows: 'Its settings differ from yours' },
    { file: text.slice(0, 300), shows: 'was not imported' },
  ]) {
    await choose(page, file);
    await expect(data(page)).toContainText(shows);
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('answers can be taken along as a table, and questions as notes for Anki', async ({
  strata,
  downloads,
}) => {
  const page = await settingsWith(strata, []);
  const anki = () => data(page).getByRole('button', { name: 'Save for Anki' }).click();
  await anki();
  await expect(data(page)).toContainText('You have not been asked anything yet.');
  await putRecords(page, given(3));
  // Their cards come with an import of the same answers.
  const { text } = await savedBy(strata, page, downloads, saveCopy(page));
  await loseEverything(page);
  await lookAgain(strata, page);
  await choose(page, text);
  await data(page).getByRole('button', { name: 'Merge' }).click();
  await expect(data(page)).toContainText('Merged: 3 records are new.');

  const table = await savedBy(strata, page, downloads, () =>
    data(page).getByRole('button', { name: 'Save as CSV' }).click(),
  );
  expect(table.name).toMatch(/^strata-answers-.*\.csv$/);
  expect(table.text.trimEnd().split('\n')).toHaveLength(4);

  const notesOf = async () => {
    const notes = await savedBy(strata, page, downloads, anki);
    expect(notes.name).toMatch(/^strata-anki-.*\.txt$/);
    return notes.text
      .trimEnd()
      .split('\n')
      .filter(line => !line.startsWith('#'));
  };
  const some = await notesOf();
  expect(some.map(line => line.split('\t')[0]).toSorted()).toEqual(
    asked
      .slice(0, 3)
      .map(({ id }) => id)
      .toSorted(),
  );
  await data(page).getByLabel('All of them').check();
  expect(await notesOf()).toHaveLength(asked.length);
});

test('a long import says how far it is', async ({ strata, downloads }) => {
  const page = await settingsWith(strata, given(1));
  const { text } = await savedBy(strata, page, downloads, saveCopy(page));
  const answers = given(4000, 'server');
  const file = { ...(JSON.parse(text) as object), answers, end: { records: answers.length } };
  await page.evaluate(() => {
    const seen: (string | null)[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) seen.push(bar.getAttribute('aria-valuetext'));
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  });
  await choose(page, JSON.stringify(file));
  await data(page).getByRole('button', { name: 'Merge' }).click();
  await expect(data(page)).toContainText('Merged: 4,000 records are new.', { timeout: 60_000 });
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen).toContain('1,000 of 4,000 records');
  expect(seen).toContain('4,000 of 4,000 records');
  expect(seen.at(-1)).toMatch(/^(\d+) of \1 questions$/);
});

test('after a hundred answers the landscape suggests a copy, which one press saves', async ({
  strata,
  downloads,
}) => {
  const page = await settingsWith(strata, given(130));
  const suggestion = page.getByRole('complementary', { name: 'Save a copy of your progress' });
  await showOwnPage(strata, page, 'dashboard.html?again#/');
  await expect(suggestion).toContainText('No copy was saved yet.');
  await suggestion.getByRole('button', { name: 'Later' }).click();
  await expect(suggestion).toHaveCount(0);
  await showOwnPage(strata, page, 'dashboard.html#/settings');
  await putRecords(page, given(110, 'desk'));
  await showOwnPage(strata, page, 'dashboard.html?again#/');
  const { text } = await savedBy(strata, page, downloads, () =>
    suggestion.getByRole('button', { name: 'Save a copy' }).click(),
  );
  expect((JSON.parse(text) as { end: unknown }).end).toEqual({ records: 240 });
  await expect(suggestion).toContainText('Saved as strata-progress-');
  await showOwnPage(strata, page, 'dashboard.html#/');
  await expect(page.locator('.landscape')).toBeVisible();
  await expect(suggestion).toHaveCount(0);
});
