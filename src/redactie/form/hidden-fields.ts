/** What marks a template among the entries: it isn't shown. */
export const templateMark = 'isVoorbeeld';

/** Where a file goes along as it was read, unseen. */
export const fileAsRead = 'bestandZoalsHetWas';

/** A field by that name, which nobody sees, as the CMS takes it. */
export const hidden = (name: string) => ({ name, widget: 'hidden' as const });
