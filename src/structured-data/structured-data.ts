import type { Article, BreadcrumbList, HowTo, Thing, WithContext } from 'schema-dts';

/** One step of the path to a page, from home on. */
export interface Crumb {
  name: string;
  /** Full address, with origin and base path. */
  url: string;
}

/** The publishers of the original guide, as authors of what this site retells. */
const publishers = ['LSA', 'Movisie', 'Vilans'].map((name) => ({ '@type': 'Organization' as const, name }));

/** Where the page stands in the site. */
export const breadcrumbList = (crumbs: Crumb[]): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
});

/** What a werkvorm's HowTo is made of. Times are in minutes. */
export interface HowToSource {
  name: string;
  description: string;
  url: string;
  image: string;
  minutes: number;
  supplies: string[];
  steps: { name: string; texts: string[]; id: string }[];
}

/** A werkvorm as a list of steps. */
export const howTo = ({ name, description, url, image, minutes, supplies, steps }: HowToSource): WithContext<HowTo> => ({
  '@context': 'https://schema.org',
  '@type': 'HowTo',
  name,
  description,
  url,
  image,
  inLanguage: 'nl',
  totalTime: `PT${minutes}M`,
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
}

/** A case as an article. */
export const article = ({ headline, description, url, image }: ArticleSource): WithContext<Article> => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline,
  description,
  url,
  image,
  inLanguage: 'nl',
  author: publishers,
  mainEntityOfPage: url,
});

/** The text of a JSON-LD script; no `<` in it, so that it can't end the script early. */
export const jsonLd = (data: WithContext<Thing>): string => JSON.stringify(data).replaceAll('<', '\\u003c');
