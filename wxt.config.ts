/**
 * The manifest, in one place, and how the parts are built: WXT, Chrome MV3 and Firefox MV3.
 * Asks for nothing at install beyond four permissions and the listed news sites; opens nothing to any page.
 */
import { defineConfig } from 'wxt';
import { sitePatterns } from './extension/sites.ts';
import { compileSeeds } from './src/claims/compile.ts';
import { seedModule } from './src/claims/seed-module.ts';
import { tableModule } from './src/languages/table-module.ts';
import { partsModule, withoutParts } from './src/reading/parts-module.ts';
import { tagNumbers } from './src/reading/tag-numbers.ts';

/** `connect-src 'none'` makes "no network request" a promise that the browser keeps. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const inPages = new Set(['phrases', 'units', 'sentences', 'reader', 'matcher', 'page', 'note']);

/**
 * What the panel waits for is one script, which the other pages of ours share, and what those have besides is in few: a file
 * costs its page two milliseconds and more, whatever its size. (WXT builds with a Vite and a Rollup of its own: of other
 * bundlers' options it knows nothing.)
 */
const panelStarts = ['/extension/panel/main.ts', 'virtual:wxt-html-plugins'];

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [seedModule('seeds')],
    // Every browser that can install this preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting'],
    host_permissions: sitePatterns,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'look-up-selection': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandLookUp__',
      },
      // N and P are Chromium's own for split tabs and tab groups: it would give us no key at all.
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      // Browsers suggest keys for four at most: this one the reader binds, or uses the popup's button.
      'panel-beside': { description: '__MSG_commandBeside__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-source@second-source',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    // What is put into pages carries no language: it has each brought to it (`page/parts.ts`).
    'vite:build:extendConfig': (entries, config) => {
      config.plugins = [
        ...(config.plugins ?? []),
        tableModule(
          () => compileSeeds('seeds').origins,
          entries.every(({ name }) => inPages.has(name)),
        ),
        partsModule(),
        tagNumbers(),
      ];
      const output = config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output) && entries.some(({ name }) => name === 'popup')) {
        output.manualChunks = (id) => (panelStarts.some((start) => id.endsWith(start)) ? 'panel' : null);
        output.experimentalMinChunkSize = 20_000;
      }
      // Where `leave` (`page/left.ts`) has put it.
      const [only] = new Set(entries.map(({ name }) => name));
      const without = withoutParts(only ?? '', (part) => `globalThis[Symbol.for('second-source ${part}')]`);
      if (without) {
        const { rollupOptions: given, ...build } = config.build ?? {};
        config.build = {
          ...build,
          rollupOptions: {
            ...given,
            external: without.external,
            output: { ...given?.output, ...without.output },
          },
        };
      }
    },
    // The gate is an unlisted script: WXT's own content-script wrapper announces itself to the page and lets it end the script.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: sitePatterns, js: ['gate.js'], run_at: 'document_idle' }];
    },
  },
});
