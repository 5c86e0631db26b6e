import type { Catalog } from '../../catalog/index.ts';
import { capital } from '../../components/capital.ts';
import { clockTime, spokenHours } from '../../draaiboek/clock.ts';
import { amountOf, materialsOf, remarksOn } from '../../draaiboek/materials.ts';
import { peopleOf } from '../../draaiboek/plan.ts';
import type { Werkvormen } from '../../draaiboek/plan-werkvorm.ts';
import { conditionsOf, preparationOf } from '../../draaiboek/preparation.ts';
import type { Preset } from '../../draaiboek/presets.ts';
import { rowsOf } from '../../draaiboek/rows.ts';
import { schedule } from '../../draaiboek/schedule.ts';
import { sheetsOf } from '../../draaiboek/sheets.ts';
import { warningsOf } from '../../draaiboek/warnings.ts';
import { phrase } from '../../draaiboek/words.ts';
import type { DraaiboekText } from '../../open-data/markdown/draaiboek.ts';
import { paths } from '../../paths.ts';
import { spokenTime } from '../../werkvorm/numbers.ts';
import { presetSheet } from './_evening.ts';
import { basisOf } from './_presets.ts';
import { sourcesOfPreset } from './_sources.ts';

/** A preset in words. */
export function presetText(catalog: Catalog, preset: Preset, werkvormen: Werkvormen): DraaiboekText {
  const { plan, title, summary, slug } = preset;
  const { start, end } = schedule(plan, werkvormen);
  return {
    path: paths.preset(slug),
    titel: title,
    samenvatting: summary,
    facts: [
      `${spokenHours({ start, end })}, ${spokenTime(end - start)}. Om ${clockTime(start)} uur beginnen is een voorbeeld.`,
      `We rekenen met ${peopleOf(plan)} mensen van ${plan.organisations} organisaties.`,
    ],
    basis: basisOf(catalog, preset),
    warnings: warningsOf(plan, werkvormen).map(({ what, why, mend }) => [what, why, mend].join(' ')),
    programme: rowsOf(plan, werkvormen).map((row) => ({
      time: clockTime(row.start),
      duur: spokenTime(row.minutes),
      titel: row.title,
      path: row.block.kind === 'werkvorm' ? paths.entry('werkvormen', row.block.werkvorm) : undefined,
      actions: row.actions,
      stappen: row.steps.map(({ stap, ...step }) => ({
        time: clockTime(step.start),
        titel: `Stap ${stap.nummer}. ${stap.titel}`,
        how: `${spokenTime(step.minutes)}, ${step.how}`,
        voorstel: stap.voorstel,
      })),
    })),
    bundle: { ...presetSheet(catalog, preset, werkvormen), path: paths.presetSheet(slug) },
    sheets: sheetsOf(plan, werkvormen).map(({ copies, titel, werkvorm, slug: of, file }) => ({
      copies,
      titel: `${titel} ${werkvorm} (pdf)`,
      path: paths.sheet(of, file),
    })),
    supplies: materialsOf(plan, werkvormen).map((material) => ({
      tekst: amountOf(material),
      voorstel: material.voorstel,
      remarks: remarksOn(material),
    })),
    conditions: conditionsOf(plan, werkvormen).map(({ soort, tekst, voorstel, werkvormen: asking }) => ({
      tekst: `${capital(soort)}: ${tekst}`,
      voorstel,
      remarks: [`Voor ${phrase(asking)}.`],
    })),
    preparation: preparationOf(plan, werkvormen).map(({ when, tasks }) => ({ titel: when, tasks })),
    bronnen: sourcesOfPreset(catalog, preset),
  };
}
