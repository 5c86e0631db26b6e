import { groupBy } from '../group-by.ts';
import type { OwnedPlace } from './check-together.ts';
import { holdsCore } from './core.ts';
import { factsFile, readFacts, type Fact } from './facts-table.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { isGathered, knowsTitles, placeText, type PlaceText } from './place-text.ts';

interface Trusted {
  sound: SourceFile[];
  complete: boolean;
}

/** How much of a fact is shown. */
const most = 90;

/**
 * Says which facts of the table in `root` no longer stand where it says. `sound` are the files without another fault: only of those is it
 * sure what they tell; with `complete` that goes for all there are. `places` are all places that `files` make.
 */
export function checkFacts(root: string, { sound, complete }: Trusted, files: SourceFile[], places: OwnedPlace[]): Problem[] {
  const { facts, problems } = readFacts(root);
  const byAddress = groupBy(facts, ({ address }) => address);
  return [
    ...problems,
    ...[...byAddress].flatMap(([address, group]) => {
      if (isGathered(address) && !complete) return [];
      const told = placeText(address, files, places);
      if (told === undefined) return complete ? [placeProblem(address, group)] : [];
      return sound.includes(told.source) && knowsTitles(told.source, files) ? group.flatMap((fact) => coreProblem(fact, told)) : [];
    }),
  ];
}

function placeProblem(address: string, group: [Fact, ...Fact[]]): Problem {
  const names = group.map(({ id }) => id).join(', ');
  const message = `zegt dat ${names} op ${address} staat, maar die plek is er niet. Zet de kop of het veld met dat adres terug. Staat het nu ergens anders? Vul dan hier dat adres in.`;
  return { file: factsFile, line: group[0].line, message };
}

function coreProblem({ id, text, source, address, cores, line }: Fact, told: PlaceText): Problem[] {
  const lost = cores.filter((core) => !holdsCore(told.text, core)).map((core) => `“${core.replaceAll('|', '” of “')}”`);
  if (lost.length === 0) return [];
  const fact = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  const message = `mist ${lost.join(' en ')} uit feit ${id}: ${fact} (${source}). Dat hoort op ${address}. Zet ${lost.join(' en ')} terug, of pas de kern of het adres aan in ${factsFile}, regel ${line}.`;
  return [{ file: told.source.file, line: told.line, field: told.field, message }];
}
