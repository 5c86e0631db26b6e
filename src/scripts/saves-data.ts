/** Whether the reader asked for as little data as possible. */
export const savesData = (): boolean => 'connection' in navigator && isSaving(navigator.connection);

const isSaving = (connection: unknown): boolean =>
  typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true;
