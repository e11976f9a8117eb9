/**
 * Waits for what draws a note, where that is still to be brought. Of several notes asked for meanwhile only the last one opens.
 * Once it is there, everything happens at once.
 */
import type { NoteParts } from './left.ts';

export interface Drawable {
  /** To be asked for only within what `when` and `turn` have let begin. */
  parts(): NoteParts;
  /** Does it, now or when it can be drawn. `byPointer`: only a pointer at rest asked for it, and may leave again. */
  when(act: () => void, byPointer?: boolean): void;
  /** For what takes longer: whether it is still wanted, or null where nothing can be drawn. */
  turn(): Promise<(() => boolean) | null>;
  /** The pointer has left: what it alone asked for need not come any more. */
  left(): void;
}

export function createDrawable(
  bring: () => NoteParts | Promise<NoteParts | undefined>,
  signal: AbortSignal,
): Drawable {
  let drawn: NoteParts | undefined;
  let asked = 0;
  let forPointer = false;

  const next = (byPointer: boolean) => {
    asked += 1;
    forPointer = byPointer;
    const mine = asked;
    return () => mine === asked && !signal.aborted;
  };

  return {
    parts() {
      if (!drawn) throw new Error('A note was made before what draws it was there.');
      return drawn;
    },
    when(act, byPointer = false) {
      const isWanted = next(byPointer);
      const parts = drawn ?? bring();
      if (!(parts instanceof Promise)) {
        drawn = parts;
        forPointer = false;
        act();
        return;
      }
      void parts.then((brought) => {
        drawn ??= brought;
        if (!drawn || !isWanted()) return;
        forPointer = false;
        act();
      });
    },
    async turn() {
      const isWanted = next(false);
      drawn ??= await bring();
      return drawn ? isWanted : null;
    },
    left() {
      if (forPointer) asked += 1;
      forPointer = false;
    },
  };
}
