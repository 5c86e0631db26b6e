import { find, modelOfWerkvorm, type Catalog } from '../../catalog/index.ts';
import { entryLink, type EntryLink } from '../../components/entry-link.ts';
import type { ListGroup } from '../../components/list-groups.ts';
import { peopleOf, type Plan } from '../../draaiboek/plan.ts';
import { planWerkvorm, type Werkvormen } from '../../draaiboek/plan-werkvorm.ts';
import { presetsOf, type Preset } from '../../draaiboek/presets.ts';
import { readyParts, type ReadyPart } from '../../draaiboek/ready-parts.ts';
import { schedule } from '../../draaiboek/schedule.ts';
import { memoised } from '../../memoise.ts';
import { sheetRules } from '../../paper/sheet-rules.ts';
import { paths } from '../../paths.ts';
import type { Werkvorm } from '../../schemas/werkvorm.ts';
import { spokenTime } from '../../werkvorm/numbers.ts';
import { sheetsOfWerkvorm, werkvormSource } from '../_sheets.ts';

/** The werkvormen as a plan needs them. */
export const planWerkvormen = memoised(
  async (catalog: Catalog): Promise<Werkvormen> =>
    new Map(
      await Promise.all(
        catalog.werkvormen.map(async (entry) => {
          const rules = await sheetRules(werkvormSource(catalog, entry), await sheetsOfWerkvorm(catalog, entry));
          return [entry.id, planWerkvorm(modelOfWerkvorm(catalog, entry), rules)] as const;
        }),
      ),
    ),
);

/** The presets that follow from the content. */
export const presets = (catalog: Catalog, werkvormen: Werkvormen): Preset[] =>
  presetsOf(
    catalog.cases.map(({ id, data }) => ({ id, titel: data.titel, bijeenkomsten: data.bijeenkomsten })),
    werkvormen,
  );

/** A preset in a list: where it stands, its summary and its facts, and what drawings belong to it. */
type ListedPreset = Pick<EntryLink, 'name' | 'path' | 'summary'> & { minutes: number; facts: string; drawings: Werkvorm['poster'][] };

/** The presets as their list shows them, in parts. */
export const listedPresets = memoised(async (catalog: Catalog): Promise<ReadyPart<ListedPreset>[]> => {
  const werkvormen = await planWerkvormen(catalog);
  const all = presets(catalog, werkvormen).map(({ slug, title, summary, plan, basis }) => {
    const { start, end } = schedule(plan, werkvormen);
    const drawings = plan.blocks.flatMap((block) =>
      block.kind === 'werkvorm' ? find(catalog, 'werkvormen', block.werkvorm).data.poster : [],
    );
    const link = { name: title, path: paths.preset(slug), summary, minutes: end - start, facts: presetFacts(plan, werkvormen), drawings };
    return { link, basis };
  });
  const from = (collection: string) => all.filter(({ basis }) => basis.collection === collection);
  return readyParts(
    from('paginas').map(({ link }) => link),
    from('cases').map(({ link, basis }) => ({ link, provincie: find(catalog, 'cases', basis.id).data.provincie })),
    from('werkvormen').map(({ link }) => link),
  );
});

/** The presets by what they are for. */
export const presetGroups = async (catalog: Catalog): Promise<ListGroup<ListedPreset>[]> =>
  (await listedPresets(catalog)).flatMap(({ groups }) => groups);

/** How long a preset takes, and for how many. */
function presetFacts(plan: Plan, werkvormen: Werkvormen): string {
  const { start, end } = schedule(plan, werkvormen);
  return `${spokenTime(end - start)}, ${peopleOf(plan)} mensen`;
}

/** The entry that a preset follows, as a link. */
export const basisOf = (catalog: Catalog, { basis: { collection, id } }: Preset): EntryLink => entryLink(find(catalog, collection, id));
