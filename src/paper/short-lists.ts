import type { GuidePart } from './guide-model.ts';

/** The most items of a list on paper that grows with the guide. Nobody reads the cases that used a werkvorm on fifty pages. */
export const mostOnPaper = 40;

/** A part for paper, with at most so many items of such a list. Lists that are an entry's own stay whole: those have a limit. */
export function shortPart(part: GuidePart): GuidePart {
  switch (part.kind) {
    case 'links':
    case 'rows':
      return { ...part, ...cut(part.links, (links) => ({ links })) };
    case 'vragen':
      return { ...part, ...cut(part.vragen, (vragen) => ({ vragen })) };
    case 'routes':
      return { ...part, ...cut(part.routes, (routes) => ({ routes })) };
    case 'uses':
      return { ...part, ...cut(part.uses, (uses) => ({ uses })) };
    case 'uitspraken':
      return { ...part, ...cut(part.uitspraken, (uitspraken) => ({ uitspraken })) };
    default:
      return part;
  }
}

const cut = <Item, List>(items: Item[], listOf: (first: Item[]) => List): List & { rest?: number } => ({
  ...listOf(items.slice(0, mostOnPaper)),
  ...(items.length > mostOnPaper && { rest: items.length - mostOnPaper }),
});
