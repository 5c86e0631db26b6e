import { spawnSync } from 'node:child_process';

/** What a host did under load. */
export interface Load {
  /** Requests answered in a second. */
  requests: number;
  /** Millions of bytes sent in a second. */
  megabytes: number;
  /** Milliseconds within which half of the answers came, and 99 in 100. */
  half: number;
  most: number;
  /** Answers that weren't right, and connections that failed. */
  errors: number;
}

/**
 * Lets wrk ask for what a script says, as fast as it gets answers.
 * @throws with what wrk said, if that can't be read.
 */
export function measureLoad(home: string, script: string, connections: string, seconds: string): Load {
  const { stdout, stderr } = spawnSync('wrk', ['-t2', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', script, home], {
    encoding: 'utf8',
  });
  const said = (pattern: RegExp) => pattern.exec(stdout)?.slice(1) ?? [];
  const number = (pattern: RegExp) => Number(said(pattern)[0] ?? Number.NaN);
  const [bytes = '', unit = ''] = said(/Transfer\/sec:\s+([\d.]+)([KMG]?)B/);
  const load = {
    requests: number(/Requests\/sec:\s+([\d.]+)/),
    megabytes: (Number(bytes) * (unitSizes[unit] ?? Number.NaN)) / 1e6,
    half: milliseconds(said(/50%\s+([\d.]+)(us|ms|s)/)),
    most: milliseconds(said(/99%\s+([\d.]+)(us|ms|s)/)),
    errors: said(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/)
      .concat(said(/Non-2xx or 3xx responses: (\d+)/))
      .reduce((sum, count) => sum + Number(count), 0),
  };
  if (Object.values(load).some(Number.isNaN)) throw new Error(`wrk said something else than expected:\n${stdout}${stderr}`);
  return load;
}

/** wrk counts by 1,024. */
const unitSizes: Record<string, number> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

const times: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };

const milliseconds = ([value = '', unit = '']: string[]) => Number(value) * (times[unit] ?? Number.NaN);
