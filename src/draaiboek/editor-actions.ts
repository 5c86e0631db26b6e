import { clockTime, readClock } from './clock.ts';
import { isDay } from './day.ts';
import type { Actions } from './editor-controls.ts';
import { addBlock, moveBlock, removeBlock, setBlock, setMinutes, setPlan, splitBlock, toggleStep } from './change-plan.ts';
import { most, wholeWerkvorm, type Block, type Plan } from './plan.ts';
import { werkvormOf, type Werkvormen } from './plan-werkvorm.ts';
import { posterForms } from '../werkvorm/sheet-rule.ts';
import { cleanText } from './text.ts';
import { warningsOf } from './warnings.ts';
import { blockTitle, newBlock } from './words.ts';
import { item } from '../defined.ts';

/** What actions need of the page that they change. */
export interface Editing {
  plan(): Plan;
  /** Takes over another plan and says what changed; `key` names the control that gets the focus, else it stays. */
  apply(next: Plan, words: string, key?: string): void;
  /** Draws the plan as it was, for what was typed is no use. */
  refuse(words: string): void;
}

/** The actions that change a plan. */
export type PlanActions = Omit<Actions, 'undo' | 'print' | 'shareMemos' | 'setDuplex' | 'copy' | 'download'>;

/** Makes the actions that change a plan. */
export function planActions({ plan, apply, refuse }: Editing, werkvormen: Werkvormen): PlanActions {
  const titleOf = (at: number) => {
    const block = plan().blocks[at];
    return block === undefined ? '' : blockTitle(block, werkvormen);
  };
  return {
    setText: (field, value) => apply(setPlan(plan(), { [field]: cleanText(value, most.title) }), 'Bewaard.'),
    setDay(field, value) {
      if (value !== '' && !isDay(value)) refuse('Die dag bestaat niet.');
      else apply(setPlan(plan(), { [field]: value }), 'De dag is veranderd.');
    },
    setStart(value) {
      const start = readClock(value);
      if (start === undefined) refuse('Er is een begintijd nodig.');
      else apply(setPlan(plan(), { start }), `Het begint om ${clockTime(start)} uur.`);
    },
    setEnd: (value) => apply(setPlan(plan(), { end: readClock(value) }), 'De eindtijd is veranderd.'),
    setCount(field, value) {
      const highest = field === 'organisations' ? most.organisations : most.people;
      const count = whole(value, 0, highest);
      const say = (words: string) => withLimit(words, value, highest);
      if (count === undefined) refuse('Vul een getal in.');
      else if (field === 'organisations')
        apply(
          setPlan(plan(), { organisations: count }),
          say(count === 1 ? 'Het is nu 1 organisatie.' : `Het zijn nu ${count} organisaties.`),
        );
      else apply(setPlan(plan(), { people: { ...plan().people, [field]: count } }), say('Het aantal mensen is veranderd.'));
    },
    setPoster(value) {
      const poster = posterForms.find((form) => form === value);
      if (poster !== undefined) apply(setPlan(plan(), { poster }), 'De posters zijn veranderd.');
    },
    setMinutes(at, step, value) {
      const minutes = whole(value, 1, most.minutes);
      if (minutes === undefined) refuse('Vul in hoeveel minuten het duurt.');
      else apply(setMinutes(plan(), at, minutes, step), withLimit(`${titleOf(at)} is veranderd.`, value, most.minutes));
    },
    setOwn(at, field, value) {
      const text = cleanText(value, most[field]);
      if (field === 'title' && text === '') return refuse('Een blok heeft een naam nodig.');
      apply(
        setBlock(plan(), at, (block) => (block.kind === 'eigen' ? { ...block, [field]: text } : block)),
        'Bewaard.',
      );
    },
    setMark: (at, field, value) =>
      apply(
        setBlock(plan(), at, (block) => ({ ...block, [field]: cleanText(value, field === 'memo' ? most.note : most.title) || undefined })),
        'Bewaard.',
      ),
    setFixed: (at, value) =>
      apply(
        setBlock(plan(), at, (block) => ({ ...block, fixed: readClock(value) })),
        `${titleOf(at)} is veranderd.`,
      ),
    toggleStep(at, step) {
      const block = plan().blocks[at];
      if (block?.kind !== 'werkvorm') return;
      const next = toggleStep(plan(), at, step, item(werkvormOf(block.werkvorm, werkvormen).stappen, step).richttijd);
      if (next === plan()) return refuse('Eén stap blijft over. Wil je die ook niet? Haal dan de hele werkvorm weg.');
      const left = item(block.steps, step) > 0;
      apply(next, `Stap ${step + 1} van ${titleOf(at)} ${left ? 'doen jullie niet' : 'doen jullie weer wel'}.`);
    },
    split: (at, step) =>
      apply(splitBlock(plan(), at, step), `${titleOf(at)} staat nu op plek ${at + 1} en plek ${at + 2}.`, `remove-${at + 1}`),
    move(at, by) {
      const to = at + by;
      const edge = to === 0 || to === plan().blocks.length - 1;
      const key = `${by < 0 === !edge ? 'up' : 'down'}-${to}`;
      apply(moveBlock(plan(), at, to), `${titleOf(at)} staat nu op plek ${to + 1}.`, key);
    },
    place: (at, to) => apply(moveBlock(plan(), at, to), `${titleOf(at)} staat nu op plek ${to + 1}.`),
    remove: (at) => apply(removeBlock(plan(), at), `${titleOf(at)} is weg. Met ‘Maak ongedaan’ komt het terug.`, 'undo'),
    add(kind) {
      const block = blockOf(kind, werkvormen);
      const { blocks } = plan();
      if (block === undefined) return;
      // What is added comes before the agreements, which are for the end.
      const at = blocks.length - (blocks.at(-1)?.kind === 'afspraken' ? 1 : 0);
      const next = addBlock(plan(), block, at);
      if (next === plan()) return refuse(`Een draaiboek heeft hooguit ${most.blocks} blokken.`);
      apply(next, `${blockTitle(block, werkvormen)} staat op plek ${at + 1}.`, block.kind === 'eigen' ? `title-${at}` : 'add');
    },
    fix(at) {
      const { fix, mend } = item(warningsOf(plan(), werkvormen), at);
      if (fix !== undefined) apply(fix, `Gedaan: ${mend}`, 'undo');
    },
  };
}

/** A block to begin with; undefined for what isn't a kind of block, nor a werkvorm. */
function blockOf(kind: string, werkvormen: Werkvormen): Block | undefined {
  const own = Object.values(newBlock).find((block) => block.kind === kind);
  const werkvorm = werkvormen.get(kind);
  return own ?? (werkvorm && wholeWerkvorm(kind, werkvorm));
}

/** A whole number that somebody typed, between its limits; undefined for anything else. */
function whole(text: string, least: number, highest: number): number | undefined {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? undefined : Math.min(highest, Math.max(least, Math.round(number)));
}

/** What changed, after what is to be said of a number that was too large and became the largest there can be. */
const withLimit = (words: string, value: string, highest: number): string =>
  Number(value) > highest ? `Meer dan ${highest} kan niet. ${words}` : words;
