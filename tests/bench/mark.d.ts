/** The part of mark.js that is measured; it brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(words: readonly string[], options?: { done?: () => void }): void;
    unmark(options?: { done?: () => void }): void;
  }
}
