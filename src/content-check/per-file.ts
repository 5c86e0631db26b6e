import type { SourceFile } from './source-file.ts';

/** Asks `read` once for each file as it stands: while an author writes, all the others stay as they were. */
export function perFile<Value>(read: (source: SourceFile) => Value): (source: SourceFile) => Value {
  const known = new WeakMap<SourceFile, { value: Value }>();
  return (source) => {
    const found = known.get(source) ?? { value: read(source) };
    known.set(source, found);
    return found.value;
  };
}
