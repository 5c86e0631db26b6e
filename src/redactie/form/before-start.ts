import type { Backend } from './backend.ts';
import { settingsName, settingsOfEditor } from './settings.ts';

/** Where the form reads and writes, which the build fills in. */
declare const backend: Backend;

localStorage.setItem(settingsName, settingsOfEditor(localStorage.getItem(settingsName)));

// Else the CMS offers its own language to whoever's browser speaks another.
Object.defineProperty(navigator, 'language', { value: 'nl' });

// Who works in a folder is known before it is pointed out. Else the CMS starts with the backend that its settings name, and on the change
// to the folder forgets where it keeps drafts: what is typed until the page is opened again could not be brought back.
if (backend.name === 'folder') localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'local' }));
