import { between, unescape, version, within } from './address.ts';
import { readClock } from './clock.ts';
import { isDay } from './day.ts';
import { emptyPlan, minutesOf, most, plainKinds, type Block, type Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { posterForms } from '../werkvorm/sheet-rule.ts';
import { cleanText } from './text.ts';
import { phrase } from './words.ts';

/** What could be read of an address: the plan, undefined where nothing could; and what was dropped, a Dutch sentence each. */
export interface ReadPlan {
  plan: Plan | undefined;
  dropped: string[];
}

/**
 * Reads the text of an address, already decoded. Whatever it is, this throws nothing: what can be saved is in the plan, and what was dropped
 * is told. Numbers that are too large become the largest that fits.
 */
export function parsePlan(text: string, werkvormen: Werkvormen): ReadPlan {
  const [first = '', ...rest] = text.slice(0, longest).split(between);
  const parts = first === version ? rest : [first, ...rest];
  const state: State = { plan: emptyPlan, blocks: [], read: 0, dropped: [] };
  if (text.length > longest) state.dropped.push('De link was te lang. Het laatste stuk hebben we niet gelezen.');
  for (const each of parts.filter((value) => value !== '')) readPart(each, state, werkvormen);
  if (first !== version && state.read > 0)
    state.dropped.push('Het begin van de link was niet zoals wij het kennen. Kijk goed na of alles klopt.');
  if (state.read === 0)
    return {
      plan: undefined,
      dropped: ['Deze link bevat geen draaiboek dat wij kunnen lezen. Vraag om een nieuwe link, of begin opnieuw.'],
    };
  return { plan: { ...state.plan, blocks: state.blocks }, dropped: atMost(12, [...new Set(state.dropped)]) };
}

/** More than any browser or program for messages passes on. */
const longest = 8000;

/** Nobody reads a page full of what went wrong. */
const atMost = (count: number, sentences: string[]) =>
  sentences.length <= count ? sentences : [...sentences.slice(0, count), 'Er was nog meer dat we niet konden lezen.'];

interface State {
  plan: Plan;
  blocks: Block[];
  /** How many parts could be read. */
  read: number;
  dropped: string[];
}

function readPart(text: string, state: State, werkvormen: Werkvormen) {
  const [key = '', ...values] = text.split(within);
  const result = readSetting(key, values, state.plan) ?? readMark(key, values, state.blocks) ?? readBlock(key, values, werkvormen);
  if (result === undefined) return void state.dropped.push(`Wat ‘${shown(text)}’ betekent, weten we niet. Dat hebben we weggelaten.`);
  if (typeof result === 'string') return void state.dropped.push(result);
  if ('block' in result && state.blocks.length >= most.blocks)
    return void state.dropped.push(`Een draaiboek heeft hooguit ${most.blocks} blokken. De rest hebben we weggelaten.`);
  state.read += 1;
  if ('plan' in result) state.plan = result.plan;
  if ('blocks' in result) state.blocks = result.blocks;
  if ('block' in result) {
    state.blocks = [...state.blocks, result.block];
    state.dropped.push(...result.dropped);
  }
}

/** What a part of the address says: something to take over, a sentence on what is wrong with it, or undefined where it is another kind of part. */
type Read<Result> = Result | string | undefined;

function readSetting(key: string, values: string[], plan: Plan): Read<{ plan: Plan }> {
  const text = cleanText(unescape(values.join(within)), most.title);
  const time = readClock(values.join(within));
  const wrongTime = `De tijd ‘${shown(values.join(within))}’ kennen we niet. Die hebben we weggelaten.`;
  switch (key) {
    case 'titel':
      return { plan: { ...plan, title: text } };
    case 'plaats':
      return { plan: { ...plan, place: text } };
    case 'gespreksleider':
      return { plan: { ...plan, facilitator: text } };
    case 'datum':
      return isDay(text) ? { plan: { ...plan, date: text } } : `De datum ‘${shown(text)}’ bestaat niet. Die hebben we weggelaten.`;
    case 'terugkom':
      return isDay(text) ? { plan: { ...plan, returnDate: text } } : `De datum ‘${shown(text)}’ bestaat niet. Die hebben we weggelaten.`;
    case 'poster': {
      const poster = posterForms.find((form) => form === text);
      return poster === undefined
        ? `Een poster op ‘${shown(text)}’ hebben we niet. Kies opnieuw hoe je print.`
        : { plan: { ...plan, poster } };
    }
    case 'start':
      return time === undefined ? wrongTime : { plan: { ...plan, start: time } };
    case 'eind':
      return time === undefined ? wrongTime : { plan: { ...plan, end: time } };
    case 'mensen':
      return readPeople(values, plan);
    case 'organisaties': {
      const organisations = numberIn(values[0], 0, most.organisations);
      return organisations === undefined ? 'Het aantal organisaties konden we niet lezen.' : { plan: { ...plan, organisations } };
    }
    default:
      return undefined;
  }
}

function readPeople(values: string[], plan: Plan): Read<{ plan: Plan }> {
  const count = (letter: string) => numberIn(values.find((value) => value.startsWith(letter))?.slice(1), 0, most.people);
  const [G, B, A] = [count('g'), count('b'), count('a')];
  if (G === undefined || B === undefined || A === undefined) return 'Hoeveel mensen er komen, konden we niet lezen. Vul het opnieuw in.';
  return { plan: { ...plan, people: { G, B, A } } };
}

/** What is said of the block before it. */
function readMark(key: string, values: string[], blocks: Block[]): Read<{ blocks: Block[] }> {
  if (key !== 'om' && key !== 'leider' && key !== 'notitie') return undefined;
  const [last, fixed] = [blocks.at(-1), readClock(values.join(within))];
  const text = cleanText(unescape(values.join(within)), key === 'leider' ? most.title : most.note);
  if (last === undefined) return `‘${shown(key)}’ hoort bij een blok, maar dat ontbreekt. Dat hebben we weggelaten.`;
  if (key === 'om' && fixed === undefined) return `De tijd ‘${shown(values.join(within))}’ kennen we niet. Die hebben we weggelaten.`;
  if (key !== 'om' && text === '') return 'Een naam of notitie was leeg. Die hebben we weggelaten.';
  const mark = key === 'om' ? { fixed } : key === 'leider' ? { leader: text } : { memo: text };
  return { blocks: [...blocks.slice(0, -1), { ...last, ...mark }] };
}

interface ReadBlock {
  block: Block;
  dropped: string[];
}

function readBlock(key: string, values: string[], werkvormen: Werkvormen): Read<ReadBlock> {
  if (key === 'werkvorm') return readWerkvorm(values, werkvormen);
  const kind = plainKinds.find((each) => each === key);
  if (kind === undefined && key !== 'eigen') return undefined;
  const minutes = numberIn(values[0], 1, most.minutes);
  if (minutes === undefined) return `Bij ‘${key}’ staat niet hoe lang het duurt. Dat blok hebben we weggelaten.`;
  if (kind !== undefined) return { block: { kind, minutes }, dropped: [] };
  const [title = '', note = ''] = [cleanText(unescape(values[1] ?? ''), most.title), cleanText(unescape(values[2] ?? ''), most.note)];
  return { block: { kind: 'eigen', minutes, title: title || 'Eigen blok', note }, dropped: [] };
}

function readWerkvorm([slug = '', ...values]: string[], werkvormen: Werkvormen): Read<ReadBlock> {
  const werkvorm = werkvormen.get(unescape(slug));
  if (werkvorm === undefined) return `De werkvorm ‘${shown(slug)}’ kennen we niet. Die hebben we weggelaten.`;
  const lost: string[] = [];
  const steps = werkvorm.stappen.map(({ nummer, richttijd }, index) => {
    const minutes = numberIn(values[index], 0, most.minutes);
    if (minutes === undefined) lost.push(String(nummer));
    return minutes ?? richttijd;
  });
  const block: Block = { kind: 'werkvorm', werkvorm: unescape(slug), steps };
  if (minutesOf(block) === 0) return `Van ‘${werkvorm.titel}’ bleef geen stap over. Die werkvorm hebben we weggelaten.`;
  return {
    block,
    dropped: [
      // No times at all is how a person would type it, and means: as the site suggests.
      ...(lost.length > 0 && values.length > 0
        ? [`Bij ‘${werkvorm.titel}’ ontbrak de tijd van stap ${phrase(lost)}. Daar staat nu onze eigen tijd.`]
        : []),
      ...(values.length > steps.length
        ? [`‘${werkvorm.titel}’ heeft ${steps.length === 1 ? '1 stap' : `${steps.length} stappen`}. Wat daarna kwam, hebben we weggelaten.`]
        : []),
    ],
  };
}

/** A whole number from `least` on; above `highest` it becomes that. Undefined for what isn't a number. */
function numberIn(text: string | undefined, least: number, highest: number): number | undefined {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return undefined;
  return Math.min(highest, Math.max(least, Number(text)));
}

/** A piece of an address in a sentence: short, and without what can't be seen. */
const shown = (text: string) => cleanText(unescape(text), 40);
