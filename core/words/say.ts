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
  const textOf = ({ text, counted }: Phrase): string => {
    const known = Object.hasOwn(dictionary, text) ? dictionary[text] : undefined;
    if (typeof known === 'string') return known;
    if (!counted) return text;
    const form = formOf(language, counted.count);
    return known?.[form] ?? known?.other ?? (form === 'one' ? counted.one : text);
  };
  const write = (value: Value): string => {
    if (typeof value === 'number') return numberIn(language, value);
    return typeof value === 'string' ? value : say(value);
  };
  const pieces = (phrase: Phrase) =>
    gapsIn(textOf(phrase)).map(piece => {
      if (typeof piece === 'string' || !phrase.values || !Object.hasOwn(phrase.values, piece.name))
        return piece;
      const value = phrase.values[piece.name];
      return value === undefined ? piece : write(value);
    });
  const say: Say = (said, values) =>
    pieces(typeof said === 'string' ? { text: said, values } : said)
      .map(piece => (typeof piece === 'string' ? piece : `{${piece.name}}`))
      .join('');
  return { language, say, pieces: said => pieces(typeof said === 'string' ? { text: said } : said) };
}

/** The words of a text, and between them the gaps: `{name}`. */
export function gapsIn(text: string): (string | Gap)[] {
  return text
    .split(/(\{\w+\})/)
    .filter(piece => piece !== '')
    .map(piece => (/^\{\w+\}$/.test(piece) ? { name: piece.slice(1, -1) } : piece));
}

export const english: Speaker = speakerOf('en');

function numberIn(language: Language, value: number): string {
  return new Intl.NumberFormat(tags[language]).format(value);
}

function formOf(language: Language, count: number): Intl.LDMLPluralRule {
  return new Intl.PluralRules(tags[language]).select(count);
}
