/**
 * Languages that are not read, told apart from those that are by their own frequent words: a page in one of them is left
 * alone even where it shares words with a neighbour that is read (Portuguese with Spanish, Bulgarian with Russian).
 */

/** Frequent words of each language that the languages of its script that are read do not have. */
export const unreadStopWords: Readonly<Record<string, readonly string[]>> = {
  it: ['il', 'di', 'che', 'della', 'delle', 'degli', 'dei', 'del', 'nel', 'nella', 'gli', 'è', 'sono', 'stato', 'stati', 'anche', 'più', 'con', 'per', 'non', 'alla', 'dal', 'dalla', 'i', 'e', 'la', 'una', 'un', 'ha', 'hanno', 'in', 'le', 'lo', 'si', 'secondo', 'soldati', 'russia', 'nordcoreani'],
  pt: ['o', 'os', 'do', 'da', 'dos', 'das', 'em', 'não', 'uma', 'um', 'na', 'no', 'nas', 'nos', 'ao', 'à', 'foram', 'são', 'pelo', 'pela', 'e', 'com', 'para', 'que', 'de', 'a', 'mais', 'por', 'soldados', 'norte', 'mil', 'segundo', 'também', 'se'],
  ca: ['els', 'les', 'amb', 'dels', 'que', 'una', 'un', 'i', 'per', 'és', 'han', 'més', 'soldats', 'a', 'de', 'la', 'el', 'del', 'al', 'no', 'segons'],
  ro: ['și', 'în', 'de', 'la', 'a', 'cu', 'pe', 'din', 'au', 'nu', 'sunt', 'mai', 'care', 'pentru', 'este', 'că', 'soldați', 'lui', 'o', 'un', 'fost', 'al', 'ale', 'cei'],
  nl: ['de', 'het', 'een', 'van', 'en', 'in', 'zijn', 'op', 'niet', 'met', 'dat', 'voor', 'aan', 'naar', 'uit', 'ook', 'door', 'bij', 'worden', 'werd', 'heeft', 'soldaten', 'meer', 'dan', 'die', 'is', 'te', 'om'],
  sv: ['och', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'till', 'den', 'har', 'inte', 'de', 'i', 'om', 'ett', 'soldater', 'från', 'var'],
  da: ['og', 'at', 'det', 'som', 'en', 'på', 'er', 'af', 'for', 'med', 'til', 'den', 'har', 'ikke', 'de', 'i', 'om', 'et', 'soldater', 'fra', 'var', 'der'],
  no: ['og', 'å', 'det', 'som', 'en', 'på', 'er', 'av', 'for', 'med', 'til', 'den', 'har', 'ikke', 'de', 'i', 'om', 'et', 'soldater', 'fra', 'var'],
  pl: ['i', 'w', 'na', 'z', 'do', 'nie', 'się', 'że', 'jest', 'o', 'przez', 'po', 'dla', 'od', 'oraz', 'są', 'został', 'żołnierzy', 'ze', 'jak', 'za', 'tym'],
  cs: ['a', 'v', 'na', 'se', 'že', 'je', 'do', 'z', 's', 'o', 'podle', 'pro', 'jsou', 'byl', 'vojáků', 'ale', 'za', 'jako', 've', 'po', 'které'],
  sk: ['a', 'v', 'na', 'sa', 'že', 'je', 'do', 'z', 's', 'o', 'podľa', 'pre', 'sú', 'bol', 'vojakov', 'ale', 'za', 'ako', 'vo', 'po', 'ktoré'],
  hr: ['i', 'u', 'je', 'na', 'se', 'da', 'su', 'za', 'od', 'koji', 'bi', 'ne', 's', 'vojnika', 'će', 'o', 'kao', 'iz'],
  hu: ['a', 'az', 'és', 'hogy', 'nem', 'egy', 'is', 'van', 'meg', 'katona', 'szerint', 'de', 'volt', 'ki', 'már', 'el', 'be'],
  fi: ['ja', 'on', 'ei', 'että', 'se', 'ovat', 'oli', 'mukaan', 'sotilasta', 'myös', 'mutta', 'kuin', 'ole', 'joka', 'ovat'],
  tr: ['ve', 'bir', 'bu', 'de', 'da', 'için', 'ile', 'olarak', 'olan', 'asker', 'çok', 'daha', 'göre', 'kuzey', 'olduğu', 'ki', 'ise'],
  id: ['dan', 'yang', 'di', 'untuk', 'dengan', 'dari', 'ini', 'tidak', 'telah', 'pada', 'ke', 'tentara', 'itu', 'dalam', 'oleh', 'akan'],
  vi: ['và', 'của', 'các', 'là', 'cho', 'đã', 'không', 'với', 'trong', 'được', 'những', 'quân', 'người', 'tại', 'này', 'có'],
  bg: ['на', 'и', 'в', 'се', 'за', 'от', 'да', 'са', 'е', 'не', 'че', 'с', 'по', 'като', 'към', 'севернокорейски', 'според', 'това', 'които', 'войници', 'ще', 'беше'],
  sr: ['је', 'и', 'у', 'на', 'се', 'да', 'су', 'за', 'од', 'који', 'не', 'са', 'војника', 'ће', 'о', 'као', 'из', 'то'],
  be: ['і', 'ў', 'у', 'на', 'што', 'не', 'з', 'па', 'да', 'як', 'гэта', 'паўночнакарэйскіх', 'вайскоўцаў', 'для', 'былі'],
};

/** The script each of them is written in. */
export const unreadScript = (language: string): 'latin' | 'cyrillic' =>
  language === 'bg' || language === 'sr' || language === 'be' ? 'cyrillic' : 'latin';
