import { sayComplaint } from '../../core/curriculum/read-yaml.ts';
import { checkContent } from '../../modules/content/check.ts';
import { today } from './today.ts';

// Holds content/ against every rule of CONTRIBUTING.md and prints everything that is wrong.

const { complaints, unread } = await checkContent(process.cwd(), today());
for (const complaint of complaints) console.log(sayComplaint(complaint));
if (unread.length > 0)
  console.log(
    `\n${unread.length === 1 ? 'One file' : `${unread.length} files`} could not be read. Files are compared with each other when each can be.`,
  );
if (complaints.length > 0) {
  console.log(`\n${complaints.length} to put right. The rules are in CONTRIBUTING.md.`);
  process.exitCode = 1;
} else console.log('Every rule is kept.');
