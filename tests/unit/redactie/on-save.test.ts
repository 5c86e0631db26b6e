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

test('what is wrong keeps an entry from being saved, and is no part of the next check', async () => {
  verdictOn.mockResolvedValue({ problems: [remark('Dit mag zo niet.')], hints: [] });
  await expect(checkOnSave('content/tips/een.mdx', 'Fout.')).rejects.toThrow('Dit mag zo niet.');
  expect(showProblems).toHaveBeenCalledWith([remark('Dit mag zo niet.')]);
});

test('what was found on the form keeps it from being saved too, before what the check says', async () => {
  verdictOn.mockResolvedValue({ problems: [remark('Dit mag zo niet.')], hints: [] });
  await expect(checkOnSave('content/tips/een.mdx', 'Fout.', [remark('Geen getal.')])).rejects.toThrow('Geen getal.\nDit mag zo niet.');
});

test('each check knows what was saved before it, which the site doesn’t have yet', async () => {
  verdictOn.mockResolvedValue({ problems: [], hints: [remark('Maak het korter.')] });
  await checkOnSave('content/tips/een.mdx', 'Anders.');
  await checkOnSave('content/tips/drie.mdx', 'Drie.');
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
  await checkOnSave('content/tips/twee.mdx', 'Anders.');
  tellAfterSave();
  expect(showNote).toHaveBeenCalledWith('Opgeslagen, maar niet nagekeken', expect.anything(), 'content/tips/twee.mdx');
  expect(reportError).toHaveBeenCalled();
});
