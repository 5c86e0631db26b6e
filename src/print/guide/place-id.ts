/**
 * The id that a place of the site has inside the printed guide: `/werkvormen/ijsbergmodel/#stap-2` is `werkvormen-ijsbergmodel-stap-2`.
 * @param address address below the base path, with or without a fragment
 */
export const placeId = (address: string): string => address.split(/[/#]+/).filter(Boolean).join('-');
