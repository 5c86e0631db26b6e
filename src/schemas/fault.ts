/** Something wrong in an entry: where, and in Dutch a message that follows on the name of that field, with the mend. */
export interface Fault {
  path: (string | number)[];
  message: string;
}

/** A fault where something is wrong, as a list. */
export const faultIf = (isWrong: boolean, path: Fault['path'], message: string): Fault[] => (isWrong ? [{ path, message }] : []);
