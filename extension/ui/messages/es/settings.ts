/** Lo que dice la página de ajustes. */
import type { SettingsMessages } from '../en-settings.ts';
import { counted } from '../plural.ts';

const count = counted('es');
const claims = { one: '# afirmación', other: '# afirmaciones' };
const articles = { one: '# artículo', other: '# artículos' };

export const settings: SettingsMessages = {
  locale: 'es',
  title: 'Ajustes',
  sections: 'Secciones',
  marks: {
    heading: 'En la página',
    style: 'Cómo se marcan las afirmaciones',
    styles: { line: 'Una línea debajo', background: 'Un tono detrás', off: 'De ningún modo' },
    styleHints: {
      line: 'El trazo de la línea dice lo que dicen las fuentes.',
      background: 'La línea queda, más fina: el color por sí solo no dice nada.',
      off: 'No se dibuja nada en las páginas. El panel enumera sus afirmaciones, junto a la página si quiere.',
    },
    sample: 'unos 10.000 soldados',
    sums: 'Qué afirmaciones se marcan',
    sumsHint: 'El panel y el número del botón las cuentan todas.',
    sum: {
      agrees: 'Las fuentes coinciden',
      differs: 'Las fuentes difieren',
      mixed: 'Las fuentes están divididas',
      context: 'Solo contexto',
    },
    noSums: 'Ahora no se marca ninguna afirmación. El panel las sigue enumerando.',
    bubble: 'Botón junto a una selección',
    bubbleHint:
      'En los sitios de la lista, seleccione texto y un pequeño botón lo consulta. El menú y el atajo funcionan igualmente.',
    badge: 'Número en el botón de la barra',
    badgeHint: 'Cuántas afirmaciones de la página tienen notas.',
    theme: 'Aspecto de estas páginas',
    themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    language: 'Idioma',
    asBrowser: 'Como el navegador',
    languageHint:
      'Las cifras, las fuentes y todo lo demás en su idioma. Lo que dice una fuente está en nuestras palabras, en inglés.',
  },
  sites: {
    heading: 'Sitios',
    pause: 'Pausar en todas partes',
    pauseHint: 'No se lee ni se marca nada. Consultar sigue funcionando.',
    hour: 'Durante una hora',
    restart: 'Hasta reiniciar el navegador',
    pausedUntil: (time) => `En pausa en todos los sitios hasta ${time}.`,
    pausedUntilRestart: 'En pausa en todos los sitios hasta que se reinicie el navegador.',
    resume: 'Reanudar ahora',
    all: 'Leer todos los sitios',
    allHint:
      'Sin esto solo se leen los sitios de la lista y los que usted añada. El navegador le pregunta una vez. Las páginas se leen en este equipo y en ninguna otra parte.',
    refused: 'El navegador no dio acceso, así que nada ha cambiado.',
    notTaken: 'El navegador no retiró el acceso. Se puede retirar en sus propios ajustes de extensiones.',
    access: (missing) =>
      count(missing, {
        one: 'El navegador no da acceso a # sitio de la lista, así que no se lee.',
        other: 'El navegador no da acceso a # sitios de la lista, así que no se leen.',
      }),
    giveAccess: 'Dar acceso',
    added: 'Añadidos por usted',
    noneAdded: 'Todavía ninguno.',
    add: 'Añadir un sitio',
    addLabel: 'Dirección del sitio',
    addHint: 'p. ej. example.org',
    notASite: 'Eso no es la dirección de un sitio. Escríbala como example.org.',
    alreadyListed: (host) => `${host} ya está en la lista.`,
    remove: 'Quitar',
    removeSite: (host) => `Quitar ${host}`,
    listed: (sites) => count(sites, { one: 'Sitio de la lista', other: 'Sitios de la lista (#)' }),
    search: 'Buscar en los sitios de la lista',
    shown: (sites) => count(sites, { one: '# sitio', other: '# sitios' }),
    noneFound: 'Ningún sitio de la lista tiene eso en su dirección. Puede añadirlo arriba.',
    paused: 'Desactivados por usted',
    pausedHint: 'Sitios que no están en la lista, o partes de los que están.',
    switchOn: 'Activar',
    switchOnSite: (host) => `Activar ${host}`,
  },
  shortcuts: {
    heading: 'Atajos',
    open: 'Abrir el panel',
    none: 'sin tecla',
    change: 'Cambiar las teclas',
    chrome: 'Chrome guarda las teclas en una página propia: chrome://extensions/shortcuts.',
    firefox:
      'En Firefox: Complementos y temas, el engranaje, «Administrar accesos directos de las extensiones».',
    unavailable: 'Este navegador no tiene atajos para extensiones.',
  },
  rules: {
    heading: 'Cómo se compara',
    lead: 'Una nota nunca dice «verdadero» ni «falso». Dice quién más dice qué, cuándo, y cómo se compara. Las reglas se consultan en este orden, y decide la primera que se aplica. Aquí están en inglés.',
    parts: {
      A: '¿Hay algo que comparar?',
      B: 'Una cifra, igual con igual',
      C: 'Las partes y el todo',
      D: 'Enunciados',
    },
  },
  sources: {
    heading: 'Fuentes',
    lead: (sources, n) =>
      `${count(n, claims)} de ${count(sources, articles)}, en nuestras palabras (en inglés), y dónde está cada una en su artículo.`,
    claims: (n) => count(n, claims),
    paragraph: (paragraph) => `párrafo ${paragraph}`,
    by: (author) => `de ${author}`,
    link: 'abrir el artículo',
    noLink: 'sin enlace conocido',
    inferred: 'fecha deducida de su texto',
  },
  packs: {
    heading: 'Paquetes de afirmaciones',
    hint: 'Afirmaciones que otros han reunido, cada paquete en un archivo JSON. También se compara con las de un paquete activado, y una nota nombra el paquete. Nadie ha comprobado lo que dice un paquete: importe los de personas en las que confíe.',
    none: 'Todavía ninguno.',
    import: 'Importar un paquete…',
    file: 'Paquete de afirmaciones que importar',
    reading: 'Leyendo el archivo…',
    keeping: 'Importando…',
    preview: 'Aún no se ha importado nada. Esto es lo que contiene el archivo:',
    isNew: 'Aquí no hay todavía ninguna edición de este paquete.',
    replaces: (date) => `Ocuparía el lugar de la edición del ${date}.`,
    unchanged: 'Sus afirmaciones son las mismas.',
    changes: (added, changed, gone) =>
      `Afirmaciones: ${added} nuevas, ${changed} cambiadas, ${gone} que ya no están.`,
    edition: (date) => `edición del ${date}`,
    importedOn: (date) => `importado el ${date}`,
    claims: (n) => count(n, claims),
    of: (n, sources) => `${count(n, claims)} de ${count(sources, articles)}`,
    byFigure: 'Sobre qué son las afirmaciones',
    articles: 'Artículos de los que proceden',
    more: (n) => count(n, { one: '# más', other: '# más' }),
    lookalike: (word, at) => `«${word}» en «${at}» tiene letras que solo se parecen.`,
    apply: 'Importar',
    imported: (name) => `«${name}» está importado.`,
    full: 'El navegador no tiene sitio para este paquete. Todo está como antes.',
    failed: 'El navegador no pudo guardar este paquete. Todo está como antes.',
    exportPack: (name) => `Exportar «${name}»`,
    remove: 'Quitar',
    removePack: (name) => `Quitar «${name}»`,
    removeSure: (name) => `¿De verdad quitar «${name}»?`,
    removed: (name) => `«${name}» está quitado.`,
    privateWindow:
      'De una ventana privada no se guarda nada, así que en ella no se puede importar ningún paquete. Abra los ajustes en otra ventana.',
    unavailable: 'Este navegador no permite guardar paquetes.',
    fault: ({ kind, at }) => {
      switch (kind) {
        case 'too-large':
          return 'Es más grande de lo que puede ser un paquete: 20 MB.';
        case 'empty':
          return 'Está vacío.';
        case 'not-text':
          return 'No es texto sin formato (UTF-8).';
        case 'not-json':
          return 'No es JSON, o está cortado.';
        case 'too-deep':
          return 'Sus listas están anidadas a demasiada profundidad.';
        case 'not-a-pack':
          return 'No es un paquete de afirmaciones para Second Source.';
        case 'newer':
          return 'Está escrito para una versión más nueva. Actualice primero la extensión.';
        case 'unknown-field':
          return `«${at}» no es un campo de un paquete.`;
        case 'missing-field':
          return `Falta «${at}».`;
        case 'wrong-value':
          return `«${at}» tiene un valor que no encaja.`;
        case 'hidden-character':
          return `«${at}» tiene un carácter que no se ve o que da la vuelta al texto.`;
        case 'twice':
          return `«${at}» está dado dos veces.`;
        case 'unknown':
          return `«${at}» nombra algo que no existe.`;
        case 'built-in':
          return `«${at}» ya viene incluido.`;
        case 'not-together':
          return `«${at}» no concuerda con lo que tiene al lado.`;
      }
    },
  },
  privacy: {
    heading: 'Privacidad',
    lines: [
      'Las páginas se leen en este equipo. Nada de ellas se envía a ninguna parte, y el navegador lo impone: no se permite ninguna conexión.',
      'No se guarda historial: ni qué páginas se leyeron ni qué se encontró en ellas.',
      'Los ajustes y los paquetes de afirmaciones se guardan solo en este navegador. No hay cuenta, ni recuento de usuarios, ni publicidad.',
      'Solo se leen por sí mismos los sitios de noticias de la lista y los que usted añada. En los demás, solo cuando lo pide.',
      'Una página en la que algo está marcado puede averiguar que esta extensión está instalada. Si no se marca nada (véase «En la página»), no queda rastro.',
    ],
  },
  backup: {
    heading: 'Copia de seguridad',
    hint: 'Todos los ajustes, con los sitios añadidos, en un archivo JSON.',
    export: 'Exportar',
    exported: 'Exportado a sus descargas.',
    import: 'Importar…',
    file: 'Archivo de ajustes que importar',
    preview: 'Este archivo cambiaría:',
    nothing: 'Este archivo contiene lo que ya está ajustado. Nada cambiaría.',
    apply: 'Cambiar esto',
    cancel: 'Cancelar',
    applied: 'Importado.',
    appliedRefused: 'Importado. El navegador no dio acceso a los sitios añadidos; se dejan fuera.',
    bad: 'Este archivo no se puede importar. No se ha cambiado nada.',
    fault: (fault) => {
      switch (fault.kind) {
        case 'too-large':
          return 'Es más grande que cualquier archivo de ajustes: más de un millón de caracteres.';
        case 'empty':
          return 'Está vacío.';
        case 'not-json':
          return 'No es JSON, o está cortado.';
        case 'not-ours':
          return 'No es un archivo de ajustes de Second Source.';
        case 'newer':
          return 'Lo hizo una versión más nueva. Actualice primero la extensión.';
        case 'unknown-field':
          return `«${fault.at}» no es un ajuste.`;
        case 'wrong-value':
          return `«${fault.at}» tiene un valor que no encaja.`;
      }
    },
    names: {
      sitesOff: 'Sitios desactivados',
      bubble: 'Botón junto a una selección',
      badge: 'Número en el botón de la barra',
      marks: 'Cómo se marcan las afirmaciones',
      sums: 'Qué afirmaciones se marcan',
      theme: 'Aspecto de estas páginas',
      language: 'Idioma',
      sitesAdded: 'Sitios añadidos',
      allSites: 'Leer todos los sitios',
    },
    on: 'sí',
    off: 'no',
    none: 'ninguno',
    from: 'ahora',
    to: 'después',
    change: 'Ajuste',
    reset: 'Restablecer todo',
    resetHint: 'Vuelve a como se instaló. También se quitan los sitios añadidos y los paquetes importados.',
    resetSure: '¿Restablecer todo de verdad?',
    resetYes: 'Restablecer',
    wasReset: 'Todo está como al principio.',
  },
  about: {
    heading: 'Acerca de',
    version: 'Versión',
    database: 'Base de datos',
    databaseIs: (n, figures, sources) =>
      `${count(n, claims)} sobre ${count(figures, { one: '# cifra o enunciado', other: '# cifras y enunciados' })}, de ${count(sources, articles)}`,
    newest: 'Fuente más reciente',
    welcome: 'Volver a ver la página de bienvenida',
  },
};
