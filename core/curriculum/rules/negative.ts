import type { Complaint } from '../read-yaml.ts';
import { complain, type Item } from './item.ts';

/** The most of all questions whose stem may ask for what is not so. */
const mostNegative = 0.03;

const negation = /\b(not|never|except|cannot|least likely|\w+n't)\b/i;
/** What comes after one of these is about something else than the options. */
const aside =
  /[,;:()]|\b(that|who|whose|why|when|while|where|because|if|so|although|unless|until|after|before|and|but)\b/i;

/** Rule 11, of one question: a stem that asks for what is not so says it in capitals. */
export function checkNegative(item: Item): Complaint[] {
  const said = negationIn(item.value.stem);
  if (!said || said === said.toUpperCase()) return [];
  return [
    complain(
      item,
      11,
      ['stem'],
      `The stem asks for what is not so ("${said}"), which is easily overlooked: turn it round, or write the word in capitals.`,
    ),
  ];
}

/** Rule 11, of the whole bank: stems that ask for what is not so are rare. */
export function checkNegativeShare(items: readonly Item[]): Complaint[] {
  const negative = items.filter(({ value }) => negationIn(value.stem));
  const most = Math.floor(mostNegative * items.length);
  return negative
    .slice(most)
    .map(item =>
      complain(
        item,
        11,
        ['stem'],
        `${negative.length} of ${items.length} stems ask for what is not so, and at most ${most} may: turn this one round.`,
      ),
    );
}

/** The word by which a stem asks for the option that does not hold, if it does. */
function negationIn(stem: string): string | undefined {
  for (const [, asked] of stem.replaceAll(/`[^`]*`/g, '`').matchAll(/\b(?:which|what)\b([^?.]*)\?/gi)) {
    const clause = asked?.split(aside)[0] ?? '';
    const said = negation.exec(clause)?.[0];
    if (said) return said;
  }
  return undefined;
}
