/** Was die Willkommensseite sagt, mit dem Absatz, an dem sie die Markierungen zeigt. */
import type { WelcomeMessages } from '../en-welcome.ts';
import { counted } from '../plural.ts';

const count = counted('de');

export const welcome: WelcomeMessages = {
  locale: 'de',
  title: 'Eine zweite Quelle zum Krieg in der Ukraine',
  lead: 'Second Source liest die Nachrichtenseite, auf der Sie sind. Wo sie sagt, wie viele nordkoreanische Soldaten entsandt oder wie viele Soldaten getötet oder verwundet wurden, erscheint unter der Angabe eine dünne Linie. Ein Klick darauf zeigt, welche anderen Quellen übereinstimmen, welche etwas anderes sagen, und warum. Es sagt nie „wahr“ oder „falsch“.',
  knows: (articles, from, to) =>
    `Bisher vergleicht es mit ${count(articles, { one: '# Artikel', other: '# Artikeln' })} (${from} – ${to}).`,
  sample: {
    heading: 'Hier ausprobieren',
    lead: 'Dieser Absatz wird gelesen wie auf jeder Nachrichtenseite. Klicken Sie auf eine Linie oder lassen Sie den Zeiger darauf ruhen. Mit der Tastatur: mit Tab zum kleinen Zeichen an ihrem Ende, dann Enter.',
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
      agrees: 'Andere Quellen stimmen überein',
      differs: 'Andere Quellen sagen etwas anderes',
      mixed: 'Manche stimmen überein, manche sagen etwas anderes',
      context: 'Keine Quelle lässt sich direkt vergleichen; die Notiz zeigt, was dem nahekommt',
    },
    lines: {
      agrees: 'durchgezogene Linie',
      differs: 'doppelte Linie',
      mixed: 'gestrichelte Linie',
      context: 'gepunktete Linie',
    },
  },
  steps: {
    heading: 'So geht es',
    read: 'Lesen wie immer',
    readMore: (sites) =>
      count(sites, {
        one: 'Auf # gelisteten Nachrichtenseite stehen Markierungen an den Angaben.',
        other:
          'Auf # großen Nachrichtenseiten stehen Markierungen an den Angaben. Die Zahl auf dem Knopf in der Symbolleiste sagt, wie viele.',
      }),
    ask: 'Auf eine Linie klicken',
    askMore:
      'Daneben öffnet sich eine Notiz: wer übereinstimmt und wer etwas anderes sagt, wer es zuerst gesagt hat, und in je einem Satz, warum. „Hier ausblenden“ nimmt die Markierung von der Seite, die Übersicht holt sie zurück; die Nadel hält die Notiz offen, während Sie weiterlesen.',
    figure: 'Eine Zahl finden',
    figureMore: (key) =>
      `Der Knopf in der Symbolleiste${key === '' ? '' : ` (${key})`} öffnet die Übersicht; ist er nicht zu sehen, steckt er hinter dem Puzzleteil. Die Übersicht zeigt die Angaben dieser Seite, jede Zahl im Lauf der Zeit und ein Feld zum Nachschlagen. Was sie nicht aufführt, haben wir nicht markiert.`,
    lookUp: 'Jeden Satz nachschlagen',
    lookUpMore:
      'Wählen Sie auf irgendeiner Seite einen Satz aus, öffnen Sie mit der rechten Maustaste sein Menü und wählen Sie „… in Second Source nachschlagen“.',
    off: 'Eine Website ausschalten',
    offMore:
      'Öffnen Sie dort die Übersicht und schalten Sie den Schalter neben dem Namen der Website aus. Alle Websites zugleich lassen sich in den Einstellungen pausieren.',
  },
  access: {
    heading: 'Wo gelesen wird',
    all: 'Ihr Browser gibt Zugriff auf alle gelisteten Nachrichtenseiten.',
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
