/** Was Markierungen, Blase und Notiz auf einer Seite sagen. */
import type { NoteMessages } from '../en-note.ts';
import { counted } from '../plural.ts';

const count = counted('de');

export const note: NoteMessages = {
  locale: 'de',
  name: 'Second Source',
  sums: {
    agrees: 'Quellen stimmen überein',
    differs: 'Quellen weichen ab',
    mixed: 'Quellen sind uneins',
    context: 'Nur Kontext',
    'no-source': 'Nichts zum Vergleichen',
  },
  relations: { corroborates: 'Stimmt überein', contradicts: 'Weicht ab', context: 'Kontext' },
  uncounted: (relation) => `${relation}, nicht gezählt`,
  polarities: { affirms: 'bejaht es', denies: 'verneint es', unconfirmed: 'lässt es offen' },
  group: 'Second Source: Angaben auf dieser Seite',
  marker: (index, of, figure, says, summary) =>
    `Angabe ${index} von ${of}: ${figure}, ${says}. ${summary}. Notiz öffnen.`,
  thisPage: 'Diese Seite',
  saidBy: (origin) => `Urheber: ${origin}`,
  asOf: (date) => `Stand: ${date}`,
  dateUnknown: 'Datum unbekannt',
  firstSaid: (origin) => `Urheber: ${origin}`,
  originUnknown: 'Urheber nicht genannt',
  dateWorkedOut: 'erschlossen',
  onItself: 'Diese Seite gegen sich selbst',
  otherWords: 'Die anderen Worte zeigen',
  moreContext: (n) => count(n, { one: '# weitere als Kontext', other: '# weitere als Kontext' }),
  moreVoices: (n) =>
    count(n, { one: '# weitere Stimme in diesem Artikel', other: '# weitere Stimmen in diesem Artikel' }),
  line: (figure, page, values) =>
    `${figure}: ${page === null ? '' : `diese Seite ${page}; `}${values.join('; ')}`,
  note: (figure) => `Notiz von Second Source: ${figure}`,
  position: (index, of) => `${index} von ${of}`,
  close: 'Schließen',
  pin: 'Offen halten',
  pinned: 'Angeheftet: Die Notiz bleibt offen, während Sie weiterlesen.',
  unpinned: 'Gelöst: Die Notiz schließt sich, wenn Sie anderswohin klicken.',
  move: 'Notiz verschieben: ziehen, Pfeiltasten, oder klicken für die nächste Ecke',
  previous: 'Vorige Angabe',
  next: 'Nächste Angabe',
  copy: 'Kopieren',
  copyMarkdown: 'Als Markdown kopieren',
  copied: 'Kopiert',
  notCopied: 'Von dieser Seite aus lässt sich nichts kopieren.',
  seeFigure: 'Alle Quellen',
  hide: 'Hier ausblenden',
  hidden: 'Diese Markierung ist auf dieser Seite ausgeblendet.',
  bringBack: 'Wieder einblenden',
  lookUp: 'In Second Source nachschlagen',
  selection: 'Ihre Auswahl',
  near: 'In der Auswahl steht keine erfasste Zahl. Die nächstliegenden Angaben:',
  nothingNear: 'Nichts in der Datenbank kommt dieser Auswahl nahe.',
  nothingNearMore:
    'Sie umfasst nordkoreanische Soldaten, Waffen und Verluste im Krieg, russische und ukrainische Verluste und den Vertrag dahinter.',
  nothingSelected: 'Es ist nichts ausgewählt. Wählen Sie zuerst einen Satz oder eine Zahl aus.',
  cut: (longest) =>
    `Eine lange Auswahl: Nachgeschlagen wurden die ersten ${new Intl.NumberFormat('de').format(longest)} Zeichen.`,
  noNotes: 'Erfasst, doch keine Quelle spricht von demselben Ort, derselben Zeit und derselben Art Zahl.',
  covers: (coverage) => `In der Datenbank: ${coverage}.`,
  fromPack: (name) => `Aus dem Angabenpaket „${name}“`,
  noLink: 'kein Link bekannt',
  whyHere: 'Warum diese Quelle hier steht',
  thisSource: 'Diese Quelle',
  notSaid: 'nicht gesagt',
  rule: (number) => `Regel ${number}:`,
};
