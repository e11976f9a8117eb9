/**
 * How texts join one count to another: set beside it ("600 killed and 4,700 casualties"), told as a whole ("in all"),
 * or as a share of it ("a quarter of whom fell"). Words only: what follows from them is decided in `matching/within`.
 * A language without an entry here is read without these joints.
 */
import type { LanguageTag } from '../types.ts';

export interface Joints {
  /** Between two counts, nothing else: the two stand side by side. */
  and: readonly string[];
  /** Says outright that the second comes on top of the first. */
  besides: readonly string[];
  /** Marks the second count as the whole: then nothing is counted twice. */
  inAll: readonly string[];
  shares: Readonly<Record<string, number>>;
  percent: readonly string[];
  /** "Of whom", "of them". */
  ofThem: readonly string[];
  killed: readonly string[];
  wounded: readonly string[];
}

export const joints: Readonly<Record<LanguageTag, Joints>> = {
  en: {
    and: ['and', '&'],
    besides: ['as well as', 'plus', 'in addition to', 'along with', 'besides', 'on top of'],
    inAll: ['in all', 'total', 'overall', 'altogether', 'combined', 'all told'],
    shares: { half: 1 / 2, 'a third': 1 / 3, 'one third': 1 / 3, 'one-third': 1 / 3, 'two thirds': 2 / 3, 'two-thirds': 2 / 3, 'a quarter': 1 / 4, 'one quarter': 1 / 4, 'one-quarter': 1 / 4, 'three quarters': 3 / 4, 'three-quarters': 3 / 4, 'a fifth': 1 / 5, 'one fifth': 1 / 5, 'a tenth': 1 / 10, 'one in ten': 1 / 10, 'one in four': 1 / 4, 'one in three': 1 / 3 },
    percent: ['%', 'percent', 'per cent'],
    ofThem: ['of whom', 'of them', 'of these', 'of those', 'of which'],
    killed: ['killed', 'dead', 'died', 'fell', 'deaths', 'fatalities'],
    wounded: ['wounded', 'injured'],
  },
  fr: {
    and: ['et'],
    besides: ['ainsi que', 'en plus de', 'auxquels s’ajoutent', "auxquels s'ajoutent", 'outre'],
    inAll: ['au total', 'en tout'],
    shares: { 'la moitié': 1 / 2, 'un tiers': 1 / 3, 'les deux tiers': 2 / 3, 'deux tiers': 2 / 3, 'un quart': 1 / 4, 'le quart': 1 / 4, 'trois quarts': 3 / 4, 'un cinquième': 1 / 5, 'un dixième': 1 / 10 },
    percent: ['%', 'pour cent'],
    ofThem: ['dont', "d'entre eux", 'd’entre eux', 'parmi eux'],
    killed: ['tués', 'tué', 'morts', 'mort', 'tombés', 'décédés'],
    wounded: ['blessés', 'blessé'],
  },
  de: {
    and: ['und'],
    besides: ['sowie', 'zuzüglich', 'plus', 'neben'],
    inAll: ['insgesamt', 'zusammen', 'alles in allem'],
    shares: { 'die hälfte': 1 / 2, 'ein drittel': 1 / 3, 'zwei drittel': 2 / 3, 'ein viertel': 1 / 4, 'drei viertel': 3 / 4, 'ein fünftel': 1 / 5, 'ein zehntel': 1 / 10 },
    percent: ['%', 'prozent'],
    ofThem: ['von denen', 'davon', 'darunter', 'von ihnen'],
    killed: ['getötet', 'tot', 'tote', 'gefallen', 'gestorben', 'starb', 'starben', 'fielen', 'fiel'],
    wounded: ['verwundet', 'verletzt', 'verwundete', 'verletzte'],
  },
  es: {
    and: ['y'],
    besides: ['así como', 'además de', 'más'],
    inAll: ['en total', 'en conjunto'],
    shares: { 'la mitad': 1 / 2, 'un tercio': 1 / 3, 'dos tercios': 2 / 3, 'un cuarto': 1 / 4, 'una cuarta parte': 1 / 4, 'la cuarta parte': 1 / 4, 'tres cuartos': 3 / 4, 'una quinta parte': 1 / 5, 'una décima parte': 1 / 10 },
    percent: ['%', 'por ciento'],
    ofThem: ['de los cuales', 'de ellos', 'de estos', 'de los que'],
    killed: ['muertos', 'muerto', 'murieron', 'murió', 'cayeron', 'cayó', 'fallecieron', 'fallecidos'],
    wounded: ['heridos', 'herido', 'resultaron heridos'],
  },
  uk: {
    and: ['і', 'й', 'та'],
    besides: ['а також', 'плюс', 'крім того'],
    inAll: ['загалом', 'усього', 'разом'],
    shares: { половина: 1 / 2, третина: 1 / 3, 'дві третини': 2 / 3, чверть: 1 / 4, 'три чверті': 3 / 4 },
    percent: ['%', 'відсотків', 'відсотки'],
    ofThem: ['з яких', 'з них', 'із них', 'із яких'],
    killed: ['загинула', 'загинули', 'загиблих', 'загиблі', 'вбито', 'полягла', 'полягли'],
    wounded: ['поранено', 'поранених', 'поранені', 'поранена'],
  },
  ru: {
    and: ['и'],
    besides: ['а также', 'плюс', 'кроме того'],
    inAll: ['всего', 'в общей сложности', 'вместе'],
    shares: { половина: 1 / 2, треть: 1 / 3, 'две трети': 2 / 3, четверть: 1 / 4, 'три четверти': 3 / 4 },
    percent: ['%', 'процентов', 'процента'],
    ofThem: ['из которых', 'из них'],
    killed: ['погибла', 'погибли', 'погибших', 'погибшие', 'убито', 'убиты', 'пала', 'пали'],
    wounded: ['ранено', 'раненых', 'ранены', 'ранена'],
  },
  ko: {
    and: ['와', '과', '및'],
    besides: ['그리고', '외에'],
    inAll: ['총', '모두'],
    shares: { 절반: 1 / 2, '3분의 1': 1 / 3, '3분의 2': 2 / 3, '4분의 1': 1 / 4, '4분의 3': 3 / 4, '5분의 1': 1 / 5 },
    percent: ['%', '퍼센트'],
    ofThem: ['이 중', '이중', '그중', '그 중', '이 가운데', '이들 중'],
    killed: ['사망', '전사', '숨'],
    wounded: ['부상', '다쳤'],
  },
};
