/** A style sheet as a string, for the closed root: no file of ours is then open to the page. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
