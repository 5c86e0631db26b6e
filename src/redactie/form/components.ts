import type { EditorComponentDefinition } from '@sveltia/cms';

/** A part of a text, without what the CMS wants to know of a preview: this form shows none. */
type Part = Omit<EditorComponentDefinition, 'toPreview'>;

const text = { name: 'tekst', label: 'Tekst', widget: 'text' as const };

const written = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A part without fields of its own, on a line by itself. */
const bare = (name: string, label: string): Part => ({
  id: name.toLowerCase(),
  label,
  fields: [],
  pattern: new RegExp(`^<${name} />$`, 'm'),
  fromBlock: () => ({}),
  toBlock: () => `<${name} />`,
});

const parts: Part[] = [
  {
    id: 'kader',
    label: 'Kader: uitleg naast de tekst',
    icon: 'info',
    fields: [{ name: 'titel', label: 'Titel', widget: 'string' }, text],
    pattern: /^<Kader titel="(?<titel>[^"]*)">\n+(?<tekst>[\s\S]*?)\n+<\/Kader>$/m,
    toBlock: ({ titel, tekst }) => `<Kader titel="${written(titel).replaceAll('"', '’')}">\n\n${written(tekst)}\n\n</Kader>`,
  },
  {
    id: 'voorstel',
    label: 'Voorstel: wat wij zelf bedachten',
    icon: 'lightbulb',
    fields: [text],
    pattern: /^<Voorstel>\n+(?<tekst>[\s\S]*?)\n+<\/Voorstel>$/m,
    toBlock: ({ tekst }) => `<Voorstel>\n\n${written(tekst)}\n\n</Voorstel>`,
  },
  bare('Uitgever', 'Uitgever: wie de site uitgeeft'),
  bare('Meldpunt', 'Meldpunt: waar je een probleem meldt'),
];

/** The parts that authors may use in a text, as the form inserts them. */
export const components: EditorComponentDefinition[] = parts.map((part) => ({ ...part, toPreview: part.toBlock }));
