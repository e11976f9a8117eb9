/** Ce que dit la page des réglages. */
import type { SettingsMessages } from '../en-settings.ts';
import { counted } from '../plural.ts';

const count = counted('fr');
const claims = { one: '# affirmation', other: '# affirmations' };
const articles = { one: '# article', other: '# articles' };

export const settings: SettingsMessages = {
  locale: 'fr',
  title: 'Réglages',
  sections: 'Rubriques',
  marks: {
    heading: 'Sur la page',
    style: 'Comment les affirmations sont marquées',
    styles: { line: 'Une ligne dessous', background: 'Une teinte derrière', off: 'Pas du tout' },
    styleHints: {
      line: 'Le motif de la ligne dit ce que disent les sources.',
      background: 'La ligne reste, plus fine\u00a0: la couleur seule ne dit rien.',
      off: 'Rien n’est dessiné sur les pages. Le panneau liste leurs affirmations, à côté de la page si vous voulez.',
    },
    sample: 'environ 10\u00a0000 soldats',
    sums: 'Quelles affirmations sont marquées',
    sumsHint: 'Le panneau et le nombre sur le bouton les comptent toutes.',
    sum: {
      agrees: 'Les sources concordent',
      differs: 'Les sources diffèrent',
      mixed: 'Les sources sont partagées',
      context: 'Contexte seulement',
    },
    noSums: 'Aucune affirmation n’est marquée. Le panneau les liste toujours.',
    bubble: 'Bouton à côté d’une sélection',
    bubbleHint:
      'Sur les sites de la liste, sélectionnez du texte et un petit bouton le cherche. Le menu et le raccourci marchent de toute façon.',
    badge: 'Nombre sur le bouton de la barre d’outils',
    badgeHint: 'Combien d’affirmations de la page ont une note.',
    theme: 'Aspect de ces pages',
    themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
    language: 'Langue',
    asBrowser: 'Comme le navigateur',
    languageHint:
      'Les chiffres, les sources et tout ce qui les entoure dans votre langue. Ce que dit une source est dans nos mots, en anglais.',
  },
  sites: {
    heading: 'Sites',
    pause: 'Mettre en pause partout',
    pauseHint: 'Rien n’est lu ni marqué. Chercher fonctionne toujours.',
    hour: 'Pour une heure',
    restart: 'Jusqu’au redémarrage du navigateur',
    pausedUntil: (time) => `En pause sur tous les sites jusqu’à ${time}.`,
    pausedUntilRestart: 'En pause sur tous les sites jusqu’au prochain démarrage du navigateur.',
    resume: 'Reprendre maintenant',
    all: 'Lire tous les sites',
    allHint:
      'Sans cela, seuls sont lus les sites de la liste et ceux que vous ajoutez. Votre navigateur vous demande une fois. Les pages sont lues sur cet appareil et nulle part ailleurs.',
    refused: 'Le navigateur n’a pas donné l’accès\u00a0: rien n’a changé.',
    notTaken:
      'Le navigateur n’a pas retiré l’accès. On peut le retirer dans ses propres réglages d’extensions.',
    access: (missing) =>
      count(missing, {
        one: 'Le navigateur ne donne pas accès à # site de la liste\u00a0: il n’est pas lu.',
        other: 'Le navigateur ne donne pas accès à # sites de la liste\u00a0: ils ne sont pas lus.',
      }),
    giveAccess: 'Donner l’accès',
    added: 'Ajoutés par vous',
    noneAdded: 'Aucun pour l’instant.',
    add: 'Ajouter un site',
    addLabel: 'Adresse du site',
    addHint: 'p. ex. example.org',
    notASite: 'Ce n’est pas l’adresse d’un site. Écrivez-la comme example.org.',
    alreadyListed: (host) => `${host} est déjà dans la liste.`,
    remove: 'Retirer',
    removeSite: (host) => `Retirer ${host}`,
    listed: (sites) => count(sites, { one: 'Site de la liste', other: 'Sites de la liste (#)' }),
    search: 'Chercher dans les sites de la liste',
    shown: (sites) => count(sites, { one: '# site', other: '# sites' }),
    noneFound: 'Aucun site de la liste n’a cela dans son adresse. Vous pouvez l’ajouter ci-dessus.',
    paused: 'Désactivés par vous',
    pausedHint: 'Des sites hors de la liste, ou des parties de sites listés.',
    switchOn: 'Activer',
    switchOnSite: (host) => `Activer ${host}`,
  },
  shortcuts: {
    heading: 'Raccourcis',
    open: 'Ouvrir le panneau',
    none: 'aucune touche',
    change: 'Changer les touches',
    chrome: 'Chrome garde les touches sur une page à lui\u00a0: chrome://extensions/shortcuts.',
    firefox:
      'Dans Firefox\u00a0: Modules complémentaires et thèmes, la roue dentée, «\u00a0Gérer les raccourcis d’extensions\u00a0».',
    unavailable: 'Ce navigateur n’a pas de raccourcis pour les extensions.',
  },
  rules: {
    heading: 'Comment on compare',
    lead: 'Une note ne dit jamais «\u00a0vrai\u00a0» ou «\u00a0faux\u00a0». Elle dit qui d’autre dit quoi, quand, et comment cela se compare. Les règles sont interrogées dans cet ordre\u00a0; la première qui s’applique décide. Elles sont données ici en anglais.',
    parts: {
      A: 'Y a-t-il quelque chose à comparer\u00a0?',
      B: 'Un chiffre, à données égales',
      C: 'Les parties et le tout',
      D: 'Les énoncés',
    },
  },
  sources: {
    heading: 'Sources',
    lead: (sources, n) =>
      `${count(n, claims)} tirées de ${count(sources, articles)}, dans nos mots (en anglais), et où chacune se trouve dans son article.`,
    claims: (n) => count(n, claims),
    paragraph: (paragraph) => `paragraphe ${paragraph}`,
    by: (author) => `par ${author}`,
    link: 'ouvrir l’article',
    noLink: 'aucun lien connu',
    inferred: 'date déduite de son texte',
  },
  packs: {
    heading: 'Recueils d’affirmations',
    hint: 'Des affirmations que d’autres ont réunies, chaque recueil en un fichier JSON. Celles d’un recueil activé servent aussi à comparer, et une note nomme le recueil. Personne n’a vérifié ce que dit un recueil\u00a0: importez ceux de gens à qui vous faites confiance.',
    none: 'Aucun pour l’instant.',
    import: 'Importer un recueil…',
    file: 'Recueil d’affirmations à importer',
    reading: 'Lecture du fichier…',
    keeping: 'Importation…',
    preview: 'Rien n’est encore importé. Voici ce que contient le fichier\u00a0:',
    isNew: 'Aucune édition de ce recueil n’est encore ici.',
    replaces: (date) => `Il remplacerait l’édition du ${date}.`,
    unchanged: 'Ses affirmations sont les mêmes.',
    changes: (added, changed, gone) =>
      `Affirmations\u00a0: ${added} nouvelles, ${changed} modifiées, ${gone} retirées.`,
    edition: (date) => `édition du ${date}`,
    importedOn: (date) => `importé le ${date}`,
    claims: (n) => count(n, claims),
    of: (n, sources) => `${count(n, claims)}, tirées de ${count(sources, articles)}`,
    byFigure: 'Sur quoi portent les affirmations',
    articles: 'Articles d’où elles viennent',
    more: (n) => count(n, { one: '# de plus', other: '# de plus' }),
    lookalike: (word, at) =>
      `«\u00a0${word}\u00a0» dans «\u00a0${at}\u00a0» a des lettres qui ne font que se ressembler.`,
    apply: 'Importer',
    imported: (name) => `«\u00a0${name}\u00a0» est importé.`,
    full: 'Le navigateur n’a pas de place pour ce recueil. Tout est comme avant.',
    failed: 'Le navigateur n’a pas pu garder ce recueil. Tout est comme avant.',
    exportPack: (name) => `Exporter «\u00a0${name}\u00a0»`,
    remove: 'Retirer',
    removePack: (name) => `Retirer «\u00a0${name}\u00a0»`,
    removeSure: (name) => `Vraiment retirer «\u00a0${name}\u00a0»\u00a0?`,
    removed: (name) => `«\u00a0${name}\u00a0» est retiré.`,
    privateWindow:
      'Rien n’est gardé d’une fenêtre privée\u00a0: aucun recueil ne peut y être importé. Ouvrez les réglages dans une autre fenêtre.',
    unavailable: 'Ce navigateur ne permet pas de garder des recueils.',
    fault: ({ kind, at }) => {
      switch (kind) {
        case 'too-large':
          return 'Il est plus grand qu’un recueil ne peut l’être\u00a0: 20 MB.';
        case 'empty':
          return 'Il est vide.';
        case 'not-text':
          return 'Ce n’est pas du texte brut (UTF-8).';
        case 'not-json':
          return 'Ce n’est pas du JSON, ou il est tronqué.';
        case 'too-deep':
          return 'Ses listes sont imbriquées trop profondément.';
        case 'not-a-pack':
          return 'Ce n’est pas un recueil d’affirmations pour Second Source.';
        case 'newer':
          return 'Il est écrit pour une version plus récente. Mettez d’abord l’extension à jour.';
        case 'unknown-field':
          return `«\u00a0${at}\u00a0» n’est pas un champ d’un recueil.`;
        case 'missing-field':
          return `«\u00a0${at}\u00a0» manque.`;
        case 'wrong-value':
          return `«\u00a0${at}\u00a0» a une valeur qui ne convient pas.`;
        case 'hidden-character':
          return `«\u00a0${at}\u00a0» a un caractère invisible ou qui retourne le texte.`;
        case 'twice':
          return `«\u00a0${at}\u00a0» est donné deux fois.`;
        case 'unknown':
          return `«\u00a0${at}\u00a0» nomme quelque chose qui n’existe pas.`;
        case 'built-in':
          return `«\u00a0${at}\u00a0» est intégré d’office.`;
        case 'not-together':
          return `«\u00a0${at}\u00a0» ne va pas avec ce qui l’entoure.`;
      }
    },
  },
  privacy: {
    heading: 'Vie privée',
    lines: [
      'Les pages sont lues sur cet appareil. Rien n’en est envoyé nulle part, et le navigateur y veille\u00a0: aucune connexion n’est permise.',
      'Aucun historique n’est gardé\u00a0: ni les pages lues, ni ce qui y a été trouvé.',
      'Les réglages et les recueils d’affirmations ne sont conservés que dans ce navigateur. Pas de compte, pas de comptage des utilisateurs, pas de publicité.',
      'Seuls les sites d’information de la liste, et ceux que vous ajoutez, sont lus d’eux-mêmes. Ailleurs, seulement quand vous le demandez.',
      'Une page où quelque chose est marqué peut découvrir que cette extension est installée. Ne rien marquer (voir «\u00a0Sur la page\u00a0») ne laisse aucune trace.',
    ],
  },
  backup: {
    heading: 'Sauvegarde',
    hint: 'Tous les réglages, avec les sites ajoutés, en un fichier JSON.',
    export: 'Exporter',
    exported: 'Exporté dans vos téléchargements.',
    import: 'Importer…',
    file: 'Fichier de réglages à importer',
    preview: 'Ce fichier changerait\u00a0:',
    nothing: 'Ce fichier contient ce qui est déjà réglé. Rien ne changerait.',
    apply: 'Changer cela',
    cancel: 'Annuler',
    applied: 'Importé.',
    appliedRefused:
      'Importé. Le navigateur n’a pas donné accès aux sites ajoutés\u00a0; ils sont laissés de côté.',
    bad: 'Ce fichier ne peut pas être importé. Rien n’a été changé.',
    fault: (fault) => {
      switch (fault.kind) {
        case 'too-large':
          return 'Il est plus grand que tout fichier de réglages\u00a0: plus d’un million de caractères.';
        case 'empty':
          return 'Il est vide.';
        case 'not-json':
          return 'Ce n’est pas du JSON, ou il est tronqué.';
        case 'not-ours':
          return 'Ce n’est pas un fichier de réglages de Second Source.';
        case 'newer':
          return 'Il vient d’une version plus récente. Mettez d’abord l’extension à jour.';
        case 'unknown-field':
          return `«\u00a0${fault.at}\u00a0» n’est pas un réglage.`;
        case 'wrong-value':
          return `«\u00a0${fault.at}\u00a0» a une valeur qui ne convient pas.`;
      }
    },
    names: {
      sitesOff: 'Sites désactivés',
      bubble: 'Bouton à côté d’une sélection',
      badge: 'Nombre sur le bouton de la barre d’outils',
      marks: 'Comment les affirmations sont marquées',
      sums: 'Quelles affirmations sont marquées',
      theme: 'Aspect de ces pages',
      language: 'Langue',
      sitesAdded: 'Sites ajoutés',
      allSites: 'Lire tous les sites',
    },
    on: 'oui',
    off: 'non',
    none: 'aucun',
    from: 'maintenant',
    to: 'ensuite',
    change: 'Réglage',
    reset: 'Tout réinitialiser',
    resetHint:
      'Retour à l’état d’installation. Les sites ajoutés et les recueils importés sont retirés aussi.',
    resetSure: 'Vraiment tout réinitialiser\u00a0?',
    resetYes: 'Réinitialiser',
    wasReset: 'Tout est comme au début.',
  },
  about: {
    heading: 'À propos',
    version: 'Version',
    database: 'Base',
    databaseIs: (n, figures, sources) =>
      `${count(n, claims)} sur ${count(figures, { one: '# chiffre ou énoncé', other: '# chiffres et énoncés' })}, tirées de ${count(sources, articles)}`,
    newest: 'Source la plus récente',
    welcome: 'Revoir la page d’accueil',
  },
};
