import { describe, expect, test } from 'vitest';
import { countsOf, filterNamed, filters, isShown } from '../../../core/landscape/filter.ts';
import { statesOf, type TopicMarks } from '../../../core/landscape/topic-state.ts';
import { scoreInWords, stateInWords, sumInWords } from '../../../core/landscape/words.ts';
import type { TopicStanding } from '../../../core/memory/strength.ts';
import { english } from '../../../core/words/say.ts';
import { topic } from '../fixtures.ts';

const topics = [
  topic('known', ['a', 'b']),
  topic('fading', ['a', 'b']),
  topic('waiting', ['a', 'b']),
  topic('begun', ['a', 'b']),
  topic('untouched', ['a']),
  topic('placed', ['a']),
  topic('read', ['a']),
  topic('silent', []),
  topic('left', ['a', 'b']),
];

const standing = (id: string, more: Partial<TopicStanding>): TopicStanding => ({
  topic: id,
  strength: 0,
  mastered: false,
  fading: false,
  asked: 0,
  total: 2,
  due: 0,
  lastAsked: undefined,
  nextDue: undefined,
  ...more,
});

const standings = [
  standing('known', { asked: 2, strength: 0.93, mastered: true }),
  standing('fading', { asked: 2, strength: 0.6, fading: true }),
  standing('waiting', { asked: 2, strength: 0.4, due: 2 }),
  standing('begun', { asked: 1, strength: 0.45 }),
  standing('left', { asked: 1, strength: 0.2, due: 1 }),
];

const marks: TopicMarks = {
  pagesRead: new Map([
    ['read', 4],
    ['begun', 1],
    ['left', 2],
  ]),
  estimates: new Map([
    ['placed', 0.62],
    ['begun', 0.9],
  ]),
  setAside: ['left'],
};

const states = statesOf(topics, standings, marks);
const stateOf = (id: string) => {
  const state = states.find(({ topic }) => topic.id === id);
  if (!state) throw new Error(`There is no state of ${id}.`);
  return state;
};

describe('what a tile says', () => {
  test.each([
    { id: 'known', says: '2 of 2 asked', strength: 0.93 },
    { id: 'fading', says: 'fading', strength: 0.6 },
    { id: 'waiting', says: '2 due', strength: 0.4 },
    { id: 'untouched', says: 'not asked yet', strength: 0 },
    { id: 'silent', says: 'to read', strength: 0 },
    { id: 'placed', says: 'estimate 62 %', strength: 0.62 },
    { id: 'left', says: 'set aside', strength: 0.2 },
  ])('of $id: $says', ({ id, says, strength }) => {
    expect(english.say(stateInWords(stateOf(id)))).toBe(says);
    expect(stateOf(id).strength).toBe(strength);
  });

  test('an estimate does not count once something was asked', () => {
    expect(stateOf('begun')).toMatchObject({ estimated: false, strength: 0.45, pagesRead: 1 });
  });

  test('nothing of a topic that is set aside is due', () => {
    expect(stateOf('left').due).toBe(0);
  });

  test('topics without standings were never asked', () => {
    expect(statesOf(topics, [], marks).map(({ asked }) => asked)).toEqual(topics.map(() => 0));
  });
});

describe('the whole landscape', () => {
  test('is summed up without topics that cannot be asked', () => {
    expect(sumInWords(states, english.say)).toBe('1 of 8 topics mastered · 2 questions due');
    expect(scoreInWords(states)).toBe('1 / 8');
  });

  test.each([
    { filter: 'due', left: ['waiting'] },
    { filter: 'fading', left: ['fading'] },
    { filter: 'new', left: ['untouched', 'placed', 'read'] },
    { filter: 'read', left: ['read'] },
  ] as const)('narrowed to $filter leaves $left', ({ filter, left }) => {
    expect(states.filter(state => isShown(filter, state)).map(({ topic }) => topic.id)).toEqual(left);
  });

  test('counts for each filter what it leaves', () => {
    expect(countsOf(states)).toEqual({ all: 9, due: 1, fading: 1, new: 3, read: 1 });
  });
});

describe('a filter in the address', () => {
  test.each(filters.map(filter => ({ filter })))('is found by its name: $filter', ({ filter }) => {
    expect(filterNamed(filter)).toBe(filter);
  });

  test('is none when nothing is said, and is not guessed when it is not known', () => {
    expect(filterNamed(null)).toBe('all');
    expect(filterNamed('Due')).toBeUndefined();
    expect(filterNamed('')).toBeUndefined();
  });
});
