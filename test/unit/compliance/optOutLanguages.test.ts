import { isOptOut } from '../../../lib/compliance/optOut/isOptOut';
import { optOutWords } from '../../../lib/compliance/optOut/words/index';

/** Of each language: plain revocations, their contraries, and everyday replies. */
const texts: Record<string, { ends: string[]; goesOn: string[] }> = {
  en: {
    ends: [
      'Please stop messaging me!',
      'take me off your list',
      'I no longer wish to receive your texts',
      'No, stop texting me',
      'Stop. Thanks',
      'STOP SENDING THESE MESSAGES',
      'pls stop',
      'you have the wrong number',
      'Do not contact me again',
      "I don't want any more messages",
    ],
    goesOn: [
      "Don't stop texting me, I like it",
      'I cannot stop laughing',
      'Can I stop by at ten?',
      'What is the next bus stop?',
      'Yes, confirmed',
      'Please cancel my appointment on Monday',
      'This is the right number',
      'The end of the month works',
      'Do not worry',
    ],
  },
  es: {
    ends: [
      'Por favor dejen de enviarme mensajes',
      'No me escriban más',
      'número equivocado',
      'No quiero recibir más mensajes',
      'Denme de baja por favor',
    ],
    goesOn: [
      'No dejen de enviarme mensajes',
      'Sí, confirmo la cita',
      'Quiero cancelar mi cita del lunes',
      'Gracias, hasta mañana',
    ],
  },
  fr: {
    ends: [
      "Arrêtez de m'envoyer des messages",
      'Ne me contactez plus',
      'Mauvais numéro',
      'Je ne veux plus recevoir vos messages',
      "Arrêtez s'il vous plaît",
    ],
    goesOn: [
      "N'arrêtez pas de m'envoyer des messages",
      'Oui, je confirme le rendez-vous',
      'Je voudrais annuler mon rendez-vous de lundi',
      'Merci, à demain',
    ],
  },
  de: {
    ends: [
      'Bitte keine weiteren Nachrichten',
      'Hören Sie auf damit',
      'Schreiben Sie mir nicht mehr',
      'Falsche Nummer',
      'Ich möchte keine Werbung',
      'Löschen Sie meine Nummer',
    ],
    goesOn: [
      'Ja, ich bestätige den Termin',
      'Ich muss den Termin am Montag stornieren',
      'Danke, bis morgen',
      'Die Nummer ist richtig',
    ],
  },
  it: {
    ends: [
      'Smettetela di scrivermi',
      'Non voglio più ricevere messaggi',
      'Numero sbagliato',
      'Basta messaggi',
      'Non mi contattate più',
    ],
    goesOn: [
      'Sì, confermo',
      'Vorrei annullare la visita di lunedì',
      'Grazie, a domani',
      'Il numero è giusto',
    ],
  },
  pt: {
    ends: [
      'Parem de me enviar mensagens',
      'Não quero mais receber mensagens',
      'Número errado',
      'Não me mande mais mensagens',
      'Me tirem da lista',
    ],
    goesOn: [
      'Não parem de me enviar mensagens',
      'Sim, confirmo',
      'Quero cancelar a consulta de segunda',
      'Obrigado, até amanhã',
    ],
  },
  nl: {
    ends: [
      'Stop met berichten sturen',
      'Geen berichten meer',
      'Stuur mij niets meer',
      'Verkeerd nummer',
      'Laat me met rust',
    ],
    goesOn: [
      'Ja, ik kom',
      'Ik wil mijn afspraak annuleren',
      'Dank u, tot morgen',
      'Het nummer klopt',
    ],
  },
  sv: {
    ends: [
      'Sluta skicka meddelanden',
      'Inga fler meddelanden',
      'Fel nummer',
      'Ta bort mitt nummer',
      'Ikke flere beskeder',
      'Lämna mig ifred',
    ],
    goesOn: ['Ja, jag kommer', 'Jag vill boka om tiden', 'Tack, vi ses i morgon', 'Rätt nummer'],
  },
  pl: {
    ends: [
      'Przestańcie do mnie pisać',
      'Nie chcę już otrzymywać wiadomości',
      'Zły numer',
      'Proszę nie wysyłać',
      'Usuńcie mój numer',
    ],
    goesOn: [
      'Nie przestańcie do mnie pisać',
      'Tak, potwierdzam',
      'Chcę odwołać wizytę',
      'Dziękuję, do jutra',
    ],
  },
  hu: {
    ends: [
      'Ne küldjenek több üzenetet',
      'Nem kérek több üzenetet',
      'Rossz szám',
      'Hagyjanak békén',
      'Leiratkoznék',
    ],
    goesOn: [
      'Igen, ott leszek',
      'Köszönöm, holnap',
      'Le szeretném mondani az időpontot',
      'Jó a szám',
    ],
  },
  tr: {
    ends: [
      'Mesaj atmayın',
      'Artık yazmayın',
      'Yanlış numara',
      'Beni listeden çıkarın',
      'SMS istemiyorum',
    ],
    goesOn: ['Evet, geliyorum', 'Randevumu değiştirmek istiyorum', 'Teşekkürler', 'Numara doğru'],
  },
  ru: {
    ends: [
      'Прекратите мне писать',
      'Не пишите мне больше',
      'Не хочу получать сообщения',
      'Ошиблись номером',
      'Удалите мой номер',
    ],
    goesOn: ['Не прекратите писать', 'Да, буду', 'Хочу перенести запись', 'Спасибо, до завтра'],
  },
  he: {
    ends: [
      'תפסיקו לשלוח לי הודעות',
      'אל תשלחו לי יותר',
      'תסירו אותי',
      'מספר לא נכון',
      'לא רוצה לקבל',
    ],
    goesOn: ['כן, אגיע', 'תודה, נתראה מחר', 'אפשר לשנות את התור?', 'בסדר'],
  },
  ar: {
    ends: [
      'توقفوا عن إرسال الرسائل',
      'لا ترسلوا لي رسائل',
      'لا أريد رسائل',
      'رقم خطأ',
      'احذفوا رقمي',
    ],
    goesOn: ['نعم، سأحضر', 'شكرا، إلى الغد', 'أود تغيير الموعد', 'حسنا'],
  },
  ja: {
    ends: [
      'メッセージの配信を停止してください',
      'もう送らないでください',
      '番号違いです',
      '連絡しないで',
      '配信停止してください',
    ],
    goesOn: ['はい、伺います', 'ありがとうございます', '予約を変更したいです', '了解しました'],
  },
  ko: {
    ends: [
      '문자 그만 보내세요',
      '수신거부 합니다',
      '연락하지 마세요',
      '잘못된 번호입니다',
      '제 번호 삭제해 주세요',
    ],
    goesOn: ['네, 가겠습니다', '감사합니다', '예약을 바꾸고 싶어요', '알겠습니다'],
  },
  zh: {
    ends: ['请勿再发短信', '不要再给我发短信', '停止发送', '你打错了', '删除我的号码', '請勿打擾'],
    goesOn: ['好的，我会来', '谢谢', '我想改预约', '收到'],
  },
  hi: {
    ends: ['मैसेज भेजना बंद करो', 'मत भेजो', 'गलत नंबर', 'message bhejna band karo', 'galat number'],
    goesOn: ['हाँ, मैं आऊँगा', 'धन्यवाद', 'theek hai', 'कल मिलते हैं'],
  },
  id: {
    ends: [
      'Jangan kirim SMS lagi',
      'Berhenti mengirim pesan',
      'Salah nomor',
      'Hapus nomor saya',
      'Saya tidak mau menerima pesan',
    ],
    goesOn: ['Ya, saya datang', 'Terima kasih', 'Saya ingin mengubah jadwal', 'Baik'],
  },
  vi: {
    ends: [
      'Đừng gửi tin nhắn nữa',
      'Tôi không muốn nhận tin',
      'Nhầm số rồi',
      'Dừng gửi tin',
      'Xin đừng làm phiền',
    ],
    goesOn: ['Vâng, tôi sẽ đến', 'Cảm ơn', 'Tôi muốn đổi lịch', 'Được'],
  },
  th: {
    ends: ['หยุดส่งข้อความ', 'ไม่ต้องส่งมาอีก', 'ผิดเบอร์ค่ะ', 'อย่าส่งมา', 'ยกเลิกการรับข้อความ'],
    goesOn: ['ใช่ค่ะ จะไป', 'ขอบคุณค่ะ', 'ขอเปลี่ยนวันนัด', 'ตกลง'],
  },
  da: {
    ends: ['Send mig ikke flere beskeder', 'Slet mit nummer', 'Stop med at skrive til mig'],
    goesOn: ['Ja, jeg kommer', 'Tak, vi ses i morgen', 'Jeg vil gerne ændre min tid'],
  },
  no: {
    ends: ['Ikke send flere meldinger', 'Slett nummeret mitt', 'Slutt å sende meg sms'],
    goesOn: ['Ja, jeg kommer', 'Takk, vi sees i morgen', 'Jeg vil endre timen'],
  },
  fi: {
    ends: ['Älkää lähettäkö enää viestejä', 'Poistakaa numeroni listalta'],
    goesOn: ['Kyllä, tulen', 'Kiitos, nähdään huomenna'],
  },
  cs: {
    ends: ['Neposílejte mi už žádné zprávy', 'Vymažte moje číslo ze seznamu'],
    goesOn: ['Ano, přijdu', 'Děkuji, na shledanou zítra', 'Chci zrušit objednávku'],
  },
  sk: {
    ends: ['Neposielajte mi už žiadne správy', 'Vymažte moje číslo zo zoznamu'],
    goesOn: ['Áno, prídem', 'Ďakujem, dovidenia zajtra'],
  },
  ro: {
    ends: ['Nu îmi mai trimiteți mesaje', 'Ștergeți numărul meu din listă'],
    goesOn: ['Da, vin', 'Mulțumesc, pe mâine', 'Vreau să anulez programarea'],
  },
  uk: {
    ends: ['Не пишіть мені більше', 'Видаліть мій номер зі списку'],
    goesOn: ['Так, буду', 'Дякую, до завтра', 'Хочу скасувати замовлення'],
  },
  el: {
    ends: ['Μη μου στέλνετε άλλα μηνύματα', 'Διαγράψτε τον αριθμό μου από τη λίστα'],
    goesOn: ['Ναι, θα έρθω', 'Ευχαριστώ, τα λέμε αύριο'],
  },
  ca: {
    ends: ["No m'envieu més missatges", 'Esborreu el meu número de la llista'],
    goesOn: ['Sí, vindré', 'Gràcies, fins demà'],
  },
  af: {
    ends: ['Moet my nie meer boodskappe stuur nie', 'Verwyder my nommer van die lys'],
    goesOn: ['Ja, ek kom', 'Dankie, sien jou môre'],
  },
  ur: {
    ends: ['مجھے میسج نہ بھیجیں', 'میرا نمبر فہرست سے ہٹا دیں'],
    goesOn: ['جی ہاں، میں آؤں گا', 'شکریہ، کل ملتے ہیں'],
  },
  bn: {
    ends: ['আমাকে আর মেসেজ পাঠাবেন না', 'আমার নম্বর তালিকা থেকে মুছে দিন'],
    goesOn: ['হ্যাঁ, আমি আসব', 'ধন্যবাদ, কাল দেখা হবে'],
  },
  ms: {
    ends: ['Jangan hantar mesej lagi', 'Padam nombor saya dari senarai'],
    goesOn: ['Ya, saya datang', 'Terima kasih, jumpa esok'],
  },
  tl: {
    ends: ['Huwag na po kayong mag text sa akin', 'Tanggalin nyo number ko sa list'],
    goesOn: ['Opo, pupunta ako', 'Salamat, kita tayo bukas'],
  },
  sw: {
    ends: ['Msinitumie ujumbe tena', 'Futa namba yangu kwenye orodha'],
    goesOn: ['Ndiyo, nitakuja', 'Asante, tutaonana kesho'],
  },
};

it('covers every language of the lists', () => {
  expect(Object.keys(texts).sort()).toEqual(optOutWords.map(({ language }) => language).sort());
});

describe.each(optOutWords.map((words) => [words.language, words] as const))(
  '%s',
  (language, { stop, start, help }) => {
    const { ends, goesOn } = texts[language] ?? { ends: [], goesOn: [] };

    const here = { languages: [language] };

    it.each(stop)('keyword %s', (word) => {
      expect(isOptOut(` ${word.toUpperCase()}!`, undefined, here)).toMatchObject({
        kind: 'stop',
        basis: 'keyword',
        scope: 'all',
      });
    });

    it.each(start)('opt-in %s', (word) =>
      expect(isOptOut(word, undefined, here).kind).toBe('start'),
    );
    it.each(help)('help %s', (word) => expect(isOptOut(word, undefined, here).kind).toBe('help'));
    it.each(ends)('ends consent: %s', (text) =>
      expect(['stop', 'revocation']).toContain(isOptOut(text).kind),
    );
    it.each(goesOn)('does not: %s', (text) =>
      expect(isOptOut(text)).toMatchObject({ kind: 'none' }),
    );
  },
);
