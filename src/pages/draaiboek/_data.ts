import { find, type Catalog } from '../../catalog/index.ts';
import { clockTime, type Clock } from '../../draaiboek/clock.ts';
import { materialsOf, remarksOn } from '../../draaiboek/materials.ts';
import { peopleOf } from '../../draaiboek/plan.ts';
import type { Werkvormen } from '../../draaiboek/plan-werkvorm.ts';
import { conditionsOf, preparationOf } from '../../draaiboek/preparation.ts';
import type { Basis, Preset } from '../../draaiboek/presets.ts';
import { rowsOf } from '../../draaiboek/rows.ts';
import { schedule } from '../../draaiboek/schedule.ts';
import { sheetsOf } from '../../draaiboek/sheets.ts';
import type { OpenDraaiboek } from '../../open-data/draaiboek.ts';
import { citations } from '../../open-data/record.ts';
import { fullAddress, paths } from '../../paths.ts';
import { planWerkvormen, presets } from './_presets.ts';
import { sourcesOfPreset } from './_sources.ts';

/** The draaiboeken that are ready, as open data. */
export async function openDraaiboeken(catalog: Catalog): Promise<OpenDraaiboek[]> {
  const werkvormen = await planWerkvormen(catalog);
  return presets(catalog, werkvormen).map((preset) => openDraaiboek(catalog, preset, werkvormen));
}

function openDraaiboek(catalog: Catalog, preset: Preset, werkvormen: Werkvormen): OpenDraaiboek {
  const { slug, title, summary, plan, basis } = preset;
  const { start, end } = schedule(plan, werkvormen);
  return {
    id: slug,
    webadres: fullAddress(paths.preset(slug)),
    markdown: fullAddress(paths.markdown(paths.preset(slug))),
    titel: title,
    samenvatting: summary,
    basis: openBasis(catalog, basis),
    begin: timeOf(start),
    minuten: end - start,
    deelnemers: peopleOf(plan),
    organisaties: plan.organisations,
    programma: rowsOf(plan, werkvormen).map((row) => ({
      titel: row.title,
      begin: timeOf(row.start),
      minuten: row.minutes,
      ...(row.block.kind === 'werkvorm' && { werkvorm: row.block.werkvorm }),
      acties: row.actions,
      stappen: row.steps.map(({ number, start: at, minutes }) => ({ nummer: number, begin: timeOf(at), minuten: minutes })),
    })),
    materialen: materialsOf(plan, werkvormen).map((material) => ({
      naam: material.naam,
      aantal: material.aantal,
      optioneel: material.optioneel,
      toelichting: remarksOn(material),
    })),
    randvoorwaarden: conditionsOf(plan, werkvormen).map(({ soort, tekst }) => ({ soort, tekst })),
    vooraf: preparationOf(plan, werkvormen).map(({ when, tasks }) => ({ wanneer: when, taken: tasks })),
    bestanden: sheetsOf(plan, werkvormen).map(({ titel, werkvorm, copies, slug: of, file }) => ({
      titel: `${titel} ${werkvorm}`,
      aantal: copies,
      webadres: fullAddress(paths.sheet(of, file)),
    })),
    allesInEen: fullAddress(paths.presetSheet(slug)),
    bronvermelding: citations(sourcesOfPreset(catalog, preset)),
  };
}

/** The entry that a draaiboek follows, with the meeting in it. */
function openBasis(catalog: Catalog, basis: Basis): OpenDraaiboek['basis'] {
  const named = { collectie: basis.collection, id: basis.id };
  switch (basis.collection) {
    case 'werkvormen':
      return named;
    case 'cases':
      return { ...named, bijeenkomst: basis.nummer };
    case 'paginas': {
      const deel = find(catalog, 'paginas', basis.id).data.route.find(({ draaiboek }) => draaiboek === basis.bijeenkomst);
      return { ...named, ...(deel && { deel: deel.id }) };
    }
  }
}

/** A time as ISO 8601 writes it. */
const timeOf = (time: Clock): string => clockTime(time).replace('.', ':');
