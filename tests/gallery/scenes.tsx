/**
 * Every surface in every state it can be met in, as scenes to be pictured and tried by axe. Each is drawn by the product's own
 * components, told what to show; no state is drawn that a reader could not meet. Knows no browser of an extension.
 */
import { type ComponentChildren, render } from 'preact';
import { createNoteBox } from '../../extension/page/note.ts';
import type { PaintStyle } from '../../extension/page/paint.ts';
import type { Surface } from '../../extension/page/surface.ts';
import { sites } from '../../extension/sites.ts';
import allFiguresStyle from '../../extension/ui/all-figures/all-figures.css?inline';
import { AllFigures } from '../../extension/ui/all-figures/all-figures.tsx';
import { Note, type NoteContent, type NoteDoors } from '../../extension/ui/note.tsx';
import surfaceStyle from '../../extension/ui/page.css?inline';
import figuresStyle from '../../extension/ui/panel/figures.css?inline';
import panelPageStyle from '../../extension/ui/panel/page.css?inline';
import type { PageView } from '../../extension/ui/panel/page-view.ts';
import panelStyle from '../../extension/ui/panel/panel.css?inline';
import { Panel } from '../../extension/ui/panel/panel.tsx';
import { routeOf } from '../../extension/ui/panel/route.ts';
import { PackPreview } from '../../extension/ui/settings/pack-preview.tsx';
import { Packs } from '../../extension/ui/settings/packs.tsx';
import settingsStyle from '../../extension/ui/settings/settings.css?inline';
import { SettingsPage } from '../../extension/ui/settings/settings.tsx';
import sheetStyle from '../../extension/ui/sheet.css?inline';
import welcomeStyle from '../../extension/ui/welcome/welcome.css?inline';
import { Welcome } from '../../extension/ui/welcome/welcome.tsx';
import { openDatabase } from '../../src/claims/database.ts';
import { lookUp } from '../../src/look-up.ts';
import type { CheckedClaim } from '../../src/types.ts';
import { knownArticles } from '../../src/wording/index.ts';
import { doors } from '../ui/desk.ts';
import { nextEdition, packs, settingsDoors, settingsView } from '../ui/settings-desk.ts';
import { markPage } from './marked-page.ts';
import { claimOf, claims, engine, passage, read, type Voice } from './voice.ts';

type SurfaceName = 'panel' | 'figures' | 'settings' | 'welcome' | 'note' | 'page';

export interface Scene {
  surface: SurfaceName;
  state: string;
  /** Draws into an empty element of the page; what it started ends with the signal. */
  draw(voice: Voice, root: HTMLElement, signal: AbortSignal): void | Promise<void>;
}

/** A news page of our own, in a colour scheme of its own. */
const newsStyle = `:root { color-scheme: light dark } :root[data-theme=light] { color-scheme: light } :root[data-theme=dark] { color-scheme: dark }
    html { background: light-dark(#fffdf9, #16181b); color: light-dark(#1c1b19, #e8e5df) }
    body { margin: 0; font: 18px/1.7 Georgia, serif } main { max-width: 40rem; padding: 16px; margin: 0 auto }`;

/** The style sheets of each surface, as its own page links them. */
const styles: Record<SurfaceName, string> = {
  panel: panelStyle + panelPageStyle + figuresStyle,
  figures: panelStyle + panelPageStyle + sheetStyle + figuresStyle + allFiguresStyle,
  settings: panelStyle + panelPageStyle + sheetStyle + settingsStyle,
  welcome: panelStyle + panelPageStyle + sheetStyle + welcomeStyle,
  note: newsStyle,
  page: newsStyle,
};

const host = 'www.bbc.com';

/** Once all of it is there: what a panel opens later it fetches, and answers only then. */
const panel =
  (view: PageView, fragment = '') =>
  async (voice: Voice, root: HTMLElement, signal: AbortSignal): Promise<void> => {
    const { database, words, spoken, languages } = voice;
    const route = routeOf(fragment);
    render(
      <Panel
        known={{ database, words }}
        {...{ view, languages }}
        messages={spoken.panel}
        doors={doors()}
        lookUp={(text) => lookUp(engine, text)}
        route={route}
        onRoute={() => {}}
      />,
      root,
    );
    const last = `.part:not([hidden]) ${route.text === null ? '' : '.answer'} > *`;
    while (!root.querySelector(last) && !signal.aborted) await new Promise(requestAnimationFrame);
  };

const readView = (parts: Partial<Extract<PageView, { kind: 'read' }>> = {}): PageView => ({
  kind: 'read',
  host,
  claims,
  noted: claims.filter(({ sum }) => sum !== 'no-source').length,
  hidden: [],
  complete: true,
  cutShort: false,
  switchable: true,
  ...parts,
});

const drawn =
  (element: (voice: Voice) => ComponentChildren) =>
  (voice: Voice, root: HTMLElement): void =>
    render(element(voice), root);

const allFigures = (after: (root: HTMLElement) => void = () => {}) => {
  const draw = drawn(({ database, words, spoken }) => (
    <AllFigures {...{ database, words }} messages={spoken.panel} copyText={doors().copyText} />
  ));
  return (voice: Voice, root: HTMLElement) => {
    draw(voice, root);
    after(root);
  };
};

const searchFor = (text: string) => (root: HTMLElement) => {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no field to search with');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

const settings = (view = settingsView(), opened = false) => {
  const draw = drawn(({ database, words, spoken }) => (
    <SettingsPage
      {...{ database, words, view }}
      listed={sites}
      doors={settingsDoors()}
      messages={spoken.settings}
    />
  ));
  return (voice: Voice, root: HTMLElement) => {
    draw(voice, root);
    if (opened) for (const details of root.querySelectorAll('details')) details.open = true;
  };
};

const packPreview = drawn(({ database, words, spoken }) => {
  const view = settingsView({}, { packs: { kept: 'here', list: packs } });
  const given = { database, words, view, listed: sites, doors: settingsDoors(), messages: spoken.settings };
  return (
    <div class="sheet settings">
      <main>
        <h1>{spoken.settings.title}</h1>
        <Packs {...given} />
        <PackPreview {...given} read={nextEdition} keep={() => {}} cancel={() => {}} />
      </main>
    </div>
  );
});

const welcome = (missing: number) =>
  drawn(({ database, spoken }) => (
    <Welcome
      messages={spoken.welcome}
      listed={sites.length}
      missing={missing}
      panelKey="Alt+Shift+S"
      knows={knownArticles(database, spoken.welcome.locale)}
      marked={4}
      sample={{ current: null }}
      doors={{ openFirstNote() {}, allowListed: async () => true, openSettings() {} }}
    />
  ));

const drawPassage = (root: HTMLElement) =>
  render(
    <main lang="en">
      {passage.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </main>,
    root,
  );

/** A passage with its marks and markers. */
const marked =
  (style: PaintStyle) =>
  async (_voice: Voice, root: HTMLElement, signal: AbortSignal): Promise<void> => {
    drawPassage(root);
    await markPage(openSurface(root), style, signal);
  };

/** A note over a passage, opened and placed by the page script's own code, in a root that stays open for axe. */
const note =
  (
    content: (voice: Voice) => NoteContent,
    after: (note: Element, shown: NoteContent, voice: Voice) => void = () => {},
  ) =>
  (voice: Voice, root: HTMLElement, signal: AbortSignal): void => {
    const { database, spoken } = voice;
    const shown = content(voice);
    const phrase = shown.kind === 'claim' ? phraseOf(shown.claim) : (passage[0]?.slice(0, 40) ?? '');
    drawPassage(root);
    const surface = openSurface(root);
    const range = rangeOf(root, phrase);
    const box = createNoteBox(
      surface,
      () => database,
      spoken.note,
      {
        go() {},
        copy: async () => true,
        seeFigure() {},
        hide() {},
        showOther() {},
        pinned() {},
        pinnedAt: () => null,
        closed() {},
      },
      signal,
    );
    const rects = () => (range ? [...range.getClientRects()] : []);
    box.open(shown, { rects, element: root.querySelector('p') }, true);
    const dialog = surface.root.querySelector('[role=dialog]');
    if (dialog) after(dialog, shown, voice);
  };

/** As if every source in it had come with a pack. */
const noteOfPack = (voice: Voice, root: HTMLElement, signal: AbortSignal): void => {
  const { packed } = voice.database;
  const sources = packed.sources.map((source) => ({ ...source, pack: 'River Desk' }));
  const database = openDatabase({ ...packed, sources });
  note(() => claimNote(claimOf('agrees')))({ ...voice, database }, root, signal);
};

const phraseOf = ({ quote, start, at }: CheckedClaim) => quote.slice(at.start - start, at.end - start);

function openSurface(root: HTMLElement): Surface {
  const element = document.createElement('div');
  root.append(element);
  const shadow = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(surfaceStyle);
  shadow.adoptedStyleSheets = [sheet];
  return { root: shadow, host: element, corner: () => ({ x: 0, y: 0 }), unzoom() {} };
}

function rangeOf(root: Element, text: string): Range | null {
  for (const { firstChild } of root.querySelectorAll('p')) {
    const at = firstChild?.nodeValue?.indexOf(text) ?? -1;
    if (!firstChild || at < 0) continue;
    const range = document.createRange();
    range.setStart(firstChild, at);
    range.setEnd(firstChild, at + text.length);
    return range;
  }
  return null;
}

const claimNote = (
  claim: CheckedClaim,
  parts: Partial<Extract<NoteContent, { kind: 'claim' }>> = {},
): NoteContent => ({
  kind: 'claim',
  claim,
  index: 2,
  of: 6,
  published: '2024-11-05',
  selected: false,
  hidden: false,
  leads: claim.pageNotes.map(() => true),
  cut: null,
  ...parts,
});

const unfold = (dialog: Element) => {
  for (const details of dialog.querySelectorAll('details')) details.open = true;
};
/** As after a press of the pin, which only a person's counts for. */
const pinned = (dialog: Element, content: NoteContent, { database, spoken }: Voice) => {
  const none = () => {};
  const doors: NoteDoors = {
    close: none,
    go: none,
    copy: none,
    seeFigure: none,
    hide: none,
    showOther: none,
    pin: none,
    move: none,
    push: none,
  };
  dialog.classList.add('pinned');
  render(
    <Note
      {...{ content, database, doors }}
      messages={spoken.note}
      copied={null}
      pin={{ on: true, told: true }}
    />,
    dialog,
  );
};
/** Once it has the size that its place leaves it. */
const toTheEnd = (dialog: Element) =>
  void requestAnimationFrame(() => dialog.querySelector('.body')?.scrollTo(0, 10_000));

/** A headline that its text does not bear out. */
const [headline] = read(
  'North Korea has lost 4,000 soldiers in Ukraine\nAbout 4,000 North Korean soldiers have been killed or wounded so far, officials said on Friday.',
).filter(({ pageNotes }) => pageNotes.length > 0);
/** Two parts that a source has only the whole of. */
const [part] = read(
  'About 280,000 Russian soldiers have been killed and 400,000 wounded, Western officials said.',
);
/** What the page's own speaker also said elsewhere, and nobody else at that time. */
const [repeated] = engine.check('Zelensky said that North Korea is preparing 10,000 soldiers for the war.', {
  published: '2024-10-10',
}).claims;
const near = (text: string) => (voice: Voice) =>
  ({
    kind: 'near',
    near: lookUp(engine, text).near.flatMap(({ claim }) => voice.database.claims.get(claim) ?? []),
    cut: null,
  }) as const;

const panelScenes: Record<string, Scene['draw']> = {
  'this page': panel(readView()),
  'this page, one hidden': panel(readView({ hidden: [0] })),
  'this page, cut short': panel(readView({ cutShort: true, claims: claims.slice(0, 2) })),
  'this page, still reading': panel(readView({ claims: claims.slice(0, 1), complete: false })),
  'this page, only untracked': panel(readView({ claims: claims.filter(({ sum }) => sum === 'no-source') })),
  'nothing on this page': panel(readView({ claims: [] })),
  loading: panel({ kind: 'loading' }),
  'browser page': panel({ kind: 'browser-page' }),
  'out of sight': panel({ kind: 'out-of-sight' }),
  'not a listed site': panel({ kind: 'not-news', host }),
  'not allowed': panel({ kind: 'not-allowed', host }),
  'paused on the site': panel({ kind: 'paused', host }),
  'paused for an hour': panel({ kind: 'paused-everywhere', until: Date.UTC(2024, 10, 5, 15, 30) }),
  'paused until restart': panel({ kind: 'paused-everywhere', until: 'restart' }),
  'language not read': panel({ kind: 'unread-language', host, switchable: true }),
  asleep: panel({ kind: 'asleep', host }),
  figures: panel(readView(), '#figures'),
  'a figure': panel(readView(), '#figure=dprk-troops-kursk'),
  'a figure with ranges': panel(readView({ claims: [] }), '#figure=dprk-troops-sent'),
  'a figure as a table': async (voice, root, signal) => {
    await panel(readView(), '#figure=dprk-troops-sent')(voice, root, signal);
    root.querySelector<HTMLButtonElement>('.view-switch button:last-child')?.click();
  },
  'a figure of one value': panel(readView(), '#figure=russia-tanks-lost'),
  'a figure of money': panel(readView(), '#figure=soldier-pay'),
  'a figure without claims': panel(readView(), '#figure=dprk-containers'),
  'a statement': panel(readView(), '#figure=dprk-deployment'),
  'look up': panel(readView(), '#look-up'),
  'look up, found': panel(readView(), '#look-up=About 10,000 North Korean soldiers are in the Kursk region'),
  'look up, near': panel(readView(), '#look-up=treaty of Pyonyang'),
  'look up, nothing near': panel(readView(), '#look-up=tomatoes'),
};

const noteScenes: Record<string, Scene['draw']> = {
  agrees: note(() => claimNote(claimOf('agrees'))),
  'agrees, all unfolded': note(() => claimNote(claimOf('agrees')), unfold),
  'agrees, scrolled to the end': note(() => claimNote(claimOf('agrees')), toTheEnd),
  differs: note(() => claimNote(claimOf('differs'))),
  'differs, pinned': note(() => claimNote(claimOf('differs')), pinned),
  mixed: note(() => claimNote(claimOf('mixed'))),
  'context only': note(() => claimNote(claimOf('context'))),
  'of what the page’s own speaker said': note(() => claimNote(repeated ?? claimOf('context'))),
  'of a page much newer than its sources': note(
    () => claimNote(claimOf('context'), { published: '2026-06-01' }),
    toTheEnd,
  ),
  'hidden here': note(() => claimNote(claimOf('differs'), { hidden: true })),
  'against itself': note(() => claimNote(headline ?? claimOf('agrees'))),
  'with what the page adds up to': note(() => claimNote(part ?? claimOf('agrees')), unfold),
  'of a selection, cut': note(() => claimNote(claimOf('agrees'), { selected: true, of: 1, cut: 50_000 })),
  'of claim packs': noteOfPack,
  'nothing to compare': note(() => claimNote(claimOf('no-source'), { selected: true, of: 1 })),
  near: note(near('treaty of Pyonyang')),
  'nothing near': note(() => ({ kind: 'near', near: [], cut: null })),
  'nothing selected': note(() => ({ kind: 'nothing-selected' })),
};

const full = settingsView(
  { pausedUntil: 60_000, sitesOff: ['bbc.com', 'news.bbc.com'], sums: [], marks: 'background' },
  {
    access: { missing: ['*://*.dw.com/*', '*://*.lemonde.fr/*'], allSites: true, added: ['example.org'] },
    packs: { kept: 'here', list: packs },
  },
);

const otherScenes: Record<'page' | 'figures' | 'settings' | 'welcome', Record<string, Scene['draw']>> = {
  page: { marked: marked('line'), 'marked with a ground': marked('background') },
  figures: {
    'all on one page': allFigures(),
    'all on one page, unfolded': allFigures(unfold),
    'all on one page, searched': allFigures(searchFor('Kursk')),
    'all on one page, nothing found': allFigures(searchFor('tomatoes')),
  },
  settings: {
    'as installed': settings(),
    'much set': settings(full),
    'all unfolded': settings(full, true),
    'a claim pack previewed': packPreview,
    'claim packs in a private window': settings(settingsView({}, { packs: { kept: 'private', list: [] } })),
    'keys not to be told': settings(settingsView({}, { shortcuts: [], browser: 'firefox' })),
  },
  welcome: { 'as installed': welcome(0), 'access missing': welcome(3) },
};

const named = (surface: SurfaceName, all: Record<string, Scene['draw']>): Scene[] =>
  Object.entries(all).map(([state, draw]) => ({ surface, state, draw }));

export const scenes: readonly Scene[] = [
  ...named('page', otherScenes.page),
  ...named('note', noteScenes),
  ...named('panel', panelScenes),
  ...named('figures', otherScenes.figures),
  ...named('settings', otherScenes.settings),
  ...named('welcome', otherScenes.welcome),
];

let ending: AbortController | undefined;
let shown: HTMLElement | undefined;

/** Shows one scene, alone, in that theme. Gives the element it is drawn in. */
export async function showScene(scene: Scene, voice: Voice, theme: 'light' | 'dark'): Promise<HTMLElement> {
  endScene();
  ending = new AbortController();
  shown = document.createElement('div');
  document.documentElement.lang = voice.spoken.language;
  document.documentElement.dataset.theme = theme;
  document.title = `Second Source: ${scene.surface}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles[scene.surface]);
  document.adoptedStyleSheets = [sheet];
  document.body.append(shown);
  await scene.draw(voice, shown, ending.signal);
  return shown;
}

/** Leaves nothing of the scene behind. */
export function endScene(): void {
  ending?.abort();
  if (!shown) return;
  render(null, shown);
  shown.remove();
  shown = undefined;
  document.adoptedStyleSheets = [];
}

/** Resolves when nothing fades in or slides any more; what turns for ever may turn. */
export async function still(root: Element): Promise<void> {
  const roots = [root, ...[...root.children].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const moving = roots.flatMap((one) => [...one.querySelectorAll('*')]).flatMap((one) => one.getAnimations());
  await Promise.all(
    moving
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      .map(({ finished }) => finished),
  );
}
