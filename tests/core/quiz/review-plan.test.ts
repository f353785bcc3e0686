import { expect, test } from 'vitest';
import { createScheduler, type Card } from '../../../core/memory/card.ts';
import { askablesOf } from '../../../core/quiz/askable.ts';
import { planReview } from '../../../core/quiz/review-plan.ts';
import { card, day, dayOf, momentAt, noon, topic } from '../fixtures.ts';

const topics = [topic('probes', ['a', 'b', 'c']), topic('gitops', ['a', 'b'], 'delivery')];
const last = (days: number) => ({
  lastReview: noon - days * day,
  lastReviewDay: dayOf(noon - days * day),
  lastRightDay: dayOf(noon - days * day),
  rightDays: 1,
});
const due = (id: string) => card(id, { ...last(12), due: noon - day });
const later = (id: string, days: number) => card(id, { ...last(1), due: noon + days * day });

const plan = (cards: readonly Card[], reviews = 99) =>
  planReview(topics, {
    bank: askablesOf(topics),
    cards: new Map(cards.map(card => [card.question, card])),
    scheduler: createScheduler(0.9),
    moment: momentAt(noon),
    allowance: { fresh: 99, reviews },
  });

test.each([
  {
    story: 'nothing was asked yet',
    cards: [],
    planned: { total: 0, topics: [], cut: 0, early: 0, nextDue: undefined },
  },
  {
    story: 'nothing is due, and the next one is known',
    cards: [later('probes/a', 9), later('gitops/a', 4)],
    planned: { total: 0, cut: 0, nextDue: noon + 4 * day },
  },
  {
    story: 'what is due, by topic, the most first',
    cards: [due('gitops/a'), due('probes/a'), due('probes/b'), later('probes/c', 9)],
    planned: {
      total: 3,
      minutes: 1,
      topics: [
        { topic: 'probes', layer: 'runtime', count: 2 },
        { topic: 'gitops', layer: 'delivery', count: 1 },
      ],
      cut: 0,
      nextDue: noon + 9 * day,
    },
  },
  {
    story: 'what today’s limit leaves for another day is counted',
    cards: ['probes/a', 'probes/b', 'gitops/a'].map(due),
    reviews: 1,
    planned: { total: 1, cut: 2 },
  },
  {
    story: 'what a topic does not have any more is not due',
    cards: [due('probes/retired')],
    planned: { total: 0, nextDue: undefined },
  },
  {
    story: 'what keeps a mastered topic is told apart',
    cards: ['a', 'b'].map(slug => card(`gitops/${slug}`, { ...last(33), due: noon + 9 * day, rightDays: 2 })),
    planned: { total: 1, early: 1, topics: [{ topic: 'gitops', layer: 'delivery', count: 1 }] },
  },
])('$story', ({ cards, reviews, planned }) => {
  expect(plan(cards, reviews)).toMatchObject(planned);
});
