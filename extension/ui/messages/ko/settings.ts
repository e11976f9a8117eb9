/** 설정 페이지가 하는 말. */
import type { SettingsMessages } from '../en-settings.ts';
import { counted } from '../plural.ts';

const count = counted('ko');
const claims = { other: '주장 #개' };
const articles = { other: '기사 #건' };

export const settings: SettingsMessages = {
  locale: 'ko',
  title: '설정',
  sections: '항목',
  marks: {
    heading: '페이지 위에서',
    style: '주장을 표시하는 방식',
    styles: { line: '아래에 밑줄', background: '뒤에 옅은 색', off: '표시하지 않음' },
    styleHints: {
      line: '밑줄 무늬가 출처들이 뭐라고 하는지 알려 줍니다.',
      background: '밑줄은 더 가늘게 남습니다. 색만으로는 알 수 없으니까요.',
      off: '페이지에 아무것도 그리지 않습니다. 주장은 패널에 있고, 원하면 페이지 옆에 열 수 있습니다.',
    },
    sample: '병력 약 1만 명',
    sums: '표시할 주장',
    sumsHint: '패널과 버튼의 숫자는 모두 셉니다.',
    sum: {
      agrees: '출처와 일치',
      differs: '출처와 다름',
      mixed: '출처가 엇갈림',
      context: '참고만',
    },
    noSums: '지금은 아무 주장도 표시하지 않습니다. 패널에는 그대로 있습니다.',
    bubble: '선택한 글 옆의 버튼',
    bubbleHint:
      '목록에 있는 사이트에서 글을 선택하면 작은 버튼으로 찾아볼 수 있습니다. 메뉴와 단축키는 이와 상관없이 됩니다.',
    badge: '도구 모음 버튼의 숫자',
    badgeHint: '노트가 있는 주장이 이 페이지에 몇 개인지.',
    theme: '이 페이지들의 모양',
    themes: { system: '시스템과 같게', light: '밝게', dark: '어둡게' },
    language: '언어',
    asBrowser: '브라우저와 같게',
    languageHint:
      '수치와 출처, 그 밖의 모든 것을 고른 언어로 보여 줍니다. 출처가 한 말은 우리가 영어로 풀어 적은 것입니다.',
  },
  sites: {
    heading: '사이트',
    pause: '모든 곳에서 멈추기',
    pauseHint: '아무것도 읽거나 표시하지 않습니다. 찾아보기는 계속 됩니다.',
    hour: '한 시간 동안',
    restart: '브라우저를 다시 시작할 때까지',
    pausedUntil: (time) => `${time}까지 모든 사이트에서 멈춥니다.`,
    pausedUntilRestart: '브라우저를 다시 시작할 때까지 모든 사이트에서 멈춥니다.',
    resume: '지금 다시 켜기',
    all: '모든 사이트 읽기',
    allHint:
      '이를 켜지 않으면 목록에 있는 사이트와 직접 추가한 사이트만 읽습니다. 브라우저가 한 번 묻습니다. 페이지는 이 기기에서만 읽습니다.',
    refused: '브라우저가 접근을 허용하지 않아 바뀐 것이 없습니다.',
    notTaken: '브라우저가 접근 권한을 거두지 않았습니다. 브라우저의 확장 프로그램 설정에서 거둘 수 있습니다.',
    access: (missing) =>
      count(missing, { other: '목록에 있는 사이트 #곳에 브라우저가 접근을 허용하지 않아 읽지 못합니다.' }),
    giveAccess: '접근 허용',
    added: '직접 추가한 사이트',
    noneAdded: '아직 없습니다.',
    add: '사이트 추가',
    addLabel: '사이트 주소',
    addHint: '예: example.org',
    notASite: '사이트 주소가 아닙니다. example.org처럼 적으세요.',
    alreadyListed: (host) => `이미 목록에 있습니다: ${host}`,
    remove: '제거',
    removeSite: (host) => `${host} 제거`,
    listed: (sites) => count(sites, { other: '목록에 있는 사이트 (#)' }),
    search: '목록에 있는 사이트 검색',
    shown: (sites) => count(sites, { other: '사이트 #곳' }),
    noneFound: '주소에 그 말이 든 사이트가 목록에 없습니다. 위에서 추가할 수 있습니다.',
    paused: '직접 끈 사이트',
    pausedHint: '목록에 없는 사이트나 목록에 있는 사이트의 일부입니다.',
    switchOn: '켜기',
    switchOnSite: (host) => `${host} 켜기`,
  },
  shortcuts: {
    heading: '단축키',
    open: '패널 열기',
    none: '키 없음',
    change: '키 바꾸기',
    chrome: 'Chrome은 단축키를 따로 둔 페이지에서 바꿉니다: chrome://extensions/shortcuts.',
    firefox: 'Firefox에서는 부가 기능 및 테마, 톱니바퀴, “확장 기능 단축키 관리”.',
    unavailable: '이 브라우저에는 확장 프로그램 단축키가 없습니다.',
  },
  rules: {
    heading: '비교하는 방법',
    lead: '노트는 “참”이나 “거짓”이라고 말하지 않습니다. 다른 누가 무엇을 언제 말했고 어떻게 견주어지는지 말합니다. 규칙은 이 순서로 따지며, 처음 들어맞는 규칙이 정합니다. 규칙은 영어로 적혀 있습니다.',
    parts: {
      A: '비교할 것이 있는가?',
      B: '같은 수치를 같은 조건으로',
      C: '부분과 전체',
      D: '진술',
    },
  },
  sources: {
    heading: '출처',
    lead: (sources, n) =>
      `${count(sources, articles)}에서 가져온 ${count(n, claims)}. 영어로 우리 말로 풀어 적었고, 각각 기사의 어디에 있는지 밝힙니다.`,
    claims: (n) => count(n, claims),
    paragraph: (paragraph) => `${paragraph}번째 단락`,
    by: (author) => `글: ${author}`,
    link: '기사 열기',
    noLink: '알려진 링크 없음',
    inferred: '글에서 추정한 날짜',
  },
  packs: {
    heading: '주장 모음',
    hint: '다른 사람들이 모은 주장으로, 모음마다 JSON 파일 하나입니다. 켜 둔 모음의 주장도 함께 비교하며, 메모에 그 모음의 이름이 나옵니다. 모음의 내용은 아무도 검증하지 않았습니다. 믿을 수 있는 사람의 것만 가져오세요.',
    none: '아직 없습니다.',
    import: '모음 가져오기…',
    file: '가져올 주장 모음',
    reading: '파일을 읽는 중…',
    keeping: '가져오는 중…',
    preview: '아직 아무것도 가져오지 않았습니다. 파일의 내용:',
    isNew: '이 모음은 아직 여기에 없습니다.',
    replaces: (date) => `${date}판을 대신하게 됩니다.`,
    unchanged: '주장은 그대로입니다.',
    changes: (added, changed, gone) => `주장: 새로 ${added}개, 바뀜 ${changed}개, 빠짐 ${gone}개.`,
    edition: (date) => `${date}판`,
    importedOn: (date) => `${date} 가져옴`,
    claims: (n) => count(n, claims),
    of: (n, sources) => `${count(sources, articles)}에서 가져온 ${count(n, claims)}`,
    byFigure: '주장의 내용',
    articles: '주장이 나온 기사',
    more: (n) => count(n, { other: '#개 더' }),
    lookalike: (word, at) => `“${at}”의 “${word}”에 모양만 비슷한 글자가 섞여 있습니다.`,
    apply: '가져오기',
    imported: (name) => `“${name}”을(를) 가져왔습니다.`,
    full: '브라우저에 이 모음을 둘 자리가 없습니다. 모두 그대로입니다.',
    failed: '브라우저가 이 모음을 저장하지 못했습니다. 모두 그대로입니다.',
    exportPack: (name) => `“${name}” 내보내기`,
    remove: '제거',
    removePack: (name) => `“${name}” 제거`,
    removeSure: (name) => `정말 “${name}”을(를) 제거할까요?`,
    removed: (name) => `“${name}”을(를) 제거했습니다.`,
    privateWindow:
      '비공개 창에서는 아무것도 저장하지 않으므로 모음을 가져올 수 없습니다. 다른 창에서 설정을 여세요.',
    unavailable: '이 브라우저에서는 모음을 저장할 수 없습니다.',
    fault: ({ kind, at }) => {
      switch (kind) {
        case 'too-large':
          return '모음이 될 수 있는 크기보다 큽니다. 한도는 20 MB입니다.';
        case 'empty':
          return '비어 있습니다.';
        case 'not-text':
          return '일반 텍스트(UTF-8)가 아닙니다.';
        case 'not-json':
          return 'JSON이 아니거나 중간에 잘렸습니다.';
        case 'too-deep':
          return '목록이 너무 깊이 겹쳐 있습니다.';
        case 'not-a-pack':
          return 'Second Source의 주장 모음이 아닙니다.';
        case 'newer':
          return '더 새로운 버전용 파일입니다. 먼저 확장 프로그램을 업데이트하세요.';
        case 'unknown-field':
          return `모음에 없는 항목: “${at}”`;
        case 'missing-field':
          return `빠진 항목: “${at}”`;
        case 'wrong-value':
          return `값이 맞지 않는 항목: “${at}”`;
        case 'hidden-character':
          return `보이지 않거나 글의 방향을 뒤집는 문자가 있는 항목: “${at}”`;
        case 'twice':
          return `두 번 나온 항목: “${at}”`;
        case 'unknown':
          return `없는 것을 가리키는 항목: “${at}”`;
        case 'built-in':
          return `이미 내장된 항목: “${at}”`;
        case 'not-together':
          return `옆의 내용과 맞지 않는 항목: “${at}”`;
      }
    },
  },
  privacy: {
    heading: '개인 정보',
    lines: [
      '페이지는 이 기기에서 읽습니다. 그 내용은 어디로도 보내지 않으며, 브라우저가 이를 강제합니다. 어떤 연결도 허용되지 않습니다.',
      '기록을 남기지 않습니다. 어떤 페이지를 읽었는지도, 무엇을 찾았는지도 남지 않습니다.',
      '설정과 주장 모음은 이 브라우저에만 저장됩니다. 계정도, 사용자 집계도, 광고도 없습니다.',
      '목록에 있는 뉴스 사이트와 직접 추가한 사이트만 스스로 읽습니다. 다른 곳에서는 요청할 때만 읽습니다.',
      '표시가 있는 페이지는 이 확장 프로그램이 설치되어 있음을 알아낼 수 있습니다. 아무것도 표시하지 않으면(“페이지 위에서” 참고) 흔적이 남지 않습니다.',
    ],
  },
  backup: {
    heading: '백업',
    hint: '추가한 사이트를 포함한 모든 설정을 JSON 파일 하나로.',
    export: '내보내기',
    exported: '다운로드 폴더로 내보냈습니다.',
    import: '가져오기…',
    file: '가져올 설정 파일',
    preview: '이 파일이 바꿀 것:',
    nothing: '이미 설정된 내용과 같습니다. 바뀌는 것이 없습니다.',
    apply: '이대로 바꾸기',
    cancel: '취소',
    applied: '가져왔습니다.',
    appliedRefused: '가져왔습니다. 추가한 사이트는 브라우저가 접근을 허용하지 않아 뺐습니다.',
    bad: '이 파일은 가져올 수 없습니다. 바뀐 것은 없습니다.',
    fault: (fault) => {
      switch (fault.kind) {
        case 'too-large':
          return '설정 파일치고 너무 큽니다. 백만 자가 넘습니다.';
        case 'empty':
          return '비어 있습니다.';
        case 'not-json':
          return 'JSON이 아니거나 중간에 잘렸습니다.';
        case 'not-ours':
          return 'Second Source의 설정 파일이 아닙니다.';
        case 'newer':
          return '더 새로운 버전에서 만든 파일입니다. 먼저 확장 프로그램을 업데이트하세요.';
        case 'unknown-field':
          return `설정이 아닌 항목: “${fault.at}”`;
        case 'wrong-value':
          return `값이 맞지 않는 항목: “${fault.at}”`;
      }
    },
    names: {
      sitesOff: '끈 사이트',
      bubble: '선택한 글 옆의 버튼',
      badge: '도구 모음 버튼의 숫자',
      marks: '주장을 표시하는 방식',
      sums: '표시할 주장',
      theme: '이 페이지들의 모양',
      language: '언어',
      sitesAdded: '추가한 사이트',
      allSites: '모든 사이트 읽기',
    },
    on: '켜짐',
    off: '꺼짐',
    none: '없음',
    from: '지금',
    to: '바뀐 뒤',
    change: '설정',
    reset: '모두 초기화',
    resetHint: '설치했을 때로 돌아갑니다. 추가한 사이트와 가져온 모음도 없어집니다.',
    resetSure: '정말 모두 초기화할까요?',
    resetYes: '초기화',
    wasReset: '모두 처음과 같습니다.',
  },
  about: {
    heading: '정보',
    version: '버전',
    database: '데이터베이스',
    databaseIs: (n, figures, sources) =>
      `${count(sources, articles)}에서 가져온 ${count(n, claims)}, ${count(figures, { other: '수치와 진술 #가지' })}`,
    newest: '가장 새로운 출처',
    welcome: '환영 페이지 다시 보기',
  },
};
