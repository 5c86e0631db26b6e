// First: the CMS reads its settings as soon as it is there.
import './before-start.ts';
import CMS from '@sveltia/cms';
import { collectionNames } from '../../schemas/shared.ts';
import type { Backend } from './backend.ts';
import { components } from './components.ts';
import { formatOf, formConfig } from './config.ts';
import { fromFile, toFile, type FormData } from './file.ts';
import { linesFormat, linesFromFile, linesToFile } from './lists.ts';
import { withoutNumber } from './numbers.ts';
import { fileAsRead } from './hidden-fields.ts';
import { checkOnSave, tellAfterSave } from './on-save.ts';
import { closeNote, showNote } from './dialogs.ts';
import { labelProposals } from './host.ts';
import { whyNotPublished } from './publishing.ts';
import { proposedTexts, storedText, type Place } from './stored.ts';
import { whyNotSaved } from './unanswered.ts';

/** Where the form reads and writes, which the build fills in. */
declare const backend: Backend;

/** Where an entry stands, of which the CMS tells. */
const placeOf = (entry: { get: (name: string) => unknown }): Place => ({
  collection: String(entry.get('collection')),
  slug: String(entry.get('slug')),
  path: String(entry.get('path')),
});

/** Lets the CMS find every proposal of the form. Where that fails, it only finds fewer. */
const withLabels = async (): Promise<void> => {
  if (backend.name !== 'folder') await labelProposals(backend).catch(reportError);
};

for (const collection of collectionNames)
  CMS.registerCustomFormat(formatOf(collection), 'mdx', {
    fromFile,
    toFile: (data: FormData) => toFile(collection, data),
  });
for (const component of components) CMS.registerEditorComponent(component);

CMS.registerCustomFormat(linesFormat, 'txt', { fromFile: linesFromFile, toFile: linesToFile });

CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const { data }: { data: FormData } = entry.toJS();
    const place = placeOf(entry);
    const collection = collectionNames.find((name) => name === place.collection);
    const read = typeof data[fileAsRead] === 'string' ? data[fileAsRead] : undefined;
    const own = collection === undefined ? linesToFile(data) : toFile(collection, data);
    const found = collection === undefined ? [] : withoutNumber(document, collection);
    await withLabels();
    const ask = () => storedText(place, backend);
    const stored = await ask().catch((error: unknown) => {
      reportError(error);
      // What is wrong with a folder the CMS tells by itself.
      if (backend.name !== 'folder') found.push(whyNotSaved(error));
      return read;
    });
    const text = await checkOnSave(place.path, { read, own, stored }, { own: ask, others: () => proposedTexts(backend) }, found);
    // As it is saved, so that the next change starts from there.
    return entry.set('data', collection === undefined ? linesFromFile(text) : fromFile(text));
  },
});
CMS.registerEventListener({ name: 'postSave', handler: tellAfterSave });
CMS.registerEventListener({
  name: 'prePublish',
  handler: async ({ entry }) => {
    if (backend.name === 'folder') return;
    const place = placeOf(entry);
    const why = await whyNotPublished(place, backend).catch(reportError);
    // Told while the CMS tries, for who may publish without what is asked of others.
    if (why !== undefined) showNote('Nog niet gepubliceerd', [why], place.path);
  },
});
CMS.registerEventListener({ name: 'postPublish', handler: closeNote });

// Who is signed in finds each proposal that there is; the CMS asks for them as it starts.
if (localStorage.getItem('sveltia-cms.user') !== null) await withLabels();

void CMS.init({
  config: { ...formConfig(backend), logo: { src: new URL('../icon.svg', location.href).pathname }, load_config_file: false },
});
