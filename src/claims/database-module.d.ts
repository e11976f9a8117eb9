/** What `seed-module.ts` serves while building: the bundled database. */
declare module 'virtual:second-source/database' {
  const packed: import('../types.ts').PackedDatabase;
  export default packed;
}
