import { between, unescape, version, within } from './address.ts';
import { readClock } from './clock.ts';
import { isDay } from './day.ts';
import { emptyPlan, minutesOf, most, plainKinds, type Block, type Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { posterForms } from '../werkvorm/sheet-rule.ts';
import { cleanText } from './text.ts';
import { phrase } from './words.ts';

/** What could be read of an address: the plan, undefined where nothing could; and what was dropped or changed, a Dutch sentence each. */
export interface ReadPlan {
  plan: Plan | undefined;
  dropped: string[];
}

/**
 * Reads the text of an address, already decoded. Whatever it is, this throws nothing: what can be saved is in the plan, and what was dropped
 * is told. Numbers that are too large become the largest that fits, which is told as well.
 */
export function parsePlan(text: string, werkvormen: Werkvormen): ReadPlan {
  const [first = '', ...rest] = text.slice(0, longest).split(between);
  const parts = first === version ? rest : [first, ...rest];
  const state: State = { plan: emptyPlan, blocks: [], read: 0, seen: new Set(), dropped: [] };
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

/** More than the fullest plan takes with all notes, in which each sign may be written as two: a plan that was made here can be opened here. */
const longest = 100_000;

/** Nobody reads a page full of what went wrong. */
const atMost = (count: number, sentences: string[]) =>
  sentences.length <= count ? sentences : [...sentences.slice(0, count), 'Er was nog meer dat we niet konden lezen.'];

interface State {
  plan: Plan;
  blocks: Block[];
  /** How many parts could be read. */
  read: number;
  /** What was said so far that can be said once: of the plan, and of each block. */
  seen: Set<string>;
  dropped: string[];
}

/** Takes a sentence on what was changed or dropped of a part that could be read. */
type Tell = (sentence: string) => void;

function readPart(text: string, state: State, werkvormen: Werkvormen) {
  const [key = '', ...values] = text.split(within);
  const { dropped, blocks, seen } = state;
  const tell: Tell = (sentence) => void dropped.push(sentence);
  const result =
    readSetting(key, values, state.plan, tell) ?? readMark(key, values, blocks, tell) ?? readBlock(key, values, werkvormen, tell);
  if (result === undefined) return tell(`Wat ‘${shown(text)}’ betekent, weten we niet. Dat hebben we weggelaten.`);
  if (typeof result === 'string') return tell(result);
  state.read += 1;
  if ('block' in result) {
    if (blocks.length < most.blocks) state.blocks = [...blocks, result.block];
    else tell(`Een draaiboek heeft hooguit ${most.blocks} blokken. De rest hebben we weggelaten.`);
    return;
  }
  const about = 'plan' in result ? key : `${key} ${blocks.length}`;
  if (seen.has(about)) tell(`‘${key}’ stond er meer dan één keer. De laatste telt.`);
  seen.add(about);
  if ('plan' in result) state.plan = result.plan;
  else state.blocks = result.blocks;
}

/** What a part of the address says: something to take over, a sentence on what is wrong with it, or undefined where it is another kind of part. */
type Read<Result> = Result | string | undefined;

function readSetting(key: string, values: string[], plan: Plan, tell: Tell): Read<{ plan: Plan }> {
  const text = () => readText(key, values.join(within), most.title, tell);
  const word = cleanText(unescape(values.join(within)), most.title);
  const time = readClock(values.join(within));
  const wrongTime = `De tijd ‘${shown(values.join(within))}’ kennen we niet. Die hebben we weggelaten.`;
  switch (key) {
    case 'titel':
      return { plan: { ...plan, title: text() } };
    case 'plaats':
      return { plan: { ...plan, place: text() } };
    case 'gespreksleider':
      return { plan: { ...plan, facilitator: text() } };
    case 'datum':
      return isDay(word) ? { plan: { ...plan, date: word } } : `De datum ‘${shown(word)}’ bestaat niet. Die hebben we weggelaten.`;
    case 'terugkom':
      return isDay(word) ? { plan: { ...plan, returnDate: word } } : `De datum ‘${shown(word)}’ bestaat niet. Die hebben we weggelaten.`;
    case 'poster': {
      const poster = posterForms.find((form) => form === word);
      return poster === undefined
        ? `Een poster op ‘${shown(word)}’ hebben we niet. Kies opnieuw hoe je print.`
        : { plan: { ...plan, poster } };
    }
    case 'start':
      return time === undefined ? wrongTime : { plan: { ...plan, start: time } };
    case 'eind':
      return time === undefined ? wrongTime : { plan: { ...plan, end: time } };
    case 'mensen':
      return readPeople(values, plan, tell);
    case 'organisaties': {
      const organisations = numberIn(values[0], [0, most.organisations], `‘${key}’`, tell);
      tellRest(key, values.slice(1), tell);
      return organisations === undefined ? 'Het aantal organisaties konden we niet lezen.' : { plan: { ...plan, organisations } };
    }
    default:
      return undefined;
  }
}

function readPeople(values: string[], plan: Plan, tell: Tell): Read<{ plan: Plan }> {
  const said = (letter: string) => values.find((value) => value.startsWith(letter));
  const count = (letter: string, of: string) => numberIn(said(letter)?.slice(1), [0, most.people], `mensen van ${of}`, tell);
  const [G, B, A] = [count('g', 'de gemeente'), count('b', 'het bewonersinitiatief'), count('a', 'de aanbieders')];
  if (G === undefined || B === undefined || A === undefined) return 'Hoeveel mensen er komen, konden we niet lezen. Vul het opnieuw in.';
  tellRest(
    'mensen',
    values.filter((value) => value !== said(value.slice(0, 1)) || !/^[gba]/.test(value)),
    tell,
  );
  return { plan: { ...plan, people: { G, B, A } } };
}

/** What is said of the block before it. */
function readMark(key: string, values: string[], blocks: Block[], tell: Tell): Read<{ blocks: Block[] }> {
  if (key !== 'om' && key !== 'leider' && key !== 'notitie') return undefined;
  const [last, fixed] = [blocks.at(-1), readClock(values.join(within))];
  if (last === undefined) return `‘${shown(key)}’ hoort bij een blok, maar dat ontbreekt. Dat hebben we weggelaten.`;
  if (key === 'om' && fixed === undefined) return `De tijd ‘${shown(values.join(within))}’ kennen we niet. Die hebben we weggelaten.`;
  const text = key === 'om' ? '' : readText(key, values.join(within), key === 'leider' ? most.title : most.note, tell);
  if (key !== 'om' && text === '') return 'Een naam of notitie was leeg. Die hebben we weggelaten.';
  const mark = key === 'om' ? { fixed } : key === 'leider' ? { leader: text } : { memo: text };
  return { blocks: [...blocks.slice(0, -1), { ...last, ...mark }] };
}

function readBlock(key: string, values: string[], werkvormen: Werkvormen, tell: Tell): Read<{ block: Block }> {
  if (key === 'werkvorm') return readWerkvorm(values, werkvormen, tell);
  const kind = plainKinds.find((each) => each === key);
  if (kind === undefined && key !== 'eigen') return undefined;
  const minutes = minutesIn(values[0], 1, `‘${key}’`, tell);
  if (minutes === undefined) return `Bij ‘${key}’ staat niet hoe lang het duurt. Dat blok hebben we weggelaten.`;
  if (kind !== undefined) {
    tellRest(key, values.slice(1), tell);
    return { block: { kind, minutes } };
  }
  const title = readText(key, values[1] ?? '', most.title, tell);
  const note = readText(key, values.slice(2).join(within), most.note, tell);
  return { block: { kind: 'eigen', minutes, title: title || 'Eigen blok', note } };
}

function readWerkvorm([slug = '', ...values]: string[], werkvormen: Werkvormen, tell: Tell): Read<{ block: Block }> {
  const werkvorm = werkvormen.get(unescape(slug));
  if (werkvorm === undefined) return `De werkvorm ‘${shown(slug)}’ kennen we niet. Die hebben we weggelaten.`;
  const { titel, stappen } = werkvorm;
  const lost: string[] = [];
  const steps = stappen.map(({ nummer, richttijd }, index) => {
    const minutes = minutesIn(values[index], 0, `stap ${nummer} van ‘${titel}’`, tell);
    if (minutes === undefined) lost.push(String(nummer));
    return minutes ?? richttijd;
  });
  const block: Block = { kind: 'werkvorm', werkvorm: unescape(slug), steps };
  if (minutesOf(block) === 0) return `Van ‘${titel}’ bleef geen stap over. Die werkvorm hebben we weggelaten.`;
  // No times at all is how a person would type it, and means: as the site suggests.
  if (lost.length > 0 && values.length > 0)
    tell(`Bij ‘${titel}’ ontbrak de tijd van stap ${phrase(lost)}. Daar staat nu de tijd die wij voorstellen.`);
  if (values.length > steps.length)
    tell(`‘${titel}’ heeft ${steps.length === 1 ? '1 stap' : `${steps.length} stappen`}. Wat daarna kwam, hebben we weggelaten.`);
  return { block };
}

/** A whole number; one that is too small or too large becomes the nearest that can be. Undefined for what isn't a number. */
function numberIn(text: string | undefined, [least, highest]: [number, number], of: string, tell: Tell, unit = ''): number | undefined {
  if (text === undefined || !/^\d+$/.test(text)) return undefined;
  const number = Math.min(highest, Math.max(least, Number(text)));
  if (number !== Number(text))
    tell(
      `Bij ${of} stond ${shown(text)}${unit}. ${number === highest ? 'Meer' : 'Minder'} dan ${number} kan niet. Daar staat nu ${number}.`,
    );
  return number;
}

const minutesIn = (text: string | undefined, least: number, of: string, tell: Tell): number | undefined =>
  numberIn(text, [least, most.minutes], of, tell, ' minuten');

/** A text as it was before it was put in an address, without what doesn't fit. */
function readText(key: string, written: string, highest: number, tell: Tell): string {
  const [all, text] = [Infinity, highest].map((length) => cleanText(unescape(written), length));
  if (all !== text) tell(`Bij ‘${key}’ stonden meer dan ${highest} tekens. Wat daarna kwam, hebben we weggelaten.`);
  return text ?? '';
}

/** Tells of values that come after all that a part has. */
function tellRest(key: string, rest: string[], tell: Tell) {
  if (rest.length > 0) tell(`Wat ‘${shown(rest.join(within))}’ bij ‘${key}’ betekent, weten we niet. Dat hebben we weggelaten.`);
}

/** A piece of an address in a sentence: short, and without what can't be seen. */
const shown = (text: string) => cleanText(unescape(text), 40);
