import { test as base, type TestInfo } from '@playwright/test';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { launch, type Strata } from '../../scripts/browser/launch.ts';

/** Which browser a test runs in: the name of its project. */
export function kindOf(info: TestInfo): BrowserKind {
  return info.project.name as BrowserKind;
}

/** A test with a fresh browser and the built extension in it. */
export const test = base.extend<{ strata: Strata }>({
  strata: async ({}, use, info) => {
    const strata = await launch(kindOf(info), { profile: info.outputPath('profile') });
    await use(strata);
    await strata.close();
  },
});
