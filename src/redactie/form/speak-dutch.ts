import { inDutch, settingsName } from './in-dutch.ts';

localStorage.setItem(settingsName, inDutch(localStorage.getItem(settingsName)));
