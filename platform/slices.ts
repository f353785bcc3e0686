/** A slice of work, in ms: a frame is 16, and the page has to draw in it as well. */
const slice = 10;

/**
 * Does long work in slices, so that the page draws and listens in between.
 *
 * @param work yields how much of it is done
 * @param tell is told that after every slice
 * @param signal ends the work early
 * @returns what the work returns
 * @throws the reason of `signal` when it was aborted
 */
export async function inSlices<Result>(
  work: Generator<number, Result, void>,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    tell(step.value);
    await new Promise(resolve => setTimeout(resolve));
    signal.throwIfAborted();
    began = performance.now();
  }
}
