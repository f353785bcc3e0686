/** A corner of the window in which the hint can stand. */
export const corners = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof corners)[number];

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
  /** The chance of recall at which a question comes back, 0.8–0.97. */
  readonly retention: number;
  /** The hour at which a study day begins, 0–23. */
  readonly dayStart: number;
  /** Questions in a quiz. */
  readonly length: number;
}

export const defaultSettings: Settings = {
  hintOff: [],
  folded: [],
  corners: {},
  introduced: false,
  retention: 0.9,
  dayStart: 4,
  length: 5,
};

/** Thrown when stored settings are not settings. They are left as they are, so that nothing is lost. */
export class SettingsUnreadable extends Error {
  constructor(field: string) {
    super(
      `Your settings cannot be read: "${field}" holds something unexpected. Reset them to go on; your answers are not touched.`,
    );
    this.name = 'SettingsUnreadable';
  }
}

const isHostList = (value: unknown) => Array.isArray(value) && value.every(host => typeof host === 'string');
const isBetween = (low: number, high: number) => (value: unknown) =>
  typeof value === 'number' && value >= low && value <= high;
const isWholeBetween = (low: number, high: number) => (value: unknown) =>
  isBetween(low, high)(value) && Number.isInteger(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By hand and not by schema: the page script reads settings, and it carries no validation library. */
const fits: Record<keyof Settings, (value: unknown) => boolean> = {
  hintOff: isHostList,
  folded: isHostList,
  corners: value =>
    isRecord(value) && Object.values(value).every(corner => (corners as readonly unknown[]).includes(corner)),
  introduced: value => typeof value === 'boolean',
  retention: isBetween(0.8, 0.97),
  dayStart: isWholeBetween(0, 23),
  length: isWholeBetween(1, 20),
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

/** The list with a host added or taken out. */
export function toggled(hosts: readonly string[], host: string, on: boolean): string[] {
  const others = hosts.filter(other => other !== host);
  return on ? [...others, host] : others;
}
