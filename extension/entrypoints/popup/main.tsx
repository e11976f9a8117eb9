/**
 * The toolbar's popup, and the same document in a tab where the browser opens no popup. Opens the panel; nothing else.
 */
import browser from 'webextension-polyfill';
import { openPanel } from '../../panel/app.tsx';

// A popup is as large as its content asks for; a tab gives the width itself.
const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
if (inPopup) document.documentElement.dataset.view = 'popup';
void openPanel(inPopup ? 'popup' : 'tab');
