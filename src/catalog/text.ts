import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { createComponent, renderJSX, renderTemplate } from 'astro/runtime/server/index.js';
import { mdxToJs, type MdxCompileOptions } from 'satteri';

/** Markdown as authors write it, with an id for each heading; what the parser itself adds to footnotes is said in Dutch. */
const options: MdxCompileOptions = {
  outputFormat: 'function-body',
  elementAttributeNameCase: 'html',
  features: {
    gfm: { footnotes: { label: 'Voetnoten', backLabel: 'Terug naar de tekst bij voetnoot {reference}' } },
    smartPunctuation: true,
  },
  hastPlugins: [satteriHeadingIdsPlugin()],
};

/**
 * A text of MDX as a component, which is drawn with its `components`: those that stand for headings and the like, and those that the text
 * names. It's made when a page asks for it: as modules of the site, a thousand texts take the bundler seconds and hundreds of megabytes.
 * @throws if the text can't be read, which the content check says first
 */
export async function textOf(mdx: string) {
  const { code } = await mdxToJs(mdx, options);
  const { default: text } = new Function(code)({ Fragment, jsx, jsxs });
  return createComponent((result, { components }) => renderTemplate`${renderJSX(result, text({ components }))}`);
}
