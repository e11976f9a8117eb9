/** What `seed-module.ts` serves while building: the bundled database. */
declare module 'virtual:second-source/database' {
  const packed: import('../types.ts').PackedDatabase;
  export default packed;
}

/** Null where there are none in that language. */
declare module 'virtual:second-source/labels/*' {
  const labels: import('../types.ts').Labels | null;
  export default labels;
}
