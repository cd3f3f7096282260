import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'ko',
  tier: 'unverified',
  unspaced: true,
  stop: ['수신거부', '수신 거부', '거부', '중지', '해지', '그만', '스톱', '정지'],
  start: ['시작', '수신동의', '수신 동의'],
  help: ['도움말', '도움'],
  revocations: [
    '(?:문자|메시지|연락|전화|광고)(?:를|을|는|은|좀)? ?(?:그만|보내지|하지|중지|멈춰|끊어)',
    '그만 ?(?:보내|연락|문자)',
    '수신 ?거부',
    '보내지 ?마',
    '연락하지 ?마',
    '(?:제|내) ?번호(?:를)? ?(?:삭제|지워)',
    '(?:잘못된|틀린) ?번호',
    '번호 ?(?:잘못|틀)',
  ],
  negations: [],
  unclear: ['누구(?:세요|시죠|냐)', '관심 ?없', '스팸', '사기'],
} as const satisfies OptOutWords;
