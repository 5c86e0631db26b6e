import { createStore, delMany, getMany, keys, set } from 'idb-keyval';

/** A photograph of what hangs on the wall, with what its maker says of it. */
export interface Photo {
  /** Counts up: photographs stand in the order in which they came. */
  id: number;
  note: string;
  /** A JPEG file. */
  picture: Uint8Array<ArrayBuffer>;
}

/** Why a photograph wasn't kept: the device is full, or the browser keeps nothing, as in some private windows. */
export type Trouble = 'full' | 'none';

/** The photographs of one evening in a browser. */
export interface PhotoStore {
  all(): Promise<Photo[]>;
  keep(photo: Photo): Promise<Trouble | undefined>;
  remove(photos: Photo[]): Promise<void>;
}

/** Opens the photographs that belong to a name. They stay on the device until somebody takes them away. */
export function photoStore(name: string): PhotoStore {
  // Asked for at the first use: some browsers refuse it.
  const store = () => createStore('begeleiden', 'fotos');
  const key = ({ id }: Pick<Photo, 'id'>): [string, number] => [name, id];
  return {
    async all() {
      try {
        const own = (await keys(store())).filter((each) => Array.isArray(each) && each[0] === name);
        const kept: unknown[] = await getMany(own, store());
        return kept.filter(isPhoto).sort((one, other) => one.id - other.id);
      } catch {
        return [];
      }
    },
    async keep(photo) {
      try {
        await set(key(photo), photo, store());
        return undefined;
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'none';
      }
    },
    async remove(photos) {
      try {
        await delMany(photos.map(key), store());
      } catch {
        // What was never kept needn't be taken away.
      }
    },
  };
}

const isPhoto = (value: unknown): value is Photo =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'number' &&
  'note' in value &&
  typeof value.note === 'string' &&
  'picture' in value &&
  value.picture instanceof Uint8Array;
