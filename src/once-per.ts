/** Gives what `make` makes of something, made once for each; in development, where content changes, there is another catalog to ask about. */
export function oncePer<Subject extends object, Made extends object>(make: (subject: Subject) => Made): (subject: Subject) => Made {
  const known = new WeakMap<Subject, Made>();
  return (subject) => {
    const made = known.get(subject) ?? make(subject);
    known.set(subject, made);
    return made;
  };
}
