import type { Article, BreadcrumbList, ContactPoint, CreativeWork, Dataset, HowTo, Thing, WebSite, WithContext } from 'schema-dts';

/** One step of the path to a page, from home on. */
export interface Crumb {
  name: string;
  /** Full address, with origin and base path. */
  url: string;
}

/** A document that a text is based on: its title, who made it, and its full address if it has one. */
export interface BasedOn {
  titel: string;
  makers: string[];
  adres?: string | undefined;
}

const work = ({ titel, makers, adres }: BasedOn): CreativeWork => ({
  '@type': 'CreativeWork',
  name: titel,
  ...(makers.length > 0 && { creator: makers.map((name) => ({ '@type': 'Organization' as const, name })) }),
  ...(adres !== undefined && { url: adres }),
});

/** Where the page stands in the site. */
export const breadcrumbList = (crumbs: Crumb[]): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
});

/** What a werkvorm's HowTo is made of. Its times are suggestions of this site, which a search engine can't be told; so it has none. */
export interface HowToSource {
  name: string;
  description: string;
  url: string;
  image: string;
  supplies: string[];
  basedOn: BasedOn[];
  steps: { name: string; texts: string[]; id: string }[];
}

/** A werkvorm as a list of steps. */
export const howTo = ({ name, description, url, image, supplies, basedOn, steps }: HowToSource): WithContext<HowTo> => ({
  '@context': 'https://schema.org',
  '@type': 'HowTo',
  name,
  description,
  url,
  image,
  inLanguage: 'nl',
  isBasedOn: basedOn.map(work),
  supply: supplies.map((supply) => ({ '@type': 'HowToSupply', name: supply })),
  step: steps.map((step, index) => ({
    '@type': 'HowToStep',
    position: index + 1,
    name: step.name,
    text: step.texts.join(' '),
    url: `${url}#${step.id}`,
  })),
});

/** What an Article is made of. */
export interface ArticleSource {
  headline: string;
  description: string;
  url: string;
  image: string;
  basedOn: BasedOn[];
}

/** A case as an article; those who made its sources didn't write this text. */
export const article = ({ headline, description, url, image, basedOn }: ArticleSource): WithContext<Article> => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline,
  description,
  url,
  image,
  inLanguage: 'nl',
  isBasedOn: basedOn.map(work),
  mainEntityOfPage: url,
});

/** What the site is told of as a whole; `publisher` is who publishes it, with an address to reach them, if that is known. */
export interface WebSiteSource {
  name: string;
  description: string;
  url: string;
  publisher?: { name: string; contact: string } | undefined;
}

/** The site as a whole. */
export const webSite = ({ name, description, url, publisher }: WebSiteSource): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name,
  description,
  url,
  inLanguage: 'nl',
  ...(publisher && { publisher: { '@type': 'Organization', name: publisher.name, contactPoint: contactPoint(publisher.contact) } }),
});

/** What a Dataset is made of; it has no `license`, for the site has chosen none. */
export interface DatasetSource {
  name: string;
  description: string;
  url: string;
  /** Full address of the site that it is the data of. */
  site: string;
  publisher?: string | undefined;
  version: string;
  /** The day on which it last changed, as `2026-01-31`, if that is known. */
  changed?: string | undefined;
  /** Full address of what one may do with it. */
  usage: string;
  files: { name: string; url: string; format: 'application/json' | 'text/csv' }[];
}

/** The open data, with its files. */
export const dataset = ({
  name,
  description,
  url,
  site,
  publisher,
  version,
  changed,
  usage,
  files,
}: DatasetSource): WithContext<Dataset> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name,
  description,
  url,
  inLanguage: 'nl',
  isAccessibleForFree: true,
  isBasedOn: site,
  version,
  usageInfo: usage,
  ...(changed !== undefined && { dateModified: changed }),
  ...(publisher !== undefined && { creator: { '@type': 'Organization', name: publisher } }),
  distribution: files.map((file) => ({
    '@type': 'DataDownload',
    name: file.name,
    encodingFormat: file.format,
    contentUrl: file.url,
  })),
});

const contactPoint = (address: string): ContactPoint =>
  address.startsWith('mailto:')
    ? { '@type': 'ContactPoint', email: address.slice('mailto:'.length) }
    : { '@type': 'ContactPoint', url: address };

/** The text of a JSON-LD script; no `<` in it, so that it can't end the script early. */
export const jsonLd = (data: WithContext<Thing>): string => JSON.stringify(data).replaceAll('<', '\\u003c');
