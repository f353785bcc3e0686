/** What the bundler tells of a module. */
interface Bundling {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * Names the chunk of a module that several pages need before they can show anything: one chunk for all that the same pages
 * need. By itself the bundler cuts such code into many small files, and every file of an extension is fetched on a way
 * through several processes: measured, seven files instead of three made the popup a fifth slower.
 *
 * @param pages the ids of the modules with which pages begin, by the names that chunks are to have from them
 * @returns the name of a module's chunk, or `undefined` to leave it to the bundler: what one page needs alone, and what
 * is loaded later
 */
export function startChunks(pages: Readonly<Record<string, string>>) {
  let needs: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (id: string, bundling: Bundling): string | undefined => {
    needs ??= new Map(Object.entries(pages).map(([name, first]) => [name, neededBy(first, bundling)]));
    const needing = [...needs].filter(([, needed]) => needed.has(id)).map(([name]) => name);
    return needing.length > 1 ? needing.join('-') : undefined;
  };
}

/** A module and all that it imports, and they import; without what they load later. */
function neededBy(first: string, bundling: Bundling): Set<string> {
  const needed = new Set([first]);
  for (const id of needed)
    for (const imported of bundling.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
  return needed;
}
