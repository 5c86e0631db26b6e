import { literal } from '../../literal.ts';

/** Words of a program, in groups by the name it knows them by. */
export interface Words {
  [name: string]: string | Words;
}

/** Why the CMS can't sign somebody in, read the texts or save one: what it shows as it stands in the reason for a fault. */
const reasons: Words = {
  repository_no_access: 'Jij mag nog niet bij de bestanden in “{$repo}”. Vraag toegang aan wie de site beheert.',
  repository_not_found: '“{$repo}” bestaat niet, of jouw token mag er niet bij. Vraag het aan wie de site beheert.',
  repository_empty: 'In “{$repo}” staat nog niets. Vraag het aan wie de site beheert.',
  branch_not_found: 'In “{$repo}” is geen branch “{$branch}”. Vraag het aan wie de site beheert.',
  sign_in_error: {
    not_project_root: 'Dit is niet de map van het project. Kies de map waar de map ‘content’ in staat.',
    picker_dismissed: 'Je koos nog geen map. Probeer het opnieuw.',
    authentication_aborted: 'Het venster ging dicht voordat je was ingelogd. Probeer het opnieuw.',
    invalid_token: 'Dit token klopt niet, of het is verlopen. Kopieer het opnieuw, of maak een nieuw token.',
    UNSUPPORTED_BACKEND: 'Inloggen met een venster werkt hier niet. Vraag het aan wie de site beheert.',
    UNSUPPORTED_DOMAIN: 'Op dit adres mag je nog niet inloggen met een venster. Vraag het aan wie de site beheert.',
    MISCONFIGURED_CLIENT: 'Inloggen met een venster is nog niet af. Vraag het aan wie de site beheert.',
    AUTH_CODE_REQUEST_FAILED: 'Inloggen lukte niet. Probeer het straks opnieuw.',
    CSRF_DETECTED: 'Inloggen is gestopt, want het antwoord hoorde niet bij jouw vraag. Laad het formulier opnieuw en log dan in.',
    TOKEN_REQUEST_FAILED: 'Inloggen lukte niet. Probeer het straks opnieuw.',
    TOKEN_REFRESH_FAILED: 'Je bent niet meer ingelogd. Log opnieuw in. Wat je typte, bewaart deze browser.',
    MALFORMED_RESPONSE: 'Inloggen lukte niet: het antwoord klopte niet. Probeer het straks opnieuw.',
  },
};

/** What the CMS only says in English, or in the words of programmers, as editors would say it. What is about its settings is left. */
export const plainWords: Words = {
  ...reasons,
  select_item: 'Kies {$name}',
  visit_live_site: 'De site bekijken',
  live_site: 'De site',
  create_entry_or_assets: 'Iets nieuws maken',
  create_new_entry: 'Nieuw: iets nieuws maken',
  duplicate_entry: 'Dupliceren: hier iets nieuws van maken',
  content_library: 'Alle teksten',
  content_editor: 'Wat je bewerkt',
  show_editor_options: 'Meer doen hiermee',
  editor_options: 'Meer doen hiermee',
  cancel_editing: 'Terug',
  reorder_item: 'Verplaatsen',
  list_item_value: 'Regel',
  add_item_above: 'Hierboven iets toevoegen',
  add_item_below: 'Hieronder iets toevoegen',
  collection: 'Soort',
  entries: 'Teksten',
  entry_list: 'Lijst',
  x_collection: '{$collection}',
  collections: 'Soorten',
  collection_list: 'Lijst met soorten',
  viewing_collection_list: 'Je bekijkt nu de lijst met soorten.',
  back_to_collection: 'Terug naar de lijst',
  create_entry_announcement: 'Je maakt nu iets nieuws bij “{$collection}”.',
  edit_entry_announcement: 'Je past nu “{$entry}” aan, bij “{$collection}”.',
  entry_saved: 'Opgeslagen.',
  entry_validation_errors:
    '.input {$count :integer} .match $count one {{Eén veld klopt nog niet. Verbeter dat, en sla dan op.}} * {{{$count} velden kloppen nog niet. Verbeter die, en sla dan op.}}',
  viewing_x_collection:
    '.input {$count :integer} .match $count 0 {{Je bekijkt nu {$collection}. Daar staat nog niets.}} * {{Je bekijkt nu {$collection}. Er zijn er {$count}.}}',
  no_entries_found: 'Niets gevonden.',
  page_not_found: 'Deze bladzijde is er niet.',
  collection_not_found: 'Die soort is er niet.',
  entry_not_found: 'Dat is er niet.',
  restore_backup_title: 'Verder met wat je typte?',
  restore_backup_description: 'Je typte hier iets ({$datetime}). Dat is nog niet opgeslagen. Wil je daarmee verder?',
  restore: 'Ja, verder',
  discard: 'Weggooien',
  draft_backup_saved: 'Wat je typte, is bewaard in deze browser. Het is nog niet opgeslagen.',
  draft_backup_restored: 'Wat je typte, staat er weer.',
  draft_backup_deleted: 'Wat je typte, is weggegooid.',
  local_workflow: {
    unsupported_browser:
      'In deze browser kan het formulier geen map openen. Dat kan wel in Chrome of Edge, op een computer. Open daar hetzelfde adres. Zonder formulier kan het ook: typ npm run nieuw, of pas de bestanden zelf aan.',
    disabled: 'In Brave staat het openen van een map uit. <a>Zo zet je het aan</a> (Engels). Of open dit adres in Chrome of Edge.',
  },
  slug: 'Adres',
  sort_keys: { slug: 'Adres' },
  domain: 'Domein',
  work_with_local_repo: 'Open de map op deze computer',
  work_with_local_repo_description: 'Wijs daarna de map van dit project aan: die waar de map ‘content’ in staat.',
  working_with_local_repo: 'Je werkt in een map op deze computer',
  sign_in_using_access_token_description:
    'Een token is een wachtwoord voor alleen dit formulier. Geef het het recht om de bestanden van de gids te lezen en te veranderen.',
  sign_in_using_access_token_link: 'Nog geen token? Maak er een <a>bij {$service}</a>.',
  entry_parse_errors:
    '.input {$count :integer} .match $count one {{Eén bestand is niet te lezen, en staat daarom niet in de lijst: {$files}. Vraag wie de site beheert om het te verbeteren. Wat eraan schort, zegt npm run check:content.}} * {{{$count} bestanden zijn niet te lezen, en staan daarom niet in de lijst: {$files}. Vraag wie de site beheert om ze te verbeteren. Wat eraan schort, zegt npm run check:content.}}',
  loading_site_data_error: 'De teksten kunnen nu niet laden.',
  view_in_repository: 'Het bestand bekijken',
  editorial_workflow: 'Voorstellen',
  viewing_editorial_workflow: 'Dit zijn de voorstellen. In de maak: {$draft}. Om na te lezen: {$review}. Klaar: {$ready}.',
  sign_in_using_access_token_workflow_note: 'Het token moet ook voorstellen (pull requests) mogen lezen en maken.',
  sign_in_with_link: 'Inloggen met een link',
  sign_in_with_link_confirmation:
    'Met deze link log je in als {$account} bij {$service}. De instellingen van het andere apparaat komen mee. Ga alleen verder als je de link zelf maakte.',
  edit_x_locale: 'Inhoud bewerken',
  show_content_options_x_locale: 'Opties tonen',
  list_item_options: 'Opties',
  show_errors: 'Toon wat er mist',
  edit_slug: 'Adres aanpassen',
  edit_slug_error: {
    empty: 'Vul een adres in.',
    invalid: 'Gebruik alleen kleine letters, cijfers en streepjes.',
    duplicate: 'Dit adres is al van iets anders. Kies een ander.',
  },
  entry_sidebar: {
    slug: {
      title: 'Adres',
      generated_on_save: 'Bij het opslaan maken we het adres van wat je invulde.',
      unavailable: 'Dit heeft geen adres.',
    },
    validation: { title: 'Controle', placeholder: 'Als je opslaat, staat hier wat er nog mist.', validate: 'Nakijken' },
    backlinks: { title: 'Wordt genoemd in', no_entries: 'Dit wordt nergens genoemd.' },
  },
  saving_entry: {
    error: {
      description: 'Opslaan lukte niet. Wat je typte, staat er nog.',
    },
  },
  save_conflict: {
    title: 'Iemand anders veranderde dit ook',
    modified_by: '{$name} veranderde dit op {$date}, nadat jij het opende.',
    modified: 'Iemand veranderde dit, nadat jij het opende.',
    deleted: 'Iemand haalde dit weg, nadat jij het opende.',
    overwrite_warning: 'Sla je nu op? Dan gaat de wijziging van die ander verloren.',
    recreate_warning: 'Sla je nu op? Dan komt het er weer bij.',
    save_anyway: 'Toch opslaan',
    branch_moved: 'Iemand anders sloeg op hetzelfde moment iets op. Probeer het opnieuw.',
  },
  remote_change: {
    reload_entry: 'Opnieuw openen',
    confirm_reloading_entry: 'Wil je dit opnieuw openen? Wat je nog niet opsloeg, gaat verloren.',
  },
  relation_field: {
    save_together_hint: '{$name}: dit wordt samen met jouw tekst opgeslagen.',
    add_failed: '{$name}: toevoegen lukte niet. Probeer het opnieuw.',
  },
  status: {
    draft: 'In de maak',
    drafts: 'In de maak',
    in_review: 'Om na te lezen',
    ready: 'Klaar',
    deploying: 'Wordt online gezet',
  },
  workflow: {
    deploying_deletion: 'Wordt weggehaald',
    send_for_review: 'Laten nalezen',
    publish_entry: 'Publiceren',
    confirm_publishing_entry: 'Wil je deze wijziging op de site zetten?',
    publishing_entry_failed: 'Publiceren lukte niet. Staat er niet waarom? Probeer het dan later.',
    entry_published: 'Gepubliceerd. Het staat zo op de site.',
    publish_blocked: 'Er klopt nog iets niet. Verbeter dat, en publiceer dan.',
    status_change_blocked: 'Er klopt nog iets niet. Verbeter dat eerst.',
    status_change_failed: 'De stap veranderen lukte niet. Probeer het opnieuw.',
    entry_status_value: 'Stap: {$status}',
    change_entry_status: 'Stap kiezen',
    changing_status: 'De stap wordt veranderd…',
    updating_status: 'De stap wordt veranderd…',
    status_updated: 'De stap is veranderd.',
    unpublished_entries: 'Nog niet gepubliceerd',
    published_entries: 'Gepubliceerd',
    publishing_entry: 'Wordt gepubliceerd…',
    discarding_changes: 'De wijziging wordt weggegooid…',
    changes_discarded: 'De wijziging is weggegooid.',
    entry_deleted: 'Weggegooid.',
    no_entries: 'Niets.',
    drag_entry: 'Sleep dit naar een andere stap',
    discard_changes: 'Wijziging weggooien',
    confirm_discarding_entry_changes: 'Gooi je deze wijziging weg? Dan blijft op de site staan wat er al stond.',
    confirm_deleting_unpublished_entry: 'Dit staat nog niet op de site. Gooi je het weg, dan is het helemaal weg.',
    confirm_sending_for_review: 'Je wijziging is bewaard als voorstel. Wil je het een collega laten nalezen?',
  },
};

/** The CMS's own words, with ours in their place and beside them. */
export function withPlainWords(own: Words, ours: Words = plainWords): Words {
  const replaced = Object.entries(ours).map(([name, word]): [string, string | Words] => {
    const before = own[name];
    return [name, typeof word === 'object' && typeof before === 'object' ? withPlainWords(before, word) : word];
  });
  return { ...own, ...Object.fromEntries(replaced) };
}

/** Whether a sentence is one of ours that gives a reason, with names filled in. */
export const isOurReason = (sentence: string): boolean => templatesIn(reasons).some((template) => template.test(sentence));

const templatesIn = (words: Words): RegExp[] =>
  Object.values(words).flatMap((word) =>
    typeof word === 'string'
      ? [
          new RegExp(
            `^${word
              .split(/\{\$\w+\}/)
              .map(literal)
              .join('.*')}$`,
          ),
        ]
      : templatesIn(word),
  );
