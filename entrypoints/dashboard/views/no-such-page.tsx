import { NoSuchPage } from '../../../components/no-such-page.tsx';
import { say } from '../../../components/say.ts';

/** What an address shows that names nothing. */
export default function Nowhere() {
  return (
    <NoSuchPage
      title={say('There is no such page')}
      why={say('The address names a part of Strata that there is not.')}
      way={say('All topics are in the landscape.')}
      href="#/"
    />
  );
}
