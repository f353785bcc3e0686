/** Pages of ours tell each other here that everything was deleted. One for the page, so that it does not hear itself. */
const channel = new BroadcastChannel('strata:deleted');

/** Lets every other open page of ours begin anew, because what it shows is not there any more. */
export function tellDeleted(): void {
  channel.postMessage('deleted');
}

/** Begins this page anew when everything was deleted in another one. Call it once, while the page starts. */
export function reloadWhenDeleted(): void {
  channel.addEventListener('message', () => location.reload());
}
