import { spawn } from 'node:child_process';

/** Runs npm scripts, which are named, at the same time, each to its end, and fails if one of them does. */
const [, , ...scripts] = process.argv;

const run = (script: string) =>
  new Promise<boolean>((done) => {
    spawn('npm', ['run', script], { stdio: 'inherit', shell: process.platform === 'win32' }).once('exit', (code) => {
      done(code === 0);
    });
  });

const passed = await Promise.all(scripts.map(run));
const failed = scripts.filter((_, at) => !passed[at]);
if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}.`);
