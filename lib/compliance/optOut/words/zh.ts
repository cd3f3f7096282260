import type { OptOutWords } from '../words';

/** Our own lists, simplified and traditional. TD is also on the required list of AWS. */
export default {
  language: 'zh',
  tier: 'unverified',
  unspaced: true,
  stop: ['退订', '退訂', 'td', '停止', '取消', '取消订阅', '取消訂閱', '拒收'],
  start: ['开始', '開始', '订阅', '訂閱'],
  help: ['帮助', '幫助'],
  revocations: [
    '(?:不要|别|別|请勿|請勿|勿)(?:再)?(?:给我|給我|向我)?(?:发|發|发送|發送|联系|聯繫|聯絡|打扰|打擾|打电话|打電話|短信)',
    '停止(?:发送|發送|短信|发短信|信息|联系|聯絡)',
    '(?:删除|刪除|移除)(?:我|我的号码|我的號碼|我的电话)',
    '(?:不想|不愿|不願)(?:再)?(?:收到|接收)',
    '(?:号码|號碼|电话)(?:错|錯)|打错|打錯|发错|發錯',
    '取消(?:我的)?(?:订阅|訂閱)|退(?:订|訂)',
  ],
  negations: [],
  unclear: ['你是谁|你是誰|哪位', '没兴趣|沒興趣|不感兴趣', '骗子|騙子|诈骗|詐騙', '骚扰|騷擾'],
} as const satisfies OptOutWords;
