import type { Language } from './language.ts';
import type { Phrase, Value, Values } from './phrase.ts';

/** A language's texts by the English ones; for a text that depends on a number, one for each form the language has. */
export type Dictionary = Readonly<Record<string, string | Forms>>;
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Says something in one language: an English text, or a phrase. */
export type Say = (said: string | Phrase, values?: Values) => string;

/** A place in a text where something goes. */
export interface Gap {
  readonly name: string;
}

export interface Speaker {
  readonly language: Language;
  readonly say: Say;
  /** What is said in pieces, with a gap wherever its values have nothing. */
  readonly pieces: (said: string | Phrase) => readonly (string | Gap)[];
}

/** The tags by which numbers and dates are written. Dates in English are written day first. */
export const tags: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de' };

/**
 * Somebody who speaks a language. What the dictionary does not have is said in English.
 *
 * @param dictionary none for English
 */
export function speakerOf(language: Language, dictionary: Dictionary = {}): Speaker {
  // Made when they are needed and once: making one takes longer than drawing a tile.
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  const textOf = ({ text, counted }: Phrase): string => {
    const known = Object.hasOwn(dictionary, text) ? dictionary[text] : undefined;
    if (typeof known === 'string') return known;
    if (!counted) return text;
    const form = (plurals ??= new Intl.PluralRules(tags[language])).select(counted.count);
    return known?.[form] ?? known?.other ?? (form === 'one' ? counted.one : text);
  };
  const write = (value: Value): string => {
    if (typeof value === 'string') return value;
    if (typeof value !== 'number') return say(value);
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value); // the same in any of them, and most are
    return (numbers ??= new Intl.NumberFormat(tags[language])).format(value);
  };
  const valueOf = (name: string, values: Values | undefined): string | undefined => {
    const value = values && Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? undefined : write(value);
  };
  const phraseOf = (said: string | Phrase, values?: Values): Phrase =>
    typeof said === 'string' ? { text: said, values } : said;
  const say: Say = (said, given) => {
    const phrase = phraseOf(said, given);
    const text = textOf(phrase);
    if (!text.includes('{')) return text;
    return text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => valueOf(name, phrase.values) ?? gap);
  };
  const pieces = (said: string | Phrase) => {
    const phrase = phraseOf(said);
    return gapsIn(textOf(phrase)).map(piece =>
      typeof piece === 'string' ? piece : (valueOf(piece.name, phrase.values) ?? piece),
    );
  };
  return { language, say, pieces };
}

/** The words of a text, and between them the gaps: `{name}`. */
export function gapsIn(text: string): (string | Gap)[] {
  return text
    .split(/(\{\w+\})/)
    .filter(piece => piece !== '')
    .map(piece => (/^\{\w+\}$/.test(piece) ? { name: piece.slice(1, -1) } : piece));
}

export const english: Speaker = speakerOf('en');
