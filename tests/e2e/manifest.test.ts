/** The two built folders: what they ask for, what they open to a page, what every news page pays. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '../../extension/sites.ts';
import { builds } from './built.ts';

const textFile = /\.(?:js|css|html|json)$/;

describe.each(Object.entries(builds))('%s', (name, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => ({ file, size: statSync(join(folder, file)).size, path: join(folder, file) }));
  const code = files
    .filter(({ file }) => textFile.test(file))
    .map(({ file, path }) => ({ file, text: readFileSync(path, 'utf8') }));

  test('asks at install for nothing beyond its permissions and the listed sites', () => {
    const allowed = [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(name === 'chromium' ? ['sidePanel'] : []),
    ];
    expect([...manifest.permissions].sort()).toEqual(allowed.sort());
    expect(manifest.host_permissions.length).toBeGreaterThanOrEqual(sites.length);
    for (const pattern of manifest.host_permissions) {
      expect(sites.some((site) => pattern.includes(`://*.${site}/`) || pattern.includes(`://${site}/`))).toBe(
        true,
      );
    }
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('opens its panel beside the page where the browser has such a place, and never by itself', () => {
    if (name === 'chromium') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
    expect(Object.keys(manifest.commands)).toContain('panel-beside');
    const suggested = Object.values<{ suggested_key?: object }>(manifest.commands).filter(
      (one) => one.suggested_key,
    );
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  test('opens nothing to pages or other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.externally_connectable ?? { ids: [] }).toEqual({ ids: [] });
  });

  test('its own pages can load nothing from elsewhere and send nothing anywhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('brings no code from elsewhere and makes none at run time', () => {
    for (const { file, text } of code) {
      expect(text, file).not.toMatch(/\beval\s*\(|new Function\b|importScripts\s*\(/);
      expect(text, file).not.toMatch(/<script[^>]+src=["']?(?:https?:)?\/\//);
      expect(text, file).not.toMatch(/\bimport\s*\(\s*["']https?:/);
    }
  });

  test('puts one script of at most 6 KB on every listed page, and only there', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [{ js, css, matches, all_frames, world }] = manifest.content_scripts;
    expect(css ?? []).toEqual([]);
    expect(all_frames ?? false).toBe(false);
    expect(world ?? 'ISOLATED').toBe('ISOLATED');
    expect(matches).toEqual(manifest.host_permissions);
    const size = js.reduce((sum: number, file: string) => sum + statSync(join(folder, file)).size, 0);
    expect(size).toBeLessThanOrEqual(6 * 1024);
  });

  test('names every file it needs', () => {
    const needed = [
      ...manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js),
      manifest.action.default_popup,
      ...Object.values<string>(manifest.icons ?? {}),
    ];
    for (const file of needed) expect(files.map((one) => one.file)).toContain(file.replace(/^\//, ''));
  });
});
