/**
 * From a file the reader has chosen to what it holds: its bytes as text, its text as a pack, the pack beside the edition that is
 * here. Keeps nothing and changes nothing.
 */
import packed from 'virtual:second-source/database';
import { openDatabase } from '../../src/claims/database.ts';
import {
  type FileFaultKind,
  LARGEST_PACK,
  type PackDoubt,
  type PackFault,
  readPackInSteps,
} from '../../src/claims/pack-file.ts';
import { changesOfPack, type PackChanges } from '../../src/claims/pack-write.ts';
import type { Steps } from '../../src/steps.ts';
import type { ClaimPack, IsoDate } from '../../src/types.ts';
import { pause } from '../page/slices.ts';

export type ReadPack =
  | { ok: false; faults: readonly PackFault[] }
  | {
      ok: true;
      pack: ClaimPack;
      doubts: readonly PackDoubt[];
      /** Null where there is no pack of that id here. */
      before: (PackChanges & { date: IsoDate }) | null;
    };

/** Milliseconds at a stretch: the page is our own and shows that it is busy; a press is still answered at once. */
const turn = 40;

async function inTurns<Result>(work: Steps<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + turn;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
  }
}

const refused = (kind: FileFaultKind): ReadPack => ({ ok: false, faults: [{ kind, at: '', detail: '' }] });

export async function readPackFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  keptAs: (id: string) => Promise<ClaimPack | null>,
): Promise<ReadPack> {
  // Before any of it is read.
  if (file.size > LARGEST_PACK) return refused('too-large');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    // In another encoding, packed, a picture; a folder cannot be read at all.
    return refused('not-text');
  }
  const answer = await inTurns(readPackInSteps(text, openDatabase(packed)));
  if (!answer.ok) return answer;
  const kept = await keptAs(answer.pack.id);
  return { ...answer, before: kept && { date: kept.date, ...changesOfPack(kept, answer.pack) } };
}
