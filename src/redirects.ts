/**
 * The page `/afdrukken/` once held the whole guide, with every page and place of it under an id of its own: `/cases/zeeland/#bijeenkomst-1`
 * was `/afdrukken/#cases-zeeland-bijeenkomst-1`. These are the pages that were in it, each with its places.
 */
const inPrintedGuide: Record<string, string> = {
  '/cases/': '',
  '/cases/apeldoorn/':
    'bijeenkomst-1 bijeenkomst-2 deelnemer-gemeente-apeldoorn deelnemer-verian deelnemer-zuid-doet-samen ervaring-gemeente-apeldoorn ervaring-verian ervaring-zuid-doet-samen thema-boven-en-onderstroom thema-elkaar-verstaan thema-ken-je-waarde thema-rol-en-taakverdeling user-content-fn-1 user-content-fn-2',
  '/cases/groenlab-schiedam/': 'deelnemer-kennisland deelnemer-wot-groenoord',
  '/cases/zeeland/':
    'bijeenkomst-1 bijeenkomst-2 deelnemer-gemeente-landerd deelnemer-ons-welzijn deelnemer-zorgcooperatie-zeeland ervaring-gemeente-landerd ervaring-ons-welzijn ervaring-zorgcooperatie-zeeland ervaring-zorgcooperatie-zeeland-2 thema-boven-en-onderstroom thema-rol-en-taakverdeling thema-samenwerking-verbeeld user-content-fn-1',
  '/inleiding/':
    'dank hoe-kwam-de-gids-tot-stand verder-lezen voor-wie-is-de-gids waarom-is-deze-gids-gemaakt wat-viel-op-in-de-labs wat-vind-je-in-de-gids wat-was-er-al-bekend',
  '/living-lab/':
    'de-eerste-bijeenkomst footnote-label hoe-verloopt-het hoeveel-mensen-hoeveel-tijd-en-waar user-content-fn-aantal user-content-fn-begeleider user-content-fn-startgesprek user-content-fn-werkvormen verder-lezen voor-wie-is-het waarom-een-living-lab wanneer-doe-je-het wat-bood-het-lsa-aan wat-is-het wat-vraagt-het-van-je welke-werkvormen-gebruik-je zelf-een-living-lab-organiseren',
  '/logicas/': 'verder-lezen waar-komt-dit-vandaan waar-moet-je-op-letten wat-heb-je-eraan wat-is-een-logica wie-onderzocht-dit',
  '/logicas/efficientielogica/': '',
  '/logicas/marktlogica/': '',
  '/logicas/professionele-logica/': '',
  '/logicas/verbindingslogica/': '',
  '/logicas/zeggenschapslogica/': '',
  '/over/':
    'aanbod-living-labs artikel-movisie bronnen contact de-kanteling-nader-bekeken groenlab-kennisland hoe-waardeer-je-een-maatschappelijk-initiatief inspiratiewijzer kompas-right-to-challenge lezen-zonder-internet living-labs-lsa om-verder-te-lezen rechten-en-licenties samenwerken-met-bewoners van-wanneer-is-de-gids wat-hebben-we-veranderd wat-is-deze-site wat-knelt wie-hielpen-mee wie-maakten-de-gids',
  '/partijen/': '',
  '/partijen/aanbieder/': '',
  '/partijen/bewonersinitiatief/': '',
  '/partijen/gemeente/': '',
  '/reflectie/':
    'benoem-wat-meespeelt elke-plek-is-anders hoe-ontstond-deze-reflectie je-moet-het-ook-willen landelijke-verandering-komt-naar-je-dorp-of-stad rollen-lopen-door-elkaar van-regels-naar-vertrouwen',
  '/themas/': 'de-vijf-op-een-rij wat-vind-je-bij-elk-thema',
  '/themas/boven-en-onderstroom/': 'praktijk-apeldoorn praktijk-zeeland uitspraak-1',
  '/themas/elkaar-verstaan/': 'praktijk-apeldoorn',
  '/themas/ken-je-waarde/': 'praktijk-apeldoorn uitspraak-1',
  '/themas/rol-en-taakverdeling/': 'praktijk-apeldoorn praktijk-zeeland uitspraak-1 user-content-fn-beide-labs',
  '/themas/samenwerking-verbeeld/': 'praktijk-zeeland uitspraak-1',
  '/tips/': 'lab partij samenspel',
  '/tips/bedenk-wie-organiseert-en-wie-je-uitnodigt/': '',
  '/tips/benoem-ieders-belang/': '',
  '/tips/bepaal-samen-het-doel/': '',
  '/tips/bespreek-hoe-vaak-je-samenkomt/': '',
  '/tips/bundel-de-krachten/': '',
  '/tips/er-is-geen-blauwdruk/': '',
  '/tips/ga-verder-dan-verbinden/': '',
  '/tips/kijk-in-elkaars-keuken/': '',
  '/tips/reserveer-genoeg-tijd/': '',
  '/tips/verken-samen-de-grenzen-van-informele-en-formele-zorg/': '',
  '/tips/vraag-een-neutrale-begeleider/': 'user-content-fn-gespreksleider',
  '/tips/wees-open-en-wederkerig/': '',
  '/tips/wees-zelfbewust-en-ken-je-waarde/': '',
  '/tips/werk-aan-de-onderlinge-relaties/': '',
  '/tips/zoek-de-samenwerking-op-uitvoerend-niveau/': '',
  '/tips/zorg-voor-een-intieme-setting/': '',
  '/wegwijzer/':
    'ambities-voor-de-wijk elkaar-versterken goed-zorgen-voor-bewoners omgaan-met-nieuwe-initiatieven rol-en-positie-scherper sluitend-netwerk taken-overdragen taken-overnemen',
  '/werkvormen/': 'waar-vind-je-meer-tips welke-werkvormen-zijn-er wie-leidt-het-gesprek',
  '/werkvormen/beeldenstorm/': 'vraag-1 vraag-2 vraag-3 vraag-4',
  '/werkvormen/begrippen-verkennen/': 'vraag-1 vraag-2 vraag-3',
  '/werkvormen/cirkelmethode/': 'vraag-1 vraag-2 vraag-3 vraag-4 vraag-5 vraag-5a vraag-5b vraag-6 vraag-7 vraag-8',
  '/werkvormen/ijsbergmodel/':
    'vraag-1 vraag-1a vraag-1b vraag-1c vraag-2 vraag-2a vraag-2b vraag-3 vraag-3a vraag-3b vraag-4 vraag-4a vraag-4b',
  '/werkvormen/rollenspel-warnsveld/': 'vraag-1 vraag-2 vraag-3 vraag-4 vraag-5 vraag-6 vraag-7',
  '/werkvormen/waarderingsdriehoek/': 'vraag-1 vraag-2 vraag-3 vraag-4',
};

/** What footnotes told there now stands with the sources, at the foot of the page. */
const placeNow = (page: string, id: string) => (id === '' ? page : `${page}#${id.startsWith('user-content-fn-') ? 'bron' : id}`);

const fromPrintedGuide = Object.entries(inPrintedGuide).flatMap(([page, places]) =>
  ['', ...places.split(' ')].map(
    (id) => [`/afdrukken/#${[...page.split('/'), id].filter(Boolean).join('-')}`, placeNow(page, id)] as const,
  ),
);

/** On these pages a heading promised more than stood below it. */
const fromLogicas = ['verbindingslogica', 'zeggenschapslogica', 'marktlogica', 'efficientielogica'].map((slug) => [
  `/logicas/${slug}/#wat-betekent-dit-voor-samenwerken`,
  `/logicas/${slug}/#wat-houdt-dit-in`,
]);

/** These situaties told of a case as if the same had played there. */
const fromSituaties = [
  ['de-leiding-wil-niet', 'apeldoorn'],
  ['er-moet-snel-resultaat-zijn', 'apeldoorn'],
  ['onderling-niet-eens', 'zeeland'],
  ['wie-zijn-die-bewoners', 'apeldoorn'],
  ['wij-verbinden-alleen-maar', 'apeldoorn'],
  ['ze-vertrouwen-onze-bedoeling-niet', 'apeldoorn'],
].map(([slug, place]) => [`/wegwijzer/${slug}/#speelde-in`, `/cases/${place}/`]);

/**
 * Public addresses that moved, each with its new one: of a page (`'/oud/': '/nieuw/'`) or of a place on a page
 * (`'/tips/#oud': '/tips/#nieuw'`). Without the base path. A line stays for ever, for links that others saved or printed;
 * when the new address moves too, change the line, so that nobody is sent on twice.
 */
export const moved: Record<string, string> = {
  ...Object.fromEntries(fromPrintedGuide),
  '/#themas': '/themas/',
  '/afdrukken/#inhoudsopgave': '/afdrukken/#bestanden',
  '/afdrukken/#logicas-verder-lezen': '/logicas/',
  '/afdrukken/#living-lab-footnote-label': '/living-lab/',
  ...Object.fromEntries(fromLogicas),
  ...Object.fromEntries(fromSituaties),
  '/cases/apeldoorn/#verder-op-deze-bladzijde': '/cases/apeldoorn/#samenwerkingsvragen',
  '/cases/zeeland/#verder-op-deze-bladzijde': '/cases/zeeland/#samenwerkingsvragen',
  // Not all of the questions were asked in a lab.
  '/wegwijzer/#vragen-uit-de-living-labs': '/wegwijzer/#vragen-voor-een-living-lab',
  '/over/toegankelijkheid/#wat-is-ons-doel': '/over/toegankelijkheid/#over-deze-verklaring',
  '/over/toegankelijkheid/#hoe-ver-zijn-we': '/over/toegankelijkheid/#nalevingsstatus',
  '/over/toegankelijkheid/#werkt-er-iets-niet': '/over/toegankelijkheid/#feedback-en-contactgegevens',
};

/** The pages that moved. */
export const movedPages = (list: Record<string, string> = moved): { from: string; to: string }[] =>
  Object.entries(list)
    .filter(([from]) => !from.includes('#'))
    .map(([from, to]) => ({ from, to }));

/** The places that moved from the page at `address`: their old ids, and where they are now. */
export const movedPlaces = (address: string, list: Record<string, string> = moved): { id: string; to: string }[] =>
  Object.entries(list)
    .filter(([from]) => from.startsWith(`${address}#`))
    .map(([from, to]) => ({ id: from.slice(address.length + 1), to }));
