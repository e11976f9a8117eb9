/** Everything said in this language: the interface, the engine's sentences, and the names of what the database lists. */
import labels from 'virtual:second-source/labels/uk';
import { uk as wording } from '../../../../src/wording/uk.ts';
import type { Spoken } from '../spoken.ts';
import { note } from './note.ts';
import { panel } from './panel.ts';
import { settings } from './settings.ts';
import { welcome } from './welcome.ts';

export const spoken: Spoken = { wording, labels, panel, note, settings, welcome };
