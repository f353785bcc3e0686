import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, createScheduler, type Card } from '../../../core/memory/card.ts';
import { standingOf } from '../../../core/memory/strength.ts';
import { askablesOf } from '../../../core/quiz/askable.ts';
import { chooseQuestions } from '../../../core/quiz/choose.ts';
import { keepers } from '../../../core/quiz/keep.ts';
import { answer, card, day, dayOf, momentAt, noon, topic } from '../fixtures.ts';

const slugs = (count: number) => Array.from({ length: count }, (_, n) => `q${n}`);
const probes = topic('probes', slugs(5));
const scheduler = createScheduler(0.9);

/** A question that was last right so many days ago. */
const asked = (id: string, days: number, more: Partial<Card> = {}) => {
  const last = noon - days * day;
  const days_ = { lastReviewDay: dayOf(last), lastRightDay: dayOf(last) };
  return card(id, { lastReview: last, lastAsked: last, ...days_, due: noon + 10 * day, ...more });
};
const all = (days: number, more: Partial<Card> = {}) =>
  slugs(5).map(slug => asked(`probes/${slug}`, days, more));
const keep = (cards: readonly Card[]) => {
  const found = keepers({
    bank: askablesOf([probes]),
    cards: new Map(cards.map(card => [card.question, card])),
    scheduler,
    moment: momentAt(noon),
  });
  const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);
  return { mastered: ids(found.mastered), fading: ids(found.fading) };
};

describe('before a mastered topic fades', () => {
  test.each([
    { story: 'nothing is asked while it is strong', cards: all(2), mastered: [], fading: [] },
    {
      story: 'its weakest question is asked, and no more than it takes',
      cards: [asked('probes/q3', 60), ...all(28).filter(({ question }) => question !== 'probes/q3')],
      mastered: ['probes/q3'],
      fading: [],
    },
    {
      story: 'a question that was never asked is the weakest there is',
      cards: all(1)
        .slice(0, 4)
        .map(card => ({ ...card, stability: 300 })),
      mastered: [],
      fading: ['probes/q4'],
    },
    {
      story: 'what was right today is not asked again',
      cards: all(14, { lastRightDay: dayOf(noon), stability: 8 }),
      mastered: [],
      fading: [],
    },
    {
      story: 'a topic that was not right on two days is not one to keep',
      cards: all(14, { rightDays: 1 }),
      mastered: [],
      fading: [],
    },
  ])('$story', ({ cards, mastered, fading }) => {
    expect(keep(cards)).toEqual({ mastered, fading });
  });
});

test('a reader who answers what is asked every day never sees a mastered topic fade', () => {
  const started = fc.record({
    retention: fc.double({ min: 0.8, max: 0.97, noNaN: true }),
    length: fc.constantFrom(3, 5, 10),
    total: fc.integer({ min: 4, max: 10 }),
    unasked: fc.nat(2),
    histories: fc.array(
      fc.record({
        stability: fc.double({ min: 1, max: 60, noNaN: true }),
        days: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 10, maxLength: 10 },
    ),
    /** Which of the answers are guesses, and when in the day the reader comes, in hours after noon. */
    guesses: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    hours: fc.array(fc.integer({ min: -11, max: 11 }), { minLength: 5, maxLength: 5 }),
  });
  fc.assert(
    fc.property(started, ({ retention, length, total, unasked, histories, guesses, hours }) => {
      const scheduler = createScheduler(retention);
      const topics = [topic('probes', slugs(total)), topic('gitops', slugs(12))];
      const [mine, other] = topics as [(typeof topics)[0], (typeof topics)[0]];
      const cards = new Map<string, Card>();
      for (const [at, slug] of mine.questions.slice(0, total - unasked).entries()) {
        const { stability, days } = histories[at] ?? { stability: 9, days: 1 };
        const due = noon - days * day + Math.max(1, Math.round(stability)) * day;
        cards.set(`probes/${slug}`, asked(`probes/${slug}`, days, { stability, due }));
      }
      for (const slug of other.questions)
        cards.set(`gitops/${slug}`, asked(`gitops/${slug}`, 9, { rightDays: 1, due: noon }));
      const standing = (now: number) =>
        standingOf(
          scheduler,
          mine,
          [...cards.values()].filter(({ topic }) => topic === 'probes'),
          momentAt(now),
        );
      fc.pre(standing(noon).mastered);
      let given = 0;
      for (let at = 0; at < 40; at++) {
        const now = noon + at * day + (at === 0 ? 0 : (hours[at % hours.length] ?? 0) * 3_600_000);
        expect(standing(now), `day ${at}`).toMatchObject({ mastered: true, fading: false });
        for (;;) {
          const quiz = chooseQuestions({
            bank: askablesOf(topics),
            cards,
            place: undefined,
            ready: new Set(),
            known: new Set(),
            scheduler,
            moment: momentAt(now),
            allowance: { fresh: 999, reviews: 999 },
            length,
            seed: 1,
          });
          if (quiz.length === 0) break;
          for (const { id } of quiz) {
            const guessed = guesses[given++ % guesses.length] ?? false;
            const said = answer({ question: id, topic: id.split('/')[0] ?? '', time: now, guessed });
            cards.set(id, advance(scheduler, cards.get(id), said));
          }
        }
        expect(standing(now), `after day ${at}`).toMatchObject({ mastered: true, fading: false });
      }
    }),
    { numRuns: 60 },
  );
});
