/** Which of the sources that were compared are counted. */
import type { Note } from '../types.ts';

/** What the page's own speaker or own article says is kept and shown, and counts for nothing. */
export const counts = (note: Pick<Note, 'sameOrigin' | 'ownArticle'>): boolean =>
  !note.sameOrigin && !note.ownArticle;
