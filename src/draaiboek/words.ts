import type { Block, OwnBlock, Plan, PlainBlock } from './plan.ts';
import { werkvormOf, type Werkvormen } from './plan-werkvorm.ts';

/** What the blocks that every plan has are called, and what to do in them. All ours. */
export const plainBlocks: Record<PlainBlock['kind'], { title: string; actions: string[] }> = {
  welkom: {
    title: 'Welkom en spelregels',
    actions: [
      'Heet iedereen welkom. Doe een rondje: wie ben je, en waarom doe je mee?',
      'Vertel wat jullie gaan doen en hoe laat het klaar is.',
      'Spreek af hoe jullie praten. Laat elkaar uitspreken en vraag door. Wat hier wordt gezegd, blijft hier.',
    ],
  },
  pauze: { title: 'Pauze', actions: ['Zet koffie en thee klaar. Sta even op en loop een rondje.'] },
  afspraken: {
    title: 'Afspraken en wie doet wat',
    actions: [
      'Lees samen de actiepunten terug. Wat spreken jullie af?',
      'Schrijf bij elke afspraak op wie het doet en wanneer het klaar is.',
      'Prik een datum om terug te kijken.',
      'Doe een rondje: wat neem je mee?',
    ],
  },
};

/** What of a plan is ours, in words that go on a sentence. */
export const planMark =
  'het programma, de tijden, de aantallen en de lijstjes zijn een voorstel van deze site, tenzij jullie ze zelf veranderden';

/** Blocks to begin with. */
export const newBlock: Record<PlainBlock['kind'], PlainBlock> & { eigen: OwnBlock } = {
  welkom: { kind: 'welkom', minutes: 20 },
  pauze: { kind: 'pauze', minutes: 15 },
  afspraken: { kind: 'afspraken', minutes: 20 },
  eigen: { kind: 'eigen', minutes: 15, title: 'Eigen blok', note: '' },
};

/** What a block is called. */
export function blockTitle(block: Block, werkvormen: Werkvormen): string {
  if (block.kind === 'eigen') return block.title;
  if (block.kind !== 'werkvorm') return plainBlocks[block.kind].title;
  return werkvormOf(block.werkvorm, werkvormen).titel;
}

/** What a block is called, in a sentence. */
export const quotedTitle = (block: Block, werkvormen: Werkvormen): string => `‘${blockTitle(block, werkvormen)}’`;

/** Names as one phrase: “a, b en c”. */
export const phrase = (names: string[]): string => new Intl.ListFormat('nl').format(names);

/** What a plan is called: by its title, else by its werkvormen. */
export function planName({ title, blocks }: Plan, werkvormen: Werkvormen): string {
  const used = new Set(blocks.filter(({ kind }) => kind === 'werkvorm').map((block) => blockTitle(block, werkvormen)));
  return title || phrase([...used]) || 'Draaiboek zonder naam';
}
