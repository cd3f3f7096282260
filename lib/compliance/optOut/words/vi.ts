import type { OptOutWords } from '../words';

/** Our own lists; TC is the customary word for refusing advertising in Vietnam. */
export default {
  language: 'vi',
  tier: 'unverified',

  stop: ['tc', 'từ chối', 'dừng', 'dừng lại', 'hủy', 'ngừng', 'hủy đăng ký', 'stop'],
  start: ['bắt đầu', 'đăng ký', 'đk'],
  help: ['trợ giúp', 'hỗ trợ'],
  concepts: {
    notStop: 'đừng_dừng đừng_ngừng đừng_ngưng',
    stop:
      'ngừng ngưng stop thôi hết chấm_dứt ngung tạm_ngưng thôi_đi ngừng_lại dừng_lại ' +
      'kết_thúc_việc dẹp thôi_nhé đủ_rồi ngung_gui dung_lai thoi dừng_lại dừng_gửi ' +
      'dừng_nhắn',
    neg:
      'đừng không khỏi dung_gui ko đùng chẳng hok khong chưa đừng_có xin_đừng ' +
      'không_muốn k khong_muon dung miễn thôi_không không_ai',
    more: 'nữa nưa hoài thêm nua',
    send:
      'gửi gởi nhắn gui nhan liên_hệ liên_lạc gửi_tin nhắn_tin nhan_tin gui_tin ' +
      'gửi_sms nhắn_cho liên_hệ_với liên_lạc_với báo_tin spam_tin làm_phiền_tôi',
    bother: 'phiền làm_phiền quấy*',
    msg: 'tin_nhắn tin sms thông_báo tin_nhan tin_nhắn_này tin_này mấy_tin tin_rác tin_sms tn',
    promo: 'quảng_cáo khuyến_mãi quang_cao khuyen_mai ưu_đãi tiếp_thị',
    call: 'gọi goi điện gọi_điện',
    list: 'danh_sách hệ_thống nhóm',
    num: 'số so sdt số_điện_thoại thông_tin',
    remove:
      'xóa xoá xoa bỏ loại gỡ ra_khỏi xóa_số xoá_số bỏ_số gỡ_số xoa_so loại_bỏ ' +
      'xóa_khỏi bỏ_tên',
    unsub:
      'tc từ_chối hủy huỷ huy hủy_đăng_ký huỷ_đăng_kí tắt hủy_nhận huỷ_nhận ngừng_nhận ' +
      'hủy_tin từ_chối_nhận tu_choi hủy_theo_dõi tắt_thông_báo dừng_nhận',
    cancel: 'hủy_lịch hủy_đơn huy_don',
    sub: 'đăng_ký đăng_kí thêm',
    start: 'mở_lại bắt_đầu tiếp_tục bật',
    want: 'muốn nhu_cầu cần',
    get: 'nhận nhânj',
    me: 'tôi em mình tui toi minh',
    you: 'anh shop bạn quý_công_ty',
    consent: 'đồng_ý sự_đồng_ý',
    withdraw: 'rút_lại rút',
    wrong: 'nhầm sai nham',
    person: 'không_phải tôi_không_phải nhầm_số sai_số',
    dead: 'qua_đời mất chết',
    gone: 'chuyển bán_rồi nghỉ_việc chuyển_nhà đổi_số nghỉ_làm đã_bán mua_rồi',
    law: 'báo_công_an 5656 kiện tố_cáo khiếu_nại luật báo_cáo kiện_ra bộ_thông_tin công_an luật_sư',
    until: 'đến tới trước sau cho_đến',
    time: 'tuần tháng ngày thứ chủ_nhật tết năm',
    now: 'ngay giờ',
    pause: 'tạm tạm_ngưng tạm_thời',
    only: 'chỉ',
    keep: 'vẫn còn',
    mistake: 'bấm_nhầm lỡ nhắn_nhầm lỡ_tay nhầm_tay',
    back: 'lại mở_lại',
    enough: 'lắm đủ phiền_quá hoài',
    who: 'ai',
    how: 'làm_sao sao đâu nào bao_giờ mấy',
    why: 'tại_sao',
    spam: 'spam lừa_đảo',
    interest: 'quan_tâm',
    please: 'xin vui_lòng giúp giùm nhờ làm_ơn đề_nghị',
    thanks: 'cảm_ơn',
    thing:
      'lịch_hẹn đơn hợp_đồng đơn_hàng bác_sĩ bệnh_viện khám trường lớp_học bài_tập ' +
      'con_tôi bé chó mèo phòng chìa_khóa tủ_lạnh máy_lạnh thang_máy taxi xe_buýt tàu ' +
      'bàn thực_đơn món pizza cà_phê giày áo cỡ màu hóa_đơn chuyển_khoản vay bảo_hiểm ' +
      'kết_quả thuốc sốt ho mưa hàng xe ghế sofa giường nệm bếp xe_đạp ô_tô xe_hơi ' +
      'chuyến_bay khóa_học phô_mai cà_chua nước_sốt bánh_mì màu_xanh màu_đỏ màu_đen ' +
      'màu_trắng giao_hàng bưu_kiện gói_hàng tiền_thuê đặt_phòng hành kháng_sinh ' +
      'vắc_xin luyện_tập bóng_đá piano máy_sưởi báo_thức bó_hoa tờ_báo sữa cuộc_họp ' +
      'hàng_rào vali hồ_bơi thợ_nước ô_liu cái_đèn chó_con con_chó',
    fn: 'và của cho là có được ở với rồi ạ nha nhé ơi đi mà thì các những vào tới_số này_đi ra vậy',
    it: 'này mấy đó những_tin hết_đi',
    other:
      'anh_ấy chị_ấy cô_ấy chị_tôi em_tôi anh_tôi mẹ_tôi bố_tôi ba_tôi má_tôi con_trai ' +
      'con_gái vợ_tôi chồng_tôi hàng_xóm bạn_tôi đồng_nghiệp sếp tài_xế shipper ' +
      'ông_tôi ai_đó khách_hàng họ_bảo',
    say: 'nói nghe_nói đọc_thấy yêu_cầu_tôi bảo_tôi bảo_là tôi_bảo ai_bảo giờ_bảo tôi_nói',
    if: 'nếu trừ_khi mà_không_tới',
    nearly: 'suýt gần_như hồi_trước',
    must: 'có_phải_gửi phải_gửi có_cần_gửi có_nên tôi_có_phải phải_nhắn có_cần',
    laugh: 'haha* hihi* hehe* kkk* cười_chết cười_xỉu',
    regret: 'tiếc hối_hận',
    notSay: 'không_bảo đâu_có_bảo chưa_bảo chưa_bao_giờ_bảo không_nói',
  },
} as const satisfies OptOutWords;
