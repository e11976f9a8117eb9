/** What `parts-module.ts` serves while building: each module of a part by its path in `src`. */
declare module 'virtual:second-source/phrases' {
  const phrases: Readonly<Record<string, object>>;
  export default phrases;
}
declare module 'virtual:second-source/units' {
  const units: Readonly<Record<string, object>>;
  export default units;
}
declare module 'virtual:second-source/sentences' {
  const sentences: Readonly<Record<string, object>>;
  export default sentences;
}
