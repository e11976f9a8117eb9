/** Ce que dit la page d’accueil, avec le passage sur lequel elle montre les marques. */
import type { WelcomeMessages } from '../en-welcome.ts';
import { counted } from '../plural.ts';

const count = counted('fr');

export const welcome: WelcomeMessages = {
  locale: 'fr',
  title: 'Une seconde source sur la guerre en Ukraine',
  lead: 'Second Source lit la page d’information où vous êtes. Là où elle dit combien de soldats nord-coréens ont été envoyés, ou combien de soldats ont été tués ou blessés, une fine ligne apparaît sous l’affirmation. Cliquez dessus pour voir quelles autres sources concordent, lesquelles disent autre chose, et pourquoi. Il ne dit jamais «\u00a0vrai\u00a0» ou «\u00a0faux\u00a0».',
  knows: (articles, from, to) =>
    `Pour l’instant, il compare avec ${count(articles, { one: '# article', other: '# articles' })} (${from} – ${to}).`,
  sample: {
    heading: 'Essayez ici',
    lead: 'Ce passage est lu comme le serait toute page d’information. Cliquez sur une ligne, ou laissez-y le pointeur. Au clavier\u00a0: Tab jusqu’au petit signe à son bout, puis Entrée.',
    label: 'Un passage d’exemple',
    dateline: 'Exemple, 5 novembre 2024',
    published: '2024-11-05',
    language: 'fr',
    paragraphs: [
      'Environ 10\u00a0000 soldats nord-coréens sont déjà déployés dans la région russe de Koursk, a déclaré Zelensky. Pyongyang a démenti avoir envoyé des soldats en Russie.',
      'La Corée du Nord a envoyé 12\u00a0000 soldats en Russie, selon le renseignement sud-coréen. La guerre est devenue coûteuse\u00a0: environ 200\u00a0000 soldats russes ont été tués jusqu’ici.',
    ],
    found: (claims) =>
      count(claims, { one: '# affirmation est marquée.', other: '# affirmations sont marquées.' }),
    open: 'Ouvrir la première note',
  },
  legend: {
    heading: 'Ce que disent les marques',
    sums: {
      agrees: 'D’autres sources concordent',
      differs: 'D’autres sources disent autre chose',
      mixed: 'Certaines concordent, d’autres disent autre chose',
      context: 'Aucune source ne se compare directement\u00a0; la note montre ce qui s’en approche',
    },
    lines: {
      agrees: 'ligne pleine',
      differs: 'ligne double',
      mixed: 'ligne de tirets',
      context: 'ligne pointillée',
    },
  },
  steps: {
    heading: 'Mode d’emploi',
    read: 'Lisez comme toujours',
    readMore: (sites) =>
      count(sites, {
        one: 'Sur # site d’information de la liste, des marques signalent les affirmations.',
        other:
          'Sur # grands sites d’information, des marques signalent les affirmations. Le nombre sur le bouton de la barre d’outils dit combien.',
      }),
    ask: 'Cliquez sur une ligne',
    askMore:
      'Une note s’ouvre à côté\u00a0: qui concorde et qui dit autre chose, qui l’a dit en premier, et pourquoi, en une phrase chacun. «\u00a0Masquer ici\u00a0» retire la marque de la page et le panneau la rétablit\u00a0; l’épingle garde la note ouverte pendant que vous lisez.',
    figure: 'Trouvez un chiffre',
    figureMore: (key) =>
      `Le bouton de la barre d’outils${key === '' ? '' : ` (${key})`} ouvre le panneau\u00a0; si vous ne le voyez pas, il est derrière la pièce de puzzle. Le panneau montre les affirmations de cette page, chaque chiffre au fil du temps, et un champ où chercher. Ce qu’il ne liste pas, nous ne l’avons pas marqué.`,
    lookUp: 'Cherchez n’importe quelle phrase',
    lookUpMore:
      'Sélectionnez une phrase sur n’importe quelle page, ouvrez son menu avec le bouton droit de la souris, et choisissez «\u00a0Chercher … dans Second Source\u00a0».',
    off: 'Désactivez un site',
    offMore:
      'Ouvrez le panneau sur ce site et coupez l’interrupteur à côté du nom du site. Tous les sites à la fois se mettent en pause dans les réglages.',
  },
  access: {
    heading: 'Où il lit',
    all: 'Votre navigateur donne accès à tous les sites d’information de la liste.',
    missing: (missing, sites) =>
      `Votre navigateur ne donne pas accès à ${count(missing, { one: '# des sites d’information de la liste', other: '# des sites d’information de la liste' })} (${sites} en tout)\u00a0: rien n’y est marqué.`,
    give: 'Donner l’accès',
    refused:
      'Le navigateur n’a pas donné l’accès. Chaque site peut être autorisé plus tard, dans le panneau ou les réglages.',
    given: 'Accès donné.',
    privacy:
      'Les pages sont lues sur cet appareil. Rien n’est envoyé nulle part, et aucun historique n’est gardé.',
  },
  settings: 'Réglages',
  closing: 'Vous pouvez fermer cette page. Elle ne revient pas d’elle-même.',
};
