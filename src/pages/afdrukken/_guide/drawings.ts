import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { ComponentProps } from 'astro/types';
import Drawing from '../../../components/drawings/Drawing.astro';
import Place from '../../../components/drawings/Place.astro';
import { drawnOnPaper, type DrawnOnPaper } from '../../../paper/drawing.ts';

/** The drawings of the site for paper, from the components that draw them on a page. */
export async function openDrawings() {
  const container = await AstroContainer.create();
  return {
    /** The drawing of a werkvorm, with words where it is large. */
    werkvorm: async (props: ComponentProps<typeof Drawing>): Promise<DrawnOnPaper> =>
      drawnOnPaper(await container.renderToString(Drawing, { props })),
    /** The drawing of the place of a case. */
    place: async (props: ComponentProps<typeof Place>): Promise<DrawnOnPaper> =>
      drawnOnPaper(await container.renderToString(Place, { props })),
  };
}

/** What draws for the book. */
export type Drawings = Awaited<ReturnType<typeof openDrawings>>;
