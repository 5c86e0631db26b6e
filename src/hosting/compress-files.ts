import { compressFiles } from './compress.ts';

// Compresses the files in the folder that it is called with, and writes how many there are.
const [folder = ''] = process.argv.slice(2);
process.stdout.write(String(await compressFiles(folder)));
