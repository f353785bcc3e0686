import { describe, expect, test } from 'vitest';
import { createScheduler, advance, rebuild, type Card } from '../../core/memory/card.ts';
import { filledUp, history, type HistoryPlan } from '../../scripts/bench/memory/history.ts';
import { day, noon } from '../core/fixtures.ts';

const topics = ['probes', 'gitops', 'slo'];
const plan: HistoryPlan = {
  questions: filledUp([{ id: 'probes/one', topic: 'probes' }], topics, 40),
  answers: 1500,
  days: 730,
  until: noon,
  offset: 60,
  device: 'bench',
  seed: 7,
};

describe('a long history', () => {
  test('is the same for the same plan, and another for another seed', () => {
    expect([...history(plan)]).toEqual([...history(plan)]);
    expect([...history({ ...plan, seed: 8 })]).not.toEqual([...history(plan)]);
  });

  test('asks every question, in the order of time, over all of its days and not after its end', () => {
    const answers = [...history(plan)];
    expect(answers).toHaveLength(1500);
    expect(new Set(answers.map(({ question }) => question)).size).toBe(40);
    expect(answers.map(({ seq }) => seq)).toEqual(answers.map((_, at) => at + 1));
    const times = answers.map(({ time }) => time);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBe(noon - 730 * day);
    expect(times.at(-1)).toBeGreaterThan(noon - 2 * day);
    expect(times.at(-1)).toBeLessThan(noon);
  });

  test('gives cards one by one that equal the ones made from all of its answers', () => {
    const scheduler = createScheduler(0.9);
    const cards = new Map<string, Card>();
    const answers = [...history(plan)];
    for (const answer of answers)
      cards.set(answer.question, advance(scheduler, cards.get(answer.question), answer));
    const byQuestion = Map.groupBy(answers, ({ question }) => question);
    for (const [question, records] of byQuestion)
      expect(cards.get(question)).toEqual(rebuild(scheduler, records));
  });

  test('leaves some questions due at its end, and some that are not', () => {
    const scheduler = createScheduler(0.9);
    const byQuestion = Map.groupBy(history(plan), ({ question }) => question);
    const due = [...byQuestion.values()].filter(
      records => (rebuild(scheduler, records)?.due ?? 0) < noon + day,
    );
    expect(due.length).toBeGreaterThan(5);
    expect(due.length).toBeLessThan(35);
  });

  test('has no answers without questions', () => {
    expect(() => [...history({ ...plan, questions: [] })]).toThrow('without questions');
  });
});

describe('questions that are filled up', () => {
  test('keep the real ones and spread the others over the topics', () => {
    expect(plan.questions[0]).toEqual({ id: 'probes/one', topic: 'probes' });
    expect(new Set(plan.questions.map(({ id }) => id)).size).toBe(40);
    for (const topic of topics)
      expect(plan.questions.filter(question => question.topic === topic).length).toBeGreaterThanOrEqual(13);
  });

  test('stay as they are where there are enough', () => {
    expect(filledUp(plan.questions, topics, 3)).toEqual(plan.questions);
  });
});
