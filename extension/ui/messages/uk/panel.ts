/** Панель: кожне слово, що не є фактом із бази. */
import type { Messages } from '../en.ts';
import { counted } from '../plural.ts';

const count = counted('uk');
const number = new Intl.NumberFormat('uk');
const claims = { one: '# твердження', few: '# твердження', many: '# тверджень', other: '# твердження' };
const periods: Readonly<Record<string, string>> = {
  day: 'за день',
  week: 'за тиждень',
  month: 'за місяць',
  year: 'за рік',
};

export const panel: Messages = {
  locale: 'uk',
  name: 'Second Source',
  sums: {
    agrees: 'Джерела збігаються',
    differs: 'Джерела розходяться',
    mixed: 'Джерела неодностайні',
    context: 'Лише контекст',
    'no-source': 'Нема джерела для порівняння',
  },
  relations: { corroborates: 'Збігається', contradicts: 'Розходиться', context: 'Контекст' },
  tabs: { label: 'Панель', page: 'Ця сторінка', figures: 'Показники', lookUp: 'Пошук' },
  header: { beside: 'Відкрити поруч зі сторінкою', settings: 'Налаштування' },
  page: {
    heading: 'Ця сторінка',
    loading: 'Сторінка ще завантажується',
    loadingMore: 'Її твердження з’являться тут, щойно її прочитано.',
    reading: 'Читання сторінки',
    nothing: 'На цій сторінці нема чого порівнювати',
    nothingMore: 'У її тексті не знайдено показників чи тверджень, які відстежує Second Source.',
    notNews: 'Цього сайту нема у списку новинних',
    notNewsMore:
      'Second Source не читає цей сайт сам. Але може прочитати для вас цю одну сторінку зараз, на вашому пристрої.',
    notAllowed: 'Немає доступу до цього сайту',
    notAllowedMore: 'Це новинний сайт зі списку, але браузер не дав Second Source доступу до нього.',
    allow: 'Надати доступ',
    refused: 'Браузер не надав доступу. Один раз перевірити цю сторінку все одно можна.',
    paused: 'На цьому сайті призупинено',
    pausedMore: 'Тут нічого не читається й не позначається, доки ви не ввімкнете знову.',
    pausedEverywhere: 'Призупинено всюди',
    pausedUntil: (time) => `До ${time} нічого не читається на жодному сайті.`,
    pausedUntilRestart: 'До наступного запуску браузера нічого не читається на жодному сайті.',
    resume: 'Відновити зараз',
    outOfSight: 'Цієї сторінки не видно',
    outOfSightMore:
      'Вона не на новинному сайті зі списку, тож тут про неї нічого не відомо. Щоб перевірити її один раз, натисніть кнопку Second Source на панелі інструментів, коли вона відкрита.',
    browserPage: 'Тут розширення не працюють',
    browserPageMore:
      'Власні сторінки, магазин додатків і переглядач документів браузер залишає собі. Пошук за введеним текстом працює всюди.',
    unreadLanguage: 'Ця сторінка мовою, яку ще не читаємо',
    unreadLanguageMore: (languages) =>
      `Мови, які читає Second Source: ${new Intl.ListFormat('uk').format(languages)}. Решту не чіпаємо.`,
    tooLong: 'Дуже довга сторінка, прочитана частково',
    tooLongMore: 'Читання зупиняється після 5 МБ тексту. Твердження нижче не наведено.',
    asleep: 'Сторінка не відповідає',
    asleepMore:
      'Можливо, вона призупинена або відкрита ще до оновлення. Перезавантажте її та погляньте знову.',
    checkNow: 'Перевірити цю сторінку',
    checking: 'Перевірка…',
    checkFailed: 'Цю сторінку не вдалося прочитати.',
    site: (host) => `Позначати твердження на ${host}`,
    siteOn: 'Увімкнено',
    siteOff: 'Призупинено',
    count: (n) =>
      count(n, {
        one: '# твердження з джерелами',
        few: '# твердження з джерелами',
        many: '# тверджень із джерелами',
        other: '# твердження з джерелами',
      }),
    show: 'Показати на сторінці',
    hidden: 'Його позначку на сторінці сховано.',
    markAgain: 'Позначити знову',
    gone: 'Цього уривка вже нема на сторінці.',
    seeFigure: 'Усі джерела',
    seeFigureOf: (figure) => `Усі джерела: ${figure}`,
    tally: (agree, differ, context) =>
      [
        agree > 0 ? count(agree, { one: '# збігається', other: '# збігаються' }) : '',
        differ > 0 ? count(differ, { one: '# розходиться', other: '# розходяться' }) : '',
        context > 0 ? count(context, { other: '# для контексту' }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    noSource: 'Відстежується, але нема з чим порівняти',
    noSourceMore: 'Жодне джерело не каже про те саме місце, час і вид підрахунку.',
    covers: (coverage) => `У базі: ${coverage}.`,
  },
  figures: {
    heading: 'Відстежувані показники й твердження',
    search: 'Шукати показники й твердження',
    searchHint: 'загиблі, Курськ, договір…',
    found: (hits) => count(hits, { other: 'знайдено: #' }),
    none: 'Нічого близького не відстежується.',
    noneMore: 'Спробуйте інше слово або пошукайте все твердження.',
    lookUpInstead: 'Пошукати',
    claims: (n) => count(n, claims),
    origins: (n) =>
      count(n, {
        one: '# першоджерело',
        few: '# першоджерела',
        many: '# першоджерел',
        other: '# першоджерела',
      }),
    empty: 'ще нема тверджень',
    other: 'Інше',
  },
  figure: {
    back: 'Усі показники',
    view: 'Показати як',
    plot: 'Графік',
    table: 'Таблиця',
    hollow: 'Порожні знаки – це плани, прогнози або підрахунки за тиждень чи подію, а не загальні числа.',
    spread: (low, high) => `Від ${low} до ${high}`,
    oneValue: (value) => `Усі загальні числа тут: ${value}`,
    onlyTotal: (value) => `Єдине загальне число тут: ${value}`,
    spreadBy: (low, high) => `найменше: ${low} · найбільше: ${high}`,
    noTotals: 'Серед цих тверджень нема точного загального числа.',
    noClaims: 'Жодне джерело в базі ще не каже про це.',
    thisPage: (value) => `Ця сторінка: ${value}`,
    claims: 'Твердження та їхні джерела',
    saidBy: 'Хто каже',
    unknownOrigin: 'першоджерело не назване',
    date: 'Дата',
    value: 'Значення',
    answer: 'Відповідь',
    source: 'Джерело',
    axes: {
      units: {
        people: 'осіб',
        shells: 'снарядів',
        missiles: 'ракет',
        containers: 'контейнерів',
        tanks: 'танків',
        vehicles: 'машин',
      },
      number: 'кількість',
      time: 'дата підрахунку',
      statementTime: 'дата заяви',
    },
    plotLabel: (figure, points, page) =>
      `Графік у часі: ${figure}. ${count(points.length, claims)}: ${points.join('; ')}.${page ? ` ${page}.` : ''}`,
    timelineLabel: (statement, points) =>
      `Часова шкала: ${statement}. ${count(points.length, claims)}: ${points.join('; ')}.`,
    affirms: 'Стверджується',
    denies: 'Заперечується',
    unconfirmed: 'Без підтвердження',
    unknown: 'Цього показника нема в базі.',
  },
  claim: {
    stated: 'дату вказано',
    inferred: 'дату виведено з тексту',
    ofArticle: 'дата статті',
    ofArticleInferred: 'дата статті, виведена з її тексту',
    articleStated: (date) => `опубліковано ${date}`,
    articleInferred: (date) => `опубліковано ${date}, дату виведено з тексту`,
    noLink: 'посилання невідоме',
    link: 'відкрити статтю',
    author: (name) => `автор: ${name}`,
    planned: 'заплановано',
    training: 'на навчанні',
    arrived: 'прибули',
    deployed: 'розгорнуті',
    fighting: 'у бою',
    increment: 'додатково, не загальне число',
    event: 'за одну подію',
    forecast: 'прогноз',
    ambiguous: 'загиблі чи разом із пораненими – не сказано',
    period: (period) => periods[period] ?? 'за період',
    periodLong: 'за період, не загальне число',
  },
  lookUp: {
    heading: 'Пошук твердження',
    label: 'Речення, число або кілька слів',
    hint: 'напр., близько 10 000 північнокорейських військових – у Курській області',
    go: 'Знайти',
    privacy: 'Читається на цьому пристрої. Нікуди нічого не надсилається.',
    empty: 'Спершу введіть або вставте твердження.',
    tooLong: (length, limit) =>
      `Тут символів: ${number.format(length)}. За раз можна перевірити до ${number.format(limit)}: залиште уривок із твердженням.`,
    found: (n) =>
      count(n, {
        one: 'Знайдено # твердження',
        few: 'Знайдено # твердження',
        many: 'Знайдено # тверджень',
        other: 'Знайдено # твердження',
      }),
    near: 'Тверджень у тексті не знайдено. Найближчі в базі:',
    none: 'У базі немає нічого близького.',
    noneMore:
      'Вона охоплює північнокорейських військових, зброю і втрати у війні, втрати Росії та України і договір, що стоїть за цим.',
    noNotes: 'Прочитано, але жодне джерело не каже про те саме місце, час і вид підрахунку.',
  },
};
