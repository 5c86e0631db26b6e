import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/catalog/catalog.ts';
import { entryParts } from '../../../src/entry/index.ts';
import { llmsText } from '../../../src/open-data/llms.ts';
import { draaiboekMarkdown } from '../../../src/open-data/markdown/draaiboek.ts';
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

test('the page of a werkvorm holds all that a group needs', () => {
  const { text = '' } = pages.find(({ path }) => path === '/werkvormen/rollenspel-warnsveld/') ?? {};
  const werkvorm = catalog.werkvormen.find(({ id }) => id === 'rollenspel-warnsveld');
  const { stappen = [], vragen = [], materialen = [], randvoorwaarden = [], rollen = [] } = werkvorm?.data ?? {};
  const wanted = [
    ...stappen.flatMap(({ titel, acties, begeleiding }) => [titel, ...acties, begeleiding?.openen ?? '']),
    ...vragen.flatMap(({ tekst, deelvragen }) => [tekst, ...deelvragen]),
    ...materialen.map(({ hoeveelheid }) => `${hoeveelheid.aantal} per ${hoeveelheid.per}`),
    ...randvoorwaarden.map(({ tekst }) => tekst),
    ...rollen.map(({ opdracht }) => opdracht),
    'Laatst gewijzigd op 1 februari 2025.',
    'Bron, in onze eigen woorden verteld',
  ];
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter((each) => !text.includes(plain(each)))).toEqual([]);
});

test('the pages for reusers give the addresses that they speak of', () => {
  const textAt = (path: string) => pages.find((page) => page.path === path)?.text;
  expect(textAt('/over/hergebruik/')).toMatch(
    /## De adressen\n\n.*data\/alles\.json\n.*schema\/alles\.json\n.*werkvormen\.csv\n.*index\.md\n.*llms\.txt\n.*feed\.xml/,
  );
  const withoutFeed = markdownPages(withText).map(({ write }) => write({ ...setting, hasFeed: false }));
  expect(withoutFeed.filter((text) => text.includes(paths.feed))).toEqual([]);
  expect(textAt('/data/')?.match(/\[Schema\]\(\S+\/schema\/\w+\.json\)/g)).toHaveLength(13);
});

describe('a page says in Markdown what its page shows:', () => {
  const textAt = (path: string) => pages.find((page) => page.path === path)?.text ?? '';
  const file = (path: string) => `## Om te printen\n\n- [Vel](https://gids.example/onder${path}vel.pdf) (pdf, A4): Om op te schrijven.\n`;

  test.each([
    ['what to print', '/werkvormen/ijsbergmodel/', file('/werkvormen/ijsbergmodel/')],
    ['what to print of all', '/afdrukken/', file('/afdrukken/')],
    ['how to print', '/afdrukken/', '## Zo print je\n\n- Open het bestand. Kies A4 en ‘werkelijke grootte’ of 100%.\n'],
    ['where to get the zip', '/afdrukken/', '[de gids als zip-bestand](https://gids.example/onder/inspiratiewijzer.zip) op. '],
    [
      'by what themas and cases are told',
      '/themas/',
      '\n\n| Thema | Case | Wat speelde er? | Wat leverde het op? |\n| --- | --- | --- | --- |\n| [',
    ],
    [
      'what a thema was in a case',
      '/themas/',
      '\n| [Boven- en onderstroom](https://gids.example/onder/themas/boven-en-onderstroom/#praktijk-zeeland) | [Living lab in het dorp Zeeland](https://gids.example/onder/cases/zeeland/) | De welzijnsorganisatie en ',
    ],
    [
      'of what nothing is told',
      '/themas/',
      '| [Ken je waarde](https://gids.example/onder/themas/ken-je-waarde/) | [Living lab in het dorp Zeeland](https://gids.example/onder/cases/zeeland/) | Over dit thema lees je hier niets. |  |\n',
    ],
    ['how many items a file has', '/data/', '/data/draaiboeken.json) (json, 1 item): '],
    [
      'which draaiboeken there are',
      '/draaiboek/',
      '## Met één werkvorm\n\n- [Een avond](https://gids.example/onder/draaiboek/een-avond/) (3 uur, 8 mensen): Een avond samen.\n',
    ],
    ['how long a werkvorm takes', '/werkvormen/', ' Ongeveer 1 uur *(voorstel van deze site)*, minstens 45 minuten.\n'],
    ['which least time is ours', '/werkvormen/', ', minstens 1 uur *(voorstel van deze site)*.\n'],
    ['which time is ours', '/werkvormen/rollenspel-warnsveld/', ' Neem er minstens 60 minuten voor *(voorstel van deze site)*.'],
    ['what a choice looks like', '/wegwijzer/', 'Het blijft stil, of je kent de ander niet eens.\n\n- ['],
    ['that we parted the route', '/living-lab/', '## De route\n\n*De indeling van de route is een voorstel van deze site.*\n\n### 1. '],
    ['what a case brought', '/cases/', '.\n  - Wat het bracht: Ze spraken uit dat er een gevoel van concurrentie was. '],
    ['who took part in a case', '/cases/', '  - Wie deden mee: Zorgcoöperatie Zeeland (B), Gemeente Landerd (G) en ONS Welzijn (A)\n'],
    ['which werkvorm goes with a thema', '/themas/', ' Werkvorm: [Cirkelmethode](https://gids.example/onder/werkvormen/cirkelmethode/).\n'],
    [
      'what each logica means by a word, which is ours',
      '/logicas/',
      '## Eén woord, elke logica\n\n*Voorstel van deze site.*\n\n### Kwaliteit\n\n- **Efficiëntielogica**: Het gaat in één keer goed, ',
    ],
    ['whether an address worked', '/over/', 'publiekewaarden.nl/  \nWe hebben nog niet nagekeken of dit adres werkt.\n'],
    ['how to start the example', '/over/hergebruik/', 'met de naam `lijst.mjs`, en start het met `node lijst.mjs`. Je hebt Node 18'],
  ])('%s', (_, path, expected) => {
    expect(textAt(path)).toContain(expected);
  });

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

test('a draaiboek says when what happens, and what of it is ours', () => {
  const text = draaiboekMarkdown(
    {
      path: '/draaiboek/x/',
      titel: 'Een avond',
      samenvatting: 'Kort.',
      facts: ['Voor 8 mensen.'],
      basis: { name: 'X', path: '/x/' },
      warnings: [],
      programme: [
        { time: '19.00', duur: '10 minuten', titel: 'Welkom', path: undefined, actions: [], stappen: [] },
        {
          time: '19.10',
          duur: '5 minuten',
          titel: 'X',
          path: '/x/',
          actions: [],
          stappen: [{ time: '19.10', titel: 'Stap 1. Doe', how: '5 minuten', voorstel: true }],
        },
      ],
      bundle: { titel: 'Alles', purpose: 'Achter elkaar.', paper: 'A4', path: '/x/alles.pdf' },
      sheets: [{ copies: 2, titel: 'Werkblad X', path: '/x/werkblad.pdf' }],
      supplies: [
        { tekst: 'Pen: 8', voorstel: true, remarks: [] },
        { tekst: 'Vel: 1', voorstel: false, remarks: ['Om op te tekenen.', 'Genoeg voor X en Y.'] },
      ],
      conditions: [{ tekst: 'Houding: rust.', voorstel: false, remarks: ['Voor X.'] }],
      preparation: [{ titel: 'De dag ervoor', tasks: ['Print.'] }],
      bronnen: [{ bron: find(catalog, 'bronnen', 'inspiratiewijzer'), paginas: [8, 10] }],
    },
    setting,
  );
  expect(text).toContain(
    '## Het programma\n\n### 19.00 Welkom (10 minuten)\n\n### 19.10 [X](https://gids.example/onder/x/) (5 minuten)\n\n- **19.10** Stap 1. Doe (5 minuten) *(voorstel van deze site)*\n\n## Print dit\n\n- [Alles](https://gids.example/onder/x/alles.pdf) (pdf, A4): Achter elkaar.\n\n- 2 × [Werkblad X](https://gids.example/onder/x/werkblad.pdf)\n\n## Leg klaar\n\n- Pen: 8 *(voorstel van deze site)*\n- Vel: 1\n  - Om op te tekenen.\n  - Genoeg voor X en Y.\n\n## Zorg voor\n\n- Houding: rust.\n  - Voor X.\n\n## Vooraf\n\n### De dag ervoor\n\n- Print.\n\n## Bron, in onze eigen woorden verteld\n\n- [Inspiratiewijzer Lokaal Samenspel](https://gids.example/onder/over/#inspiratiewijzer), p. 8 en 10\n',
  );
  expect(text).not.toContain('## Let op');
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
