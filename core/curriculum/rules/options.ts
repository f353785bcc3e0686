import type { Complaint } from '../read-yaml.ts';
import { bare, choosable, complain, shownLength, textsOf, type Item } from './item.ts';

/** How far the length of a key may be from the mean of its distractors, as a part of that mean. */
const lengthLeeway = 0.35;

/** What says something of other options, or of the place of one. Options are shuffled when they are shown. */
const aboutOthers: readonly RegExp[] = [
  /\b(all|none|both|either|neither) of (the|these) (above|others?|options|answers|choices)\b/i,
  /\b(option|answer|choice)s? (number )?([A-F]|[1-6])\b/,
  /\b(first|second|third|fourth|fifth|last|previous|preceding) options?\b/i,
  /\b(option|choice)s? (above|below)\b/i,
  /\babove (option|choice)s?\b/i,
];
const nothingElse = /^(all|none|both|either|neither) of (them|these)\W*$/i;

/** Rules on the options of one question: 3, 4 (a `why` that says nothing new), 7 and 10. */
export function checkOptions(item: Item): Complaint[] {
  return [
    ...aboutOtherOptions(item),
    ...copiedWhys(item),
    ...keyGivenAwayByLength(item),
    ...sameOptions(item),
  ];
}

function aboutOtherOptions(item: Item): Complaint[] {
  return textsOf(item.value).flatMap(({ text, path }) => {
    const prose = text.replaceAll(/`[^`]*`/g, '`');
    const said =
      aboutOthers.map(pattern => pattern.exec(prose)?.[0]).find(Boolean) ??
      (path.at(-1) === 'text' ? nothingElse.exec(prose)?.[0] : undefined);
    if (!said) return [];
    return [
      complain(
        item,
        3,
        path,
        `"${said}" leans on other options or on their order, and they are shuffled: say what is meant in its own words.`,
      ),
    ];
  });
}

function copiedWhys(item: Item): Complaint[] {
  return choosable(item.value).flatMap(({ text, why, path }) =>
    bare(text) === bare(why)
      ? [
          complain(
            item,
            4,
            [...path, 'why'],
            'This repeats the option: say why it is right, or why it is wrong here and where it would be right.',
          ),
        ]
      : [],
  );
}

function keyGivenAwayByLength(item: Item): Complaint[] {
  if (item.value.type !== 'choice') return [];
  const options = item.value.options;
  const key = options.findIndex(({ correct }) => correct);
  const length = shownLength(options[key]?.text ?? '');
  const others = options.filter(({ correct }) => !correct).map(({ text }) => shownLength(text));
  const mean = others.reduce((sum, each) => sum + each, 0) / others.length;
  const leeway = lengthLeeway * mean;
  if (Math.abs(length - mean) <= leeway) return [];
  return [
    complain(
      item,
      7,
      ['options', key, 'text'],
      `The key has ${length} characters and its distractors ${mean.toFixed(0)} on average, which gives it away: bring it to ${Math.ceil(mean - leeway)}–${Math.floor(mean + leeway)}, or change the others.`,
    ),
  ];
}

function sameOptions(item: Item): Complaint[] {
  const options = choosable(item.value).map(option => ({ ...option, compared: compared(option.text) }));
  return options.flatMap(({ compared, path }, at) =>
    options.findIndex(other => other.compared === compared) < at
      ? [complain(item, 10, [...path, 'text'], 'Another option says the same: change one of them.')]
      : [],
  );
}

/** Signs count here, and case in code: `main` and `main*`, `-p` and `-P` are different options. */
function compared(text: string): string {
  return (text.includes('`') ? text : text.toLowerCase()).replaceAll(/[`\s]+/g, ' ').trim();
}
