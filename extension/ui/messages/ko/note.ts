/** 페이지 위의 표시와 선택 버튼, 노트가 하는 말. */
import type { NoteMessages } from '../en-note.ts';
import { counted } from '../plural.ts';

const count = counted('ko');

export const note: NoteMessages = {
  locale: 'ko',
  name: 'Second Source',
  sums: {
    agrees: '출처와 일치',
    differs: '출처와 다름',
    mixed: '출처가 엇갈림',
    context: '참고만',
    'no-source': '비교할 것 없음',
  },
  relations: { corroborates: '일치', contradicts: '다름', context: '참고' },
  polarities: { affirms: '인정', denies: '부인', unconfirmed: '확인하지 않음' },
  group: 'Second Source: 이 페이지의 주장',
  marker: (index, of, figure, says, summary) =>
    `주장 ${of}개 중 ${index}번째: ${figure}, ${says}. ${summary}. 노트 열기.`,
  thisPage: '이 페이지',
  saidBy: (origin) => `원출처: ${origin}`,
  asOf: (date) => `${date} 기준`,
  dateUnknown: '날짜 모름',
  firstSaid: (origin) => `원출처: ${origin}`,
  originUnknown: '원출처 미상',
  dateWorkedOut: '추정',
  onItself: '이 페이지 안에서',
  otherWords: '다른 대목 보기',
  moreContext: (n) => count(n, { other: '참고 #건 더 보기' }),
  moreVoices: (n) => count(n, { other: '이 기사의 다른 발언 #건 더 보기' }),
  line: (figure, page, values) =>
    `${figure}: ${page === null ? '' : `이 페이지 ${page}; `}${values.join('; ')}`,
  note: (figure) => `Second Source 노트: ${figure}`,
  position: (index, of) => `${index} / ${of}`,
  close: '닫기',
  pin: '열어 두기',
  pinned: '고정됨: 계속 읽는 동안 노트가 열려 있습니다.',
  unpinned: '고정 해제됨: 다른 곳을 누르면 노트가 닫힙니다.',
  move: '노트 옮기기: 끌거나 화살표 키를 쓰거나, 누르면 다음 모서리로 갑니다',
  previous: '이전 주장',
  next: '다음 주장',
  copy: '복사',
  copyMarkdown: 'Markdown으로 복사',
  copied: '복사됨',
  notCopied: '이 페이지에서는 복사할 수 없습니다.',
  seeFigure: '모든 출처 보기',
  hide: '여기서 숨기기',
  hidden: '이 페이지에서 이 표시를 숨겼습니다.',
  bringBack: '다시 표시',
  lookUp: 'Second Source에서 찾아보기',
  selection: '선택한 글',
  near: '선택한 글에서 다루는 수치를 찾지 못했습니다. 가장 가까운 주장:',
  nothingNear: '선택한 글에 가까운 것이 데이터베이스에 없습니다.',
  nothingNearMore:
    '북한군의 병력과 무기와 피해, 러시아군과 우크라이나군의 피해, 그 배경이 된 조약을 다룹니다.',
  nothingSelected: '선택한 글이 없습니다. 먼저 문장이나 숫자를 선택하세요.',
  cut: (longest) =>
    `선택한 글이 길어 앞의 ${new Intl.NumberFormat('ko').format(longest)}자만 찾아보았습니다.`,
  noNotes: '다루는 수치이지만 같은 장소, 같은 때, 같은 종류의 집계를 말하는 출처가 없습니다.',
  covers: (coverage) => `데이터베이스: ${coverage}.`,
  fromPack: (name) => `“${name}” 모음에서`,
  noLink: '알려진 링크 없음',
  whyHere: '이 출처가 여기 있는 이유',
  thisSource: '이 출처',
  notSaid: '밝히지 않음',
  rule: (number) => `규칙 ${number}:`,
};
