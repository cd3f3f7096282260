import type { OptOutWords } from '../words';

/** Our own lists; TC is the customary word for refusing advertising in Vietnam. */
export default {
  language: 'vi',
  tier: 'unverified',
  stop: ['tc', 'từ chối', 'dừng', 'dừng lại', 'hủy', 'huỷ', 'ngừng'],
  start: ['bắt đầu', 'đăng ký'],
  help: ['trợ giúp', 'hỗ trợ'],
  revocations: [
    '(?:đừng|không|xin đừng|vui lòng không) (?:gửi|nhắn|gọi|làm phiền)(?: \\S+){0,3}(?: nữa)?',
    '(?:dừng|ngừng|ngưng) (?:gửi|nhắn|gọi)',
    'không muốn (?:nhận|được)',
    '(?:xóa|xoá|hủy) (?:số|số điện thoại) (?:của )?tôi',
    '(?:nhầm|sai) số',
  ],
  negations: ['đừng', 'không'],
  unclear: ['ai (?:đây|vậy)', 'không quan tâm', 'lừa đảo', 'spam'],
} as const satisfies OptOutWords;
