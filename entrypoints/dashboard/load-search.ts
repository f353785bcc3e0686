import { loadQuestions } from '#content/questions';
import { topicDetails } from '#content/topic-details';
import { topics } from '#content/topics';
import { documentsOf } from '../../core/search/documents.ts';
import { createSearch, type Search } from '../../core/search/search.ts';

/** Makes the search over everything that is taught. It reads every question, so it is loaded when it is wanted. */
export async function loadSearch(): Promise<Search> {
  const banks = await Promise.all(Object.values(loadQuestions).map(load => load()));
  return createSearch(documentsOf(topics, topicDetails, banks.flat()));
}
