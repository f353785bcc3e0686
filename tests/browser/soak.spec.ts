import { expect, test } from '@playwright/test';
import { killSeries } from '../../scripts/soak/series.ts';

test('ten kills of the whole browser in the middle of answering lose no acknowledged answer and double none', async ({}, info) => {
  test.setTimeout(240_000);
  const moments: number[] = [];
  const total = await killSeries({
    profile: info.outputPath('profile'),
    kills: 10,
    seed: 20,
    told: (kill, _, { acknowledged }) => moments.push(kill, acknowledged),
  });
  expect(moments).toHaveLength(20);
  expect(total.acknowledged).toBeGreaterThan(20);
  expect({ lost: total.lost, doubled: total.doubled, wrong: total.wrong }).toEqual({
    lost: [],
    doubled: [],
    wrong: [],
  });
});
