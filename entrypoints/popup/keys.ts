import type { Session } from './session.ts';
import { currentResult } from '../../core/quiz/quiz.ts';

/**
 * Keys of the quiz: 1–9 choose, Enter answers and continues, G "I guessed", S skips.
 *
 * @param isCovered whether something else stands where the question was
 */
export function listenToKeys(session: Session, isCovered: () => boolean): void {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || session.state.phase !== 'asking') return;
    if (isCovered()) return;
    const { question, order, chosen, quiz } = session.state;
    const answered = quiz !== undefined && currentResult(quiz) !== undefined;
    const digit = Number(event.key);
    if (digit >= 1 && digit <= order.length && question?.type !== 'order' && !answered) press(digit - 1);
    else if (event.key.toLowerCase() === 'g') session.guess();
    else if (event.key.toLowerCase() === 's' && !answered) session.goOn();
    else if (
      event.key === 'Enter' &&
      !(event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement)
    ) {
      if (answered) session.goOn();
      else if (question?.type === 'order' || (question?.type === 'multi' && chosen.length > 0))
        session.answer();
    } else return;
    event.preventDefault();
  });
}

/** Presses the option at a place of the screen, so that a key does just what a tap does. */
function press(place: number): void {
  document.querySelectorAll<HTMLButtonElement>('button.option')[place]?.click();
}
