import type { Note } from '../notes.ts';
import { button, isOver, options, question, verdict, wanted } from './screen.ts';

/** Says yes once in so many times. */
export type Chance = (once: number) => boolean;

/**
 * Is told before something is done that leaves a record, and waited for: it is known outside then, however long messages
 * take on their way out of the browser.
 */
export type Noting = (what: Note['what']) => Promise<void>;

/**
 * Answers as fast as the page allows, for as long as it lives: presses twice, takes answers back, says afterwards that it
 * was a guess, skips, and begins another quiz when one is over.
 *
 * @param goOn begins another day, when nothing is left to ask in this one
 */
export async function answer(note: Noting, once: Chance, goOn: () => void): Promise<void> {
  for (;;) {
    await until(() => question() !== undefined || isOver());
    if (isOver()) await leave(goOn);
    else if (verdict() === undefined) await give(note, once);
    else await afterwards(note, once);
  }
}

async function leave(goOn: () => void): Promise<void> {
  const more = button(/^(Another quiz|Ask me all the same)/);
  if (!more) goOn();
  more?.click();
  await until(() => !isOver());
}

async function give(note: Noting, once: Chance): Promise<void> {
  const asked = question();
  const gone = () => verdict() !== undefined || question() !== asked || isOver();
  if (once(4)) button(/^G$/)?.click();
  if (once(10)) button(/^S$/)?.click();
  else {
    const open = options().sort(() => (once(2) ? 1 : -1));
    const isChoice = open.length > 0 && wanted() === 1;
    const presses = once(3) ? 2 : 1;
    await note('answers');
    if (gone()) return;
    // Not before: another window on this quiz marks as well, and what it marks counts here too.
    if (!isChoice) mark(open, once);
    const press = isChoice ? open : [answerButton()];
    if (!isChoice && answerButton()?.disabled !== false) return pause();
    for (let at = 0; at < presses; at++) press[at % press.length]?.click();
  }
  await until(gone);
}

/** Marks as many options as are wanted, whatever was marked before, or moves a step. */
function mark(open: readonly HTMLElement[], once: Chance): void {
  if (open.length === 0 && once(2)) button(/^Move step 1 down/)?.click();
  const isMarked = (option: HTMLElement) => option.ariaChecked === 'true';
  const chosen = open.slice(0, wanted());
  for (const option of open) if (isMarked(option) !== chosen.includes(option)) option.click();
}

const answerButton = () => button(/^Answer/);

async function afterwards(note: Noting, once: Chance): Promise<void> {
  const [asked, said] = [question(), verdict()];
  const gone = () => verdict() !== said || question() !== asked || isOver();
  const [guess, back] = [button(/^G$/), button(/\(Z\)$/)];
  if (guess && once(3)) {
    await note('says guessed');
    if (!gone()) guess.click();
  } else if (back && once(4)) {
    await note('takes back');
    for (let press = once(3) ? 2 : 1; press > 0 && !gone(); press--) back.click();
  } else button(/^Continue/)?.click();
  await until(gone);
}

/** However long it takes: a page that stands still is noticed from outside. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause();
}

const pause = () => new Promise<void>(resolve => setTimeout(resolve));
