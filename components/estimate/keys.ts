import { onCleanup } from 'solid-js';
import { isOwnKeyOf, take } from '../quiz/keys.ts';
import { isWhole } from '../quiz/whole.ts';
import type { EstimateSession } from './session.ts';

/** Listens to the keys of the questions for the life of a component. */
export function listenToKeys(session: EstimateSession): void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // A key that is held down must not answer one question after another.
    if (!event.repeat && onKey(session, event)) event.preventDefault();
  };
  document.addEventListener('keydown', press);
  onCleanup(() => document.removeEventListener('keydown', press));
}

/** @returns whether the key was one of the questions' */
function onKey(session: EstimateSession, event: KeyboardEvent): boolean {
  const { phase, question, order, chosen } = session.state;
  if (phase !== 'asking' || !question) return false;
  const key = event.key.toLowerCase();
  const digit = Number(event.key);
  if (digit >= 1 && digit <= order.length) take(digit - 1);
  else if (key === '0' || key === 'd') session.unknown();
  else if (key === 'z') session.back();
  else if (event.key !== 'Enter' || isOwnKeyOf(event.target)) return false;
  else if (question.type === 'choice' || !isWhole(question, chosen)) return false;
  else session.answer();
  return true;
}
