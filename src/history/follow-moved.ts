import type { Moved } from '../schemas/verhuisd.ts';
import { addressOf } from './pages.ts';
import type { Change, Changes } from './read-history.ts';

/** A text at an address that it has left. */
type Earlier = Change & { from: string };

/**
 * Changes in which an entry that moved keeps the time at which its text came, and the address that it had then. Git sees a file that goes
 * and one that comes; they are the same text where editors say that the address moved, and both happened in one commit.
 */
export function followMoved(changes: Changes, moved: Moved[]): Map<string, Change> {
  const byAddress = new Map([...changes].map(([key, change]) => [addressOf(key), change]));
  const earlier = (address: string | undefined): Earlier[] =>
    moved.flatMap(({ from, to }) => {
      const change = byAddress.get(from);
      return to === address && change !== undefined ? { ...change, from } : [];
    });
  return new Map([...changes].map(([key, change]) => [key, followed(change, earlier(addressOf(key)))]));
}

/** A change that begins where the first of what it was before began. */
function followed(change: Change, earlier: Earlier[]): Change {
  const before = earlier.find((each) => each.changed === change.added && each.added < change.added);
  return before === undefined ? change : followed({ ...change, added: before.added, from: before.from }, earlier);
}
