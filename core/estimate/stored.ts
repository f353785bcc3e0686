import { placeIds } from '../curriculum/layers.ts';
import { phrase } from '../words/phrase.ts';
import { Told } from '../words/told.ts';
import type { Attempt, GivenAnswer } from './attempt.ts';
import { frequencies, statementIds, type Experience } from './experience.ts';

/** An estimate that the reader chose to keep. */
export interface KeptEstimate {
  /** The day on which it was made, as an ISO date. */
  readonly day: string;
  readonly experience: Experience;
  readonly answers: readonly GivenAnswer[];
  /** The share of each topic's questions that the reader is expected to know, 0–1, by the topic's id. */
  readonly topics: Readonly<Record<string, number>>;
}

/** What is stored of where the reader fits: the estimate that is kept, and the attempt that is under way. */
export interface StoredEstimate {
  readonly kept?: KeptEstimate;
  readonly attempt?: Attempt;
}

/** Thrown when what is stored is no estimate. It is left as it is. */
export class EstimateUnreadable extends Told {
  /** The part that does not fit. */
  readonly field: string;

  constructor(field: string) {
    super(
      phrase(
        'Your estimate cannot be read: "{field}" holds something unexpected. Reset it to go on; your answers and settings are not touched.',
        { field },
      ),
    );
    this.name = 'EstimateUnreadable';
    this.field = field;
  }
}

/**
 * Reads what is stored. By hand and not by schema, as settings are: the popup reads it before it asks.
 *
 * @throws EstimateUnreadable naming the part that does not fit
 */
export function readEstimate(stored: unknown): StoredEstimate {
  if (stored === undefined) return {};
  if (!isRecord(stored)) throw new EstimateUnreadable('estimate');
  const { kept, attempt } = stored;
  if (kept !== undefined) check('kept', kept, keptFields);
  if (attempt !== undefined) check('attempt', attempt, attemptFields);
  return stored;
}

type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

function check(name: string, value: unknown, fields: Fields): void {
  if (!isRecord(value)) throw new EstimateUnreadable(name);
  for (const [field, fits] of Object.entries(fields))
    if (!fits(value[field])) throw new EstimateUnreadable(`${name}.${field}`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = (all: readonly string[]) => (value: unknown) =>
  typeof value === 'string' && all.includes(value);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
const isText = (value: unknown) => typeof value === 'string';
const has = (value: unknown, fields: Fields) =>
  isRecord(value) && Object.entries(fields).every(([field, fits]) => fits(value[field]));

const isExperience = (value: unknown) =>
  isRecord(value) &&
  Object.entries(value).every(([id, said]) => isOneOf(statementIds)(id) && isOneOf(frequencies)(said));
const isItem = (value: unknown) =>
  has(value, { place: isOneOf(placeIds), level: isNumber, slope: isNumber, floor: isShare });
const isAnswer = (value: unknown) =>
  has(value, {
    question: isText,
    topic: isText,
    item: isItem,
    outcome: isOneOf(['right', 'wrong', 'unknown']),
  });
const isAnswers = (value: unknown) => Array.isArray(value) && value.every(isAnswer);

const keptFields: Fields = {
  day: value => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  experience: isExperience,
  answers: isAnswers,
  topics: value => isRecord(value) && Object.values(value).every(isShare),
};
const attemptFields: Fields = {
  seed: value => Number.isInteger(value),
  experience: isExperience,
  answers: isAnswers,
  at: isOneOf(['saying', 'asking', 'done']),
};
