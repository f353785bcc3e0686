import { describe, expect, test } from 'vitest';
import { createScheduler } from '../../../core/memory/card.ts';
import { chooseQuestions } from '../../../core/quiz/choose.ts';
import { readKnown, withKnown } from '../../../core/quiz/known.ts';
import { readyTopics } from '../../../core/quiz/ready.ts';
import { card, day, dayOf, momentAt, noon, topic } from '../fixtures.ts';

const scheduler = createScheduler(0.9);

test.each([
  { story: 'nothing stored is nothing known', stored: undefined, known: {} },
  { story: 'a day counts', stored: { probes: '2026-11-25' }, known: { probes: '2026-11-25' } },
  {
    story: 'what is no day does not',
    stored: { probes: 7, slo: '2026-11-25' },
    known: { slo: '2026-11-25' },
  },
  { story: 'what is no list of days does not', stored: 'probes', known: {} },
])('$story', ({ stored, known }) => {
  expect(readKnown(stored)).toEqual(known);
});

test('noting and taking back leave everything else as it was found, readable or not', () => {
  const stored = { slo: '2026-11-01', odd: 7 };
  const noted = withKnown(stored, 'probes', '2026-11-25');
  expect(noted).toEqual({ ...stored, probes: '2026-11-25' });
  expect(withKnown(noted, 'probes', undefined)).toEqual(stored);
});

test('a topic that was shown to be known is ground to build on', () => {
  const topics = [topic('probes', ['a']), { ...topic('slo', ['a']), prerequisites: ['probes'] }];
  const nothing = new Map<string, never>();
  expect(readyTopics(topics, nothing, scheduler, noon).has('slo')).toBe(false);
  expect(readyTopics(topics, nothing, scheduler, noon, new Set(['probes'])).has('slo')).toBe(true);
});

describe('what was never asked of it comes after everything else', () => {
  const ask = (
    bank: readonly string[],
    cards: readonly ReturnType<typeof card>[],
    topics: readonly string[],
  ) =>
    chooseQuestions({
      bank: bank.map(id => ({ id, topic: id.split('/')[0] ?? '', difficulty: 1 })),
      cards: new Map(cards.map(card => [card.question, card])),
      place: topics.length > 0 ? { topics, near: ['gitops'], fit: {} } : undefined,
      ready: new Set(['probes', 'slo', 'gitops']),
      known: new Set(['probes']),
      scheduler,
      moment: momentAt(noon),
      allowance: { fresh: 99, reviews: 99 },
      length: 3,
      seed: 1,
    }).map(({ id }) => id);
  const yesterday = dayOf(noon - day);
  const due = (id: string) => card(id, { due: noon - 1, lastReviewDay: yesterday, lastRightDay: yesterday });

  test.each([
    {
      story: 'over a page about it, after what is due near it',
      bank: ['probes/a', 'probes/b', 'probes/c', 'gitops/due'],
      cards: [due('gitops/due')],
      topics: ['probes'],
      chosen: expect.arrayContaining(['gitops/due']) as string[],
    },
    {
      story: 'over a page about another topic as well, after what is new of that',
      bank: ['probes/a', 'slo/a', 'slo/b', 'slo/c'],
      cards: [],
      topics: ['probes', 'slo'],
      chosen: expect.not.arrayContaining(['probes/a']) as string[],
    },
    {
      story: 'in a mixed review, after what is new elsewhere',
      bank: ['probes/a', 'slo/a', 'gitops/a', 'k8s/a'],
      cards: [],
      topics: [],
      chosen: expect.arrayContaining(['slo/a', 'gitops/a']) as string[],
    },
    { story: 'but it comes', bank: ['probes/a'], cards: [], topics: ['probes'], chosen: ['probes/a'] },
    {
      story: 'and what is due of it comes as ever',
      bank: ['probes/due', 'slo/a'],
      cards: [due('probes/due')],
      topics: ['probes'],
      chosen: ['probes/due'],
    },
  ])('$story', ({ bank, cards, topics, chosen }) => {
    expect(ask(bank, cards, topics)).toEqual(chosen);
  });
});
