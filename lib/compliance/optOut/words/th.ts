import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'th',
  tier: 'unverified',
  unspaced: true,
  stop: ['ยกเลิก', 'หยุด', 'เลิกรับ', 'ไม่รับ'],
  start: ['เริ่ม', 'สมัคร'],
  help: ['ช่วยเหลือ'],
  revocations: [
    'หยุดส่ง',
    'อย่าส่ง',
    'ไม่ต้องส่ง',
    'เลิกส่ง',
    'ไม่ต้องการรับ',
    'ไม่อยากรับ',
    'ยกเลิกการรับ',
    'ลบเบอร์',
    'อย่าโทร',
    'ผิดเบอร์',
    'เบอร์ผิด',
    'โทรผิด',
  ],
  negations: [],
  unclear: ['ใคร', 'ไม่สนใจ', 'หลอกลวง', 'มิจฉาชีพ'],
} as const satisfies OptOutWords;
