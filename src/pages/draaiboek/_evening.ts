import { find, type Catalog } from '../../catalog/index.ts';
import { sourceSentence } from '../../components/sources-once.ts';
import { checklistsOf } from '../../draaiboek/checklists.ts';
import { clockTime } from '../../draaiboek/clock.ts';
import { peopleOf } from '../../draaiboek/plan.ts';
import type { Werkvormen } from '../../draaiboek/plan-werkvorm.ts';
import type { Preset } from '../../draaiboek/presets.ts';
import { rowsOf } from '../../draaiboek/rows.ts';
import { schedule } from '../../draaiboek/schedule.ts';
import { sheetsOf } from '../../draaiboek/sheets.ts';
import { eveningSheet, type Evening } from '../../paper/evening.ts';
import type { Sheet } from '../../paper/sheet.ts';
import { fullAddress, paths } from '../../paths.ts';
import { spokenTime } from '../../werkvorm/numbers.ts';
import { werkvormSource } from '../_sheets.ts';
import { sourcesOfPreset } from './_sources.ts';

/** All that a preset needs in one file. */
export function presetSheet(catalog: Catalog, preset: Preset, werkvormen: Werkvormen): Sheet {
  const { plan, title, slug } = preset;
  const { start, end } = schedule(plan, werkvormen);
  const sheets = sheetsOf(plan, werkvormen);
  const copies = (id: string, wanted: string) => sheets.find((each) => each.slug === id && each.vel === wanted)?.copies ?? 0;
  const sources = [...new Set(sheets.map((sheet) => sheet.slug))].map((id) => werkvormSource(catalog, find(catalog, 'werkvormen', id)));
  const documents = sourcesOfPreset(catalog, preset);
  return eveningSheet({
    titel: title,
    facts: [
      `${clockTime(start)} tot ${clockTime(end)} uur (${spokenTime(end - start)}), als je om ${clockTime(start)} uur begint.`,
      `Voor ${peopleOf(plan)} mensen van ${plan.organisations} organisaties.`,
    ],
    moments: momentsOf(preset, werkvormen),
    // The posters are in the same file, on A4 sheets.
    lists: checklistsOf({ ...plan, poster: 'vellen' }, werkvormen),
    bron: sourceSentence(documents),
    authors: [...new Set(documents.flatMap(({ bron }) => bron.data.makers))],
    address: fullAddress(paths.preset(slug)),
    site: fullAddress(),
    werkvormen: sources.map((source) => ({
      source,
      copies: { antwoordvel: copies(source.id, 'antwoordvel'), rolkaarten: copies(source.id, 'rolkaarten') },
    })),
  });
}

const momentsOf = ({ plan }: Preset, werkvormen: Werkvormen): Evening['moments'] =>
  rowsOf(plan, werkvormen).map(({ start, minutes, title, actions, steps }) => ({
    time: clockTime(start),
    titel: title,
    duur: spokenTime(minutes),
    actions,
    stappen: steps.map(({ stap, how, ...step }) => ({
      time: clockTime(step.start),
      titel: stap.titel,
      how: `${spokenTime(step.minutes)}, ${how}`,
    })),
  }));
