/**
 * What the toolbar button's title and the context menu say, in every language: the background needs no more, and all of it at once.
 */
import type { InterfaceLanguage } from '../../languages.ts';
import { counted } from './plural.ts';

export interface ToolbarMessages {
  /** The browser puts the selection in place of `%s`. */
  lookUp: string;
  /** "7 claims, 3 with notes". */
  counts(claims: number, noted: number): string;
}

const en = counted('en');
const fr = counted('fr');
const de = counted('de');
const es = counted('es');
const uk = counted('uk');
const ru = counted('ru');
const ko = counted('ko');

export const toolbar: Readonly<Record<InterfaceLanguage, ToolbarMessages>> = {
  en: {
    lookUp: 'Look up “%s” in Second Source',
    counts: (claims, noted) =>
      `${en(claims, { one: '# claim', other: '# claims' })}, ${noted === 0 ? 'none' : noted} with notes`,
  },
  fr: {
    lookUp: 'Chercher «\u00a0%s\u00a0» dans Second Source',
    counts: (claims, noted) =>
      `${fr(claims, { one: '# affirmation', other: '# affirmations' })}, dont ${noted === 0 ? 'aucune' : noted} avec note`,
  },
  de: {
    lookUp: '„%s“ in Second Source nachschlagen',
    counts: (claims, noted) =>
      `${de(claims, { one: '# Angabe', other: '# Angaben' })}, ${noted === 0 ? 'keine' : noted} mit Notiz`,
  },
  es: {
    lookUp: 'Consultar «%s» en Second Source',
    counts: (claims, noted) =>
      `${es(claims, { one: '# afirmación', other: '# afirmaciones' })}, ${noted === 0 ? 'ninguna' : noted} con nota`,
  },
  uk: {
    lookUp: 'Знайти «%s» у Second Source',
    counts: (claims, noted) =>
      `${uk(claims, { one: '# твердження', few: '# твердження', many: '# тверджень', other: '# твердження' })}, з примітками: ${noted}`,
  },
  ru: {
    lookUp: 'Найти «%s» в Second Source',
    counts: (claims, noted) =>
      `${ru(claims, { one: '# утверждение', few: '# утверждения', many: '# утверждений', other: '# утверждения' })}, с примечаниями: ${noted}`,
  },
  ko: {
    lookUp: 'Second Source에서 “%s” 찾아보기',
    counts: (claims, noted) => `${ko(claims, { other: '주장 #개' })}, 노트 ${noted}개`,
  },
};
