import { connect } from '../../platform/database/connection.ts';
import { pagesReadAbout, pagesReadByTopic } from '../../platform/database/visits.ts';
import type { ReadPage } from '../../core/trail/groups.ts';

/** How many pages were read about each topic that any was read about. Opens the database for that and closes it again. */
export async function loadPagesRead(): Promise<ReadonlyMap<string, number>> {
  const connection = connect();
  try {
    return await connection.use(pagesReadByTopic);
  } finally {
    await connection.close();
  }
}

/** The pages that were read about a topic, the one read last first. */
export async function loadPagesReadAbout(topic: string): Promise<readonly ReadPage[]> {
  const connection = connect();
  try {
    return await connection.use(db => pagesReadAbout(db, topic));
  } finally {
    await connection.close();
  }
}
