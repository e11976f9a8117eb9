/** Lo que dicen en una página las marcas, el botón de la selección y la nota. */
import type { NoteMessages } from '../en-note.ts';
import { counted } from '../plural.ts';

const count = counted('es');

export const note: NoteMessages = {
  locale: 'es',
  name: 'Second Source',
  sums: {
    agrees: 'Las fuentes coinciden',
    differs: 'Las fuentes difieren',
    mixed: 'Las fuentes están divididas',
    context: 'Solo contexto',
    'no-source': 'Nada que comparar',
  },
  relations: { corroborates: 'Coincide', contradicts: 'Difiere', context: 'Contexto' },
  polarities: { affirms: 'lo afirma', denies: 'lo niega', unconfirmed: 'lo deja abierto' },
  group: 'Second Source: afirmaciones de esta página',
  marker: (index, of, figure, says, summary) =>
    `Afirmación ${index} de ${of}: ${figure}, ${says}. ${summary}. Abrir la nota.`,
  thisPage: 'Esta página',
  saidBy: (origin) => `según ${origin}`,
  asOf: (date) => `fecha: ${date}`,
  dateUnknown: 'fecha desconocida',
  firstSaid: (origin) => `Primero según ${origin}`,
  originUnknown: 'Origen no citado',
  dateWorkedOut: 'deducida',
  onItself: 'Esta página frente a sí misma',
  otherWords: 'Mostrar el otro pasaje',
  moreContext: (n) => count(n, { one: '# más de contexto', other: '# más de contexto' }),
  moreVoices: (n) => count(n, { one: '# voz más en este artículo', other: '# voces más en este artículo' }),
  line: (figure, page, values) =>
    `${figure}: ${page === null ? '' : `esta página ${page}; `}${values.join('; ')}`,
  note: (figure) => `Nota de Second Source: ${figure}`,
  position: (index, of) => `${index} de ${of}`,
  close: 'Cerrar',
  pin: 'Mantener abierta',
  pinned: 'Fijada: la nota sigue abierta mientras usted lee.',
  unpinned: 'Suelta: la nota se cierra al pulsar en otro sitio.',
  move: 'Mover la nota: arrástrela, use las flechas o pulse para la esquina siguiente',
  previous: 'Afirmación anterior',
  next: 'Afirmación siguiente',
  copy: 'Copiar',
  copyMarkdown: 'Copiar como Markdown',
  copied: 'Copiado',
  notCopied: 'Esta página no permite copiar desde aquí.',
  seeFigure: 'Todas las fuentes',
  hide: 'Ocultar aquí',
  hidden: 'Esta marca está oculta en esta página.',
  bringBack: 'Volver a mostrarla',
  lookUp: 'Consultar en Second Source',
  selection: 'Su selección',
  near: 'En la selección no se leyó ninguna cifra seguida. Las afirmaciones más cercanas:',
  nothingNear: 'Nada en la base de datos se acerca a esa selección.',
  nothingNearMore:
    'Abarca los soldados, las armas y las bajas de Corea del Norte en la guerra, las bajas rusas y ucranianas y el tratado que hay detrás.',
  nothingSelected: 'No hay nada seleccionado. Seleccione primero una frase o una cifra.',
  cut: (longest) =>
    `Una selección larga: se consultaron sus primeros ${new Intl.NumberFormat('es').format(longest)} caracteres.`,
  noNotes: 'Se sigue, pero ninguna fuente habla del mismo lugar, momento y tipo de recuento.',
  covers: (coverage) => `En la base de datos: ${coverage}.`,
  fromPack: (name) => `Del paquete «${name}»`,
  noLink: 'sin enlace conocido',
  whyHere: 'Por qué está aquí esta fuente',
  thisSource: 'Esta fuente',
  notSaid: 'no se dice',
  rule: (number) => `Regla ${number}:`,
};
