import { bcd, breachOf, featureAt, type Breach } from './support.ts';

/** What compilers call what a program can need, and where MDN keeps it; what has no place there came with WebAssembly itself. */
const places = new Map([
  ['bulk-memory', 'bulk-memory-operations'],
  ['multivalue', 'multi-value'],
  ['mutable-globals', ''],
  ['nontrapping-fptoint', 'non-trapping-float-to-int-conversions'],
  ['reference-types', 'reference-types'],
  ['sign-ext', 'sign-extension-operations'],
  ['simd128', 'fixed-width-SIMD'],
]);

/** What a WebAssembly program needs that a browser of the floor lacks. Compilers write in it what it needs, each after a plus sign. */
export async function programBreaches(program: Uint8Array<ArrayBuffer>): Promise<Breach[]> {
  const [needs] = WebAssembly.Module.customSections(await WebAssembly.compile(program), 'target_features');
  if (!needs) return [{ feature: 'a program that doesn’t tell what it needs', lackedBy: [] }];
  return Buffer.from(needs)
    .toString('latin1')
    .split('+')
    .slice(1)
    .flatMap((part) => needBreaches(part.slice(1)));
}

export function needBreaches(need: string): Breach[] {
  const place = places.get(need);
  return place === undefined ? [{ feature: `unknown need ${need}`, lackedBy: [] }] : breachOf(need, featureAt(bcd.webassembly, place));
}
