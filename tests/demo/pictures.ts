/**
 * `npm run pictures`: makes the README's pictures in `docs/images`, by the gallery's own code. Draws nothing and edits no picture.
 */
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { notePicture, panelPictures } from '../gallery/page-pictures.ts';
import { root } from './open.ts';

const folder = resolve(root, 'docs/images');
mkdirSync(folder, { recursive: true });

const picture = (name: string) => {
  const path = resolve(folder, `${name}.png`);
  console.log(relative(process.cwd(), path));
  return path;
};

for (const theme of ['light', 'dark'] as const) await notePicture(theme, picture(`note-${theme}`));
await panelPictures([
  { address: 'popup.html#figures', path: picture('figures') },
  { address: 'popup.html#figure=dprk-troops-kursk', path: picture('figure') },
]);
