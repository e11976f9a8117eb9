/** Lo que dice la página de bienvenida, con el pasaje en el que muestra las marcas. */
import type { WelcomeMessages } from '../en-welcome.ts';
import { counted } from '../plural.ts';

const count = counted('es');

export const welcome: WelcomeMessages = {
  locale: 'es',
  title: 'Una segunda fuente sobre la guerra en Ucrania',
  lead: 'Second Source lee la página de noticias en la que usted está. Donde dice cuántos soldados norcoreanos fueron enviados, o cuántos soldados murieron o resultaron heridos, aparece una línea fina bajo esa afirmación. Haga clic en ella para ver qué otras fuentes coinciden, cuáles dicen otra cosa y por qué. Nunca dice «verdadero» ni «falso».',
  knows: (articles, from, to) =>
    `Por ahora compara con ${count(articles, { one: '# artículo', other: '# artículos' })} (${from} – ${to}).`,
  sample: {
    heading: 'Pruébelo aquí',
    lead: 'Este pasaje se lee como cualquier página de noticias. Haga clic en una línea o deje el puntero sobre ella. Con el teclado: Tab hasta la pequeña señal de su final y después Intro.',
    label: 'Un pasaje de ejemplo',
    dateline: 'Ejemplo, 5 de noviembre de 2024',
    published: '2024-11-05',
    language: 'es',
    paragraphs: [
      'Unos 10.000 soldados norcoreanos ya están desplegados en la región rusa de Kursk, dijo Zelenski. Pyongyang negó haber enviado soldados a Rusia.',
      'Corea del Norte ha enviado 12.000 soldados a Rusia, según la inteligencia surcoreana. La guerra se ha vuelto costosa: unos 200.000 soldados rusos han muerto hasta ahora.',
    ],
    found: (claims) =>
      count(claims, { one: 'Hay # afirmación marcada.', other: 'Hay # afirmaciones marcadas.' }),
    open: 'Abrir la primera nota',
  },
  legend: {
    heading: 'Qué dicen las marcas',
    sums: {
      agrees: 'Otras fuentes coinciden',
      differs: 'Otras fuentes dicen otra cosa',
      mixed: 'Unas coinciden, otras dicen otra cosa',
      context: 'Ninguna fuente se puede comparar directamente; la nota muestra lo más cercano',
    },
    lines: {
      agrees: 'línea continua',
      differs: 'línea doble',
      mixed: 'línea de trazos',
      context: 'línea de puntos',
    },
  },
  steps: {
    heading: 'Cómo se usa',
    read: 'Lea como siempre',
    readMore: (sites) =>
      count(sites, {
        one: 'En # sitio de noticias de la lista hay marcas en las afirmaciones.',
        other:
          'En # grandes sitios de noticias hay marcas en las afirmaciones. El número del botón de la barra dice cuántas.',
      }),
    ask: 'Haga clic en una línea',
    askMore:
      'Al lado se abre una nota: quién coincide y quién dice otra cosa, quién lo dijo primero y por qué, en una frase cada uno. «Ocultar aquí» quita la marca de la página y el panel la recupera; el alfiler mantiene la nota abierta mientras usted lee.',
    figure: 'Encuentre una cifra',
    figureMore: (key) =>
      `El botón de la barra${key === '' ? '' : ` (${key})`} abre el panel; si no lo ve, está detrás de la pieza de puzle. El panel muestra las afirmaciones de esta página, cada cifra a lo largo del tiempo y un campo donde consultar. Lo que no enumera, no lo hemos marcado nosotros.`,
    lookUp: 'Consulte cualquier frase',
    lookUpMore:
      'Seleccione una frase en cualquier página, abra su menú con el botón derecho del ratón y elija «Consultar … en Second Source».',
    off: 'Desactive un sitio',
    offMore:
      'Abra el panel en ese sitio y apague el interruptor junto al nombre del sitio. Todos los sitios a la vez se pueden pausar en los ajustes.',
  },
  access: {
    heading: 'Dónde lee',
    all: 'Su navegador da acceso a todos los sitios de noticias de la lista.',
    missing: (missing, sites) =>
      `Su navegador no da acceso a ${count(missing, { one: '# de los sitios de noticias de la lista', other: '# de los sitios de noticias de la lista' })} (${sites} en total), así que allí no se marca nada.`,
    give: 'Dar acceso',
    refused:
      'El navegador no dio acceso. Cada sitio se puede permitir más tarde, en el panel o en los ajustes.',
    given: 'Acceso dado.',
    privacy: 'Las páginas se leen en este equipo. No se envía nada a ninguna parte ni se guarda historial.',
  },
  settings: 'Ajustes',
  closing: 'Puede cerrar esta página. No vuelve por sí sola.',
};
