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
    ${'Leiratkozás dátuma'}           | ${'optOut'}
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
