/**
 * The panel beside the page: Chrome's side panel, Firefox's sidebar. Opens the same panel as the popup; nothing else.
 */
import { openPanel } from '../../panel/app.tsx';

void openPanel('beside');
