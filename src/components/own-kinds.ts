/** Kinds of content of which this site thought up all there is: a list, a result and a feed mark each entry of them. */
const ownKinds: readonly string[] = ['situaties'];

/** Whether all of a kind (the name of its collection) is a proposal of this site. */
export const isOwnKind = (kind: string): boolean => ownKinds.includes(kind);

/** What marks a proposal of this site in plain text. */
export const ownMark = 'voorstel van deze site';
