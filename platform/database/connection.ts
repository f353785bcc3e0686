import { databaseName, openDatabase, type StrataDatabase } from './open.ts';
import { asUnavailable, MemoryUnavailable } from './unavailable.ts';

/** The way of a page to the database. */
export interface Connection {
  /**
   * Does something with the database, opening it where it is not open (any more).
   *
   * @throws MemoryUnavailable when the browser refuses
   */
  readonly use: <Result>(work: (db: StrataDatabase) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/**
 * One connection for the life of a page. It gives way to a newer version of the extension and survives a browser that ends
 * it: the next use opens the database again, or says why it cannot.
 */
export function connect(name = databaseName): Connection {
  let opening: Promise<StrataDatabase> | undefined;
  const forget = async () => {
    const mine = opening;
    opening = undefined;
    (await mine?.catch(() => undefined))?.close(); // one that never opened has nothing to close
  };
  return {
    use: async work => {
      opening ??= openDatabase(name, () => (opening = undefined));
      const mine = opening;
      try {
        return await work(await mine);
      } catch (error) {
        // A refused opening, or a connection that died: the next use tries anew.
        if (opening === mine && (error instanceof MemoryUnavailable || error instanceof DOMException))
          await forget();
        throw error instanceof DOMException ? asUnavailable(error) : error;
      }
    },
    close: forget,
  };
}
