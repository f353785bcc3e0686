import { isDeepStrictEqual } from 'node:util';
import type { MemoryRecord, RecordKey } from '../../core/memory/answer.ts';
import type { Stored } from '../browser/stored-in-page.ts';
import type { Attempt } from './attempts.ts';

/** What came of one kill. */
export interface Outcome {
  /** Answers and takings back that a page had acknowledged. */
  readonly acknowledged: number;
  /** What pages had begun and not acknowledged, and whether it is there. Either is right. */
  readonly inFlight: { readonly kept: number; readonly gone: number };
  /** What must not be, in words. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly wrong: readonly string[];
}

/** A record and the attempt that it came from. */
type Pair<Kind> = readonly [Kind, Attempt];

/**
 * Compares what pages had acknowledged with what is remembered after the browser was killed.
 *
 * @param before what was remembered before the run
 * @param isShared whether pages may have worked on the same quiz: then the answer of one is acknowledged by the other as well
 */
export function compare(
  attempts: readonly Attempt[],
  before: Stored,
  after: Stored,
  isShared: boolean,
): Outcome {
  const found = new Map(after.records.map(record => [nameOf(record), record]));
  const changed = before.records.filter(record => !isDeepStrictEqual(found.get(nameOf(record)), record));
  const known = new Set(before.records.map(nameOf));
  const added = after.records.filter(record => !known.has(nameOf(record)));
  const replacing = replacements(added, found);
  const replaced = new Set(replacing.values());
  const answers = matched(
    added.filter(record => record.kind === 'answer'),
    attempts.filter(({ what }) => what !== 'takes back'),
    (answer, { what }) => (what === 'says guessed') === replacing.has(nameOf(answer)),
  );
  const withdrawals = matched(
    added.filter(record => record.kind === 'withdrawal').filter(record => !replaced.has(record)),
    attempts.filter(({ what }) => what === 'takes back'),
    () => true,
  );
  const pairs: readonly Pair<MemoryRecord>[] = [...answers.pairs, ...withdrawals.pairs];
  const kept = new Set(pairs.map(([, attempt]) => attempt));
  const open = attempts.filter(({ acknowledged, isLast }) => acknowledged === undefined && isLast);
  const missing = attempts.filter(
    attempt =>
      attempt.acknowledged !== undefined &&
      !kept.has(attempt) &&
      !(isShared && pairs.some(([{ question }]) => question === attempt.question)),
  );
  return {
    acknowledged: attempts.filter(({ acknowledged }) => acknowledged !== undefined).length,
    inFlight: {
      kept: open.filter(attempt => kept.has(attempt)).length,
      gone: open.filter(attempt => !kept.has(attempt)).length,
    },
    lost: [
      ...changed.map(record => `${nameOf(record)} is gone or changed`),
      ...missing.map(attempt => `${said(attempt)} was acknowledged and is not there`),
    ],
    doubled: [
      ...answers.left.map(
        record => `${nameOf(record)}, an answer to ${record.question}, was given by nobody`,
      ),
      ...withdrawals.left.map(record => `${nameOf(record)} withdraws ${named(record.withdraws)} for nobody`),
      ...twiceWithdrawn(after.records),
    ],
    wrong: [
      ...(isShared ? [] : unseen(pairs)),
      ...wrongCards(after),
      ...(after.setAside > before.setAside ? [`${after.setAside} records could not be read`] : []),
    ],
  };
}

/**
 * Gives each record, oldest first, to the attempt that could have made it and had to be done first: no other way of giving
 * them out leaves fewer over.
 */
function matched<Kind extends MemoryRecord>(
  records: readonly Kind[],
  attempts: readonly Attempt[],
  fits: (record: Kind, attempt: Attempt) => boolean,
): { readonly pairs: readonly Pair<Kind>[]; readonly left: readonly Kind[] } {
  const free = new Set(attempts);
  const pairs: Pair<Kind>[] = [];
  const left: Kind[] = [];
  const until = ({ acknowledged = Infinity }: Attempt) => acknowledged;
  for (const record of records.toSorted((one, other) => one.time - other.time)) {
    const [first] = [...free]
      .filter(({ question, from }) => question === record.question && from <= record.time)
      .filter(attempt => record.time <= until(attempt) && fits(record, attempt))
      .sort((one, other) => until(one) - until(other));
    if (!first) left.push(record);
    else {
      pairs.push([record, first]);
      free.delete(first);
    }
  }
  return { pairs, left };
}

/**
 * "I guessed", said afterwards, withdraws an answer and puts another one in its place, both at once or neither.
 *
 * @returns by the name of each answer that did so what it withdrew
 */
function replacements(
  added: readonly MemoryRecord[],
  found: ReadonlyMap<string, MemoryRecord>,
): ReadonlyMap<string, MemoryRecord> {
  const replacing = new Map<string, MemoryRecord>();
  for (const record of added) {
    const next = found.get(named([record.device, record.seq + 1]));
    if (record.kind !== 'withdrawal' || next?.kind !== 'answer' || !next.guessed) continue;
    if (next.question === record.question && next.time === record.time) replacing.set(nameOf(next), record);
  }
  return replacing;
}

/** Records of things that a page went on from without ever acknowledging them. */
function unseen(pairs: readonly Pair<MemoryRecord>[]): string[] {
  return pairs
    .filter(([, { acknowledged, isLast }]) => acknowledged === undefined && !isLast)
    .map(([record, attempt]) => `${said(attempt)} is there as ${nameOf(record)} and was never acknowledged`);
}

function twiceWithdrawn(records: readonly MemoryRecord[]): string[] {
  const withdrawn = records.flatMap(record =>
    record.kind === 'withdrawal' ? [named(record.withdraws)] : [],
  );
  return withdrawn
    .filter((name, at) => withdrawn.indexOf(name) !== at)
    .map(name => `${name} is withdrawn twice`);
}

function wrongCards({ cards, rebuilt }: Stored): string[] {
  const made = new Map(rebuilt.map(card => [card.question, card]));
  const there = new Set(cards.map(({ question }) => question));
  return [
    ...cards
      .filter(card => !isDeepStrictEqual(card, made.get(card.question)))
      .map(({ question }) => `the card of ${question} is not the one that its answers give`),
    ...rebuilt
      .filter(({ question }) => !there.has(question))
      .map(({ question }) => `${question} has no card`),
  ];
}

const named = ([device, seq]: RecordKey): string => `${device} ${seq}`;
const nameOf = ({ device, seq }: MemoryRecord): string => named([device, seq]);
const said = ({ what, page, question }: Attempt): string => `page ${page} ${what} ${question}: this`;
