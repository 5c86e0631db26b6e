import { compressFiles } from './compress.ts';

// Compresses a share of the files in the folder that it is called with, and writes how many there are.
const [folder = '', at, count] = process.argv.slice(2);
process.stdout.write(String(await compressFiles(folder, { at: Number(at), count: Number(count) })));
