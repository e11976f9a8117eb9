/** What `halves-module.ts` serves while building: each module of the first script by its path in `src`. */
declare module 'virtual:second-source/sentences' {
  const sentences: Readonly<Record<string, object>>;
  export default sentences;
}
