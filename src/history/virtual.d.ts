/** What `integration.ts` read from the repository before the build: `Changes` of read-history.ts, which a declaration can't import. */
declare module 'virtual:history' {
  export const changes: ReadonlyMap<string, { added: string; changed: string; from?: string }>;
}
