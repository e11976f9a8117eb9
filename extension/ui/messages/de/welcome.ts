/** Was die Willkommensseite sagt, mit dem Absatz, an dem sie die Markierungen zeigt. */
import type { WelcomeMessages } from '../en-welcome.ts';
import { counted } from '../plural.ts';

const count = counted('de');

export const welcome: WelcomeMessages = {
  locale: 'de',
  title: 'Eine zweite Quelle zu Kriegsnachrichten',
  lead: 'Wo eine Nachrichtenseite sagt, wie viele Soldaten entsandt, gefallen oder verwundet sind, zeigt Second Source, wer sonst was wann sagt und wie sich das vergleicht. Es sagt nie „wahr“ oder „falsch“.',
  sample: {
    heading: 'Hier ausprobieren',
    lead: 'Dieser Absatz wird gelesen wie auf jeder Nachrichtenseite. Ruhen Sie mit dem Zeiger auf einer markierten Stelle, klicken Sie darauf, oder gehen Sie mit Tab zu ihrem Zeichen und drücken Sie Enter.',
    label: 'Ein Absatz als Beispiel',
    dateline: 'Beispiel, 5. November 2024',
    published: '2024-11-05',
    language: 'de',
    paragraphs: [
      'Rund 10.000 nordkoreanische Soldaten sind bereits in der russischen Region Kursk stationiert, sagte Selenskyj. Pjöngjang bestritt, Soldaten nach Russland entsandt zu haben.',
      'Nordkorea hat 12.000 Soldaten nach Russland entsandt, teilte der südkoreanische Geheimdienst mit. Der Krieg ist verlustreich geworden: Bisher wurden rund 200.000 russische Soldaten getötet.',
    ],
    found: (claims) => count(claims, { one: '# Angabe ist markiert.', other: '# Angaben sind markiert.' }),
    open: 'Erste Notiz öffnen',
  },
  legend: {
    heading: 'Was die Markierungen sagen',
    sums: {
      agrees: 'Quellen stimmen überein',
      differs: 'Quellen weichen ab',
      mixed: 'Manche stimmen überein, manche weichen ab',
      context: 'Nichts lässt sich direkt danebenstellen: Quellen geben Kontext',
    },
    lines: {
      agrees: 'durchgezogene Linie',
      differs: 'doppelte Linie',
      mixed: 'gestrichelte Linie',
      context: 'gepunktete Linie',
    },
  },
  steps: {
    heading: 'Drei Schritte',
    read: 'Lesen wie immer',
    readMore: (sites) =>
      count(sites, {
        one: 'Auf # gelisteten Nachrichtenseite stehen Markierungen an den Angaben.',
        other:
          'Auf # großen Nachrichtenseiten stehen Markierungen an den Angaben. Die Zahl auf dem Knopf in der Symbolleiste sagt, wie viele.',
      }),
    ask: 'Eine Markierung fragen',
    askMore:
      'Ihre Notiz nennt die Quellen, wer es zuerst gesagt hat, und warum jede übereinstimmt, abweicht oder nur Kontext ist.',
    lookUp: 'Alles nachschlagen',
    lookUpMore: (key) =>
      `Wählen Sie auf irgendeiner Seite einen Satz aus und in seinem Menü „Nachschlagen“. Der Knopf in der Symbolleiste${key === '' ? '' : ` (${key})`} öffnet die Übersicht: diese Seite, jede Zahl im Lauf der Zeit und ein Feld zum Tippen. Was die Übersicht nicht aufführt, haben wir nicht markiert.`,
  },
  access: {
    heading: 'Wo gelesen wird',
    all: 'Ihr Browser gibt Zugriff auf alle gelisteten Nachrichtenseiten. Jede Website lässt sich in der Übersicht ausschalten.',
    missing: (missing, sites) =>
      `Ihr Browser gibt keinen Zugriff auf ${count(missing, { one: '# der gelisteten Nachrichtenseiten', other: '# der gelisteten Nachrichtenseiten' })} (insgesamt ${sites}); dort wird nichts markiert.`,
    give: 'Zugriff geben',
    refused:
      'Der Browser hat keinen Zugriff gegeben. Jede Website lässt sich später erlauben, in der Übersicht oder in den Einstellungen.',
    given: 'Zugriff gegeben.',
    privacy:
      'Seiten werden auf diesem Gerät gelesen. Nichts wird irgendwohin gesendet, und es wird kein Verlauf geführt.',
  },
  settings: 'Einstellungen',
  closing: 'Sie können diese Seite schließen. Von selbst kommt sie nicht wieder.',
};
