import type { AnyPage } from './any-page.ts';

/**
 * Shapes of which the colours don't mix with those below them in every browser: Firefox mixes them only within one svg,
 * and there not beyond a group that has a transform or the like. So an svg mixes by itself, and nothing outside an svg does.
 */
export const unsureBlending = (page: AnyPage): Promise<string[]> =>
  page.evaluate(() => {
    const rootOf = (shape: Element): Element | null => {
      const svg = shape.parentElement?.closest('svg') ?? null;
      return svg && (rootOf(svg) ?? svg);
    };
    const isApart = (element: Element) => {
      const { isolation, transform, opacity, filter, mixBlendMode } = getComputedStyle(element);
      return isolation === 'isolate' || transform !== 'none' || opacity !== '1' || filter !== 'none' || mixBlendMode !== 'normal';
    };
    const between = (shape: Element, root: Element): Element[] => {
      const parent = shape.parentElement;
      return parent === null || parent === root ? [] : [parent, ...between(parent, root)];
    };
    return [...document.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).mixBlendMode !== 'normal')
      .flatMap((shape) => {
        const root = rootOf(shape);
        if (root === null) return `outside a drawing: ${shape.outerHTML.slice(0, 90)}`;
        if (getComputedStyle(root).isolation !== 'isolate') return `beyond its drawing: ${shape.outerHTML.slice(0, 90)}`;
        return between(shape, root).some(isApart) ? `apart in its drawing: ${shape.outerHTML.slice(0, 90)}` : [];
      });
  });
