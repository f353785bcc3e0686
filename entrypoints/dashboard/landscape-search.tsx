import { createResource, createSignal } from 'solid-js';
import { SearchBox } from '../../components/landscape/search-box.tsx';
import { sayError } from '../../components/say.ts';

/** The search of the landscape. What it searches is loaded when the box is first in focus. */
export function LandscapeSearch(props: { text: string; onText: (text: string) => void }) {
  const [wanted, setWanted] = createSignal(false);
  const [search, { refetch }] = createResource(wanted, async () => {
    const { loadSearch } = await import('./load-search.ts');
    return { find: await loadSearch() };
  });
  const trouble = () => (search.state === 'errored' ? sayError(search.error) : undefined);
  return (
    <SearchBox
      text={props.text}
      search={trouble() === undefined ? search.latest?.find : undefined}
      trouble={trouble()}
      onWanted={() => (trouble() === undefined ? setWanted(true) : void refetch())}
      onText={props.onText}
      onChoose={topic => (location.hash = `#/topic/${topic}`)}
    />
  );
}
