/** What colours are where the reader looks at them now, in light or dark, by the names of their tokens. */
export function coloursShown<Name extends string>(names: readonly Name[]): Record<Name, string> {
  const probe = document.createElement('i');
  probe.style.forcedColorAdjust = 'none'; // the reader's own colours are for the screen, not for a file
  document.body.append(probe);
  try {
    const entries = names.map(name => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color] as const;
    });
    return Object.fromEntries(entries) as Record<Name, string>;
  } finally {
    probe.remove();
  }
}
