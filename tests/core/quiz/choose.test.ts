import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../core/memory/card.ts';
import { chooseQuestions, type Choosing } from '../../../core/quiz/choose.ts';
import { card, day, dayOf, noon, question } from '../fixtures.ts';

const today = dayOf(noon);
const yesterday = dayOf(noon - day);
const base = { cards: new Map(), topics: ['probes'], now: noon, today, length: 5, seed: 7 };

function ask(bank: readonly string[], cards: readonly Card[], more: Partial<Choosing> = {}): string[] {
  const known = new Map(cards.map(card => [card.question, card]));
  return chooseQuestions({ ...base, bank: bank.map(id => question(id)), cards: known, ...more }).map(
    ({ id }) => id,
  );
}

const due = (id: string, days = 1) => card(id, { due: noon - days * day, lastRightDay: yesterday });

describe('what is asked first', () => {
  test.each([
    {
      story: 'a due question comes before a new one',
      bank: ['probes/new', 'probes/due'],
      cards: [due('probes/due')],
      asked: ['probes/due', 'probes/new'],
    },
    {
      story: 'a new question about the page comes before a due one about another topic',
      bank: ['gitops/due', 'probes/new'],
      cards: [due('gitops/due')],
      asked: ['probes/new', 'gitops/due'],
    },
    {
      story: 'of other topics too, what is due comes before what is new',
      bank: ['gitops/new', 'gitops/due'],
      cards: [due('gitops/due')],
      asked: ['gitops/due', 'gitops/new'],
    },
    {
      story: 'after a break, what has waited longest comes first',
      bank: ['probes/a', 'probes/b', 'probes/c'],
      cards: [due('probes/a', 2), due('probes/b', 30), due('probes/c', 9)],
      asked: ['probes/b', 'probes/c', 'probes/a'],
    },
    {
      story: 'a question that is known and not due is not asked',
      bank: ['probes/known', 'probes/new'],
      cards: [card('probes/known', { lastRightDay: yesterday })],
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
    { story: 'with nothing worth asking there is no quiz', bank: [], cards: [], asked: [] },
  ])('$story', ({ bank, cards, asked }) => {
    expect(ask(bank, cards)).toEqual(asked);
  });

  test('new questions go from easy to hard', () => {
    const bank = [3, 1, 2].map(difficulty => question(`probes/${difficulty}`, { difficulty }));
    expect(chooseQuestions({ ...base, bank }).map(({ id }) => id)).toEqual([
      'probes/1',
      'probes/2',
      'probes/3',
    ]);
  });

  test('without a page to go by, due questions of all topics come before new ones', () => {
    const bank = ['gitops/new', 'probes/due', 'probes/new', 'gitops/due'];
    const asked = ask(bank, [due('probes/due', 1), due('gitops/due', 2)], { topics: [] });
    expect(asked.slice(0, 2)).toEqual(['gitops/due', 'probes/due']);
    expect(asked).toHaveLength(4);
  });

  test('two readers do not get the same new questions in the same order', () => {
    const bank = ['a', 'b', 'c', 'd', 'e', 'f'].map(slug => `probes/${slug}`);
    const orders = new Set([1, 2, 3, 4, 5, 6].map(seed => ask(bank, [], { seed }).join(' ')));
    expect(orders.size).toBeGreaterThan(1);
  });
});

describe('whatever the reader did before', () => {
  const slot = fc.record({
    id: fc.constantFrom('probes', 'rollouts', 'gitops').chain(topic => fc.nat(9).map(n => `${topic}/${n}`)),
    difficulty: fc.integer({ min: 1, max: 3 }),
    history: fc.option(
      fc.record({
        due: fc.integer({ min: noon - 40 * day, max: noon + 40 * day }),
        lastRightDay: fc.constantFrom(undefined, yesterday, today),
      }),
    ),
  });
  const choosing = fc
    .record({
      slots: fc.uniqueArray(slot, { selector: ({ id }) => id, maxLength: 25 }),
      topics: fc.subarray(['probes', 'rollouts', 'gitops']),
      length: fc.integer({ min: 1, max: 20 }),
      seed: fc.integer(),
    })
    .map(({ slots, ...rest }): Choosing => ({
      ...base,
      ...rest,
      bank: slots.map(({ id, difficulty }) => question(id, { difficulty })),
      cards: new Map(slots.flatMap(({ id, history }) => (history ? [[id, card(id, history)]] : []))),
    }));

  test('a quiz is never longer than asked for, asks nothing twice and leaves no room while something is open', () => {
    fc.assert(
      fc.property(choosing, given => {
        const asked = chooseQuestions(given).map(({ id }) => id);
        expect(asked.length).toBeLessThanOrEqual(given.length);
        expect(new Set(asked).size).toBe(asked.length);
        const open = given.bank.filter(({ id }) => {
          const known = given.cards.get(id);
          return !known || (known.due <= given.now && known.lastRightDay !== today);
        });
        expect(asked.length).toBe(Math.min(given.length, open.length));
      }),
    );
  });

  test('nothing answered right today and nothing that is not due is asked', () => {
    fc.assert(
      fc.property(choosing, given => {
        for (const { id } of chooseQuestions(given)) {
          const known = given.cards.get(id);
          expect(known?.lastRightDay).not.toBe(today);
          expect(known?.due ?? 0).toBeLessThanOrEqual(given.now);
        }
      }),
    );
  });

  test("due ones of the page's topics come before new ones of them, and those before other topics", () => {
    fc.assert(
      fc.property(choosing, given => {
        const rank = ({ id, topic }: { id: string; topic: string }) =>
          (given.topics.length === 0 || given.topics.includes(topic) ? 0 : 2) + (given.cards.has(id) ? 0 : 1);
        const asked = chooseQuestions(given).map(rank);
        expect(asked).toEqual(asked.toSorted((a, b) => a - b));
        const all = chooseQuestions({ ...given, length: 99 }).map(rank);
        expect(asked).toEqual(all.slice(0, given.length));
      }),
    );
  });

  test('the same input gives the same quiz, in whichever order the questions were loaded, and nothing is changed', () => {
    fc.assert(
      fc.property(choosing, given => {
        const before = structuredClone(given);
        const asked = chooseQuestions(given);
        expect(chooseQuestions(given)).toEqual(asked);
        expect(chooseQuestions({ ...given, bank: given.bank.toReversed() })).toEqual(asked);
        expect(given).toEqual(before);
      }),
    );
  });
});
