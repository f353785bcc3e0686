import type { Complaint } from '../read-yaml.ts';
import { complain, textsOf, type Item } from './item.ts';

const day = 24 * 60 * 60 * 1000;

/** A text that is true of some versions of a product only. "Since version 2.3.0" may be of a module in the story. */
const ofAVersion =
  /\b([Ss]ince|[Ff]rom|[Bb]efore|[Uu]ntil|[Aa]s of|[Ss]tarting with|[Ii]ntroduced in|[Rr]emoved in) [A-Z][\w-]* v?\d+\.\d+(?:\.\d+)?(?!\.?\d|[/%])|\bv?\d+\.\d+ (or|and) (later|newer|earlier|older|up)\b/;

/**
 * Rule 6: the fact was checked within the last twelve months, and a text that names a version says which in `version`.
 *
 * @param today the ISO day on which this is asked
 */
export function checkDates(item: Item, today: string): Complaint[] {
  return [...checkedInTime(item, today), ...versionNamed(item)];
}

function checkedInTime(item: Item, today: string): Complaint[] {
  const { asOf } = item.value;
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  // East of here it may be tomorrow already.
  const tomorrow = new Date(Date.parse(today) + day).toISOString().slice(0, 10);
  if (asOf < yearAgo)
    return [
      complain(
        item,
        6,
        ['asOf'],
        `This was checked on ${asOf}, more than twelve months ago: read the source again, and give the day.`,
      ),
    ];
  if (asOf > tomorrow)
    return [complain(item, 6, ['asOf'], `${asOf} is yet to come: give the day on which you checked it.`)];
  return [];
}

function versionNamed(item: Item): Complaint[] {
  if (item.value.version) return [];
  return textsOf(item.value)
    .flatMap(({ text, path }) => {
      const said = ofAVersion.exec(text)?.[0];
      if (!said) return [];
      return [
        complain(
          item,
          6,
          path,
          `"${said}" makes this depend on a version: add \`version\`, such as "Kubernetes 1.34 or later".`,
        ),
      ];
    })
    .slice(0, 1);
}
