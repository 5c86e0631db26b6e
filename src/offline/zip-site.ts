import { zipSite } from './zip.ts';

// Makes the zip of the site in a folder, built for the base in the other, and writes how many kB it has.
const [folder = '', base = ''] = process.argv.slice(2);
process.stdout.write(String(Math.round((await zipSite(folder, base)) / 1000)));
