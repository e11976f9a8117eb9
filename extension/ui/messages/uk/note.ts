/** Що кажуть на сторінці позначки, кнопка біля виділеного та примітка. */
import type { NoteMessages } from '../en-note.ts';
import { counted } from '../plural.ts';

const count = counted('uk');

export const note: NoteMessages = {
  locale: 'uk',
  name: 'Second Source',
  sums: {
    agrees: 'Джерела збігаються',
    differs: 'Джерела розходяться',
    mixed: 'Джерела неодностайні',
    context: 'Лише контекст',
    'no-source': 'Нема з чим порівняти',
  },
  relations: { corroborates: 'Збігається', contradicts: 'Розходиться', context: 'Контекст' },
  uncounted: (relation) => `${relation}, не враховано`,
  polarities: { affirms: 'стверджує', denies: 'заперечує', unconfirmed: 'не підтверджує' },
  group: 'Second Source: твердження на цій сторінці',
  marker: (index, of, figure, says, summary) =>
    `Твердження ${index} з ${of}: ${figure}, ${says}. ${summary}. Відкрити примітку.`,
  thisPage: 'Ця сторінка',
  saidBy: (origin) => `першоджерело: ${origin}`,
  asOf: (date) => `станом на ${date}`,
  dateUnknown: 'дата невідома',
  firstSaid: (origin) => `Першоджерело: ${origin}`,
  originUnknown: 'Першоджерело не назване',
  dateWorkedOut: 'виведено',
  onItself: 'Сторінка сама проти себе',
  otherWords: 'Показати інші слова',
  moreContext: (n) => count(n, { other: 'Ще # для контексту' }),
  moreVoices: (n) =>
    count(n, {
      one: 'ще # голос у цій статті',
      few: 'ще # голоси в цій статті',
      many: 'ще # голосів у цій статті',
      other: 'ще # голосу в цій статті',
    }),
  line: (figure, page, values) =>
    `${figure}: ${page === null ? '' : `ця сторінка ${page}; `}${values.join('; ')}`,
  note: (figure) => `Примітка Second Source: ${figure}`,
  position: (index, of) => `${index} з ${of}`,
  close: 'Закрити',
  pin: 'Тримати відкритою',
  pinned: 'Закріплено: примітка лишається відкритою, поки ви читаєте далі.',
  unpinned: 'Відкріплено: примітка закриється, коли ви натиснете деінде.',
  move: 'Перемістити примітку: потягніть, клавіші зі стрілками або натисніть для наступного кута',
  previous: 'Попереднє твердження',
  next: 'Наступне твердження',
  copy: 'Копіювати',
  copyMarkdown: 'Копіювати як Markdown',
  copied: 'Скопійовано',
  notCopied: 'Ця сторінка не дозволяє копіювати звідси.',
  seeFigure: 'Усі джерела',
  hide: 'Сховати тут',
  hidden: 'Цю позначку на сторінці сховано.',
  bringBack: 'Повернути',
  lookUp: 'Знайти в Second Source',
  selection: 'Виділене',
  near: 'У виділеному не знайдено жодного відстежуваного показника. Найближчі твердження:',
  nothingNear: 'У базі немає нічого близького до виділеного.',
  nothingNearMore:
    'Вона охоплює північнокорейських військових, зброю і втрати у війні, втрати Росії та України і договір, що стоїть за цим.',
  nothingSelected: 'Нічого не виділено. Спершу виділіть речення або число.',
  cut: (longest) =>
    `Довге виділення: перевірено перші ${new Intl.NumberFormat('uk').format(longest)} символів.`,
  noNotes: 'Відстежується, але жодне джерело не каже про те саме місце, час і вид підрахунку.',
  covers: (coverage) => `У базі: ${coverage}.`,
  fromPack: (name) => `Зі збірки «${name}»`,
  noLink: 'посилання невідоме',
  whyHere: 'Чому це джерело тут',
  thisSource: 'Це джерело',
  notSaid: 'не сказано',
  rule: (number) => `Правило ${number}:`,
};
