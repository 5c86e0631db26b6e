import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/catalog/catalog.ts';
import { entryParts } from '../../../src/entry/index.ts';
import { llmsText } from '../../../src/open-data/llms.ts';
import { pageMarkdown } from '../../../src/open-data/markdown/page.ts';
import { markdownPages } from '../../../src/open-data/markdown/pages.ts';
import { plainText } from '../../../src/open-data/markdown/text.ts';
import { plain } from '../../../src/open-data/markdown/write.ts';
import { paths } from '../../../src/paths.ts';
import { catalog, sourceFiles } from '../../content/real-content.ts';

const addressOf = (path: string) => `https://gids.example/onder${path}`;
const publisher = {
  name: 'Stichting',
  contact: { shown: 'post@gids.example', href: 'mailto:post@gids.example' },
  reports: { shown: 'meld@gids.example', href: 'mailto:meld@gids.example' },
};
const written = (body: string, deeper = 0) => plainText(body, { addressOf, publisher, deeper });

describe('the text of an entry as plain Markdown', () => {
  test('stays as the author wrote it', () => {
    const body = '## Kop\n\n- Eén *twee* “drie” [elders](https://elders.example/x).\n  1. vier\\{\n\nMet een noot.[^a]\n\n[^a]: De noot.';
    expect(written(`\n${body}\n`)).toBe(body);
  });

  test.each([
    ['[een](/tips/#lab) en [twee](/)', '[een](https://gids.example/onder/tips/#lab) en [twee](https://gids.example/onder/)'],
    ['[hier](#bron)', '[hier](https://gids.example/onder#bron)'],
    ['Zie [de lijst][l].\n\n[l]: /tips/', 'Zie [de lijst][l].\n\n[l]: https://gids.example/onder/tips/'],
    ['[/tips/](/tips/)', '[/tips/](https://gids.example/onder/tips/)'],
  ])('leads from anywhere: %s', (body, expected) => {
    expect(written(body)).toBe(expected);
  });

  test('quotes what stands in a component, below its title', () => {
    expect(
      written('Voor.\n\n<Voorstel>\n\nEen [link](/x/).\n\n- a\n\n  b\n\n</Voorstel>\n\n<Kader titel="Wat is dat?">\n\nDit.\n\n</Kader>'),
    ).toBe(
      'Voor.\n\n> **Voorstel van deze site**\n>\n> Een [link](https://gids.example/onder/x/).\n>\n> - a\n>\n>   b\n\n> **Wat is dat?**\n>\n> Dit.',
    );
  });

  test('says who publishes the site', () => {
    expect(written('<Meldpunt />')).toBe('Meld het bij Stichting, via [meld@gids.example](mailto:meld@gids.example).');
  });

  test('can stand below another heading', () => {
    expect(written('## Kop\n\n### Kop', 2)).toBe('#### Kop\n\n##### Kop');
  });
});

describe('plain text in Markdown', () => {
  test.each([
    '2. Kies *drie*',
    '# geen kop',
    '- geen lijst',
    'a_b_c <x> [y](z) `w` \\',
    'een | twee',
    '> nee',
    '+ nee',
    '~~weg~~',
    'a &lt; b &#38; c',
  ])('means itself: %s', (text) => {
    const $ = load(markdownToHtml(plain(text)).html);
    expect(
      $('body > *')
        .toArray()
        .map(({ tagName }) => tagName),
    ).toEqual(['p']);
    expect($('p').html()).toBe(load('<p></p>')('p').text(text).html());
  });
});

test('plain text of more lines is one in Markdown, as it is on its page', () => {
  expect(plain('Eén,\n  # twee\n\n- drie')).toBe('Eén, # twee - drie');
});

const withText = {
  ...catalog,
  werkvormen: catalog.werkvormen.map((entry) => ({
    ...entry,
    body: sourceFiles.find(({ collection, slug }) => collection === 'werkvormen' && slug === entry.id)?.body,
  })),
};
const setting = {
  catalog: withText,
  addressOf,
  publisher,
  changed: '2025-02-01',
  hasFeed: true,
  draaiboeken: [
    {
      name: 'Met één werkvorm',
      entries: [{ name: 'Een avond', path: '/draaiboek/een-avond/', summary: 'Een avond samen.', facts: '3 uur, 8 mensen' }],
    },
  ],
  files: new Map(
    ['/afdrukken/', '/werkvormen/ijsbergmodel/'].map((path) => [
      path,
      [{ titel: 'Vel', purpose: 'Om op te schrijven.', paper: 'A4', path: `${path}vel.pdf` }],
    ]),
  ),
};
const pages = markdownPages(withText).map(({ path, write }) => ({ path, text: write(setting) }));

describe.each(pages)('$path', ({ text }) => {
  test('is Markdown with one title, no components, and links that lead from anywhere', () => {
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text).not.toMatch(/\bundefined\b|\[object|\]\((?!https?:|mailto:)|<\/?[A-Z]/);
    expect(text).not.toMatch(/\n{3}/);
  });
});

/** The same with signs of Markdown in each text of more than one word, but for what an author chose of a list (rol). */
function withSigns<Value>(value: Value): Value;
function withSigns(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(' ') ? `${value} *a* _b_ <i>c</i> [d](/e/) \`f\`` : value;
  if (Array.isArray(value)) return value.map(withSigns);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ['body', 'rol'].includes(key) ? each : withSigns(each)]));
}

describe('a text with signs of Markdown means itself', () => {
  const signed = withSigns(withText);
  const tagsOf = (text: string) =>
    load(markdownToHtml(text).html)('body *')
      .toArray()
      .map((element) => ('tagName' in element ? element.tagName : ''));

  test.each(markdownPages(withText))('on $path', ({ path, write }) => {
    const other = markdownPages(signed).find((page) => page.path === path);
    expect(tagsOf(other?.write({ ...setting, catalog: signed }) ?? '')).toEqual(tagsOf(write(setting)));
  });

  test('in llms.txt', () => {
    expect(tagsOf(llmsText(signed, [], addressOf))).toEqual(tagsOf(llmsText(withText, [], addressOf)));
  });
});

test('the pages for reusers give the addresses that they speak of', () => {
  const textAt = (path: string) => pages.find((page) => page.path === path)?.text;
  expect(textAt('/over/hergebruik/')).toMatch(
    /## De adressen\n\n.*data\/alles\.json\n.*schema\/alles\.json\n.*werkvormen\.csv\n.*index\.md\n.*llms\.txt\n.*feed\.xml/,
  );
  const withoutFeed = markdownPages(withText).map(({ write }) => write({ ...setting, hasFeed: false }));
  expect(withoutFeed.filter((text) => text.includes(paths.feed))).toEqual([]);
  expect(textAt('/data/')).toContain('/data/draaiboeken.json) (json, 1 item): ');
  expect(textAt('/data/')?.match(/\[Schema\]\(\S+\/schema\/\w+\.json\)/g)).toHaveLength(13);
});

// What else each page says is kept in tests/fixture-site/texts/markdown.
describe('a page says in Markdown', () => {
  test('in which cases a thema played, where there are too many for a table', () => {
    const themas = Array.from({ length: 25 }, (_, at) => {
      const thema = find(catalog, 'themas', 'ken-je-waarde');
      return { ...thema, id: `thema-${at}`, data: { ...thema.data, praktijk: at === 0 ? [] : thema.data.praktijk } };
    });
    const text = markdownPages(withText)
      .find(({ path }) => path === '/themas/')
      ?.write({ ...setting, catalog: { ...withText, themas: [...withText.themas, ...themas] } });
    expect(text).not.toContain('| --- |');
    expect(text).toContain('- [Ken je waarde](https://gids.example/onder/themas/thema-0/): in geen case\n');
    expect(text).toContain(
      '- [Ken je waarde](https://gids.example/onder/themas/thema-1/): [Living lab in Apeldoorn Zuid](https://gids.example/onder/cases/apeldoorn/)\n',
    );
  });

  test.each([
    ['Eigen woorden.', /Eigen woorden\.\n\n## Reeks\n/],
    ['## Kop\n\nWoorden.', /## Reeks\n\n[^\n]+\n\n## Kop\n/],
  ])('its own words, not below a heading of something else: %j', (body, expected) => {
    const tip = { ...find(catalog, 'tips', 'bundel-de-krachten'), body };
    expect(pageMarkdown(tip, entryParts.tips(catalog, tip.id), [], setting)).toMatch(expected);
  });
});

describe('llms.txt', () => {
  const draaiboek = { name: 'Een avond', path: '/draaiboek/een-avond/', summary: 'Een avond samen.' };
  const text = llmsText(catalog, [draaiboek], addressOf);

  test('has the form that llmstxt.org asks', () => {
    const [title = '', quote = '', ...rest] = text.split('\n\n');
    expect(title).toBe('# Inspiratiewijzer Lokaal Samenspel');
    expect(quote).toMatch(/^> .+\.$/);
    const lines = rest
      .slice(rest.findIndex((part) => part.startsWith('## ')))
      .join('\n')
      .trim()
      .split('\n')
      .filter(Boolean);
    expect(lines.filter((line) => !/^(?:## .+|- \[.+\]\(https:\/\/gids\.example\/onder\/\S+\): .+)$/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('## ')).at(-1)).toBe('## Optional');
  });

  test('names every page to read, but the home page and the choices of the wegwijzer', () => {
    const named = [...text.matchAll(/\((\S+)index\.md\)/g)].map(([, address]) => address);
    const all = pages
      .map(({ path }) => path)
      .filter((path) => path !== '/' && !/^\/wegwijzer\/(?:geen|wie-doet|andere|niet-ge|staat|nu)-?/.test(path));
    expect(named).toEqual([...new Set(named)]);
    expect([...all, draaiboek.path].map(addressOf).filter((each) => !named.includes(each))).toEqual([]);
  });
});
