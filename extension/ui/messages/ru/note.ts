/** Что говорят на странице пометки, кнопка у выделенного и примечание. */
import type { NoteMessages } from '../en-note.ts';
import { counted } from '../plural.ts';

const count = counted('ru');

export const note: NoteMessages = {
  locale: 'ru',
  name: 'Second Source',
  sums: {
    agrees: 'Источники совпадают',
    differs: 'Источники расходятся',
    mixed: 'Источники неединодушны',
    context: 'Только контекст',
    'no-source': 'Не с чем сравнить',
  },
  relations: { corroborates: 'Совпадает', contradicts: 'Расходится', context: 'Контекст' },
  uncounted: (relation) => `${relation}, не учтено`,
  polarities: { affirms: 'утверждает', denies: 'отрицает', unconfirmed: 'не подтверждает' },
  group: 'Second Source: утверждения на этой странице',
  marker: (index, of, figure, says, summary) =>
    `Утверждение ${index} из ${of}: ${figure}, ${says}. ${summary}. Открыть примечание.`,
  thisPage: 'Эта страница',
  saidBy: (origin) => `первоисточник: ${origin}`,
  asOf: (date) => `на ${date}`,
  dateUnknown: 'дата неизвестна',
  firstSaid: (origin) => `Первоисточник: ${origin}`,
  originUnknown: 'Первоисточник не назван',
  dateWorkedOut: 'выведено',
  onItself: 'Страница сама против себя',
  otherWords: 'Показать другие слова',
  moreContext: (n) => count(n, { other: 'Ещё # для контекста' }),
  moreVoices: (n) =>
    count(n, {
      one: 'ещё # голос в этой статье',
      few: 'ещё # голоса в этой статье',
      many: 'ещё # голосов в этой статье',
      other: 'ещё # голоса в этой статье',
    }),
  line: (figure, page, values) =>
    `${figure}: ${page === null ? '' : `эта страница ${page}; `}${values.join('; ')}`,
  note: (figure) => `Примечание Second Source: ${figure}`,
  position: (index, of) => `${index} из ${of}`,
  close: 'Закрыть',
  pin: 'Держать открытым',
  pinned: 'Закреплено: примечание остаётся открытым, пока вы читаете дальше.',
  unpinned: 'Откреплено: примечание закроется, когда вы нажмёте в другом месте.',
  move: 'Переместить примечание: потяните, клавиши со стрелками или нажмите для следующего угла',
  previous: 'Предыдущее утверждение',
  next: 'Следующее утверждение',
  copy: 'Копировать',
  copyMarkdown: 'Копировать как Markdown',
  copied: 'Скопировано',
  notCopied: 'Эта страница не позволяет копировать отсюда.',
  seeFigure: 'Все источники',
  hide: 'Скрыть здесь',
  hidden: 'Эта пометка на странице скрыта.',
  bringBack: 'Вернуть',
  lookUp: 'Найти в Second Source',
  selection: 'Выделенное',
  near: 'В выделенном не найдено ни одного отслеживаемого показателя. Ближайшие утверждения:',
  nothingNear: 'В базе нет ничего близкого к выделенному.',
  nothingNearMore:
    'Она охватывает северокорейских военных, оружие и потери в войне, потери России и Украины и договор, стоящий за этим.',
  nothingSelected: 'Ничего не выделено. Сначала выделите предложение или число.',
  cut: (longest) =>
    `Длинное выделение: проверены первые ${new Intl.NumberFormat('ru').format(longest)} символов.`,
  noNotes: 'Отслеживается, но ни один источник не говорит о том же месте, времени и виде подсчёта.',
  covers: (coverage) => `В базе: ${coverage}.`,
  fromPack: (name) => `Из сборника «${name}»`,
  noLink: 'ссылка неизвестна',
  whyHere: 'Почему этот источник здесь',
  thisSource: 'Этот источник',
  notSaid: 'не сказано',
  rule: (number) => `Правило ${number}:`,
};
