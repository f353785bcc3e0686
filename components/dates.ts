import { tag } from './say.ts';

/** A date as the reader's language writes it. Without `timeZone` in the options it is that of the computer. */
export function dateText(date: Date | number, options: Intl.DateTimeFormatOptions): string {
  return formatOf(tag(), options).format(date);
}

// Making a format costs far more than using it, and a year's calendar uses one 365 times.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known;
}
