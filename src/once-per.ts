/** Gives what `make` makes of something, made once for each: what changes, as content does in development, is another thing to ask about. */
export function oncePer<Subject extends object, Made>(make: (subject: Subject) => Made): (subject: Subject) => Made {
  const known = new WeakMap<Subject, { made: Made }>();
  return (subject) => {
    const found = known.get(subject) ?? { made: make(subject) };
    known.set(subject, found);
    return found.made;
  };
}
