import { find, modelOfWerkvorm, type Catalog } from '../../catalog/index.ts';
import { entryLink, type EntryLink } from '../../components/entry-link.ts';
import { peopleOf, type Plan } from '../../draaiboek/plan.ts';
import { planWerkvorm, type Werkvormen } from '../../draaiboek/plan-werkvorm.ts';
import { presetsOf, type Preset } from '../../draaiboek/presets.ts';
import { schedule } from '../../draaiboek/schedule.ts';
import { memoised } from '../../memoise.ts';
import { sheetRules } from '../../paper/sheet-rules.ts';
import { paths } from '../../paths.ts';
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

/** Where each preset stands, with its summary and its facts. */
export async function presetLinks(catalog: Catalog): Promise<(Pick<EntryLink, 'name' | 'path' | 'summary'> & { facts: string })[]> {
  const werkvormen = await planWerkvormen(catalog);
  return presets(catalog, werkvormen).map(({ slug, title, summary, plan }) => ({
    name: title,
    path: paths.preset(slug),
    summary,
    facts: presetFacts(plan, werkvormen),
  }));
}

/** How long a preset takes, and for how many. */
export function presetFacts(plan: Plan, werkvormen: Werkvormen): string {
  const { start, end } = schedule(plan, werkvormen);
  return `${spokenTime(end - start)}, ${peopleOf(plan)} mensen`;
}

/** The entry that a preset follows, as a link. */
export const basisOf = (catalog: Catalog, { basis: { collection, id } }: Preset): EntryLink => entryLink(find(catalog, collection, id));
