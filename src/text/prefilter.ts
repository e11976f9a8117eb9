/**
 * "Is there anything to read here?" – asked of every text of every listed page, so one regular expression passes over all of it.
 * Evidence is a name of North Korea, or a name of the war close to a word of its toll. It may say yes to a page
 * without a claim (reading is then the judge); it must not say no to a page with one. Never reads numbers.
 */

interface Evidence {
  /** Word beginnings that a page about the subject has: Korea, Russia, Ukraine. Few first letters: each is looked for in all of the text. */
  names: string;
  /** Capitals, leaders, "the enemy": who is meant where no country is named. Looked for where the language is known: all at once are slow. */
  meant: string;
  /** Among texts with a name, those that are enough by themselves: North Korea, its capital, its ruler. */
  north: string;
  /** Soldiers, losses, arms. */
  toll: string;
}

/** One entry a language. The parts are alternatives of a regular expression, read case-insensitively. */
const evidence: { readonly [language: string]: Evidence } = {
  en: {
    names: 'k(?:orea|remlin|ursk|yiv|iev)|dprk|p(?:yongyang|utin)|russia|ukrain',
    meant: "moscow|zelensk|\\bkim\\b|soviet|north(?:['’]s|\\sha[sd])|both\\s(?:sides|armies)",
    north: "n(?:orth|\\.)?[\\s-]*korea|pyongyang|dprk|north['’]s",
    toll: 'troop|soldier|casualt|kill|wound|losses|lost|dead|died|death|missile|shell|tank|deploy|captur|prisoner|army|infantr|servicem|\\bmen\\b|force|conscript|r[ou]+ble|container|weapon',
  },
  fr: {
    names: 'corée|pyongyang|rpdc|russ|ukrain|kremlin|koursk',
    meant: 'moscou|kiev|poutine|zelensk|soviéti|urss|deux\\s(?:armées|camps)',
    north: 'corée\\sdu\\snord|nord[\\s-]*coréen|pyongyang|rpdc',
    toll: 'soldat|troupe|militaire|perte|tué|bless|mort|meur|missile|obus|chars|déploy|prisonnier|hommes|armes',
  },
  de: {
    names: 'korea|pjöngjang|dvrk|russ|ukrain|kreml|kursk',
    meant: 'moskau|kiew|putin|selensk|sowjet|\\bkims?\\b|generalstab|beide[rn]?\\s(?:seiten|armeen)',
    north: 'nordkorea|pjöngjang|dvrk',
    toll: 'soldat|truppe|verlust|gefallen|getötet|tote|gestorben|verwunde|verletz|rakete|granate|panzer|gefangen|waffen',
  },
  es: {
    names: 'corea|p[iy]ongyang|pionyang|rpdc|rusia|rus[oa]s?\\b|ucrani|kremlin|kursk',
    meant: 'moscú|kiev|putin|zelensk|soviét|(?:ambos|dos)\\s(?:bandos|ejércitos)',
    north: 'corea\\sdel\\snorte|norcorean|p[iy]ongyang|pionyang|rpdc',
    toll: 'soldado|tropas|militar|bajas|pérdida|muert|muere|herid|misil|proyectil|tanque|despleg|prisioner|efectivos|hombres|armas',
  },
  uk: {
    names: 'коре|кндр|пхеньян|росі|рф|україн|кремл|курськ',
    meant:
      'москв|путін|зеленськ|кім\\sчен|зсу|генштаб|вор[ож]|противник|окупант|загарбник|обох\\s(?:боків|сторін)',
    north: 'північн\\p{L}+\\sкоре|північнокорей|кндр|пхеньян|корейц',
    toll: 'солдат|військ|вояк|втрат|загиб|гину|вбит|поранен|ракет|снаряд|танк|полонен|ліквідов|окупант|загарбник|росіян|армі|контракт',
  },
  ru: {
    names: 'коре|кндр|пхеньян|росс|рф|украин|кремл|курск',
    meant:
      'москв|путин|зеленск|советск|ким\\sчен|всу|генштаб|противник|враг|контракт|об(?:е|еих)\\s(?:стор|арми)',
    north: 'северн\\p{L}+\\sкоре|северокорей|кндр|пхеньян|корейц',
    toll: 'солдат|войск|военн|минобор|потер|погиб|гибн|убит|ранен|ракет|снаряд|танк|пленн|боец|бойц|уничтож|арми|выплат|россиян|соприкосн',
  },
  ko: {
    names: '북한|인민군|평양|김정은|러시아|우크라|크렘린|쿠르스크',
    meant: '北|러군|푸틴|모스크바|젤렌스키|소련|양[측쪽국]',
    north: '북한|인민군|평양|김정은',
    toll: '병력|군인|군\\s|러시아군|병사|파병|사상|전사|사망|부상|손실|숨[지졌진]|죽|다[쳤친]|미사일|포탄|전차|포로|무기',
  },
};

export interface Prefilter {
  /** Takes the page's texts one by one, in order; true as soon as what was seen is enough. */
  see(text: string): boolean;
}

/** How many texts apart a name of the war and a word of its toll may stand: one paragraph with a few links in it. */
const reach = 6;

const all = Object.keys(evidence);
const made = new Map<string, { names: RegExp; north: RegExp; toll: RegExp }>();

/** The expressions of one language, or of all where the page's own word for its language is missing or not one of ours. */
function expressions(language: string) {
  const known = Object.hasOwn(evidence, language) ? [language] : all;
  const key = known.join();
  const found = made.get(key);
  if (found) return found;
  const join = (part: keyof Evidence) => known.map((name) => evidence[name]?.[part]).join('|');
  const expression = (source: string) => new RegExp(source, 'iu');
  const parts = {
    // Passes over every text; the other two see only what stands near a name.
    names: expression(known.length > 1 ? join('names') : `${join('names')}|${join('meant')}`),
    north: expression(join('north')),
    toll: expression(join('toll')),
  };
  made.set(key, parts);
  return parts;
}

/** @param language what the page says its language is (`lang`), or an empty string. */
export function createPrefilter(language: string): Prefilter {
  const { names, north, toll } = expressions(language.slice(0, 2).toLowerCase());
  // A language that is not ours has its own words for the toll: its names must do. (Reading then leaves it alone, and says so.)
  const foreign = language !== '' && !Object.hasOwn(evidence, language.slice(0, 2).toLowerCase());
  const before: string[] = [];
  let ahead = 0;
  return {
    see(text) {
      if (text.length < 2) return false;
      if (names.test(text)) {
        if (foreign || north.test(text) || toll.test(text) || before.some((earlier) => toll.test(earlier)))
          return true;
        ahead = reach;
        before.length = 0;
      } else if (ahead > 0) {
        ahead -= 1;
        if (toll.test(text)) return true;
      } else if (before.push(text) > reach) before.shift();
      return false;
    },
  };
}

/** The same question of one whole text. */
export const worthReading = (text: string, language = ''): boolean => createPrefilter(language).see(text);
