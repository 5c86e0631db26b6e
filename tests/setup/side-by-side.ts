import { spawn } from 'node:child_process';

/** Runs scripts of package.json, which are named, at the same time, each to its end, and fails if one of them does. */
const [, , ...scripts] = process.argv;

const run = (script: string) =>
  new Promise<boolean>((done) => {
    spawn(process.execPath, ['--run', script], { stdio: 'inherit' }).once('exit', (code) => {
      done(code === 0);
    });
  });

const passed = await Promise.all(scripts.map(run));
const failed = scripts.filter((_, at) => !passed[at]);
if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}.`);
