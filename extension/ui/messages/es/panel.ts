/** El panel: cada palabra que no es un dato de la base. */
import type { Messages } from '../en.ts';
import { counted } from '../plural.ts';

const count = counted('es');
const number = new Intl.NumberFormat('es');
const claims = { one: '# afirmación', other: '# afirmaciones' };
const periods: Readonly<Record<string, string>> = {
  day: 'en un día',
  week: 'en una semana',
  month: 'en un mes',
  year: 'en un año',
};

export const panel: Messages = {
  locale: 'es',
  name: 'Second Source',
  sums: {
    agrees: 'Las fuentes coinciden',
    differs: 'Las fuentes difieren',
    mixed: 'Las fuentes están divididas',
    context: 'Solo contexto',
    'no-source': 'Ninguna fuente que comparar',
  },
  relations: { corroborates: 'Coincide', contradicts: 'Difiere', context: 'Contexto' },
  tabs: { label: 'Panel', page: 'Esta página', figures: 'Cifras', lookUp: 'Consultar' },
  header: { beside: 'Abrir junto a la página', settings: 'Ajustes' },
  page: {
    heading: 'Esta página',
    loading: 'La página aún se está cargando',
    loadingMore: 'Sus afirmaciones aparecerán aquí en cuanto se haya leído.',
    reading: 'Leyendo esta página',
    nothing: 'Nada que comparar en esta página',
    nothingMore: 'En su texto no hay ninguna cifra ni enunciado que Second Source siga.',
    notNews: 'No es un sitio de noticias de la lista',
    notNewsMore:
      'Second Source no lee este sitio por sí mismo. Puede leer ahora esta página para usted, en su equipo.',
    notAllowed: 'Sin acceso a este sitio',
    notAllowedMore:
      'Es un sitio de noticias de la lista, pero el navegador no ha dado acceso a Second Source.',
    allow: 'Dar acceso',
    refused: 'El navegador no dio acceso. Aun así puede comprobar esta página una vez.',
    paused: 'En pausa en este sitio',
    pausedMore: 'Aquí no se lee ni se marca nada hasta que lo vuelva a activar.',
    pausedEverywhere: 'En pausa en todas partes',
    pausedUntil: (time) => `No se lee nada en ningún sitio hasta ${time}.`,
    pausedUntilRestart: 'No se lee nada en ningún sitio hasta que se reinicie el navegador.',
    resume: 'Reanudar ahora',
    outOfSight: 'Esta página está fuera de la vista',
    outOfSightMore:
      'No es de un sitio de noticias de la lista, así que aquí no se sabe nada de ella. Para comprobarla una vez, pulse el botón de Second Source en la barra mientras está abierta.',
    browserPage: 'Aquí no pueden funcionar extensiones',
    browserPageMore:
      'El navegador se reserva sus propias páginas, su tienda de complementos y su visor de documentos. Consultar escribiendo funciona en cualquier parte.',
    unreadLanguage: 'Esta página está en un idioma que aún no se lee',
    unreadLanguageMore: (languages) =>
      `Second Source lee ${new Intl.ListFormat('es').format(languages)}. Lo demás se deja como está.`,
    tooLong: 'Una página muy larga, leída en parte',
    tooLongMore: 'La lectura se detiene a los 5 MB de texto. Las afirmaciones de más abajo no aparecen.',
    asleep: 'Esta página no responde',
    asleepMore:
      'Puede estar suspendida o abierta desde antes de una actualización. Recárguela y mire de nuevo.',
    checkNow: 'Comprobar esta página',
    checking: 'Comprobando…',
    checkFailed: 'No se pudo leer esta página.',
    site: (host) => `Marcar afirmaciones en ${host}`,
    siteOn: 'Activo',
    siteOff: 'En pausa',
    count: (n) => count(n, { one: '# afirmación con fuentes', other: '# afirmaciones con fuentes' }),
    show: 'Mostrar en la página',
    hidden: 'Su marca está oculta en esta página.',
    markAgain: 'Volver a marcarla',
    gone: 'Ese pasaje ya no está en la página.',
    seeFigure: 'Todas las fuentes',
    seeFigureOf: (figure) => `Todas las fuentes: ${figure}`,
    tally: (agree, differ, context) =>
      [
        agree > 0 ? count(agree, { one: '# coincide', other: '# coinciden' }) : '',
        differ > 0 ? count(differ, { one: '# difiere', other: '# difieren' }) : '',
        context > 0 ? count(context, { other: '# de contexto' }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    noSource: 'Se sigue, pero no hay nada que comparar',
    noSourceMore: 'Ninguna fuente habla del mismo lugar, momento y tipo de recuento.',
    covers: (coverage) => `En la base de datos: ${coverage}.`,
  },
  figures: {
    heading: 'Cifras y enunciados seguidos',
    search: 'Buscar cifras y enunciados',
    searchHint: 'muertos, Kursk, tratado…',
    found: (hits) => count(hits, { one: '# encontrado', other: '# encontrados' }),
    none: 'Nada de lo que se sigue se acerca a eso.',
    noneMore: 'Pruebe con otra palabra, o consulte la afirmación entera.',
    lookUpInstead: 'Consultarla',
    claims: (n) => count(n, claims),
    origins: (n) => count(n, { one: '# origen', other: '# orígenes' }),
    empty: 'aún sin afirmaciones',
    other: 'Otros',
  },
  figure: {
    back: 'Todas las cifras',
    view: 'Mostrar como',
    plot: 'Gráfico',
    table: 'Tabla',
    hollow:
      'Las marcas huecas son planes, previsiones o recuentos de una semana o de un suceso: no son totales.',
    spread: (low, high) => `De ${low} a ${high}`,
    oneValue: (value) => `Todos los totales aquí: ${value}`,
    onlyTotal: (value) => `El único total aquí: ${value}`,
    spreadBy: (low, high) => `mínimo: ${low} · máximo: ${high}`,
    noTotals: 'No hay ningún total exacto entre estas afirmaciones.',
    noClaims: 'Ninguna fuente de la base de datos habla aún de esto.',
    thisPage: (value) => `Esta página: ${value}`,
    claims: 'Afirmaciones y sus fuentes',
    saidBy: 'Según',
    unknownOrigin: 'origen no citado',
    date: 'Fecha',
    value: 'Valor',
    answer: 'Respuesta',
    source: 'Fuente',
    plotLabel: (figure, points, page) =>
      `Gráfico: ${figure} a lo largo del tiempo. ${count(points.length, claims)}: ${points.join('; ')}.${page ? ` ${page}.` : ''}`,
    timelineLabel: (statement, points) =>
      `Cronología: ${statement}. ${count(points.length, claims)}: ${points.join('; ')}.`,
    affirms: 'Afirmado',
    denies: 'Desmentido',
    unconfirmed: 'Sin confirmar',
    unknown: 'Esta cifra no está en la base de datos.',
  },
  claim: {
    stated: 'fecha indicada',
    inferred: 'fecha deducida del texto',
    ofArticle: 'fecha del artículo',
    ofArticleInferred: 'fecha del artículo, deducida de su texto',
    articleStated: (date) => `publicado: ${date}`,
    articleInferred: (date) => `publicado: ${date}, fecha deducida de su texto`,
    noLink: 'sin enlace conocido',
    link: 'abrir el artículo',
    author: (name) => `de ${name}`,
    planned: 'previsto',
    training: 'en instrucción',
    arrived: 'llegados',
    deployed: 'desplegados',
    fighting: 'en combate',
    increment: 'adicional, no un total',
    event: 'de un solo suceso',
    forecast: 'previsión',
    ambiguous: 'muertos, o muertos y heridos: no se dice',
    period: (period) => periods[period] ?? 'en un periodo',
    periodLong: 'en un periodo, no un total',
  },
  lookUp: {
    heading: 'Consultar una afirmación',
    label: 'Una frase, una cifra o unas pocas palabras',
    hint: 'p. ej. unos 10.000 soldados norcoreanos están en la región de Kursk',
    go: 'Consultar',
    privacy: 'Se lee en este equipo. No se envía nada a ninguna parte.',
    empty: 'Escriba o pegue primero una afirmación.',
    tooLong: (length, limit) =>
      `Son ${number.format(length)} caracteres. Se pueden consultar hasta ${number.format(limit)} de una vez: deje el pasaje con la afirmación.`,
    found: (n) => count(n, { one: '# afirmación leída ahí', other: '# afirmaciones leídas ahí' }),
    near: 'Ahí no se leyó ninguna afirmación. Las más cercanas de la base de datos:',
    none: 'Nada en la base de datos se acerca a eso.',
    noneMore:
      'Abarca los soldados, las armas y las bajas de Corea del Norte en la guerra, las bajas rusas y ucranianas y el tratado que hay detrás.',
    noNotes: 'Leída, pero ninguna fuente habla del mismo lugar, momento y tipo de recuento.',
  },
};
