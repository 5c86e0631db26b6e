import { expect, test } from 'vitest';
import { withMeanwhile } from '../../../src/redactie/form/meanwhile.ts';

const read = ['---', 'titel: "Een"', 'samenvatting: "Kort."', 'volgorde: 1', '---', '', 'Eerste.', '', 'Tweede.', ''].join('\n');
const ownSummary = read.replace('Kort.', 'Mijn woorden.');
const theirSummary = read.replace('Kort.', 'Hun woorden.');
const theirOrder = read.replace('1', '9');
const theirField = read.replace('volgorde', 'soort: lab\nvolgorde');
const theirText = read.replace('Tweede.', 'Hun tweede.');

const both = ownSummary.replace('Tweede.', 'Hun tweede.');
const plain = read.trim();

test.each([
  ['a new entry', { read: undefined, own: read, stored: undefined }, read],
  ['what nobody else changed', { read, own: ownSummary, stored: read }, ownSummary],
  ['what was saved already', { read, own: ownSummary, stored: ownSummary }, ownSummary],
  ['a new entry that was saved already', { read: undefined, own: read, stored: read }, read],
  ['the same change of both', { read, own: ownSummary, stored: both }, both],
  ['a change elsewhere', { read, own: ownSummary, stored: theirText }, both],
  ['a change of the field below', { read, own: ownSummary, stored: theirOrder }, ownSummary.replace('1', '9')],
  ['a change of the field above', { read, own: theirOrder, stored: ownSummary }, ownSummary.replace('1', '9')],
  ['a field that only they have', { read, own: ownSummary, stored: theirField }, ownSummary.replace('volgorde', 'soort: lab\nvolgorde')],
  ['nothing of one’s own', { read, own: read, stored: theirSummary }, theirSummary],
  ['a file as Windows ends its lines', { read: plain, own: ownSummary, stored: theirText.replaceAll('\n', '\r\n') }, both],
  ['what the CMS read without the last line', { read: plain, own: ownSummary, stored: read }, ownSummary],
])('%s is saved with all that both wrote', (_what, versions, text) => {
  const joined = text !== versions.own;
  expect(withMeanwhile(versions)).toEqual({ text, joined, problems: [], warnings: [] });
});

test('of lines that both changed the editor reads what the other wrote; one’s own goes before, beside all else', () => {
  const stored = theirSummary.replace('Tweede.', 'Hun tweede.');
  expect(withMeanwhile({ read, own: ownSummary, stored })).toEqual({
    text: both,
    joined: true,
    problems: [],
    warnings: [
      {
        sentence:
          'Iemand anders veranderde hier intussen ook iets. Neem over wat je wilt houden. Sla je nog eens op, dan geldt wat jij schreef. Nu staat er:',
        at: 'samenvatting: "Hun woorden."',
      },
    ],
  });
});

test.each([
  ['gone', undefined, 'Iemand anders haalde dit intussen weg. Sla je nog eens op, dan staat het er weer.'],
  [
    'without what was changed',
    read.replace('samenvatting: "Kort."\n', ''),
    'Iemand anders haalde hier intussen iets weg. Sla je nog eens op, dan staat het er zoals jij het schreef.',
  ],
])('of a file that is %s the editor hears too', (_what, stored, sentence) => {
  expect(withMeanwhile({ read, own: ownSummary, stored })).toEqual({
    text: ownSummary,
    joined: false,
    problems: [],
    warnings: [{ sentence, at: undefined }],
  });
});

test('a new entry never takes the place of another', () => {
  const { problems } = withMeanwhile({ read: undefined, own: ownSummary, stored: read });
  expect(problems.map(({ sentence }) => sentence)).toEqual(['Deze naam is al gebruikt. Kies een andere naam.']);
});
