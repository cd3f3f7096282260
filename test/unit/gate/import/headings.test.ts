import { meaningOf } from '../../../../lib/gate/import/heading';
import { crmHeadings } from '../../../../lib/gate/import/crmHeadings';

const sense = (heading: string) => {
  const meaning = meaningOf(heading);
  return meaning?.is === 'statement'
    ? [meaning.sense, meaning.channel].filter(Boolean).join(' ')
    : meaning?.is;
};

describe('a heading', () => {
  it.each`
    heading                           | means
    ${'SMS Opt Out'}                  | ${'optOut sms'}
    ${'SMS_Opt_Out__c'}               | ${'optOut sms'}
    ${'smsOptOut'}                    | ${'optOut sms'}
    ${'SMSOPTOUT'}                    | ${'optOut sms'}
    ${'Opted Out of Text Messages'}   | ${'optOut sms'}
    ${'pkg__HasOptedOutOfSMS__c'}     | ${'optOut sms'}
    ${'Do Not Text'}                  | ${'optOut sms'}
    ${"Don't call"}                   | ${'optOut voice'}
    ${'DoNotCall'}                    | ${'optOut voice'}
    ${'Do Not Contact'}               | ${'optOut'}
    ${'DND'}                          | ${'optOut'}
    ${'Unsubscribed'}                 | ${'optOut'}
    ${'Is Suppressed'}                | ${'optOut'}
    ${'Blocked'}                      | ${'optOut'}
    ${'blacklisted'}                  | ${'optOut'}
    ${'Stop'}                         | ${'optOut'}
    ${'SMS consent withdrawn'}        | ${'optOut sms'}
    ${'Marketing declined'}           | ${'optOut'}
    ${'No WhatsApp please'}           | ${'optOut whatsapp'}
    ${'Werbesperre'}                  | ${'optOut'}
    ${'Nicht anrufen'}                | ${'optOut voice'}
    ${'Désabonné SMS'}                | ${'optOut sms'}
    ${'Ne pas appeler'}               | ${'optOut voice'}
    ${'Baja SMS'}                     | ${'optOut sms'}
    ${'No llamar'}                    | ${'optOut voice'}
    ${'Disiscritto'}                  | ${'optOut'}
    ${'Uitgeschreven'}                | ${'optOut'}
    ${'Opt Out - Text'}               | ${'optOut sms'}
    ${'Non contattare'}               | ${'optOut'}
    ${'Revoca consenso'}              | ${'optOut'}
    ${'Werbewiderspruch SMS'}         | ${'optOut sms'}
    ${'SMS off'}                      | ${'optOut sms'}
    ${'donotbulksms'}                 | ${'optOut sms'}
    ${'donotsendmm'}                  | ${'optOut'}
    ${'Odhlášeno'}                    | ${'optOut'}
    ${'Odvolaný souhlas'}             | ${'optOut'}
    ${'Nu trimite SMS'}               | ${'optOut sms'}
    ${'Leiratkozás dátuma'}           | ${'date'}
    ${'退会日'}                       | ${'date'}
    ${'Removed at'}                   | ${'date'}
    ${'Muted until'}                  | ${'date'}
    ${'Excluded Products'}            | ${undefined}
    ${'Exclude tax'}                  | ${undefined}
    ${'Muted color'}                  | ${undefined}
    ${'Phone no'}                     | ${'number'}
    ${'WhatsApp No.'}                 | ${'number'}
    ${'No. of SMS'}                   | ${undefined}
    ${'SMS plus'}                     | ${undefined}
    ${'SMS needs'}                    | ${undefined}
    ${'SMS toegestaan'}               | ${'optIn sms'}
    ${'SMS許可'}                      | ${'optIn sms'}
    ${'SMS-Abonnement'}               | ${'optIn sms'}
    ${'SMS erwünscht'}                | ${'optIn sms'}
    ${'SMS: yes'}                     | ${'optIn sms'}
    ${'Suoramarkkinointikielto'}      | ${'optOut'}
    ${'短信退订'}                     | ${'optOut sms'}
    ${'SMS配信停止'}                  | ${'optOut sms'}
    ${'オプトアウト'}                 | ${'optOut'}
    ${'SMS 수신거부'}                 | ${'optOut sms'}
    ${'Nie wysyłać SMS'}              | ${'optOut sms'}
    ${'Ne slati SMS'}                 | ${'optOut sms'}
    ${'Відписався'}                   | ${'optOut'}
    ${'SMS İptal'}                    | ${'optOut sms'}
    ${'עדיף לא להתקשר'}               | ${'optOut'}
    ${'إلغاء الاشتراك'}               | ${'optOut'}
    ${'Không nhận SMS'}               | ${'optOut sms'}
    ${'Souhlas se SMS'}               | ${'optIn sms'}
    ${'Đồng ý nhận SMS'}              | ${'optIn sms'}
    ${'未退订'}                       | ${'either'}
    ${'メール配信停止'}               | ${undefined}
    ${'donotbulkemail'}               | ${undefined}
    ${'One-off SMS'}                  | ${undefined}
    ${'Formerly subscribed'}          | ${'optOut'}
    ${'Exclude from SMS'}             | ${'optOut sms'}
    ${'SMS disabled'}                 | ${'optOut sms'}
    ${'Prohibit calls'}               | ${'optOut voice'}
    ${'Subscription ended on'}        | ${'date'}
    ${'Subscription End Date'}        | ${'date'}
    ${'Call ended at'}                | ${undefined}
    ${'wa_opt_in'}                    | ${'optIn whatsapp'}
    ${'Robocall consent'}             | ${'optIn voice'}
    ${'SMS Subscription'}             | ${'optIn sms'}
    ${'Opt-In Text'}                  | ${undefined}
    ${'SMS Opt In'}                   | ${'optIn sms'}
    ${'sms_optin'}                    | ${'optIn sms'}
    ${'Subscribed'}                   | ${'optIn'}
    ${'Marketing permissions'}        | ${'optIn'}
    ${'Phone Number SMS Consent'}     | ${'optIn sms'}
    ${'Consent to calls'}             | ${'optIn voice'}
    ${'OK to text'}                   | ${'optIn sms'}
    ${'Einwilligung WhatsApp'}        | ${'optIn whatsapp'}
    ${'Consentement SMS'}             | ${'optIn sms'}
    ${'Acepta SMS'}                   | ${'optIn sms'}
    ${'Opt-In/Out'}                   | ${'either'}
    ${'Opted in or opted out of SMS'} | ${'either sms'}
    ${'Not opted out'}                | ${'either'}
    ${'SMS Status'}                   | ${'either sms'}
    ${'WhatsApp'}                     | ${'either whatsapp'}
    ${'Email Opt Out'}                | ${undefined}
    ${'Fax Opt Out'}                  | ${undefined}
    ${'Unsubscribed from all email'}  | ${undefined}
    ${'Newsletter subscribed'}        | ${undefined}
    ${'Cookie consent'}               | ${undefined}
    ${'Do Not Sell My Data'}          | ${undefined}
    ${'Unsubscribe URL'}              | ${undefined}
    ${'Payment declined'}             | ${undefined}
    ${'Bus Stop'}                     | ${undefined}
    ${'Option'}                       | ${undefined}
    ${'Lead Status'}                  | ${undefined}
    ${'Created At'}                   | ${undefined}
    ${'SMS Opt-Out Date'}             | ${'date'}
    ${'opted_in_at'}                  | ${'date'}
    ${'Date of Consent'}              | ${'date'}
    ${'Mobile Phone'}                 | ${'number'}
    ${'Handynummer'}                  | ${'number'}
    ${'Phone (with country code)'}    | ${'number'}
    ${'Mobile incl. country code'}    | ${'number'}
    ${'電話番号'}                     | ${'number'}
    ${'手机号码'}                     | ${'number'}
    ${'携帯電話番号'}                 | ${'number'}
    ${'FAX番号'}                      | ${undefined}
    ${'Phone Type'}                   | ${undefined}
    ${'Company Phone'}                | ${undefined}
    ${'Assistant Phone'}              | ${undefined}
    ${'Fax Number'}                   | ${undefined}
    ${'Phone Country Code'}           | ${'country'}
    ${'IP Country'}                   | ${undefined}
  `('$heading means $means', ({ heading, means }) => {
    expect(sense(heading as string)).toBe(means);
  });

  it.each([
    ...['Muted', 'Excluded', 'Is excluded', 'Removed', 'SMS forbidden', 'Not interested'],
    ...['Calls: no', 'SMS not wanted', 'SMS nein', 'Werbung: nein', 'SMS nicht erwünscht'],
    ...['Ohne SMS', 'Ausgeschlossen', 'SMS non', 'Exclu', 'Ne plus contacter', 'Sin SMS'],
    ...['Publicidad: no', 'Excluido SMS', 'SMS não', 'Sem SMS', 'Niente SMS', 'Escluso'],
    ...['SMS nee', 'Uitgesloten', 'NIX', 'NIX-register', 'SMS nej', 'Utan SMS', 'SMS nei'],
    ...['Nei takk til SMS', 'Ikke send SMS', 'Blokkert', 'Tilaus peruttu', 'SMS ei', 'Estetty'],
    ...['Kieltänyt markkinoinnin', 'SMS nie', 'Bez SMS', 'Wykluczony', 'Czarna lista', 'SMS ne'],
    ...[
      'Žádné SMS',
      'Vyloučen',
      'Nincs SMS',
      'SMS nem',
      'Letiltva',
      'Fără SMS',
      'SMS nu',
      'Exclus',
    ],
    ...['Brez SMS', 'Isključen', 'СМС нет', 'Без SMS', 'Чёрный список', 'Виключений'],
    ...[
      'Χωρίς SMS',
      'SMS όχι',
      'Αποκλεισμένος',
      'SMS yok',
      'SMS hayır',
      'Kara liste',
      'Engellendi',
    ],
    ...['بدون رسائل', 'محظور', 'القائمة السوداء', 'ללא SMS', 'חסום', 'לא מעוניין', 'لغو اشتراک'],
    ...['退会', '退会済み', 'SMSなし', '除外', 'ブロック', 'ミュート', '不要短信', '屏蔽'],
    ...['차단', '제외', 'SMS 안함', 'บล็อก', 'Không SMS', 'Danh sách đen', 'Tanpa SMS', 'Diblokir'],
    ...['Не принимает СМС', 'SMS kielletty', 'SMS tiltva', 'SMS niet toegestaan', 'SMS almıyor'],
    ...['לא מעוניין בהודעות', 'لا يقبل الرسائل', '不接受短信', 'Tidak terima SMS', 'Onaylamıyor'],
    ...['SMS नहीं', 'Blokeeritud', 'Atteicies', 'Užblokuotas'],
  ])('%s is an opt-out', (heading) => {
    expect(meaningOf(heading)).toMatchObject({ is: 'statement', sense: 'optOut' });
  });

  it.each([
    ...['Lacks consent', 'Consent lost', 'Doesn’t accept marketing', 'Needs consent'],
    ...['Einwilligung fehlt', 'Keine Einwilligung', 'Sin consentimiento', 'Consentimiento: no'],
    ...['Nessun consenso', 'Zonder toestemming', 'Toestemming: nee', 'Utan samtycke'],
    ...[
      'Samtycke saknas',
      'Ingen samtykke',
      'Ikke tilmeldt',
      'Ei suostumusta',
      'Suostumus puuttuu',
    ],
    ...['Brak zgody', 'Brak zgody SMS', 'Zgoda: brak', 'Není souhlas', 'Chybí souhlas'],
    ...['Nincs hozzájárulás', 'Fără consimțământ', 'Nema privole', 'Brez soglasja'],
    ...['Согласие отсутствует', 'Немає згоди', 'Няма съгласие', 'Χωρίς συγκατάθεση'],
    ...[
      'Onay yok',
      'بدون موافقة',
      'غير موافق',
      'אין הסכמה',
      '同意なし',
      '没有同意',
      '수신동의 안함',
    ],
    ...['Belum setuju', 'Tanpa persetujuan', 'Chưa đồng ý', 'बिना सहमति', 'Nėra sutikimo'],
    ...['Consenso SMS negato', 'Consentimiento denegado', 'Consentimento negado'],
    ...['Zgoda odmówiona', 'Hozzájárulás elutasítva', 'Samtycke nekat', 'Samtykke avvist'],
    ...['Suostumus evätty', 'Согласие отклонено', 'Згода відхилена', 'Onay reddedildi'],
    ...['同意拒否', 'Persetujuan ditolak', 'Συγκατάθεση απορρίφθηκε', 'Privola odbijena'],
    ...['تم رفض الموافقة', 'הסכמה נדחתה', 'Đồng ý bị từ chối', 'Acord SMS respins'],
    ...['Nav piekrišanas', 'Nousolek puudub', 'Неактивна згода'],
  ])('%s is no consent', (heading) => {
    const meaning = meaningOf(heading);
    expect(meaning?.is === 'statement' ? meaning.sense : undefined).not.toBe('optIn');
  });

  it.each([
    ['number', 'Matkapuhelin Mobitel Мобільний Κινητό Τηλέφωνο הנייד الجوال 휴대폰 มือถือ Ponsel'],
    ['number', 'Puhelinnumero טלפון هاتف 전화번호 โทรศัพท์ Telepon मोबाइल 电话 電話番号 Tālrunis'],
    ['country', 'Země Ország Țară Država Країна Χώρα Ülke البلد מדינה 国 国家 국가 ประเทศ Negara'],
    ['country', 'Maa Riik Valsts Šalis देश Nazione Krajina Ländercode Kraj'],
    ['date', 'Datum Fecha Data Dato Päivämäärä Дата Ημερομηνία Tarih التاريخ תאריך 日付 日期 날짜'],
    ['date', 'Einwilligungsdatum Samtyckesdatum Abmeldedatum 同意日 同意时间 수신거부일 退订日期'],
  ])('a %s has each of %s', (is, headings) => {
    for (const heading of headings.split(' ')) {
      expect([heading, meaningOf(heading)?.is]).toEqual([heading, is]);
    }
  });

  it.each([
    ['optIn', 'Date du consentement'],
    ['optIn', 'Data zgody'],
    ['optIn', 'Data del consenso'],
    ['optIn', 'Datum för samtycke'],
    ['optIn', 'Дата согласия'],
    ['optOut', 'Date du désabonnement'],
    ['optOut', 'Data di disiscrizione'],
    ['optOut', 'Data wypisania'],
    ['optOut', 'Дата отписки'],
    ['optOut', 'Çıkış tarihi'],
  ])('the day of an %s is %s', (of, heading) => {
    expect(meaningOf(heading)).toMatchObject({ is: 'date', of });
  });

  it('says which opt-outs are of marketing only', () => {
    expect(meaningOf('Marketing Opt Out')).toMatchObject({ purpose: 'marketing' });
    expect(meaningOf('SMS Opt Out')).toMatchObject({ purpose: undefined });
  });

  it('puts mobiles before telephones, and these before those of a place', () => {
    const rank = (heading: string) => (meaningOf(heading) as { rank: number }).rank;
    const headings = ['WhatsApp Phone Number', 'Mobile', 'Phone', 'Work Phone'];
    expect(headings.map(rank)).toEqual([...headings].map(rank).sort());
    expect(new Set(headings.map(rank)).size).toBe(4);
  });
});

describe('the headings of CRMs', () => {
  it('mean the same wherever two have one', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [, heading, meaning] of crmHeadings) {
      const same = meanings.get(heading) ?? new Set();
      meanings.set(heading, same.add(JSON.stringify(meaning)));
    }
    expect([...meanings].filter(([, same]) => same.size > 1)).toEqual([]);
  });
});
