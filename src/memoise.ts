/**
 * Gives a function that works something out once for each object that it is asked about. The results go with their objects, so content that
 * changes in development, and so comes as another object, is worked out anew.
 */
export function memoised<Subject extends object, Result>(workOut: (subject: Subject) => Result): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { result: Result }>();
  return (subject) => {
    const found = known.get(subject) ?? { result: workOut(subject) };
    known.set(subject, found);
    return found.result;
  };
}
