import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readCurriculum } from '../../modules/content/read.ts';
import { reportText } from './report-text.ts';

// Prints the question bank in numbers and writes it into content/REPORT.md. With --check it only says whether
// that is current, with --quiet it only writes.

const file = 'content/REPORT.md';
const { layers, topics, chapter } = readCurriculum(process.cwd());
const text = reportText(layers, topics, chapter);
if (process.argv.includes('--check')) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} no longer fits content/: run \`npm run content:report\`.`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
  if (!process.argv.includes('--quiet')) console.log(`${text}\nWritten to ${file}.`);
}
