import fc from 'fast-check';

/** What can become of a file on its way: each takes its bytes and gives others. */
export type Mutation = (file: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (file: { readonly length: number }, where: number) => Math.floor(where * file.length);

const flipped: fc.Arbitrary<Mutation> = fc
  .array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 })
  .map(flips => file => {
    const bytes = Uint8Array.from(file);
    for (const [where, bits] of flips) bytes[at(bytes, where)] = (bytes[at(bytes, where)] ?? 0) ^ bits;
    return bytes;
  });

const cut: fc.Arbitrary<Mutation> = place.map(where => file => file.slice(0, at(file, where)));

const spliced: fc.Arbitrary<Mutation> = fc
  .tuple(place, place, place, fc.boolean())
  .map(([from, to, where, again]) => file => {
    const [first, last] = [at(file, from), at(file, to)].toSorted((a, b) => a - b) as [number, number];
    const piece = file.slice(first, last);
    const rest = again ? file : joined(file.slice(0, first), file.slice(last));
    return joined(rest.slice(0, at(rest, where)), piece, rest.slice(at(rest, where)));
  });

/** Digits take the place of other digits, so that the file stays one and says something else. */
const renumbered: fc.Arbitrary<Mutation> = fc.tuple(place, fc.nat(9)).map(([where, digit]) => file => {
  const bytes = Uint8Array.from(file);
  const digits = [...bytes.keys()].filter(index => /\d/.test(String.fromCharCode(bytes[index] ?? 0)));
  const chosen = digits[at(digits, where)];
  if (chosen !== undefined) bytes[chosen] = String(digit).charCodeAt(0);
  return bytes;
});

const absurd = [1e308, -1e308, 5e-324, 2 ** 53, -1, 0.5, 1e21, -0, 8.64e15, 9e15, 2 ** 31, 1e9, 1e9 + 1];
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, '', '0', '__proto__', [], {}, [[]], 'x'.repeat(10_000)),
  fc.constantFrom<unknown>(...absurd),
  fc.jsonValue(),
);

/** Some value of the file becomes something else, or is gone. */
const retyped: fc.Arbitrary<Mutation> = fc.tuple(place, fc.option(anything, { nil: undefined })).map(
  ([where, value]) =>
    file =>
      throughJson(file, whole => {
        const places = placesIn(whole);
        const [holder, key] = places[at(places, where)] ?? [];
        if (holder && key !== undefined) Reflect.set(holder, key, value);
      }),
);

/** A number of the file becomes one that makes no sense. */
const outOfBounds: fc.Arbitrary<Mutation> = fc.tuple(place, fc.constantFrom(...absurd)).map(
  ([where, value]) =>
    file =>
      throughJson(file, whole => {
        const numbers = placesIn(whole).filter(
          ([holder, key]) => typeof Reflect.get(holder, key) === 'number',
        );
        const [holder, key] = numbers[at(numbers, where)] ?? [];
        if (holder && key !== undefined) Reflect.set(holder, key, value);
      }),
);

/** A record stands in the file once more, perhaps saying something else, and the end counts it. */
const doubled: fc.Arbitrary<Mutation> = fc.tuple(place, place, fc.boolean(), fc.boolean()).map(
  ([where, to, differs, counted]) =>
    file =>
      throughJson(file, whole => {
        const { answers, end } = whole as { answers?: unknown; end?: { records?: number } };
        if (!Array.isArray(answers)) return;
        const record = answers[at(answers, where)] as object | undefined;
        answers.splice(at(answers, to), 0, differs ? { ...record, elapsed: 1 } : record);
        if (counted && end) end.records = answers.length;
      }),
);

/** A field of a record is there twice, or is one that an object would take for its ancestor. */
const twofold: fc.Arbitrary<Mutation> = fc
  .tuple(
    place,
    fc.constantFrom('"seq":2', '"__proto__":{"right":true}', '"constructor":1', '"kind":"answer"'),
  )
  .map(([where, field]) => file => {
    const text = new TextDecoder().decode(file);
    const starts = [...text.matchAll(/\{/g)].map(({ index }) => index);
    const start = starts[at(starts, where)] ?? 0;
    return encoded(`${text.slice(0, start + 1)}${field},${text.slice(start + 1)}`);
  });

/** One thing that happens to a file, or several. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .array(fc.oneof(flipped, cut, spliced, renumbered, retyped, outOfBounds, doubled, twofold), {
    minLength: 1,
    maxLength: 2,
  })
  .map(all => file => all.reduce((bytes, mutate) => mutate(bytes), file));

export function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap(part => [...part]));
}

/** Changes the file as JSON; one that is none any more stays as it is. */
function throughJson(
  file: Uint8Array<ArrayBuffer>,
  change: (whole: object) => void,
): Uint8Array<ArrayBuffer> {
  let whole: unknown;
  try {
    whole = JSON.parse(new TextDecoder().decode(file));
  } catch {
    return file;
  }
  if (typeof whole !== 'object' || whole === null) return file;
  change(whole);
  return encoded(JSON.stringify(whole));
}

/** Where values stand in a file: what holds them, and under which key. */
function placesIn(holder: object): [object, string][] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]) => [
    [holder, key] as [object, string],
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);
}
