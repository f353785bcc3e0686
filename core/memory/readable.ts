import type { Quiz } from '../quiz/quiz.ts';
import type { MemoryRecord } from './answer.ts';
import type { Card } from './card.ts';

/**
 * Whether what lies in the database is what was written there. Disks fail and other programs meddle: what cannot be read
 * is set aside and named, never guessed at. By hand and not by schema, because every popup runs this on every card.
 */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
/** What a `Date` can hold. */
const isTime = (value: unknown) => Number.isFinite(value) && Math.abs(value as number) <= 8.64e15;
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isFlag = (value: unknown) => typeof value === 'boolean';
const isIndexes = (value: unknown) => Array.isArray(value) && value.every(isCount);
const isKey = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && isCount(value[1]);

export function isCard(value: unknown): value is Card {
  return (
    isFields(value) &&
    isText(value.question) &&
    isText(value.topic) &&
    isTime(value.due) &&
    isPositive(value.stability) &&
    isPositive(value.difficulty) &&
    isCount(value.state) &&
    isCount(value.reps) &&
    isCount(value.lapses) &&
    isCount(value.steps) &&
    isTime(value.lastReview) &&
    isDay(value.lastReviewDay) &&
    isTime(value.lastAsked) &&
    (value.lastRightDay === undefined || isDay(value.lastRightDay)) &&
    isCount(value.rightDays)
  );
}

export function isMemoryRecord(value: unknown): value is MemoryRecord {
  if (!isFields(value) || !isText(value.device) || !isCount(value.seq)) return false;
  if (!isText(value.question) || !isTime(value.time)) return false;
  if (value.kind === 'withdrawal') return isKey(value.withdraws);
  return (
    value.kind === 'answer' &&
    isText(value.topic) &&
    isDay(value.day) &&
    isIndexes(value.chosen) &&
    isFlag(value.right) &&
    isFlag(value.guessed) &&
    isTime(value.elapsed) &&
    isText(value.where)
  );
}

export function isQuiz(value: unknown): value is Quiz {
  return (
    isFields(value) &&
    isText(value.subject) &&
    isDay(value.day) &&
    Number.isFinite(value.seed) &&
    isCount(value.at) &&
    isListOf(value.questions, asked => isText(asked.id) && isText(asked.topic)) &&
    isListOf(value.results, result => isIndexes(result.chosen) && isText(result.outcome)) &&
    (value.draft === undefined || (isFields(value.draft) && isIndexes(value.draft.chosen)))
  );
}

function isPositive(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) > 0;
}

function isListOf(value: unknown, fits: (item: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every(item => isFields(item) && fits(item));
}
