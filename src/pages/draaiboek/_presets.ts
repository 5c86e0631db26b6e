import { find, modelOfWerkvorm, type Catalog } from '../../catalog/index.ts';
import { entryLink, type EntryLink } from '../../components/entry-link.ts';
import { planWerkvorm, type Werkvormen } from '../../draaiboek/plan-werkvorm.ts';
import { presetsOf, type Preset } from '../../draaiboek/presets.ts';
import { memoised } from '../../memoise.ts';
import { sheetRules } from '../../paper/sheet-rules.ts';
import { paths } from '../../paths.ts';
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

/** Where each preset stands, with its summary. */
export const presetLinks = async (catalog: Catalog): Promise<Pick<EntryLink, 'name' | 'path' | 'summary'>[]> =>
  presets(catalog, await planWerkvormen(catalog)).map(({ slug, title, summary }) => ({ name: title, path: paths.preset(slug), summary }));

/** The entry that a preset follows, as a link. */
export const basisOf = (catalog: Catalog, { basis: { collection, id } }: Preset): EntryLink => entryLink(find(catalog, collection, id));
