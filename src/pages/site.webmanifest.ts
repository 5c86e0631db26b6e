import type { APIRoute } from 'astro';
import { href, paths } from '../paths.ts';
import { siteName } from '../site-name.ts';
import { dayColours } from '../styles/colours.ts';
import { iconSizes } from './icons/[size].png.ts';

/** What a telephone needs to put the guide on its home screen. */
export const GET: APIRoute = () =>
  Response.json(
    {
      name: siteName,
      short_name: 'Samenspel',
      description: 'Een gids voor bewoners, gemeenten en zorg- en welzijnsorganisaties die beter willen samenwerken.',
      lang: 'nl',
      dir: 'ltr',
      id: href(paths.home),
      start_url: href(paths.home),
      scope: href(paths.home),
      display: 'minimal-ui',
      background_color: dayColours('paper'),
      theme_color: dayColours('paper'),
      icons: [
        { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
        ...iconSizes.flatMap((size) =>
          ['any', 'maskable'].map((purpose) => ({ src: href(paths.icon(size)), sizes: `${size}x${size}`, type: 'image/png', purpose })),
        ),
      ],
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
