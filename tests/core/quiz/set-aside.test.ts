import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createScheduler } from '../../../core/memory/card.ts';
import { askablesOf } from '../../../core/quiz/askable.ts';
import { chooseQuestions } from '../../../core/quiz/choose.ts';
import { nearTopics } from '../../../core/quiz/near.ts';
import { quizTopics } from '../../../core/quiz/quiz-topics.ts';
import { readyTopics } from '../../../core/quiz/ready.ts';
import { withoutSetAside } from '../../../core/quiz/set-aside.ts';
import { card, day, dayOf, momentAt, noon, topic } from '../fixtures.ts';

const scheduler = createScheduler(0.9);
const ids = ['probes', 'rollouts', 'gitops', 'slo'] as const;
const topics = ids.map((id, at) => ({
  ...topic(id, ['a', 'b', 'c'], at < 2 ? 'runtime' : 'delivery'),
  prerequisites: at > 0 ? [ids[at - 1] ?? ''] : [],
}));

test.each([
  { story: 'nothing set aside changes nothing', setAside: [], left: 12 },
  { story: 'a topic set aside has no questions', setAside: ['probes'], left: 9 },
  { story: 'several can be', setAside: ['probes', 'slo'], left: 6 },
  { story: 'a topic that is gone changes nothing', setAside: ['retired'], left: 12 },
  { story: 'all of them leaves nothing', setAside: [...ids], left: 0 },
])('$story', ({ setAside, left }) => {
  expect(askablesOf(withoutSetAside(topics, setAside))).toHaveLength(left);
});

test('the topic itself stays in the landscape', () => {
  expect(withoutSetAside(topics, ['probes']).map(({ id }) => id)).toEqual([...ids]);
});

test.each([
  { story: 'with its layer where there is more', setAside: ['probes'], asked: ['rollouts'] },
  { story: 'with nothing where all of the layer is set aside', setAside: ['probes', 'rollouts'], asked: [] },
])('a page about a topic that was set aside is asked about $story', ({ setAside, asked }) => {
  const placement = {
    layer: 'runtime' as const,
    topics: ['probes'],
    related: [],
    evidence: [],
    confidence: 1,
  };
  expect(quizTopics(withoutSetAside(topics, setAside), placement)).toEqual(asked);
});

test('what builds on a topic that was set aside need not wait for it', () => {
  const nothing = new Map<string, never>();
  expect(readyTopics(topics, nothing, scheduler, noon).has('rollouts')).toBe(false);
  expect(readyTopics(withoutSetAside(topics, ['probes']), nothing, scheduler, noon).has('rollouts')).toBe(
    true,
  );
});

test('whatever was answered, a topic that was set aside comes up nowhere: neither due, new nor near', () => {
  const history = fc.option(
    fc.record({
      days: fc.integer({ min: 1, max: 90 }),
      due: fc.integer({ min: -30, max: 30 }),
      rightDays: fc.nat(3),
    }),
  );
  const given = fc.record({
    setAside: fc.subarray([...ids]),
    place: fc.subarray([...ids]),
    purpose: fc.constantFrom(undefined, 'refresh' as const),
    histories: fc.array(history, { minLength: 12, maxLength: 12 }),
  });
  fc.assert(
    fc.property(given, ({ setAside, place, purpose, histories }) => {
      const cards = askablesOf(topics).flatMap(({ id }, at) => {
        const known = histories[at];
        if (!known) return [];
        const last = noon - known.days * day;
        const days = { lastReviewDay: dayOf(last), lastRightDay: dayOf(last) };
        return [
          card(id, { ...days, lastReview: last, due: noon + known.due * day, rightDays: known.rightDays }),
        ];
      });
      const live = withoutSetAside(topics, setAside);
      const near = nearTopics(live, place);
      const asked = chooseQuestions({
        bank: askablesOf(live),
        cards: new Map(cards.map(card => [card.question, card])),
        place: place.length > 0 ? { topics: place, near, fit: {}, ...(purpose && { purpose }) } : undefined,
        ready: new Set(ids),
        known: new Set(),
        scheduler,
        moment: momentAt(noon),
        allowance: { fresh: 99, reviews: 99 },
        length: 10,
        seed: 1,
      });
      for (const id of setAside) {
        expect(near).not.toContain(id);
        expect(asked.map(({ topic }) => topic)).not.toContain(id);
      }
    }),
  );
});
