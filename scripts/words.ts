import { checkWords } from './words/check.ts';

// Says which words of ours have no translation, and which translations fit nothing that is said.

const problems = checkWords(process.cwd());
for (const problem of problems) console.log(problem);
if (problems.length > 0) {
  console.log(`\n${problems.length} to put right: see "Words" in CONTRIBUTING.md.`);
  process.exitCode = 1;
} else console.log('Every text has its translation.');
