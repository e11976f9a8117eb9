/** Ce que disent sur une page les marques, la bulle et la note. */
import type { NoteMessages } from '../en-note.ts';
import { counted } from '../plural.ts';

const count = counted('fr');

export const note: NoteMessages = {
  locale: 'fr',
  name: 'Second Source',
  sums: {
    agrees: 'Les sources concordent',
    differs: 'Les sources diffèrent',
    mixed: 'Les sources sont partagées',
    context: 'Contexte seulement',
    'no-source': 'Rien à comparer',
  },
  relations: { corroborates: 'Concorde', contradicts: 'Diffère', context: 'Contexte' },
  uncounted: (relation) => `${relation}, non compté`,
  polarities: { affirms: 'l’affirme', denies: 'le dément', unconfirmed: 'ne le confirme pas' },
  group: 'Second Source\u00a0: affirmations de cette page',
  marker: (index, of, figure, says, summary) =>
    `Affirmation ${index} sur ${of}\u00a0: ${figure}, ${says}. ${summary}. Ouvrir la note.`,
  thisPage: 'Cette page',
  saidBy: (origin) => `selon ${origin}`,
  asOf: (date) => `date\u00a0: ${date}`,
  dateUnknown: 'date inconnue',
  firstSaid: (origin) => `D’abord selon ${origin}`,
  originUnknown: 'Origine non citée',
  dateWorkedOut: 'déduite',
  onItself: 'Cette page face à elle-même',
  otherWords: 'Montrer l’autre passage',
  moreContext: (n) => count(n, { one: '# autre pour le contexte', other: '# autres pour le contexte' }),
  moreVoices: (n) =>
    count(n, { one: '# autre voix dans cet article', other: '# autres voix dans cet article' }),
  line: (figure, page, values) =>
    `${figure}\u00a0: ${page === null ? '' : `cette page ${page}\u00a0; `}${values.join('\u00a0; ')}`,
  note: (figure) => `Note de Second Source\u00a0: ${figure}`,
  position: (index, of) => `${index} sur ${of}`,
  close: 'Fermer',
  pin: 'Garder ouverte',
  pinned: 'Épinglée\u00a0: la note reste ouverte pendant que vous lisez.',
  unpinned: 'Détachée\u00a0: la note se ferme si vous cliquez ailleurs.',
  move: 'Déplacer la note\u00a0: faites-la glisser, utilisez les flèches ou cliquez pour le coin suivant',
  previous: 'Affirmation précédente',
  next: 'Affirmation suivante',
  copy: 'Copier',
  copyMarkdown: 'Copier en Markdown',
  copied: 'Copié',
  notCopied: 'Cette page ne permet pas de copier d’ici.',
  seeFigure: 'Toutes les sources',
  hide: 'Masquer ici',
  hidden: 'Cette marque est masquée sur cette page.',
  bringBack: 'La rétablir',
  lookUp: 'Chercher dans Second Source',
  selection: 'Votre sélection',
  near: 'Aucun chiffre suivi n’a été lu dans la sélection. Les affirmations les plus proches\u00a0:',
  nothingNear: 'Rien dans la base n’est proche de cette sélection.',
  nothingNearMore:
    'Elle couvre les soldats, les armes et les pertes nord-coréens dans la guerre, les pertes russes et ukrainiennes, et le traité qui les sous-tend.',
  nothingSelected: 'Rien n’est sélectionné. Sélectionnez d’abord une phrase ou un chiffre.',
  cut: (longest) =>
    `Une longue sélection\u00a0: ses ${new Intl.NumberFormat('fr').format(longest)} premiers caractères ont été cherchés.`,
  noNotes: 'Suivi, mais aucune source ne parle du même lieu, du même moment et du même type de décompte.',
  covers: (coverage) => `Dans la base\u00a0: ${coverage}.`,
  fromPack: (name) => `Du recueil «\u00a0${name}\u00a0»`,
  noLink: 'aucun lien connu',
  whyHere: 'Pourquoi cette source est ici',
  thisSource: 'Cette source',
  notSaid: 'non dit',
  rule: (number) => `Règle ${number}\u00a0:`,
};
