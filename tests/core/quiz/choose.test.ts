import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScheduler, recall, type Card } from '../../../core/memory/card.ts';
import { isDue } from '../../../core/memory/due.ts';
import type { Askable } from '../../../core/quiz/askable.ts';
import { keepers } from '../../../core/quiz/keep.ts';
import { chooseQuestions, mostOfOne, type Choosing, type QuizPlace } from '../../../core/quiz/choose.ts';
import { card, day, dayOf, momentAt, noon } from '../fixtures.ts';

const scheduler = createScheduler(0.9);
const today = dayOf(noon);
const yesterday = dayOf(noon - day);
const here: QuizPlace = { topics: ['probes'], near: ['rollouts', 'gitops'], fit: {} };
const base: Omit<Choosing, 'bank' | 'cards'> = {
  place: here,
  ready: new Set(['probes', 'rollouts', 'gitops']),
  known: new Set(),
  scheduler,
  moment: momentAt(noon),
  allowance: { fresh: 99, reviews: 99 },
  length: 5,
  seed: 7,
};
const askable = (id: string, difficulty = 1): Askable => ({
  id,
  topic: id.split('/')[0] ?? '',
  difficulty,
});

function ask(bank: readonly string[], cards: readonly Card[], more: Partial<Choosing> = {}): string[] {
  const known = new Map(cards.map(card => [card.question, card]));
  return chooseQuestions({ ...base, bank: bank.map(id => askable(id)), cards: known, ...more }).map(
    ({ id }) => id,
  );
}

/** A question that was last right so many days ago and is due; the longer ago, the likelier it is forgotten. */
const due = (id: string, days = 1) =>
  card(id, {
    due: noon - day,
    lastReview: noon - (days + 10) * day,
    lastReviewDay: dayOf(noon - (days + 10) * day),
    lastRightDay: yesterday,
    stability: 10,
  });
const known = (id: string, more: Partial<Card> = {}) =>
  card(id, { lastReviewDay: yesterday, lastRightDay: yesterday, lastReview: noon - day, ...more });

describe('over a page', () => {
  test.each([
    {
      story: 'a due question comes before a new one',
      bank: ['probes/new', 'probes/due'],
      cards: [due('probes/due')],
      asked: ['probes/due', 'probes/new'],
    },
    {
      story: 'what is due near the page is mixed in, after the first',
      bank: ['gitops/due', 'probes/1', 'probes/2', 'probes/3', 'probes/4', 'probes/5'],
      cards: [due('gitops/due'), ...[5, 4, 3, 2, 1].map(n => due(`probes/${n}`, n * 5))],
      asked: ['probes/5', 'probes/4', 'gitops/due', 'probes/3', 'probes/2'],
    },
    {
      story: 'after a break, what is most likely forgotten comes first, and the rest waits',
      bank: ['probes/a', 'probes/b', 'probes/c', 'probes/d', 'probes/e', 'probes/f'],
      cards: [2, 300, 9, 40, 120, 700].map((days, n) => due(`probes/${'abcdef'[n] ?? ''}`, days)),
      asked: ['probes/f', 'probes/b', 'probes/e', 'probes/d', 'probes/c'],
    },
    {
      story: 'a question that is known and not due is not asked',
      bank: ['probes/known', 'probes/new'],
      cards: [known('probes/known')],
      asked: ['probes/new'],
    },
    {
      story: 'a question answered right today is not asked again, even when it is due',
      bank: ['probes/guessed', 'probes/new'],
      cards: [card('probes/guessed', { due: noon - 1, lastRightDay: today })],
      asked: ['probes/new'],
    },
    {
      story: 'a question missed ten minutes ago comes back in the same sitting',
      bank: ['probes/missed'],
      cards: [card('probes/missed', { due: noon, lastRightDay: undefined })],
      asked: ['probes/missed'],
    },
    {
      story: 'where the page has nothing more, a weak question near it fills the quiz',
      bank: ['probes/new', 'rollouts/weak', 'rollouts/strong', 'rollouts/new'],
      cards: [known('rollouts/weak', { rightDays: 1 }), known('rollouts/strong', { rightDays: 2 })],
      asked: ['probes/new', 'rollouts/weak'],
    },
    {
      story: 'near the page as well, no topic fills the quiz alone while another is due',
      bank: ['gitops/1', ...[1, 2, 3, 4, 5].map(n => `rollouts/${n}`)],
      cards: [due('gitops/1'), ...[5, 4, 3, 2, 1].map(n => due(`rollouts/${n}`, n * 5))],
      asked: ['rollouts/5', 'gitops/1', 'rollouts/4', 'rollouts/3', 'rollouts/2'],
    },
    {
      story: 'topics that are not near the page are left alone',
      bank: ['probes/new', 'slo/due', 'slo/new'],
      cards: [due('slo/due')],
      asked: ['probes/new'],
    },
    { story: 'with nothing worth asking there is no quiz', bank: [], cards: [], asked: [] },
  ])('$story', ({ bank, cards, asked }) => {
    expect(ask(bank, cards)).toEqual(asked);
  });

  test('new questions go from easy to hard', () => {
    const bank = [3, 1, 2].map(difficulty => askable(`probes/${difficulty}`, difficulty));
    expect(ask([], [], { bank })).toEqual(['probes/1', 'probes/2', 'probes/3']);
  });

  test('a topic whose prerequisites are known comes before one that needs something unknown', () => {
    const place = { ...here, topics: ['gitops', 'probes'] };
    const asked = ask(['gitops/1', 'probes/1'], [], { place, ready: new Set(['probes']) });
    expect(asked).toEqual(['probes/1', 'gitops/1']);
  });

  test('a harder question that is about the very words of the page is chosen before an easy one that is not', () => {
    const bank = [askable('probes/easy', 1), askable('probes/fits', 2), askable('probes/hard', 3)];
    const place = { ...here, fit: { 'probes/fits': 0.9 } };
    expect(ask([], [], { bank, place, length: 1 })).toEqual(['probes/fits']);
    expect(ask([], [], { bank, length: 1 })).toEqual(['probes/easy']);
  });

  test('of two that are as likely forgotten, the one that fits the page comes first', () => {
    const cards = [due('probes/a', 3), due('probes/b', 3)];
    const place = { ...here, fit: { 'probes/b': 0.5 } };
    expect(ask(['probes/a', 'probes/b'], cards, { place })).toEqual(['probes/b', 'probes/a']);
  });

  test('two readers do not get the same new questions in the same order', () => {
    const bank = ['a', 'b', 'c', 'd', 'e', 'f'].map(slug => `probes/${slug}`);
    const orders = new Set([1, 2, 3, 4, 5, 6].map(seed => ask(bank, [], { seed }).join(' ')));
    expect(orders.size).toBeGreaterThan(1);
  });
});

describe('today’s limits', () => {
  const bank = ['probes/1', 'probes/2', 'probes/3', 'probes/4'];

  test.each([
    {
      story: 'let in as many new ones as are left',
      allowance: { fresh: 1, reviews: 9 },
      cards: [due('probes/1')],
      asked: 2,
    },
    {
      story: 'let in as many due ones as are left',
      allowance: { fresh: 0, reviews: 2 },
      cards: bank.map(id => due(id)),
      asked: 2,
    },
    {
      story: 'let in nothing when nothing is left',
      allowance: { fresh: 0, reviews: 0 },
      cards: [],
      asked: 0,
    },
    {
      story: 'do not keep a miss of today from being made good',
      allowance: { fresh: 0, reviews: 0 },
      cards: [card('probes/1', { due: noon, lastRightDay: undefined, lastReviewDay: today })],
      asked: 1,
    },
  ])('$story', ({ allowance, cards, asked }) => {
    expect(ask(bank, cards, { allowance })).toHaveLength(asked);
  });
});

describe('a mixed review', () => {
  const review = { place: undefined };

  test('is of what is due, from all over the landscape, most likely forgotten first, and not one topic after the other', () => {
    const bank = ['probes/1', 'probes/2', 'gitops/1', 'slo/1', 'slo/new'];
    const cards = [due('probes/1', 400), due('probes/2', 300), due('gitops/1', 40), due('slo/1', 1)];
    expect(ask(bank, cards, review)).toEqual(['probes/1', 'gitops/1', 'probes/2', 'slo/1']);
  });

  test('with nothing due, brings one new question of each topic that needs nothing unknown', () => {
    const bank = ['probes/1', 'probes/2', 'gitops/1', 'rollouts/1'];
    const asked = ask(bank, [], { ...review, ready: new Set(['probes', 'rollouts']) });
    expect(asked.map(id => id.split('/')[0]).toSorted()).toEqual(['probes', 'rollouts']);
  });
});

describe('to refresh a topic', () => {
  const place = { ...here, near: [], purpose: 'refresh' as const };
  test.each([
    {
      story: 'its questions are asked though nothing is due, the most likely forgotten first',
      bank: ['probes/a', 'probes/b', 'gitops/a'],
      cards: [known('probes/a'), due('probes/b', 90)],
      asked: ['probes/b', 'probes/a'],
    },
    {
      story: 'what was right today is left out, and what was never asked comes last',
      bank: ['probes/new', 'probes/a', 'probes/today'],
      cards: [known('probes/a'), card('probes/today')],
      asked: ['probes/a', 'probes/new'],
    },
    {
      story: 'there is nothing once all were right today',
      bank: ['probes/today'],
      cards: [card('probes/today')],
      asked: [],
    },
  ])('$story', ({ bank, cards, asked }) => {
    expect(ask(bank, cards, { place, allowance: { fresh: 0, reviews: 0 } })).toEqual(asked);
  });
});

describe('whatever the reader did before', () => {
  const topicIds = ['probes', 'rollouts', 'gitops', 'slo'];
  const slot = fc.record({
    id: fc.constantFrom(...topicIds).chain(topic => fc.nat(9).map(n => `${topic}/${n}`)),
    difficulty: fc.integer({ min: 1, max: 3 }),
    history: fc.option(
      fc.record({
        due: fc.integer({ min: noon - 40 * day, max: noon + 40 * day }),
        lastReview: fc.integer({ min: noon - 90 * day, max: noon }),
        lastReviewDay: fc.constantFrom('2026-09-01', yesterday, today),
        lastRightDay: fc.constantFrom(undefined, yesterday, today),
        stability: fc.integer({ min: 1, max: 90 }),
        rightDays: fc.nat(3),
      }),
    ),
    fit: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });
  const choosing = fc
    .record({
      slots: fc.uniqueArray(slot, { selector: ({ id }) => id, maxLength: 25 }),
      topics: fc.subarray(['probes', 'rollouts']),
      ready: fc.subarray(topicIds),
      fresh: fc.nat(12),
      reviews: fc.nat(12),
      length: fc.constantFrom(3, 5, 10),
      seed: fc.integer(),
    })
    .map(({ slots, topics, ready, fresh, reviews, ...rest }): Choosing => {
      const fit = Object.fromEntries(slots.flatMap(({ id, fit }) => (fit === null ? [] : [[id, fit]])));
      const near = ['rollouts', 'gitops'].filter(id => !topics.includes(id));
      return {
        ...base,
        ...rest,
        place: topics.length > 0 ? { topics, near, fit } : undefined,
        ready: new Set(ready),
        allowance: { fresh, reviews },
        bank: slots.map(({ id, difficulty }) => askable(id, difficulty)),
        cards: new Map(slots.flatMap(({ id, history }) => (history ? [[id, card(id, history)]] : []))),
      };
    });
  /** What is due, and what is asked before that to keep a mastered topic, or to bring one back. */
  const waitingOf = (given: Choosing): Set<string> => {
    const { mastered, fading } = keepers(given);
    const due = [...given.cards.values()].filter(card => isDue(card, given.moment));
    return new Set([...[...mastered, ...fading].map(({ id }) => id), ...due.map(({ question }) => question)]);
  };
  const isWaiting = (given: Choosing, { id }: Askable) => waitingOf(given).has(id);
  const isDueNow = ({ cards, moment }: Choosing, { id }: Askable) => {
    const known = cards.get(id);
    return known !== undefined && isDue(known, moment);
  };
  const isAsked = ({ cards }: Choosing, { id }: Askable) => cards.has(id);
  const isHere = ({ place }: Choosing, { topic }: Askable) => place?.topics.includes(topic) ?? true;
  const runs = { numRuns: 500 };

  test('a quiz is never longer than asked for, and asks nothing twice', () => {
    fc.assert(
      fc.property(choosing, given => {
        const asked = chooseQuestions(given).map(({ id }) => id);
        expect(asked.length).toBeLessThanOrEqual(given.length);
        expect(new Set(asked).size).toBe(asked.length);
      }),
      runs,
    );
  });

  test('nothing that was answered right today comes again', () => {
    fc.assert(
      fc.property(choosing, given => {
        for (const { id } of chooseQuestions(given))
          expect(given.cards.get(id)?.lastRightDay).not.toBe(today);
      }),
      runs,
    );
  });

  test('what is asked of the page is due or new, due ones first, then new ones from easy to hard', () => {
    fc.assert(
      fc.property(choosing, given => {
        const ours = chooseQuestions(given).filter(question => given.place && isHere(given, question));
        const rank = (question: Askable) => {
          if (given.cards.has(question.id)) return 0;
          return (given.ready.has(question.topic) ? 1 : 5) + question.difficulty;
        };
        for (const question of ours)
          expect(isWaiting(given, question) || !given.cards.has(question.id)).toBe(true);
        expect(ours.map(rank)).toEqual(ours.map(rank).toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  test('what is asked of other topics is near the page and due, or weak where nothing due is left out', () => {
    fc.assert(
      fc.property(choosing, given => {
        if (!given.place) return;
        const { near } = given.place;
        const quiz = chooseQuestions(given);
        const others = quiz.filter(question => !isHere(given, question));
        for (const { topic, id } of others) {
          expect(near).toContain(topic);
          expect(given.cards.has(id)).toBe(true);
        }
        const isWeak = (question: Askable) => !isWaiting(given, question);
        for (const { id } of others.filter(isWeak)) expect(given.cards.get(id)?.rightDays).toBeLessThan(2);
        const waiting = given.bank.filter(
          question =>
            near.includes(question.topic) &&
            isAsked(given, question) &&
            isWaiting(given, question) &&
            !quiz.includes(question),
        );
        const spent = quiz.filter(({ id }) => (given.cards.get(id)?.lastReviewDay ?? today) !== today).length;
        if (others.some(isWeak) && spent < given.allowance.reviews) expect(waiting).toEqual([]);
      }),
      runs,
    );
  });

  test('no topic fills a quiz alone while something of another is due', () => {
    fc.assert(
      fc.property(choosing, given => {
        const unlimited = { ...given, allowance: { fresh: 99, reviews: 99 } };
        const quiz = chooseQuestions(unlimited);
        const of = Map.groupBy(quiz, ({ topic }) => topic);
        const { place } = unlimited;
        for (const [topic, questions] of of) {
          if (questions.length <= mostOfOne(given.length)) continue;
          const waiting = unlimited.bank.filter(
            question =>
              question.topic !== topic &&
              isWaiting(unlimited, question) &&
              !quiz.includes(question) &&
              (!place || isAsked(unlimited, question)) &&
              (!place || [...place.topics, ...place.near].includes(question.topic)),
          );
          expect(waiting).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('the most at risk come first: of one topic, nothing due is left out that is clearly likelier forgotten', () => {
    fc.assert(
      fc.property(choosing, given => {
        const unlimited = { ...given, allowance: { fresh: 99, reviews: 99 } };
        const quiz = chooseQuestions(unlimited);
        const chance = ({ id }: Askable) => {
          const known = unlimited.cards.get(id);
          return known ? recall(scheduler, known, noon) : 1;
        };
        for (const chosen of quiz.filter(
          question => isAsked(unlimited, question) && isWaiting(unlimited, question),
        ))
          for (const left of unlimited.bank)
            if (left.topic === chosen.topic && isDueNow(unlimited, left) && !quiz.includes(left))
              expect(chance(left)).toBeGreaterThan(chance(chosen) - 0.1);
      }),
      runs,
    );
  });

  test('today’s limits hold', () => {
    fc.assert(
      fc.property(choosing, given => {
        const quiz = chooseQuestions(given);
        const fresh = quiz.filter(({ id }) => !given.cards.has(id));
        const reviews = quiz.filter(({ id }) => (given.cards.get(id)?.lastReviewDay ?? today) !== today);
        expect(fresh.length).toBeLessThanOrEqual(given.allowance.fresh);
        expect(reviews.length).toBeLessThanOrEqual(given.allowance.reviews);
      }),
      runs,
    );
  });

  test('without a page, a review is of nothing but what is due or about to fade, as long as anything is', () => {
    fc.assert(
      fc.property(choosing, given => {
        const review = { ...given, place: undefined, allowance: { fresh: 99, reviews: 99 } };
        const waiting = review.bank.filter(question => isWaiting(review, question));
        const quiz = chooseQuestions(review);
        if (waiting.length === 0) expect(quiz.every(({ id }) => !review.cards.has(id))).toBe(true);
        else {
          expect(quiz.every(question => isWaiting(review, question))).toBe(true);
          expect(quiz).toHaveLength(Math.min(review.length, waiting.length));
        }
      }),
      runs,
    );
  });

  test('the same input gives the same quiz, in whichever order the questions were loaded, and nothing is changed', () => {
    fc.assert(
      fc.property(choosing, given => {
        const before = structuredClone({ ...given, scheduler: undefined });
        const asked = chooseQuestions(given);
        expect(chooseQuestions(given)).toEqual(asked);
        expect(chooseQuestions({ ...given, bank: given.bank.toReversed() })).toEqual(asked);
        expect({ ...given, scheduler: undefined }).toEqual(before);
      }),
      runs,
    );
  });
});
