import { escapeUTF8 } from 'entities/escape';
import type { CodeBlock, Link, Option, Question, RichText } from '../curriculum/compiled.ts';
import { keyOf, shownOrder } from '../quiz/grade.ts';

/** The options of a note never change their places, so that a file that is exported again says the same. */
const seed = 1;

/** The front of a note, as HTML: what is asked, its code, and its options in the order in which a quiz might show them. */
export function noteFront(question: Question): string {
  const options = shown(question).map(({ text }) => `<li>${rich(text)}</li>`);
  return [
    `<p>${rich(question.stem)}</p>`,
    question.code ? code(question.code) : '',
    `<p><em>${task(question)}</em></p>`,
    `<ol type="A" style="text-align: left">${options.join('')}</ol>`,
  ].join('');
}

/** The back of a note, as HTML: the key, why each option is right or wrong, and where it is proven. */
export function noteBack(question: Question): string {
  const options = shown(question);
  // In the stored order: for steps that is the right one.
  const key = keyOf(question)
    .flatMap(index => question.options[index] ?? [])
    .map(option => `<b>${letter(options.indexOf(option))}</b> ${rich(option.text)}`);
  const whys = options.map(({ correct, why }) => {
    const mark = question.type === 'order' ? '' : correct ? '✓ ' : '✗ ';
    return `<li>${mark}${rich(why)}</li>`;
  });
  const sources = question.sources.map(link).join(', ');
  const about = question.version === undefined ? question.asOf : `${question.asOf}, ${question.version}`;
  return [
    `<p>${key.join('<br>')}</p>`,
    `<ol type="A" style="text-align: left">${whys.join('')}</ol>`,
    `<p>${sources}${sources ? ' ' : ''}(as of ${escapeUTF8(about)})</p>`,
  ].join('');
}

function shown(question: Question): Option[] {
  return shownOrder(question, seed).flatMap(index => question.options[index] ?? []);
}

function task(question: Question): string {
  if (question.type === 'order') return 'Put these in order.';
  return question.type === 'multi' ? `Choose ${keyOf(question).length}.` : 'Choose one.';
}

function letter(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}

function rich(text: RichText): string {
  return text
    .map(run => {
      if (typeof run === 'string') return html(run);
      return 'code' in run ? `<code>${html(run.code)}</code>` : `<em>${html(run.em)}</em>`;
    })
    .join('');
}

function code({ lines }: CodeBlock): string {
  const text = lines.map(line => line.map(([token]) => token).join('')).join('\n');
  return `<pre style="text-align: left">${html(text)}</pre>`;
}

function link({ title, url }: Link): string {
  return `<a href="${escapeUTF8(url)}">${html(title)}</a>`;
}

/** Text as HTML in which nothing is left that ends a line or a column of the file. */
function html(text: string): string {
  return escapeUTF8(text)
    .replaceAll(/\r\n?|\n/g, '<br>')
    .replaceAll('\t', '&#9;');
}
