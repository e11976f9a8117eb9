/** 환영 페이지가 하는 말과, 표시를 보여 주는 예문. */
import type { WelcomeMessages } from '../en-welcome.ts';
import { counted } from '../plural.ts';

const count = counted('ko');

export const welcome: WelcomeMessages = {
  locale: 'ko',
  title: '우크라이나 전쟁 뉴스를 위한 두 번째 출처',
  lead: 'Second Source는 지금 보고 있는 뉴스 페이지를 읽습니다. 북한군이 얼마나 파병됐는지, 병력이 얼마나 전사하거나 다쳤는지 말하는 곳에 가는 줄이 나타납니다. 줄을 누르면 어느 출처가 일치하고 어느 출처가 다르게 말하는지, 그 이유가 무엇인지 보여 줍니다. “참”이나 “거짓”이라고 말하지 않습니다.',
  knows: (articles, from, to) =>
    `지금은 ${count(articles, { other: '기사 #건' })}과 견줍니다(${from} – ${to}).`,
  sample: {
    heading: '여기서 해 보세요',
    lead: '이 글은 여느 뉴스 페이지처럼 읽힙니다. 줄을 누르거나 그 위에 포인터를 올려 두세요. 키보드로는 Tab으로 줄 끝의 작은 표지로 간 다음 Enter를 누르세요.',
    label: '예문',
    dateline: '예문, 2024년 11월 5일',
    published: '2024-11-05',
    language: 'ko',
    paragraphs: [
      '북한군 약 1만 명이 이미 러시아 쿠르스크주에 배치됐다고 젤렌스키가 말했다. 북한은 러시아에 파병한 사실을 부인했다.',
      '북한이 러시아에 병력 1만2000명을 보냈다고 국가정보원이 밝혔다. 전쟁의 대가는 커졌다. 지금까지 러시아군 약 20만 명이 전사했다.',
    ],
    found: (claims) => count(claims, { other: '주장 #개가 표시되었습니다.' }),
    open: '첫 노트 열기',
  },
  legend: {
    heading: '표시가 하는 말',
    sums: {
      agrees: '다른 출처와 일치',
      differs: '다른 출처는 다르게 말함',
      mixed: '일치하는 출처도 있고 다르게 말하는 출처도 있음',
      context: '바로 견줄 출처가 없어, 노트가 가까운 것을 보여 줌',
    },
    lines: {
      agrees: '실선',
      differs: '겹줄',
      mixed: '파선',
      context: '점선',
    },
  },
  steps: {
    heading: '사용 방법',
    read: '늘 하던 대로 읽기',
    readMore: (sites) =>
      count(sites, {
        other:
          '큰 뉴스 사이트 #곳에서 주장에 표시가 붙습니다. 도구 모음 버튼의 숫자가 몇 개인지 알려 줍니다.',
      }),
    ask: '줄 누르기',
    askMore:
      '옆에 노트가 열립니다. 누가 일치하고 누가 다르게 말하는지, 누가 처음 말했는지, 그 이유를 한 문장씩 보여 줍니다.',
    figure: '수치 찾기',
    figureMore: (key) =>
      `도구 모음 버튼${key === '' ? '' : `(${key})`}을 누르면 패널이 열립니다. 버튼이 보이지 않으면 퍼즐 조각 뒤에 있습니다. 패널은 이 페이지의 주장, 시간에 따른 모든 수치, 찾아보는 입력란을 보여 줍니다. 패널에 없는 것은 우리가 표시한 것이 아닙니다.`,
    lookUp: '어떤 문장이든 찾아보기',
    lookUpMore:
      '어느 페이지에서든 문장을 선택하고 마우스 오른쪽 버튼으로 메뉴를 열어 “Second Source에서 … 찾아보기”를 고르세요.',
    off: '사이트 끄기',
    offMore:
      '그 사이트에서 패널을 열고 사이트 이름 옆의 스위치를 끄세요. 모든 사이트는 설정에서 한꺼번에 멈출 수 있습니다.',
  },
  access: {
    heading: '읽는 곳',
    all: '브라우저가 목록에 있는 모든 뉴스 사이트에 접근을 허용했습니다.',
    missing: (missing, sites) =>
      `목록에 있는 뉴스 사이트 ${sites}곳 가운데 ${missing}곳에 브라우저가 접근을 허용하지 않아 거기에는 표시가 없습니다.`,
    give: '접근 허용',
    refused: '브라우저가 접근을 허용하지 않았습니다. 나중에 패널이나 설정에서 사이트마다 허용할 수 있습니다.',
    given: '접근을 허용했습니다.',
    privacy: '페이지는 이 기기에서 읽습니다. 어디로도 보내지 않고, 기록도 남기지 않습니다.',
  },
  settings: '설정',
  closing: '이 페이지는 닫아도 됩니다. 저절로 다시 열리지 않습니다.',
};
