/** What stands in a text where it says `{name}`. Numbers are written as the language writes them. */
export type Value = string | number | Phrase;
export type Values = Readonly<Record<string, Value>>;

/** Something to say in whichever language: its English text, by which its translations are found, and what goes into it. */
export interface Phrase {
  readonly text: string;
  readonly values?: Values | undefined;
  /** Where the text depends on a number: that number, and the English text for one. */
  readonly counted?: { readonly count: number; readonly one: string } | undefined;
}

/** @param text English; `{name}` where a value goes */
export function phrase(text: string, values?: Values): Phrase {
  return { text, values };
}

/**
 * A phrase whose text depends on a number.
 *
 * @param one the English text for one; `{count}` where the number goes, in either text
 * @param other the English text for any other number
 */
export function counted(count: number, one: string, other: string, values?: Values): Phrase {
  return { text: other, values: { ...values, count }, counted: { count, one } };
}

/** Marks a text that is said where it is shown, far from here, so that it is found by who translates. Gives it as it is. */
export function saidLater(text: string): string {
  return text;
}
