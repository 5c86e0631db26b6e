/** What `integration.ts` read from the repository before the build. */
declare module 'virtual:history' {
  export const changes: import('./read-history.ts').Changes;
}
