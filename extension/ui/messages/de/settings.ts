/** Was die Seite mit den Einstellungen sagt. */
import type { SettingsMessages } from '../en-settings.ts';
import { counted } from '../plural.ts';

const count = counted('de');
const claims = { one: '# Angabe', other: '# Angaben' };
const articles = { one: '# Artikel', other: '# Artikeln' };

export const settings: SettingsMessages = {
  locale: 'de',
  title: 'Einstellungen',
  sections: 'Abschnitte',
  marks: {
    heading: 'Auf der Seite',
    style: 'Wie Angaben markiert werden',
    styles: { line: 'Eine Linie darunter', background: 'Eine Tönung dahinter', off: 'Gar nicht' },
    styleHints: {
      line: 'Das Muster der Linie sagt, was die Quellen sagen.',
      background: 'Die Linie bleibt, nur dünner: Farbe allein sagt nichts.',
      off: 'Auf Seiten wird nichts gezeichnet. Die Übersicht führt ihre Angaben auf, wenn Sie mögen neben der Seite.',
    },
    sample: 'etwa 10.000 Soldaten',
    sums: 'Welche Angaben markiert werden',
    sumsHint: 'Die Übersicht und die Zahl auf dem Knopf zählen alle.',
    sum: {
      agrees: 'Quellen stimmen überein',
      differs: 'Quellen weichen ab',
      mixed: 'Quellen sind uneins',
      context: 'Nur Kontext',
    },
    noSums: 'Jetzt wird keine Angabe markiert. Die Übersicht führt sie weiter auf.',
    bubble: 'Knopf neben einer Auswahl',
    bubbleHint:
      'Auf gelisteten Websites: Text auswählen, und ein kleiner Knopf schlägt ihn nach. Menü und Tastenkürzel gehen ohnehin.',
    badge: 'Zahl auf dem Knopf in der Symbolleiste',
    badgeHint: 'Wie viele Angaben der Seite Notizen haben.',
    theme: 'Aussehen dieser Seiten',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    language: 'Sprache',
    asBrowser: 'Wie der Browser',
    languageHint:
      'Zahlen, Quellen und alles darum herum in Ihrer Sprache. Was eine Quelle sagt, steht in unseren Worten auf Englisch.',
  },
  sites: {
    heading: 'Websites',
    pause: 'Überall aussetzen',
    pauseHint: 'Nichts wird gelesen oder markiert. Nachschlagen geht weiterhin.',
    hour: 'Für eine Stunde',
    restart: 'Bis zum Neustart des Browsers',
    pausedUntil: (time) => `Auf allen Websites ausgesetzt bis ${time}.`,
    pausedUntilRestart: 'Auf allen Websites ausgesetzt bis zum nächsten Start des Browsers.',
    resume: 'Jetzt fortsetzen',
    all: 'Jede Website lesen',
    allHint:
      'Ohne dies werden nur die gelisteten Websites gelesen und die, die Sie hinzufügen. Ihr Browser fragt Sie einmal. Seiten werden auf diesem Gerät gelesen und nirgends sonst.',
    refused: 'Der Browser hat keinen Zugriff gegeben, also hat sich nichts geändert.',
    notTaken:
      'Der Browser hat den Zugriff nicht zurückgenommen. In seinen eigenen Einstellungen für Erweiterungen geht es.',
    access: (missing) =>
      count(missing, {
        one: 'Der Browser gibt keinen Zugriff auf # gelistete Website; sie wird nicht gelesen.',
        other: 'Der Browser gibt keinen Zugriff auf # gelistete Websites; sie werden nicht gelesen.',
      }),
    giveAccess: 'Zugriff geben',
    added: 'Von Ihnen hinzugefügt',
    noneAdded: 'Noch keine.',
    add: 'Website hinzufügen',
    addLabel: 'Adresse der Website',
    addHint: 'z. B. example.org',
    notASite: 'Das ist keine Adresse einer Website. Schreiben Sie sie wie example.org.',
    alreadyListed: (host) => `${host} steht schon auf der Liste.`,
    remove: 'Entfernen',
    removeSite: (host) => `${host} entfernen`,
    listed: (sites) => count(sites, { one: 'Gelistete Website', other: 'Gelistete Websites (#)' }),
    search: 'Gelistete Websites durchsuchen',
    shown: (sites) => count(sites, { one: '# Website', other: '# Websites' }),
    noneFound: 'Keine gelistete Website hat das in ihrer Adresse. Oben können Sie sie hinzufügen.',
    paused: 'Von Ihnen ausgeschaltet',
    pausedHint: 'Websites, die nicht auf der Liste stehen, oder Teile von gelisteten.',
    switchOn: 'Einschalten',
    switchOnSite: (host) => `${host} einschalten`,
  },
  shortcuts: {
    heading: 'Tastenkürzel',
    open: 'Die Übersicht öffnen',
    none: 'keine Taste',
    change: 'Die Tasten ändern',
    chrome: 'Chrome hat für die Tasten eine eigene Seite: chrome://extensions/shortcuts.',
    firefox:
      'In Firefox: Add-ons und Themes, das Zahnrad, „Tastenkombinationen für Erweiterungen verwalten“.',
    unavailable: 'Dieser Browser hat keine Tastenkürzel für Erweiterungen.',
  },
  rules: {
    heading: 'Wie verglichen wird',
    lead: 'Eine Notiz sagt nie „wahr“ oder „falsch“. Sie sagt, wer sonst was wann sagt und wie sich das vergleicht. Die Regeln werden in dieser Reihenfolge befragt; die erste, die passt, entscheidet. Sie stehen hier auf Englisch.',
    parts: {
      A: 'Gibt es etwas zu vergleichen?',
      B: 'Eine Zahl, Gleiches mit Gleichem',
      C: 'Teile und Ganzes',
      D: 'Aussagen',
    },
  },
  sources: {
    heading: 'Quellen',
    lead: (sources, n) =>
      `${count(n, claims)} aus ${count(sources, articles)}, in unseren Worten (auf Englisch), und wo jede in ihrem Artikel steht.`,
    claims: (n) => count(n, claims),
    paragraph: (paragraph) => `Absatz ${paragraph}`,
    by: (author) => `von ${author}`,
    link: 'Artikel öffnen',
    noLink: 'kein Link bekannt',
    inferred: 'Datum aus dem Text erschlossen',
  },
  packs: {
    heading: 'Angabenpakete',
    hint: 'Angaben, die andere gesammelt haben, jedes Paket eine JSON-Datei. Mit den Angaben eines eingeschalteten Pakets wird ebenfalls verglichen, und eine Notiz nennt das Paket. Niemand hat geprüft, was ein Paket sagt: Importieren Sie Pakete von Leuten, denen Sie vertrauen.',
    none: 'Noch keine.',
    import: 'Paket importieren …',
    file: 'Angabenpaket zum Importieren',
    reading: 'Die Datei wird gelesen …',
    keeping: 'Wird importiert …',
    preview: 'Noch ist nichts importiert. Dies enthält die Datei:',
    isNew: 'Von diesem Paket gibt es hier noch keine Ausgabe.',
    replaces: (date) => `Es träte an die Stelle der Ausgabe vom ${date}.`,
    unchanged: 'Seine Angaben sind dieselben.',
    changes: (added, changed, gone) =>
      `Angaben: ${added} neu, ${changed} geändert, ${gone} nicht mehr enthalten.`,
    edition: (date) => `Ausgabe vom ${date}`,
    importedOn: (date) => `importiert am ${date}`,
    claims: (n) => count(n, claims),
    of: (n, sources) => `${count(n, claims)} aus ${count(sources, articles)}`,
    byFigure: 'Worum es in den Angaben geht',
    articles: 'Artikel, aus denen sie sind',
    more: (n) => count(n, { one: '# weiterer Eintrag', other: '# weitere Einträge' }),
    lookalike: (word, at) => `„${word}“ in „${at}“ hat Buchstaben, die nur gleich aussehen.`,
    apply: 'Importieren',
    imported: (name) => `„${name}“ ist importiert.`,
    full: 'Der Browser hat für dieses Paket keinen Platz. Alles ist, wie es war.',
    failed: 'Der Browser konnte dieses Paket nicht aufheben. Alles ist, wie es war.',
    exportPack: (name) => `„${name}“ exportieren`,
    remove: 'Entfernen',
    removePack: (name) => `„${name}“ entfernen`,
    removeSure: (name) => `„${name}“ wirklich entfernen?`,
    removed: (name) => `„${name}“ ist entfernt.`,
    privateWindow:
      'Aus einem privaten Fenster wird nichts aufgehoben, also lässt sich dort kein Paket importieren. Öffnen Sie die Einstellungen in einem anderen Fenster.',
    unavailable: 'Dieser Browser lässt keine Pakete aufheben.',
    fault: ({ kind, at }) => {
      switch (kind) {
        case 'too-large':
          return 'Sie ist größer, als ein Paket sein darf: 20 MB.';
        case 'empty':
          return 'Sie ist leer.';
        case 'not-text':
          return 'Sie ist kein reiner Text (UTF-8).';
        case 'not-json':
          return 'Sie ist kein JSON oder abgeschnitten.';
        case 'too-deep':
          return 'Ihre Listen sind zu tief verschachtelt.';
        case 'not-a-pack':
          return 'Sie ist kein Angabenpaket für Second Source.';
        case 'newer':
          return 'Sie ist für eine neuere Version geschrieben. Aktualisieren Sie zuerst die Erweiterung.';
        case 'unknown-field':
          return `„${at}“ ist kein Feld eines Pakets.`;
        case 'missing-field':
          return `„${at}“ fehlt.`;
        case 'wrong-value':
          return `„${at}“ hat einen Wert, der nicht passt.`;
        case 'hidden-character':
          return `„${at}“ hat ein Zeichen, das man nicht sieht oder das Text umdreht.`;
        case 'twice':
          return `„${at}“ ist doppelt vergeben.`;
        case 'unknown':
          return `„${at}“ nennt etwas, das es nicht gibt.`;
        case 'built-in':
          return `„${at}“ ist schon eingebaut.`;
        case 'not-together':
          return `„${at}“ passt nicht zu dem, was daneben steht.`;
      }
    },
  },
  privacy: {
    heading: 'Privatsphäre',
    lines: [
      'Seiten werden auf diesem Gerät gelesen. Nichts davon wird irgendwohin gesendet, und der Browser erzwingt es: Keine Verbindung ist erlaubt.',
      'Es wird kein Verlauf geführt: weder welche Seiten gelesen wurden noch was darauf gefunden wurde.',
      'Einstellungen und Angabenpakete liegen nur in diesem Browser. Es gibt kein Konto, keine Zählung der Nutzer, keine Werbung.',
      'Von selbst gelesen werden nur gelistete Nachrichtenseiten und die, die Sie hinzufügen. Anderswo nur, wenn Sie es verlangen.',
      'Eine Seite, auf der etwas markiert ist, kann herausfinden, dass diese Erweiterung installiert ist. Wird nichts markiert (siehe „Auf der Seite“), bleibt keine Spur.',
    ],
  },
  backup: {
    heading: 'Sicherung',
    hint: 'Alle Einstellungen, mit den hinzugefügten Websites, als eine JSON-Datei.',
    export: 'Exportieren',
    exported: 'In Ihre Downloads exportiert.',
    import: 'Importieren …',
    file: 'Einstellungsdatei zum Importieren',
    preview: 'Diese Datei würde ändern:',
    nothing: 'Diese Datei enthält, was schon eingestellt ist. Nichts würde sich ändern.',
    apply: 'Dies ändern',
    cancel: 'Abbrechen',
    applied: 'Importiert.',
    appliedRefused:
      'Importiert. Auf die hinzugefügten Websites hat der Browser keinen Zugriff gegeben; sie sind weggelassen.',
    bad: 'Diese Datei lässt sich nicht importieren. Nichts wurde geändert.',
    fault: (fault) => {
      switch (fault.kind) {
        case 'too-large':
          return 'Sie ist größer als jede Einstellungsdatei: mehr als eine Million Zeichen.';
        case 'empty':
          return 'Sie ist leer.';
        case 'not-json':
          return 'Sie ist kein JSON oder abgeschnitten.';
        case 'not-ours':
          return 'Sie ist keine Einstellungsdatei von Second Source.';
        case 'newer':
          return 'Sie stammt von einer neueren Version. Aktualisieren Sie zuerst die Erweiterung.';
        case 'unknown-field':
          return `„${fault.at}“ ist keine Einstellung.`;
        case 'wrong-value':
          return `„${fault.at}“ hat einen Wert, der nicht passt.`;
      }
    },
    names: {
      sitesOff: 'Ausgeschaltete Websites',
      bubble: 'Knopf neben einer Auswahl',
      badge: 'Zahl auf dem Knopf in der Symbolleiste',
      marks: 'Wie Angaben markiert werden',
      sums: 'Welche Angaben markiert werden',
      theme: 'Aussehen dieser Seiten',
      language: 'Sprache',
      sitesAdded: 'Hinzugefügte Websites',
      allSites: 'Jede Website lesen',
    },
    on: 'ein',
    off: 'aus',
    none: 'keine',
    from: 'jetzt',
    to: 'dann',
    change: 'Einstellung',
    reset: 'Alles zurücksetzen',
    resetHint:
      'Zurück zum Stand der Installation. Auch hinzugefügte Websites und Angabenpakete werden entfernt.',
    resetSure: 'Wirklich alles zurücksetzen?',
    resetYes: 'Zurücksetzen',
    wasReset: 'Alles ist wie am Anfang.',
  },
  about: {
    heading: 'Über',
    version: 'Version',
    database: 'Datenbank',
    databaseIs: (n, figures, sources) =>
      `${count(n, claims)} zu ${count(figures, { one: '# Zahl oder Aussage', other: '# Zahlen und Aussagen' })}, aus ${count(sources, articles)}`,
    newest: 'Neueste Quelle',
    welcome: 'Die Willkommensseite noch einmal zeigen',
  },
};
