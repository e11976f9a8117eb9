/** Lo que dice la página de bienvenida, con el pasaje en el que muestra las marcas. */
import type { WelcomeMessages } from '../en-welcome.ts';
import { counted } from '../plural.ts';

const count = counted('es');

export const welcome: WelcomeMessages = {
  locale: 'es',
  title: 'Una segunda fuente para las noticias de la guerra',
  lead: 'Donde una página de noticias dice cuántos soldados fueron enviados, muertos o heridos, Second Source muestra quién más dice qué, cuándo, y cómo se compara. Nunca dice «verdadero» ni «falso».',
  sample: {
    heading: 'Pruébelo aquí',
    lead: 'Este pasaje se lee como cualquier página de noticias. Deje el puntero sobre una frase marcada, haga clic en ella, o vaya a su señal con Tab y pulse Intro.',
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
      agrees: 'Las fuentes coinciden',
      differs: 'Las fuentes difieren',
      mixed: 'Unas coinciden, otras difieren',
      context: 'Nada que poner directamente al lado: las fuentes dan contexto',
    },
    lines: {
      agrees: 'línea continua',
      differs: 'línea doble',
      mixed: 'línea de trazos',
      context: 'línea de puntos',
    },
  },
  steps: {
    heading: 'Tres pasos',
    read: 'Lea como siempre',
    readMore: (sites) =>
      count(sites, {
        one: 'En # sitio de noticias de la lista hay marcas en las afirmaciones.',
        other:
          'En # grandes sitios de noticias hay marcas en las afirmaciones. El número del botón de la barra dice cuántas.',
      }),
    ask: 'Pregunte a una marca',
    askMore:
      'Su nota enumera las fuentes, quién lo dijo primero y por qué cada una coincide, difiere o es solo contexto.',
    lookUp: 'Consulte lo que quiera',
    lookUpMore: (key) =>
      `Seleccione una frase en cualquier página y elija «Consultar» en su menú. El botón de la barra${key === '' ? '' : ` (${key})`} abre el panel: esta página, cada cifra a lo largo del tiempo y un campo donde escribir. Lo que el panel no enumera, no lo hemos marcado nosotros.`,
  },
  access: {
    heading: 'Dónde lee',
    all: 'Su navegador da acceso a todos los sitios de noticias de la lista. Cualquiera se puede desactivar en el panel.',
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
