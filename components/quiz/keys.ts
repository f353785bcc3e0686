import { onCleanup } from 'solid-js';
import { currentResult, isOver, lastGiven } from '../../core/quiz/quiz.ts';
import { phrase } from '../../core/words/phrase.ts';
import { isWhole } from './whole.ts';
import type { Session } from './session.ts';

/** What each key does, for the reader. */
export const keys = [
  { keys: ['1', '–', '9'], does: phrase('Choose an option, or take hold of a step') },
  { keys: ['↑', '↓'], does: phrase('Move the step that you took hold of') },
  { keys: ['Enter'], does: phrase('Answer, then continue') },
  { keys: ['G'], does: phrase('“I guessed”: it comes back sooner') },
  { keys: ['S'], does: phrase('Skip') },
  { keys: ['Z'], does: phrase('Take the last answer back') },
  { keys: ['?'], does: phrase('Show these keys') },
] as const;

export interface Listening {
  /** Whether something else stands where the question was. */
  readonly isCovered: () => boolean;
  readonly onHelp: () => void;
}

/** Listens to the keys of the quiz for the life of a component. */
export function listenToKeys(session: Session, { isCovered, onHelp }: Listening): void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isCovered()) return;
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    if (event.key === '?') onHelp();
    else if (!onKey(session, event)) return;
    event.preventDefault();
  };
  document.addEventListener('keydown', press);
  onCleanup(() => document.removeEventListener('keydown', press));
}

/** @returns whether the key was one of the quiz's */
function onKey(session: Session, event: KeyboardEvent): boolean {
  const { phase, question, order, chosen, quiz } = session.state;
  if (!quiz || (phase !== 'asking' && phase !== 'over')) return false;
  const key = event.key.toLowerCase();
  if (key === 'z' && lastGiven(quiz) !== undefined) return done(session.takeBack());
  if (phase !== 'asking' || isOver(quiz) || !question) return false;
  const answered = currentResult(quiz) !== undefined;
  const digit = Number(event.key);
  if (digit >= 1 && digit <= order.length && !answered) return done(take(digit - 1));
  if (key === 'g') return done(session.guess());
  if (key === 's' && !answered) return done(session.goOn());
  if (event.key !== 'Enter' || isOwnKeyOf(event.target)) return false;
  if (answered) return done(session.goOn());
  // Enter on a marked option answers, as it does everywhere else; it does not take the mark away.
  return question.type !== 'choice' && isWhole(question, chosen) ? done(session.answer()) : false;
}

const done = (_: unknown): true => true;

/** Whether Enter means something of its own there: a link, or a button that is no option. */
export function isOwnKeyOf(target: EventTarget | null): boolean {
  if (target instanceof HTMLAnchorElement) return true;
  return target instanceof HTMLButtonElement && !target.matches('[role=checkbox], .grip');
}

/** Presses the option, or takes hold of the step, at a place of the screen: a key does just what a tap does. */
export function take(place: number): void {
  const found = document.querySelectorAll<HTMLElement>('button.option, .step .grip')[place];
  if (found?.matches('.grip')) found.focus();
  else found?.click();
}
