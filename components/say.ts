import { createSignal } from 'solid-js';
import type { Language } from '../core/words/language.ts';
import type { Phrase } from '../core/words/phrase.ts';
import { english, speakerOf, tags, type Dictionary, type Say } from '../core/words/say.ts';
import { errorInWords } from '../core/words/told.ts';

// One for all that is drawn in a page of ours, or as the hint in someone else's, so that no component hands it to the next;
// and a signal, so that what is drawn follows when the reader changes the language.
const [speaker, setSpeaker] = createSignal(english);

/**
 * Speaks a language from now on.
 *
 * @param dictionary none for English
 */
export function speak(language: Language, dictionary?: Dictionary): void {
  setSpeaker(speakerOf(language, dictionary));
}

/**
 * Says an English text, or a phrase, in the reader's language. Called where it is drawn, in JSX or in a function that JSX
 * calls, so that it follows a change of the language.
 */
export const say: Say = (said, values) => speaker().say(said, values);

/** What is said in pieces, with gaps for what is drawn between them: see `sentence.tsx`. */
export const piecesOf = (said: string | Phrase) => speaker().pieces(said);

/** What went wrong, in the reader's language. */
export const sayError = (error: unknown): string => errorInWords(error, say);

/** The tag by which numbers and dates are written in the reader's language. */
export const tag = (): string => tags[speaker().language];

/** What `lang` says where what is taught stands many times over: nothing in an English page, which is laid out faster so. */
export const ofContent = (): 'en' | undefined => (speaker().language === 'en' ? undefined : 'en');
