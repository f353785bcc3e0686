/** What an address shows that names nothing. */
export default function NoSuchPage() {
  return (
    <div class="empty-page">
      <h1>There is no such page</h1>
      <p>
        The address names a part of Strata that there is not.{' '}
        <a href="#/">All topics are in the landscape.</a>
      </p>
    </div>
  );
}
