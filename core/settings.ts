import { languageChoices, type LanguageChoice } from './words/language.ts';
import { phrase } from './words/phrase.ts';
import { Told } from './words/told.ts';

/** A corner of the window in which the hint can stand. */
export const corners = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof corners)[number];

/** How much of the hint stands in a page: all of the pill, its glyph alone, or nothing but the lit icon in the toolbar. */
export const hintStyles = ['pill', 'glyph', 'icon'] as const;
export type HintStyle = (typeof hintStyles)[number];

/** What the reader chose. Small, and needed early in the page script, so it lies in `storage.local`. */
export interface Settings {
  /** Hosts on which no hint is shown. */
  readonly hintOff: readonly string[];
  /** Hosts on which the hint is folded to its glyph. */
  readonly folded: readonly string[];
  /** Where the hint stands, by host; bottom right elsewhere. */
  readonly corners: Readonly<Record<string, Corner>>;
  /** Whether the reader has seen how to switch the hint off. */
  readonly introduced: boolean;
  readonly hintStyle: HintStyle;
  /** The chance of recall at which a question comes back, 0.8–0.97. */
  readonly retention: number;
  /** The hour at which a study day begins, 0–23. */
  readonly dayStart: number;
  /** Questions in a quiz. */
  readonly length: QuizLength;
  /** How many questions that were never asked before a day may bring, 0–200. */
  readonly newPerDay: number;
  /** How many questions a day may bring back, 0–1000. */
  readonly reviewsPerDay: number;
  /** Whether the toolbar button shows how many questions are due. */
  readonly badge: boolean;
  /** When a day's one notification comes, in minutes after local midnight, 0–1439; `null`: never. */
  readonly remindAt: number | null;
  /** Whether the pages that were read are kept by topic and day. */
  readonly trail: boolean;
  /** Topics that do not come up any more until the reader brings them back. */
  readonly setAside: readonly string[];
  /** How many questions a week the reader wants to answer, 0–500; 0: no aim. */
  readonly weeklyAim: number;
  readonly language: LanguageChoice;
}

export const quizLengths = [3, 5, 10] as const;
export type QuizLength = (typeof quizLengths)[number];

/** The least and the most that numbers of the reader's choice may be. */
export const limits = {
  retention: [0.8, 0.97],
  newPerDay: [0, 200],
  reviewsPerDay: [0, 1000],
  weeklyAim: [0, 500],
} as const;

export const defaultSettings: Settings = {
  hintOff: [],
  folded: [],
  corners: {},
  introduced: false,
  hintStyle: 'pill',
  retention: 0.9,
  dayStart: 4,
  length: 5,
  newPerDay: 20,
  reviewsPerDay: 100,
  badge: false,
  remindAt: null,
  trail: true,
  setAside: [],
  weeklyAim: 25,
  language: 'browser',
};

/** Thrown when stored settings are not settings. They are left as they are, so that nothing is lost. */
export class SettingsUnreadable extends Told {
  /** The field that does not fit. */
  readonly field: string;

  constructor(field: string) {
    super(
      phrase(
        'Your settings cannot be read: "{field}" holds something unexpected. Reset them to go on; your answers are not touched.',
        { field },
      ),
    );
    this.name = 'SettingsUnreadable';
    this.field = field;
  }
}

const isTextList = (value: unknown) => Array.isArray(value) && value.every(text => typeof text === 'string');
type Limits = readonly [low: number, high: number];
const isBetween =
  ([low, high]: Limits) =>
  (value: unknown) =>
    typeof value === 'number' && value >= low && value <= high;
const isWholeBetween = (between: Limits) => (value: unknown) =>
  isBetween(between)(value) && Number.isInteger(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By hand and not by schema: the page script reads settings, and it carries no validation library. */
const fits: Record<keyof Settings, (value: unknown) => boolean> = {
  hintOff: isTextList,
  folded: isTextList,
  corners: value =>
    isRecord(value) && Object.values(value).every(corner => (corners as readonly unknown[]).includes(corner)),
  introduced: value => typeof value === 'boolean',
  hintStyle: value => (hintStyles as readonly unknown[]).includes(value),
  retention: isBetween(limits.retention),
  dayStart: isWholeBetween([0, 23]),
  length: value => (quizLengths as readonly unknown[]).includes(value),
  newPerDay: isWholeBetween(limits.newPerDay),
  reviewsPerDay: isWholeBetween(limits.reviewsPerDay),
  badge: value => typeof value === 'boolean',
  remindAt: value => value === null || isWholeBetween([0, 1439])(value),
  trail: value => typeof value === 'boolean',
  setAside: isTextList,
  weeklyAim: isWholeBetween(limits.weeklyAim),
  language: value => (languageChoices as readonly unknown[]).includes(value),
};

/**
 * Reads stored settings. What was never set has its default.
 *
 * @throws SettingsUnreadable naming the field that does not fit
 */
export function readSettings(stored: unknown): Settings {
  if (stored === undefined) return defaultSettings;
  if (!isRecord(stored)) throw new SettingsUnreadable('settings');
  for (const [field, value] of Object.entries(stored))
    if (Object.hasOwn(fits, field) && !fits[field as keyof Settings](value))
      throw new SettingsUnreadable(field);
  return { ...defaultSettings, ...stored };
}

/** The list with a host, or a topic, added or taken out. */
export function toggled(list: readonly string[], one: string, on: boolean): string[] {
  const others = list.filter(other => other !== one);
  return on ? [...others, one] : others;
}

/** What the reader does with the hint on a host. */
export interface HintChange {
  readonly host: string;
  /** Where it is moved to. */
  readonly corner?: Corner | undefined;
  readonly folded?: boolean | undefined;
  /** "Not on this site". */
  readonly off?: true | undefined;
  /** The introduction was read; it shows on no host any more. */
  readonly introduced?: true | undefined;
}

/** The settings that change with it. */
export function withHint(
  before: Settings,
  { host, corner, folded, off, introduced }: HintChange,
): Partial<Settings> {
  return {
    ...(corner && { corners: { ...before.corners, [host]: corner } }),
    ...(folded !== undefined && { folded: toggled(before.folded, host, folded) }),
    ...(off && { hintOff: toggled(before.hintOff, host, true) }),
    ...((introduced ?? off) && { introduced: true }),
  };
}
