import { downloadFile } from '../scripts/download-file.ts';
import { fontLoader } from '../pdf-fonts/load.ts';
import { pdfFontNames } from '../pdf-fonts/names.ts';
import { href, paths } from '../paths.ts';
import { shoppingList } from './checklists.ts';
import { planCsv } from './csv.ts';
import { isOurTime, otherTime } from './day.ts';
import { invitationFor } from './invitation.ts';
import type { Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { sheetsOf } from './sheets.ts';
import { planName } from './words.ts';

/** What is taken along, and how. */
export interface TakeAlong {
  plan: Plan;
  werkvormen: Werkvormen;
  /** Whether the bundle is for a printer that prints on both sides. */
  duplex: boolean;
  /** Names the plan for ever. */
  id: string;
  /** The address of the plan. */
  address: string;
}

/** Copies words of a plan; resolves with what to say of it, also where the browser refuses. */
export async function copy(what: 'link' | 'invitation' | 'shopping', along: TakeAlong): Promise<string> {
  const { text, done } = copyWords(what, along);
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    return what === 'link'
      ? 'Kopiëren lukt hier niet. De link staat in de adresbalk.'
      : 'Kopiëren lukt hier niet. Selecteer de tekst zelf.';
  }
}

/** What to copy, and what to say when that is done. */
function copyWords(what: 'link' | 'invitation' | 'shopping', { plan, werkvormen, address }: TakeAlong): { text: string; done: string } {
  if (what === 'link') return { text: address, done: 'De link is gekopieerd.' };
  if (what === 'shopping') return { text: shoppingList(plan, werkvormen).join('\n'), done: 'De boodschappenlijst is gekopieerd.' };
  return { text: invitationFor(plan, werkvormen).text, done: 'De uitnodiging is gekopieerd. Plak die in je bericht.' };
}

/** Makes a file and hands it to the reader; resolves with what to say of it, also where that failed. */
export async function download(what: 'bundle' | 'calendar' | 'table', along: TakeAlong): Promise<string> {
  try {
    return await makers[what](along);
  } catch {
    return failed[what];
  }
}

const makers = {
  table({ plan, werkvormen }: TakeAlong) {
    downloadFile(new Blob([planCsv(plan, werkvormen)], { type: 'text/csv' }), `${fileName(plan, werkvormen)}.csv`);
    return 'De tabel staat bij je downloads.';
  },
  async calendar({ plan, werkvormen, id, address }: TakeAlong) {
    if ([plan.date, plan.returnDate].some((day) => day !== '' && !isOurTime(day))) return otherTime;
    const { planCalendar } = await import('./calendar.ts');
    const text = planCalendar(plan, werkvormen, { id, now: new Date(), address });
    if (text === undefined) return 'Vul eerst de datum in. Dat kan bij ‘Voor wie en wanneer’.';
    downloadFile(new Blob([text], { type: 'text/calendar' }), `${fileName(plan, werkvormen)}.ics`);
    return 'Het bestand voor je agenda staat bij je downloads. Open het, dan komt de bijeenkomst in je agenda.';
  },
  async bundle({ plan, werkvormen, duplex }: TakeAlong) {
    const sheets = sheetsOf(plan, werkvormen);
    const [{ mergePdf }, programme, ...parts] = await Promise.all([
      import('./merge-pdf.ts'),
      programmeFile(plan, werkvormen),
      ...sheets.map(async ({ slug, vel, file, copies }) => ({
        file: await fetchFile(href(paths.sheet(slug, file))),
        copies,
        oneSided: vel === 'poster',
      })),
    ]);
    const merged = await mergePdf([{ file: programme, copies: 1 }, ...parts], {
      title: `Draaiboek: ${planName(plan, werkvormen)}`,
      duplex,
    });
    downloadFile(new Blob([merged], { type: 'application/pdf' }), `${fileName(plan, werkvormen)}.pdf`);
    return 'Klaar. De pdf met het programma en alle vellen staat bij je downloads.';
  },
};

const failed = {
  table: 'De tabel kon niet worden gemaakt. Probeer het opnieuw.',
  calendar: 'Het bestand voor je agenda kon niet worden gemaakt. Kijk of je verbinding hebt en laad de bladzijde opnieuw.',
  bundle: 'De vellen zijn nu niet allemaal op te halen. Kijk of je verbinding hebt en laad de bladzijde opnieuw, of open ze een voor een.',
};

async function programmeFile(plan: Plan, werkvormen: Werkvormen): Promise<Uint8Array> {
  const { programmePdf, programmeText } = await import('./programme-pdf.ts');
  const text = programmeText(plan, werkvormen);
  const load = (names: readonly string[]) => fontLoader(names.map((name) => href(paths.letters(name))))(text);
  const [regular, bold] = await Promise.all([load(pdfFontNames.regular), load(pdfFontNames.bold)]);
  return programmePdf(plan, werkvormen, { regular, bold });
}

async function fetchFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${response.status}`);
  return response.arrayBuffer();
}

/** A name that every computer takes. */
const fileName = (plan: Plan, werkvormen: Werkvormen): string =>
  planName(plan, werkvormen)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'draaiboek';
