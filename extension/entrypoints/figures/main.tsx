/**
 * The page of all figures in its tab, opened from the panel. Wires the database and the language to `AllFigures`; shows nothing of
 * its own and asks nothing of any page.
 */
import packed from 'virtual:second-source/database';
import { render } from 'preact';
import { openDatabase, withMore } from '../../../src/claims/database.ts';
import { withLabels } from '../../../src/claims/labels.ts';
import { claimsOfPacks } from '../../packs/for-panel.ts';
import { copyText } from '../../panel/copy.ts';
import { speak } from '../../panel/speak.ts';
import { applyTheme } from '../../panel/theme.ts';
import { AllFigures } from '../../ui/all-figures/all-figures.tsx';
import { createWords } from '../../ui/words.ts';

const [{ panel: messages, labels }, more] = await Promise.all([speak(), claimsOfPacks(), applyTheme()]);
const database = openDatabase(withLabels(more ? withMore(packed, more) : packed, labels));
const words = createWords(database, messages);
document.title = `${messages.tabs.figures} – ${messages.name}`;

const root = document.getElementById('figures');
if (root) render(<AllFigures {...{ database, messages, words, copyText }} />, root);
// The address named a figure before there was one.
if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
