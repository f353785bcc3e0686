import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ContentError, sayComplaint } from '../../core/curriculum/read-yaml.ts';
import { checkContent } from '../../modules/content/check.ts';
import { readCurriculum } from '../../modules/content/read.ts';
import { planTopic } from './plan-topic.ts';
import { reportText } from './report-text.ts';
import { skeleton } from './skeleton.ts';
import { today } from './today.ts';

// Writes the file of a new topic, as an example that fits and is to be replaced: `npm run content:new <layer>/<topic>`.

const root = process.cwd();
try {
  const plan = planTopic(process.argv[2], readCurriculum(root));
  if (typeof plan === 'string') stop(plan);
  const file = `content/topics/${plan.layer}/${plan.id}.yaml`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, skeleton({ ...plan, today: today() }), { flag: 'wx' });
  const { layers, topics, chapter } = readCurriculum(root);
  writeFileSync('content/REPORT.md', reportText(layers, topics, chapter));
  const complaints = (await checkContent(root, today())).complaints.filter(
    complaint => complaint.file === file,
  );
  if (complaints.length > 0) stop(complaints.map(sayComplaint).join('\n'));
  console.log(`${file} is there, and it fits as it is. Replace what is in it, and see it with

    npm run content:preview ${plan.id}

Then say in content/bridges.yaml which topics of other layers it meets.

\`npm run check:content\` says what breaks a rule.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  stop(`First put right what is there:\n\n${error.message}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
