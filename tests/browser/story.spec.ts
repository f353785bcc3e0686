import { test } from '@playwright/test';
import { tellStory } from '../../scripts/browser/story.ts';
import { kindOf } from './support.ts';

test('from a page to a question, and the progress survives a restart', async ({}, info) => {
  await tellStory(kindOf(info), info.outputPath('profile'), {
    step: (sentence, tell) => test.step(sentence, tell),
    picture: async (name, page) => {
      await page.screenshot({ path: info.outputPath(`${name}.png`) });
    },
  });
});
