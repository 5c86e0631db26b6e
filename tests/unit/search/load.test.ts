import { afterEach, describe, expect, test, vi } from 'vitest';
import { causeOf } from '../../../src/search/fault.ts';
import { Connection } from '../../../src/search/connection.ts';
import { embeddedSource, findSource, Host } from '../../../src/search/load.ts';

const dataOf = (version: string) =>
  JSON.stringify({ version, records: [], texts: [], values: {}, words: { texts: [], names: [], common: [], frequent: [], alike: [] } });

/** Search from a host that gives each of `answers` in turn, and how often it was asked. */
function hostWith(...answers: (string | number)[]) {
  const asked: (RequestCache | undefined)[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    asked.push(init?.cache);
    const answer = answers.shift() ?? 404;
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
  };
  return { asked, host: new Host(new Connection({ fetch, isOnline: () => true })) };
}

describe('search from a host', () => {
  test('is loaded once', async () => {
    const { host, asked } = hostWith(dataOf('nl_1'));
    expect(await host.load()).toBe(await host.load());
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['gone', 404],
    ['broken', '{half'],
    ['broken', '{}'],
  ])('that is %s is loaded anew the next time', async (cause, answer) => {
    const { host } = hostWith(answer, dataOf('nl_1'));
    expect(await host.load().then(() => 'none', causeOf)).toBe(cause);
    expect((await host.load()).data.version).toBe('nl_1');
  });

  test('is renewed by a newer release, past the browser’s cache', async () => {
    const { host, asked } = hostWith(dataOf('nl_1'), dataOf('nl_2'));
    const old = await host.load();
    expect(await host.renew(old)).toBe(true);
    expect((await host.load()).data.version).toBe('nl_2');
    expect(asked).toEqual([undefined, 'reload']);
    // Whoever still has the old one needn't ask again.
    expect(await host.renew(old)).toBe(true);
    expect(asked).toHaveLength(2);
  });

  test.each([dataOf('nl_1'), 404, '{half'])('stays as it is where there is nothing newer: %s', async (answer) => {
    const { host } = hostWith(dataOf('nl_1'), answer);
    const old = await host.load();
    expect(await host.renew(old)).toBe(false);
    expect(await host.load()).toBe(old);
  });
});

describe('search that a page carries', () => {
  test('is read from it', async () => {
    const search = await embeddedSource(dataOf('nl_1')).load();
    expect(search.data.version).toBe('nl_1');
    expect(search.link('/tips/')).toBe('../tips/index.html');
  });

  test.each(['', '{"data":{"rec', '{}'])('says that the copy isn’t complete where it is “%s”', async (json) => {
    expect(
      await embeddedSource(json)
        .load()
        .then(() => 'none', causeOf),
    ).toBe('incomplete');
  });
});

describe('a page searches', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    { where: 'what its host gives', protocol: 'https:', carried: undefined, finds: 'of the host' },
    { where: 'what it carries, on a host too', protocol: 'https:', carried: dataOf('carried'), finds: 'carried' },
    { where: 'what it carries in a folder', protocol: 'file:', carried: dataOf('carried'), finds: 'carried' },
    { where: 'nothing in a folder where it carries nothing', protocol: 'file:', carried: undefined, finds: 'incomplete' },
  ])('$where', async ({ protocol, carried, finds }) => {
    vi.stubGlobal('document', { getElementById: () => (carried === undefined ? null : { textContent: carried }) });
    vi.stubGlobal('location', { protocol });
    vi.stubGlobal('fetch', async () => new Response(dataOf('of the host')));
    expect(
      await findSource()
        .load()
        .then(({ data }) => data.version, causeOf),
    ).toBe(finds);
  });
});
