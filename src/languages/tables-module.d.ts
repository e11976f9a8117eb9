/** What `table-module.ts` serves while building: the tables of one language, each as JSON. */
declare module 'virtual:second-source/tables/*' {
  const tables: import('./brought.ts').PackedTables;
  export default tables;
}
