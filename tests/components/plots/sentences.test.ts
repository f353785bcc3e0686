import { describe, expect, test } from 'vitest';
import {
  activityInWords,
  comingInWords,
  doneInWords,
  layersInWords,
  recallInWords,
} from '../../../components/plots/sentences.ts';
import type { Layer } from '../../../core/curriculum/layers.ts';
import { daysOn } from '../../../core/progress/calendar.ts';
import { recallOf } from '../../../core/progress/recall.ts';
import type { WeekDone, WeekState } from '../../../core/progress/weeks.ts';

describe('what is said of what was remembered', () => {
  test.each([
    { reviews: 0, right: 0, says: /^No question has come back yet\./ },
    { reviews: 1, right: 1, says: /^It is early: 1 question has come back so far\. From 30 on/ },
    { reviews: 29, right: 1, says: /^It is early: 29 questions have come back/ },
    {
      reviews: 1000,
      right: 910,
      says: /^You remembered 91 % of what was expected to be 90 %\. Questions come back when they should\.$/,
    },
    { reviews: 100, right: 60, says: /^You remembered 60 % .* You know less than expected/ },
    { reviews: 100, right: 99, says: /^You remembered 99 % .* You know more than expected/ },
  ])('after $reviews reviews, $right of them right', ({ reviews, right, says }) => {
    expect(recallInWords(recallOf([{ reviews, right, predicted: 0.9 * reviews }]))).toMatch(says);
  });
});

const week = (more: Partial<WeekDone>): WeekDone => ({
  monday: '2026-11-23',
  fresh: 0,
  reviews: 0,
  practice: 0,
  answers: 0,
  days: [],
  places: new Map(),
  elsewhere: 0,
  ...more,
});

test.each([
  { weeks: [week({}), week({})], says: 'You asked nothing of yourself in the last 2 weeks.' },
  {
    weeks: [week({ reviews: 1 }), week({})],
    says: 'In the last 2 weeks you answered 1 question that came back and no new ones.',
  },
  {
    weeks: [week({ reviews: 1200, fresh: 1 }), week({ reviews: 34, practice: 3 })],
    says: 'In the last 2 weeks you answered 1,234 questions that came back and 1 new one.',
  },
])('of the weeks it is said: $says', ({ weeks, says }) => {
  expect(doneInWords(weeks)).toBe(says);
});

test.each([
  { due: [], mostADay: 100, says: 'Nothing comes back in the next 2 weeks.' },
  { due: [1], mostADay: 100, says: '1 question comes back in the next 2 weeks, today.' },
  {
    due: [0, 2, 5],
    mostADay: 100,
    says: '7 questions come back in the next 2 weeks, none of them today. The fullest day ahead is Wed 25 Nov, with 5.',
  },
  {
    due: [140],
    mostADay: 100,
    says: '140 questions come back in the next 2 weeks, all of them today. A day brings you at most 100; the rest waits.',
  },
])('of what is coming it is said: $says', ({ due, mostADay, says }) => {
  const coming = Array.from({ length: 14 }, (_, at) => ({
    day: daysOn('2026-11-23', at),
    due: due[at] ?? 0,
  }));
  expect(comingInWords(coming, mostADay)).toBe(says);
});

describe('what is said of the weeks', () => {
  const weeks = [week({ days: [3, 0, 1, undefined] }), week({ days: [0, 0, 0, 5] })];
  const on = 'You answered on 3 days of the last 2 weeks.';
  test.each<{ states: WeekState[]; aim: number; says: string }>([
    { states: ['reached', 'open'], aim: 25, says: `${on} You reached your aim in 1 week.` },
    {
      states: ['reached', 'partly'],
      aim: 25,
      says: `${on} You reached your aim in 1 week and part of it in 1.`,
    },
    {
      states: ['partly', 'pause'],
      aim: 25,
      says: `${on} You reached part of your aim in 1 week. 1 week was a pause.`,
    },
    { states: ['pause', 'pause'], aim: 25, says: `${on} 2 weeks were pauses.` },
    { states: ['answered', 'pause'], aim: 0, says: `${on} 1 week was a pause.` },
  ])('$states with an aim of $aim', ({ states, aim, says }) => {
    expect(activityInWords(weeks, states, aim)).toBe(says);
  });
});

describe('what is said of the layers', () => {
  const layer = (title: string): Layer => ({
    id: 'cloud',
    kind: 'layer',
    position: 1,
    title,
    long: title,
    about: title,
  });
  test.each([
    { runtime: [0, 0], cloud: [0, 0], says: 'There are no answers of the last 8 weeks.' },
    {
      runtime: [3, 1],
      cloud: [2, 0],
      says: 'Of the last 8 weeks, most answers are about Runtime: 4.',
    },
    {
      runtime: [90, 10],
      cloud: [30, 20],
      says: 'Of the last 8 weeks, most answers are about Runtime: 100. You were right most often in Runtime (90 %) and least often in Cloud (60 %).',
    },
  ])('$says', ({ runtime, cloud, says }) => {
    const marks = ([right = 0, wrong = 0]: number[]) => ({ right, wrong });
    const all = [
      { layer: layer('Runtime'), marks: marks(runtime) },
      { layer: layer('Cloud'), marks: marks(cloud) },
    ];
    expect(layersInWords(all, 8)).toBe(says);
  });
});
