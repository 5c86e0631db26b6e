import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../src/redactie/form/check.ts';
import type { Folder } from '../../../src/redactie/form/folder.ts';

const verdictOn = vi.fn<(file: string, text: string, folder: Folder) => Promise<Verdict>>();
const [showNote, showProblems, reportError] = [vi.fn(), vi.fn(), vi.fn()];
const folder = { files: { 'content/tips/een.mdx': 'Een.', 'content/tips/twee.mdx': 'Twee.' }, namesOfSite: [], signs: '' };

vi.doMock('../../../src/redactie/form/check.ts', () => ({ verdictOn }));
vi.doMock('../../../src/redactie/form/dialogs.ts', () => ({ showNote, showProblems }));
vi.resetModules();
const { checkOnSave, noteAfter, tellAfterSave } = await import('../../../src/redactie/form/on-save.ts');
vi.stubGlobal('reportError', reportError);
const answer = vi.fn<() => Promise<Response>>(async () => Response.json(folder));
vi.stubGlobal('fetch', answer);
afterEach(() => {
  vi.clearAllMocks();
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../../src/redactie/form/check.ts');
  vi.doUnmock('../../../src/redactie/form/dialogs.ts');
  vi.resetModules();
});

const remark = (sentence: string) => ({ sentence, at: undefined });
/** A file that has nothing in its place now. */
const gone = { own: async () => undefined, others: async () => ({}) };
/** A file that nobody else changed. */
const alone = (own: string) => ({ read: 'Was.', own, stored: 'Was.' });

test('what is wrong keeps an entry from being saved, and is no part of the next check', async () => {
  verdictOn.mockResolvedValue({ problems: [remark('Dit mag zo niet.')], hints: [] });
  await expect(checkOnSave('content/tips/een.mdx', alone('Fout.'), gone)).rejects.toThrow('Dit mag zo niet.');
  expect(showProblems).toHaveBeenCalledWith([remark('Dit mag zo niet.')]);
});

test('what was found on the form keeps it from being saved too, before what the check says', async () => {
  verdictOn.mockResolvedValue({ problems: [remark('Dit mag zo niet.')], hints: [] });
  await expect(checkOnSave('content/tips/een.mdx', alone('Fout.'), gone, [remark('Geen getal.')])).rejects.toThrow(
    'Geen getal.\nDit mag zo niet.',
  );
});

test('each check knows what was saved before it, which the site doesn’t have yet', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [remark('Maak het korter.')] });
  await checkOnSave('content/tips/een.mdx', alone('Anders.'), { ...gone, own: async () => 'Anders.' });
  await checkOnSave('content/tips/drie.mdx', alone('Drie.'), gone);
  expect(verdictOn.mock.calls.map(([file, text, { files }]) => [file, text, Object.values(files).join(' ')])).toEqual([
    ['content/tips/een.mdx', 'Anders.', 'Een. Twee.'],
    ['content/tips/drie.mdx', 'Drie.', 'Anders. Twee.'],
  ]);
  tellAfterSave();
  expect(showNote).toHaveBeenCalledWith('Opgeslagen. Dit kan nog beter:', [remark('Maak het korter.')], 'content/tips/drie.mdx');
});

test('of what has a sheet of its own an editor hears that its room on paper is not looked at', () => {
  const told = ['werkvormen', 'paginas', 'tips'].map((name) => noteAfter(`content/${name}/een.mdx`, [])?.remarks.length);
  expect(told).toEqual([1, 1, undefined]);
});

test.each([
  ['asked', () => answer.mockRejectedValueOnce(new TypeError('Failed to fetch'))],
  ['made', () => verdictOn.mockRejectedValueOnce(new RangeError('too deep'))],
])('where the check can’t be %s, an entry is saved all the same, and the editor hears of it', async (_what, fail) => {
  fail();
  await checkOnSave('content/tips/twee.mdx', alone('Anders.'), gone);
  tellAfterSave();
  expect(showNote).toHaveBeenCalledWith('Opgeslagen, maar niet nagekeken', expect.anything(), 'content/tips/twee.mdx');
  expect(reportError).toHaveBeenCalled();
});

test('what somebody else wrote meanwhile is saved along, and the editor hears of it', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [] });
  const versions = { read: 'Een.\n\nTwee.', own: 'Mijn een.\n\nTwee.', stored: 'Een.\n\nHun twee.' };
  expect(await checkOnSave('content/tips/samen.mdx', versions, gone)).toBe('Mijn een.\n\nHun twee.\n');
  expect(verdictOn.mock.lastCall?.[1]).toBe('Mijn een.\n\nHun twee.\n');
  tellAfterSave();
  const told = 'Iemand anders heeft hier intussen ook iets veranderd. Dat staat er nu ook in.';
  expect(showNote).toHaveBeenCalledWith('Opgeslagen', [remark(told)], 'content/tips/samen.mdx');
});

test('what was saved before and taken back since, as with a proposal that is closed, is saved again', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [] });
  const file = 'content/tips/gesloten.mdx';
  await checkOnSave(file, { read: 'Een.\n\nTwee.', own: 'Mijn een.\n\nTwee.', stored: 'Een.\n\nTwee.' }, gone);
  const later = { read: 'Mijn een.\n\nTwee.', own: 'Mijn een.\n\nMijn twee.', stored: 'Een.\n\nTwee.' };
  expect(await checkOnSave(file, later, gone)).toBe(later.own);
  tellAfterSave();
  expect(showNote).toHaveBeenCalledWith('Opgeslagen', [remark(expect.stringContaining('intussen weggehaald'))], file);
});

test('who heard what somebody else wrote in the same place goes before it; but not before what is written there since', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [] });
  const versions = { read: 'Een.', own: 'Mijn een.', stored: 'Hun een.' };
  await expect(checkOnSave('content/tips/beide.mdx', versions, gone)).rejects.toThrow('Iemand anders veranderde hier');
  await expect(checkOnSave('content/tips/beide.mdx', { ...versions, stored: 'Hun andere een.' }, gone)).rejects.toThrow('Iemand anders');
  await expect(checkOnSave('content/tips/een-ander.mdx', versions, gone)).rejects.toThrow('Iemand anders');
  expect(await checkOnSave('content/tips/beide.mdx', versions, gone)).toBe('Mijn een.\n');
});

test('a new entry doesn’t take the place of another, however often one saves', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [] });
  const versions = { read: undefined, own: 'Mijn een.', stored: 'Hun een.' };
  for (const _time of ['first', 'second'])
    await expect(checkOnSave('content/tips/nieuw.mdx', versions, gone)).rejects.toThrow('Deze naam is al gebruikt.');
});

test('what was saved is checked as it stands now: a colleague may have changed it, or it was thrown away', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [] });
  const file = 'content/tips/nu.mdx';
  const ask = vi.fn<() => Promise<string | undefined>>(gone.own);
  await checkOnSave(file, alone('Nu.'), { ...gone, own: ask });
  const files: (string | undefined)[] = [];
  for (const answered of [
    ask.mockResolvedValueOnce('Van een ander.'),
    ask.mockResolvedValueOnce(undefined),
    ask.mockRejectedValueOnce(new TypeError()),
  ]) {
    await checkOnSave('content/tips/later.mdx', alone('Later.'), gone);
    expect(answered).toHaveBeenCalled();
    files.push(verdictOn.mock.lastCall?.[2].files[file]);
  }
  expect(files).toEqual(['Van een ander.', undefined, 'Nu.']);
});

test('what was saved from here though nobody heard of it, as where the connection was cut, is no other’s', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [] });
  for (const read of [undefined, 'Was.']) {
    const file = `content/tips/afgebroken-${read}.mdx`;
    await checkOnSave(file, { read, own: 'Mijn een.', stored: read }, gone);
    expect(await checkOnSave(file, { read, own: 'Mijn ander.', stored: 'Mijn een.' }, gone)).toBe('Mijn ander.');
  }
  tellAfterSave();
  expect(showNote).not.toHaveBeenCalled();
});

test('what others propose counts too, and where that can’t be asked the rest is checked', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [] });
  const others = async () => ({ 'content/bronnen/boek.mdx': 'Een boek.' });
  const refused = async () => Promise.reject(new TypeError('Failed to fetch'));
  const seen: (string | undefined)[] = [];
  for (const ask of [others, refused]) {
    await checkOnSave('content/tips/met-bron.mdx', alone('Met bron.'), { ...gone, others: ask });
    seen.push(verdictOn.mock.lastCall?.[2].files['content/bronnen/boek.mdx']);
  }
  expect(seen).toEqual(['Een boek.', undefined]);
  expect(reportError).toHaveBeenCalledOnce();
});

test.each([
  ['as it was', { read: 'Was.', own: 'Was.', stored: 'Was.' }],
  ['as somebody else has it by now', { read: 'Was.', own: 'Anders.', stored: 'Anders.' }],
])('what stands there %s already is not saved again: a host makes a proposal of it with nothing in it', async (_how, versions) => {
  verdictOn.mockResolvedValue({ problems: [], hints: [] });
  await expect(checkOnSave('content/tips/zelfde.mdx', versions, gone)).rejects.toThrow('Er is niets nieuws om op te slaan');
});

test('what was saved though nobody heard of it is saved again as it is, so that its proposal is heard of', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [] });
  const [file, own] = ['content/tips/ongehoord.mdx', 'Mijn een.'];
  await checkOnSave(file, { read: undefined, own, stored: undefined }, gone);
  expect(await checkOnSave(file, { read: undefined, own, stored: own }, gone)).toBe(own);
});

test('who takes lines from a list hears which, and takes them away by saving once more', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [] });
  const [file, read] = ['content/feiten.tsv', '# Uitleg\nid\tfeit\nA-1\tEen.\nA-2\tTwee.\nA-3\tDrie.\n'];
  const save = async (own: string) => checkOnSave(file, { read, own, stored: read }, gone);
  await expect(save(read.replace(/A-[23].*\n/g, ''))).rejects.toThrow('Je haalt 2 regels weg: A-2, A-3. Klopt dat? Sla dan nog eens op.');
  await expect(save(read.replace(/A-3.*\n/, ''))).rejects.toThrow('Je haalt een regel weg: A-3.');
  expect(await save(read.replace(/A-3.*\n/, ''))).not.toContain('A-3');
  expect(await save(read.replace('Drie.', 'Vier.'))).toContain('Vier.');
  const many = read + [4, 5, 6, 7, 8, 9].map((each) => `A-${each}\tNog een.\n`).join('');
  await expect(checkOnSave(file, { read: many, own: 'id\tfeit\n', stored: many }, gone)).rejects.toThrow(
    'Je haalt 9 regels weg: A-1, A-2, A-3, A-4, A-5 en nog 4. Klopt dat?',
  );
});
