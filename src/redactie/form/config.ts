import type { CmsConfig, Collection, Field as CmsField } from '@sveltia/cms';
import { kindNames, kindPlurals } from '../../components/entry-link.ts';
import { defined } from '../../defined.ts';
import { collectionNames, type CollectionName } from '../../schemas/shared.ts';
import { longestSlug, slugPattern } from '../../schemas/slug.ts';
import { fieldsOf, type Field } from '../fields.ts';
import { kinds } from '../kinds.ts';
import { apiOf, type Backend } from './backend.ts';
import { fileAsRead, hidden, templateMark } from './hidden-fields.ts';
import { lists } from './lists.ts';

/** Texts longer than this, in characters, get a field of more than one line. */
const longLine = 110;

/** The repository that is named where there is none: a folder needs no backend, but the CMS wants one named. */
const folderRepo = 'map/inspiratiewijzer';

/** What the CMS calls the database in which it keeps, for who works in a folder, which one and what isn't saved yet. */
export const folderDatabase = `gitlab:${folderRepo}`;

/** The name of the format in which a collection's files are read and written. */
export const formatOf = (collection: CollectionName) => `${collection}-frontmatter`;

/** The form's settings, whole: every collection with every field of its schema. */
export const formConfig = (backend: Backend): CmsConfig => ({
  app_title: 'Redactie van de Inspiratiewijzer',
  backend: backendConfig(backend),
  ...(backend.name !== 'folder' && { publish_mode: 'editorial_workflow' as const }),
  media_folder: 'public',
  slug: { encoding: 'ascii', clean_accents: true, maxlength: longestSlug },
  output: { omit_empty_optional_fields: true },
  editor: { preview: false },
  show_preview_links: false,
  collections: collectionNames.map(collectionConfig),
  singletons: lists,
});

function backendConfig(backend: Backend): CmsConfig['backend'] {
  if (backend.name === 'folder')
    return {
      name: 'gitlab',
      repo: folderRepo,
      base_url: 'https://localhost',
      api_root: 'https://localhost',
      auth_methods: ['token'],
    };
  const { name, repo, branch, app, login, host } = backend;
  const shared = {
    repo,
    ...(branch && { branch }),
    api_root: apiOf(backend),
    ...(app && { app_id: app }),
    commit_messages: { create: 'Voeg {{collection}} ‘{{slug}}’ toe', update: 'Pas {{collection}} ‘{{slug}}’ aan' },
  };
  if (name === 'gitlab')
    return { name, ...shared, base_url: host, ...(app ? { auth_type: 'pkce' as const } : { auth_methods: ['token'] }) };
  // Of a GitHub of one's own the CMS makes an address without /api from the other, where there is nothing.
  const graphql = apiOf(backend).endsWith('/v3') && { graphql_api_root: `${host}/api/graphql` };
  return { name, ...shared, ...graphql, ...(login ? { base_url: login } : { auth_methods: ['token'] }) };
}

function collectionConfig(name: CollectionName): Collection {
  const { what, grows, namedBy } = kinds[name];
  return {
    name,
    label: kindPlurals[name],
    label_singular: kindNames[name],
    description: `${kindNames[name]}: ${what}.`,
    folder: `content/${name}`,
    extension: 'mdx',
    format: formatOf(name),
    create: grows,
    // What goes needs an address to lead to: see the editors' guide.
    delete: false,
    identifier_field: 'titel',
    summary: '{{titel}}',
    slug: {
      template: `{{${namedBy}}}`,
      editable: ['create'],
      hint: 'De naam van het bestand. Dit wordt het adres van de bladzijde, en dat blijft voor altijd.',
      pattern: [slugPattern.source, 'Gebruik alleen kleine letters, cijfers en streepjes.'],
    },
    filter: { field: templateMark, value: null },
    sortable_fields: ['titel', 'volgorde'],
    fields: [...fieldsOf(name).map(fieldConfig), ...(name === 'begrippen' ? [] : [body]), ...[templateMark, fileAsRead].map(hidden)],
  };
}

/** The text below the fields, as it stands in the file. */
const body: CmsField = {
  name: 'body',
  label: 'Tekst',
  hint: 'De tekst van de bladzijde. Een kop begint met ##. Klik op het teken M↓ voor knoppen. Bij Invoegen staan dan de blokken Kader en Voorstel.',
  widget: 'richtext',
  modes: ['raw', 'rich_text'],
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
  editor_components: ['kader', 'voorstel', 'uitgever', 'meldpunt'],
  required: true,
};

/** A field of the schema as the form shows it. */
function fieldConfig(field: Field): CmsField {
  const { name, label, help, required } = field;
  const shared = { name, label, hint: help, required };
  switch (field.kind) {
    case 'text':
      return field.most > longLine
        ? { ...shared, widget: 'text', ...lengths(field) }
        : {
            ...shared,
            widget: 'string',
            ...lengths(field),
            ...(field.pattern && { pattern: [field.pattern, 'Schrijf dit zoals de uitleg zegt.'] }),
          };
    case 'date':
      return { ...shared, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'number':
      return { ...shared, widget: 'number', value_type: 'int', min: field.least, max: field.most };
    case 'choice':
      return { ...shared, widget: 'select', options: field.options };
    case 'flag':
      return { ...shared, widget: 'boolean', required: false };
    case 'link':
      return { ...shared, ...relation(field.collection) };
    case 'group':
      return { ...shared, widget: 'object', fields: field.fields.map(fieldConfig) };
    case 'list':
      return { ...shared, ...listConfig(field, field.item) };
  }
}

const lengths = ({ least, most }: { least: number; most: number }) => ({
  ...(least > 1 && { minlength: least }),
  ...(Number.isFinite(most) && { maxlength: most }),
});

const relation = (collection: CollectionName) => ({
  widget: 'relation' as const,
  collection,
  value_field: '{{slug}}',
  display_fields: ['titel'],
  search_fields: ['titel'],
});

function listConfig({ least, most }: { least: number; most: number }, item: Field) {
  const bounds = { ...(least > 0 && { min: least }), ...(Number.isFinite(most) && { max: most }) };
  if (item.kind === 'link') return { ...bounds, multiple: true, ...relation(item.collection) };
  if (item.kind === 'choice') return { ...bounds, widget: 'select' as const, multiple: true, options: item.options };
  const list = { ...bounds, widget: 'list' as const, label_singular: item.label };
  // Without a field of its own the CMS takes an item a line.
  if (item.kind === 'text') return list;
  if (item.kind === 'group')
    return { ...list, collapsed: 'auto' as const, summary: `{{fields.${nameOf(item.fields)}}}`, fields: item.fields.map(fieldConfig) };
  return { ...list, field: { ...fieldConfig(item), hint: '' } };
}

/** The field by which an item of a list is told from the others. */
const nameOf = (fields: Field[]): string =>
  defined(
    fields.find((each) => each.required && each.kind !== 'choice' && !(each.kind === 'text' && each.pattern)),
    'A field that tells an item of a list from the others',
  ).name;
