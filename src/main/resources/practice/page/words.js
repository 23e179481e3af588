// The words of the page itself, in Korean and English.
const WORDS = {
  ko: {
    practice: '연습 공간', channels: '채널', direct: '다이렉트 메시지', apps: '앱', me: '나', home: '홈', messages: '메시지', assistant: '약속 AI 어시스턴트',
    newAssistant: '새 대화 시작', write: '{0}에 메시지 보내기', reply: '답글 남기기…', send: '보내기', thread: '스레드',
    close: '닫기', onlyYou: '나에게만 표시', edited: '(수정됨)', replies: '답글 {0}개', replyAction: '스레드에 답글',
    more: '메시지 메뉴', logMessage: '회의로 기록', logMeeting: '회의 기록하기',
    day: '+1일', week: '+1주', morning: '다음 날 09:00', quarter: '다음 분기', go: '여기로 이동', moving: '시간을 옮기는 중…',
    clock: '연습 시계', moment: '옮길 날짜와 시각', past: '시계는 앞으로만 갑니다.', empty: '아직 메시지가 없습니다.',
    hintEmpty: '/meeting 으로 회의를 기록하거나 @yaksok 에게 물어보세요.', homeEmpty: '홈 화면이 아직 없습니다.',
    cancel: '취소', confirm: '확인', choose: '선택하세요', optional: '(선택 사항)', remove: '{0} 빼기',
    noBot: '약속 봇이 이 채널에 없습니다.', archived: '보관된 채널입니다.', timeout: '봇이 3초 안에 답하지 않았습니다.',
    failed: '전달하지 못했습니다: {0}', required: '필수 항목입니다.', working: '{0} 님이 {1}', appBadge: '앱', offline: '연결이 끊겼습니다. 다시 연결하는 중…',
    menu: '채널 목록', completion: '자동 완성', language: 'English',
    botName: '약속', restricted: '게스트', suggested: '이렇게 물어보세요',
    'meeting': '회의 기록: 날짜 회의명 | 참석자 | 내용', 'meeting list': '기록한 회의 목록 [기간]', 'meeting edit': '회의 수정 N',
    'meeting undo': '마지막 기록 취소', 'meeting delete': '회의 삭제 N', 'meeting restore': '삭제한 회의 복원 N', 'meeting history': '변경 이력 N',
    'meeting help': '도움말', 'card': '이 채널의 카드, 또는 질문', 'card plan': '분기 목표: 2017 1 1 1 0', 'card result': '실적 입력: 2 12명',
    'card status': '추진상황 지정: 정상추진', 'card channel': '이 채널을 카드의 채널로', 'card owner': '담당자 지정: @hana', 'card lead': '팀장 지정: @min',
    'card remind': '알림 켜기·끄기: on / off', 'card reminders': '보낼 알림 보기', 'card close': '분기 마감: 2016 Q4', 'card export': '문서로 내보내기: xlsx', 'card help': '도움말',
  },
  en: {
    practice: 'Practice workspace', channels: 'Channels', direct: 'Direct messages', apps: 'Apps', me: 'Me', home: 'Home', messages: 'Messages', assistant: 'Yaksok AI assistant',
    newAssistant: 'Start a new chat', write: 'Message {0}', reply: 'Reply…', send: 'Send', thread: 'Thread',
    close: 'Close', onlyYou: 'Only visible to you', edited: '(edited)', replies: '{0} replies', replyAction: 'Reply in thread',
    more: 'Message menu', logMessage: 'Log as meeting', logMeeting: 'Log a meeting',
    day: '+1 day', week: '+1 week', morning: 'Next day 09:00', quarter: 'Next quarter', go: 'Move here', moving: 'Moving the clock…',
    clock: 'Practice clock', moment: 'Date and time to move to', past: 'The clock only moves forward.', empty: 'No messages yet.',
    hintEmpty: 'Log a meeting with /meeting, or ask @yaksok.', homeEmpty: 'There is no Home tab yet.',
    cancel: 'Cancel', confirm: 'Yes', choose: 'Select', optional: '(optional)', remove: 'Remove {0}',
    noBot: 'Yaksok is not in this channel.', archived: 'This channel is archived.', timeout: 'The bot did not answer within 3 seconds.',
    failed: 'Could not be delivered: {0}', required: 'Please complete this required field.', working: '{0} {1}', appBadge: 'APP', offline: 'Connection lost. Reconnecting…',
    menu: 'Channel list', completion: 'Completion', language: '한국어',
    botName: 'Yaksok', restricted: 'Guest', suggested: 'Try asking',
    'meeting': 'Log: date title | attendees | details', 'meeting list': 'List meetings [period]', 'meeting edit': 'Edit a meeting N',
    'meeting undo': 'Undo the last change', 'meeting delete': 'Delete a meeting N', 'meeting restore': 'Restore a meeting N', 'meeting history': 'History N',
    'meeting help': 'Help', 'card': 'This channel’s card, or a question', 'card plan': 'Quarterly split: 2017 1 1 1 0', 'card result': 'Enter a result: 2 12명',
    'card status': 'Set the status', 'card channel': 'Make this the card’s channel', 'card owner': 'Set the owner: @hana', 'card lead': 'Set the lead: @min',
    'card remind': 'Reminders on or off', 'card reminders': 'Reminders to come', 'card close': 'Close a quarter: 2016 Q4', 'card export': 'Export: xlsx', 'card help': 'Help',
  },
};

let language = 'ko';

export function speak(wanted) {
  language = WORDS[wanted] ? wanted : 'ko';
  document.documentElement.lang = language;
}

export function spoken() {
  return language;
}

/** The words for a key, with {0}, {1} … filled in; the key itself where there are none. */
export function words(key, ...values) {
  const text = WORDS[language][key] ?? key;
  return text.replace(/\{(\d)\}/g, (match, index) => values[index] ?? match);
}

export function known(key) {
  return WORDS[language][key] !== undefined;
}
