/** Ce que dit la page d’accueil, avec le passage sur lequel elle montre les marques. */
import type { WelcomeMessages } from '../en-welcome.ts';
import { counted } from '../plural.ts';

const count = counted('fr');

export const welcome: WelcomeMessages = {
  locale: 'fr',
  title: 'Une seconde source pour les nouvelles de la guerre',
  lead: 'Là où une page d’information dit combien de soldats ont été envoyés, tués ou blessés, Second Source montre qui d’autre dit quoi, quand, et comment cela se compare. Il ne dit jamais «\u00a0vrai\u00a0» ou «\u00a0faux\u00a0».',
  sample: {
    heading: 'Essayez ici',
    lead: 'Ce passage est lu comme le serait toute page d’information. Restez sur un passage marqué, cliquez dessus, ou allez à son repère avec Tab et appuyez sur Entrée.',
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
      agrees: 'Les sources concordent',
      differs: 'Les sources diffèrent',
      mixed: 'Certaines concordent, d’autres diffèrent',
      context: 'Rien à mettre directement en regard\u00a0: les sources donnent du contexte',
    },
    lines: {
      agrees: 'ligne pleine',
      differs: 'ligne double',
      mixed: 'ligne de tirets',
      context: 'ligne pointillée',
    },
  },
  steps: {
    heading: 'Trois pas',
    read: 'Lisez comme toujours',
    readMore: (sites) =>
      count(sites, {
        one: 'Sur # site d’information de la liste, des marques signalent les affirmations.',
        other:
          'Sur # grands sites d’information, des marques signalent les affirmations. Le nombre sur le bouton de la barre d’outils dit combien.',
      }),
    ask: 'Interrogez une marque',
    askMore:
      'Sa note donne les sources, qui l’a dit en premier, et pourquoi chacune concorde, diffère ou n’est que du contexte.',
    lookUp: 'Cherchez ce que vous voulez',
    lookUpMore: (key) =>
      `Sélectionnez une phrase sur n’importe quelle page et choisissez «\u00a0Chercher\u00a0» dans son menu. Le bouton de la barre d’outils${key === '' ? '' : ` (${key})`} ouvre le panneau\u00a0: cette page, chaque chiffre au fil du temps, et un champ où écrire. Ce que le panneau ne liste pas, nous ne l’avons pas marqué.`,
  },
  access: {
    heading: 'Où il lit',
    all: 'Votre navigateur donne accès à tous les sites d’information de la liste. Chacun peut être désactivé dans le panneau.',
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
