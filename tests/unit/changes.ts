/** What went and what came, line by line, in order: by their longest common part. */
export function changeOf(before: string[], after: string[]): string[] {
  const [from, tail] = [before.findIndex((line, at) => line !== after[at]), commonEnd(before, after)];
  if (from === -1 && before.length === after.length) return [];
  const start = from === -1 ? before.length : from;
  const [old, fresh] = [
    before.slice(start, Math.max(start, before.length - tail)),
    after.slice(start, Math.max(start, after.length - tail)),
  ];
  const best = Array.from({ length: old.length + 1 }, () => Array.from({ length: fresh.length + 1 }, () => 0));
  const at = (one: number, other: number) => best[one]?.[other] ?? 0;
  for (let one = old.length - 1; one >= 0; one -= 1)
    for (let other = fresh.length - 1; other >= 0; other -= 1) {
      const row = best[one];
      if (row) row[other] = old[one] === fresh[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
    }
  const change: string[] = [];
  let [one, other] = [0, 0];
  while (one < old.length || other < fresh.length) {
    if (one < old.length && old[one] === fresh[other]) [one, other] = [one + 1, other + 1];
    else if (other >= fresh.length || (one < old.length && at(one + 1, other) >= at(one, other + 1))) change.push(`- ${old[one++] ?? ''}`);
    else change.push(`+ ${fresh[other++] ?? ''}`);
  }
  return change;
}

function commonEnd(before: string[], after: string[]): number {
  let same = 0;
  while (same < Math.min(before.length, after.length) && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return same;
}
