/** A time of day as fields for it hold it, such as `09:05`, from minutes after midnight. */
export function timeText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');
}

/** Minutes after midnight from such a text; `undefined` where it is none, as in a field that is only half filled in. */
export function readTime(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
