/** How one language says in a heading that somebody wants messages, or wants no more. */
interface Language {
  language: string;
  optOut: string;
  optIn: string;
}

/**
 * Languages beside those in `sense.ts`: our own lists, as `anyOf` takes them. Words without spaces
 * between them are looked for within longer ones.
 */
export const languages: readonly Language[] = [
  {
    language: 'cs, sk',
    optOut:
      'odhlas*|nesouhlas*|nesuhlas*|nezasilat|neposilat|neposielat|nevolat|nekontaktovat|neoslovovat|' +
      '(?:odvolan*|zrusen*|odmitnut*|odmietnut*) (?:souhlas*|suhlas*)|(?:souhlas*|suhlas*) (?:odvolan*|zrusen*)|zakaz (?:volani|zasilani|kontakt*)',
    optIn: 'souhlas*|suhlas*',
  },
  {
    language: 'ro',
    optOut:
      'dezabon*|nu (?:ma )?(?:contacta*|trimite*|suna*|apela*)|refuz* (?:sms|apel*|marketing|contact*|mesaje*)|' +
      'retras* (?:acord*|consimtamant*)|(?:acord*|consimtamant*) retras*',
    optIn: 'abonat*|consimtamant*|acord (?:sms|marketing)',
  },
  {
    language: 'hu',
    optOut:
      'leiratkoz*|nem ker*|ne (?:hivja|kuldj*|keressek)|tiltolist*|(?:hozzajarul*|engedely*) (?:visszavon*|megtagad*)|visszavon* hozzajarul*',
    optIn: 'feliratkoz*|hozzajarul*',
  },
  {
    language: 'fi',
    optOut:
      'ei (?:sms|tekstiviest*|puhelu*|markkinoin*|soittoja|viesteja)|ala (?:soita|laheta)|' +
      '(?:*markkinointi|soitto|yhteydenotto|viesti)kiel*|(?:suostumus*|*markkinointilupa*) perut*|perut* suostumus*|estolist*',
    optIn: '*markkinointilupa*|suostumu[sk]*|suostunut',
  },
  {
    language: 'sv, da, nb',
    optOut:
      'avmeld*|avbestall*|avregistrering*|*sparr|*sparrad|nixad|ej sms|(?:ring|kontakta?|send|skicka) (?:ikke|inte|ej)|(?:ikke|inte|ej) (?:ring|kontakt|send|skick)*|ne(?:j|i) ta(?:k|kk|ck)|reservert|reservasjon|' +
      '(?:samtyck*|samtykke*) (?:aterkall*|tilbake*|trukket*)',
    optIn: 'samtyck*|tilmeldt|pameldt',
  },
  {
    language: 'pl',
    optOut:
      'wypisani*|nie (?:wysylac|chce|zgadza*)|rezygn*|(?:cofniet*|wycofan*|odwolan*) zgod*|zgod* (?:cofniet*|wycofan*|odwolan*)',
    optIn: 'zgoda|zgody',
  },
  {
    language: 'hr, sr, sl',
    optOut:
      'odjav*|ne (?:zovi*|zvati|slati|salji*|kontaktir*|poziva*|klicati|posiljati)|(?:povucen*|preklican*|opozvan*) (?:privol*|suglasn*|saglasn*|soglasj*)',
    optIn: 'privol*|suglasn*|saglasn*|soglasj*|pristanak',
  },
  {
    language: 'ru, uk, bg',
    optOut:
      'відпис*|відмов*|не (?:принима*|прийма*|получа*|отриму*|дзвон*|турбу*|отправл*|надсил*|присыл*|контакт*|обажда*|изпраща*|хочет|желает|бажає)|' +
      'без (?:рассыл*|розсил*|реклам*|смс|sms|звонк*)|(?:отозван*|відкликан*) (?:соглас*|згод*)|(?:соглас*|згод*) (?:отозван*|відкликан*)',
    optIn: 'згод*|підписан*|съглас*',
  },
  {
    language: 'el',
    optOut:
      'καταργηση εγγραφης|απεγγραφ*|διαγραφη απο (?:τη )?λιστα|μην? (?:καλ*|στελν*|επικοινων*|ενοχλ*)|οχι (?:sms|μηνυματα|κλησεις)|ανακληση (?:συγκαταθεσης|συναινεσης)',
    optIn: 'συγκαταθεσ*|συναινεσ*',
  },
  {
    language: 'tr',
    optOut:
      'abonelik* (?:cik*|iptal*)|(?:sms|mesaj|iys|arama) (?:iptal|ret|istemiyor)|istemiyor*|almiyor*|gonderilmesin|onaylami*|onaylamad*|onaylanmad*|izin verm(?:i|ed)*|kabul etm(?:i|ed)*|cikis|aramayin|gondermeyin|izinsiz|onaysiz|(?:izin|onay) (?:iptal*|geri*|yok)',
    optIn: 'onay*|izin*',
  },
  {
    language: 'ar',
    optOut:
      'إلغاء (?:ال)?اشتراك|إلغاء الاشتراك|لا (?:ترسل*|يقبل*|يريد*|تتصل*|يرغب*)|عدم (?:الاتصال|الإرسال|التواصل|الإزعاج|الموافقة)|(?:سحب|رفض) الموافقة',
    optIn: 'موافق*|الموافق*',
  },
  {
    language: 'he',
    optOut:
      'הסרה|הסר|להסיר|לא (?:מעוניין*|מעוניינ*|מקבל*|מאשר*|מסכים|מסכימ*|להתקשר|לשלוח|ליצור קשר|להטריד)|אין (?:לשלוח|להתקשר)|ביטול (?:הסכמה|מנוי|הרשמה)',
    optIn: 'הסכמה|הסכים|הסכימה',
  },
  {
    language: 'ja',
    optOut:
      '*(?:配信|受信|連絡|送信|購読|メッセージ|メール|電話|架電|勧誘|案内)(?:の)?(?:停止|拒否|不可|不要|解除|禁止|お断り)*|*オプトアウト*|' +
      '(?:sms|mms) (?:の)?(?:停止|拒否|不可|不要|解除|禁止)*|*同意(?:の)?(?:撤回|取消|拒否)*',
    optIn:
      '*(?:配信|受信|購読)(?:の)?(?:希望|許可|同意|承諾|可)*|(?:sms|mms) (?:の)?(?:許可|希望|可|同意)*|*オプトイン*|*同意*',
  },
  {
    language: 'zh',
    optOut:
      '*(?:退订|退訂|取消订阅|取消訂閱|拒收|拒绝接收|拒絕接收|勿扰|勿擾|请勿|請勿|黑名单|黑名單|不接收|不再接收|免打扰|不同意|不接受|不要(?:短信|消息|电话)|撤回同意)*',
    optIn: '*(?:订阅|訂閱|同意|允许接收|愿意接收|接收短信)*',
  },
  {
    language: 'ko',
    optOut:
      '*(?:수신|광고|마케팅|문자|전화|연락)(?:거부|거절|차단|금지)*|(?:수신|광고|마케팅|문자|전화|연락|sms) (?:거부|거절|차단|금지)*|*동의 ?철회*|*구독 ?(?:취소|해지)*',
    optIn: '*동의 ?일(?:자|시)?|*수신 ?동의*|*마케팅 ?동의*|*광고 ?동의*',
  },
  {
    language: 'th',
    optOut:
      '*ยกเลิก(?:การ)?(?:รับ|สมัคร|ติดตาม)*|*ไม่(?:รับ|ต้องการ|ประสงค์|อนุญาต|ยินยอม)*|*ห้าม(?:โทร|ส่ง|ติดต่อ)*',
    optIn: '*ยินยอม*|*อนุญาต*',
  },
  {
    language: 'vi',
    optOut:
      'huy (?:dang ky|nhan|theo doi)|tu choi (?:nhan|sms|cuoc goi)|khong (?:nhan|goi|lien he|dong y|muon nhan)|ngung nhan',
    optIn: 'dong y|dang ky nhan',
  },
  {
    language: 'id, ms',
    optOut:
      'berhenti (?:berlangganan|langganan|melanggan)|jangan (?:hubungi|sms|telepon|telefon|kirim)|tidak (?:terima|menerima|mau|ingin|bersedia|setuju)|batal* langganan',
    optIn: 'setuju|persetujuan|bersedia',
  },
  {
    language: 'hi',
    optOut: 'सदस्यता (?:समाप्त|रद्द)|संपर्क न|कॉल न|संदेश न|सहमति (?:वापस|नहीं)',
    optIn: 'सहमति',
  },
  {
    language: 'et, lv, lt',
    optOut:
      'loobu*|keeldu*|ara (?:helista|saada)|attei[kc]*|nezvanit|nesutit|atsisak*|neskambinti|nesiusti|nesutink*',
    optIn: 'nousolek*|piekris*|sutik*',
  },
  {
    language: 'de, es, pt, it, fr, nl',
    optOut:
      '*widerspruch|*widersprochen|*abbestellung*|afmelding|desabonnement|cancelou (?:inscricao|assinatura)|nao contatar|(?:werbe|kontakt|anruf)verbot|lista (?:negra|robinson|nera)|liste noire|bloctel|' +
      'no (?:desea|quiere|enviar|recibir)|nao (?:enviar|receber|deseja|quer)|non (?:inviare|desidera|vuole|ricevere)|' +
      'ne (?:pas|plus) (?:envoyer|recevoir|solliciter|demarcher)|ne souhaite (?:pas|plus)|niet (?:sturen|sms*|benaderen)',
    optIn: 'einwilligung',
  },
];
