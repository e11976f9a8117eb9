/**
 * The script of the panel's two documents: the toolbar's popup, which is also the panel in a tab where the browser opens no popup,
 * and the one beside the page. Built into one file with all that they draw first, which our other pages share: does nothing there.
 */
import browser from 'webextension-polyfill';
import { openPanel } from './app.tsx';

const root = document.getElementById('panel');
const beside = location.pathname === '/sidepanel.html';
// A popup is as large as its content asks for; a tab gives the width itself.
const inPopup = root && !beside && browser.extension.getViews({ type: 'popup' }).includes(window);
if (inPopup) document.documentElement.dataset.view = 'popup';
if (root) void openPanel(root, beside ? 'beside' : inPopup ? 'popup' : 'tab');
