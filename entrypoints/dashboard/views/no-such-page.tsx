import { say } from '../../../components/say.ts';

/** What an address shows that names nothing. */
export default function NoSuchPage() {
  return (
    <div class="empty-page">
      <h1>{say('There is no such page')}</h1>
      <p>
        {say('The address names a part of Strata that there is not.')}{' '}
        <a href="#/">{say('All topics are in the landscape.')}</a>
      </p>
    </div>
  );
}
