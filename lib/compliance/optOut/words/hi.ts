import type { OptOutWords } from '../words';

/** Our own lists; Devanagari and the way it is typed in Latin letters. */
export default {
  language: 'hi',
  tier: 'unverified',

  stop: [
    'बंद',
    'बंद करो',
    'बंद करें',
    'रोको',
    'रुको',
    'band karo',
    'band kare',
    'roko',
    'अनसब्सक्राइब',
    'रोकें',
    'stop',
    'स्टॉप',
    'unsubscribe',
    'बंद कीजिए',
  ],
  start: ['शुरू', 'shuru', 'शुरू करें', 'चालू करें', 'chalu karo', 'shuru karo'],
  help: ['मदद', 'madad', 'सहायता'],
  concepts: {
    stop:
      'बंद band रोक* rok* roko रुक* stop स्टोप स्टॉप खत्म khatam khatm बस bas block ' +
      'bandh बंद_करो बंद_करें बंद_कीजिए रोक_दो रोक_दीजिए band_karo band_kare ' +
      'band_kijiye band_kar rok_do rok_dijiye stop_karo stop_kare',
    neg: 'नहीं nahi nahin मत mat न na नही ना nai no bina बिना',
    more: 'और aur आगे aage दोबारा dobara फिर phir ab अब aaj_ke_baad wapas_kabhi',
    send: 'भेज* bhej* भेजिए bhejo bheje bhejna कर_रहे संपर्क sampark contact msg_karo likh*',
    bother: 'परेशान pareshan तंग tang dimag pareshani',
    msg: 'मैसेज* message* msg msgs sms एसएमएस संदेश* मेसज सूचन* नोटिफिकेशन update updates whatsapp',
    remind: 'याद reminder रिमाइंडर delivery बिल bill transaction अपॉइंटमेंट_की',
    promo: 'offer* ऑफर* विज्ञापन* प्रचार* प्रमोशन* promotion* कूपन* सेल discount ad ads vigyapan',
    call: 'call* फोन phone कॉल* telecaller फ़ोन',
    list: 'list लिस्ट सूची suchi system सिस्टम database data',
    num: 'number no नंबर* नम्बर num mera_no mera_number mere_no',
    remove: 'हटा* hata* hatao निकाल* nikal* delete* डिलीट मिटा* mita* काट* remove',
    unsub: 'unsubscribe अनसब्सक्राइब* opt_out dnd डीएनडी',
    cancel: 'रद्द* cancel* radd',
    sub: 'जोड़* jod* subscribe daal_do शामिल',
    start: 'शुरू* shuru* chalu चालू start jari जारी',
    want: 'चाहिए chahiye चाहता* चाहती* chahta chahti जरूरत zarurat रहना lena चाहेंगे चाहेंगी चाहते',
    get: 'प्राप्त milna मिल* aana आना aaye आए पाना पाते',
    me: 'मुझे mujhe मेरा mera मेरे mere mujhko मैं main mai hamara हमें hume',
    you: 'आप aap apki apne आपके tum',
    consent: 'सहमति sahmati अनुमति anumati permission',
    withdraw: 'वापस_ली सहमति_वापस wapas_leta',
    wrong: 'गलत galat wrong ग़लत',
    person: 'नहीं_हूँ nahi_hu ka_number_nahi nahi_janta kisi galat_number wrong_number गलत_नंबर',
    dead: 'देहांत मृत्यु गुजर* guzar* दुनिया duniya swargvas निधन',
    gone: 'shift chhod_diya chhod_di बदल* ग्राहक_नहीं mil_gaya bech_di',
    alone: 'पीछा peecha छोड़ो akela अकेला bhaad',
    law: 'complaint शिकायत* trai consumer police पुलिस report shikayat वकील',
    until: 'तक tak बाद baad पहले pehle jab_tak',
    time:
      'महीन* mahin* हफ्त* hafte din दिन सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार ' +
      'रविवार जनवरी diwali दिवाली holi होली saal chutti छुट्टी शादी january',
    now: 'अभी abhi turant तुरंत आज',
    pause: 'फिलहाल filhal kuch_din',
    only: 'सिर्फ sirf केवल keval only bas',
    keep: 'रखें rakho चलने चालू_रखें theek सही sahi आगे_भी',
    but: 'लेकिन lekin par',
    mistake: 'गलती galti',
    back: 'वापस wapas wapis फिर_से phir_se',
    enough: 'बहुत bahut kitni_baar कितनी_बार तंग bakwas',
    insult: 'saale pagal bakwas bewakoof कमीने chutiya',
    who: 'कौन kaun',
    how: 'कैसे kaise कब kab कहाँ kahan kaha kya क्या kitna',
    why: 'क्यों kyu kyun kyon',
    spam: 'spam फ्रॉड fraud',
    interest: 'interested रुचि interest',
    please: 'कृपया please plz pls kripya विनती',
    thanks: 'धन्यवाद dhanyawad shukriya',
    hello: 'नमस्ते namaste hello',
    mail: 'email ईमेल mail',
    thing:
      'order ऑर्डर टिकट ticket membership appointment अपॉइंटमेंट सिम sim policy पॉलिसी ' +
      'course parcel दुकान taxi टैक्सी वैन doctor डॉक्टर school स्कूल बच्चा bachcha ' +
      'beta बेटा ghar घर chabi fridge ac bus train ट्रेन table menu khana खाना pizza ' +
      'chai juta size rang bill_bharna loan insurance exam result dawai दवा bukhar ' +
      'बुखार khansi barish बारिश gaadi गाड़ी paani पानी light बिजली सोफा कुर्सी मेज ' +
      'टेबल बिस्तर पलंग अलमारी गद्दा लैंप किचन फ्रिज साइकिल कार फ्लाइट कोर्स क्लास ' +
      'पनीर टमाटर सॉस चटनी रोटी चाय कॉफी चीनी बर्फ पिज्जा चिकन जूते ड्रेस शर्ट पैंट ' +
      'जैकेट नीला नीली लाल हरा काला काली सफेद पीला डिलीवरी पार्सल बीमा किराया बुकिंग ' +
      'कमरा प्याज जिम sofa kursi class paneer tamatar roti booking kamra pyaz gym ' +
      'neela laal kala दवाई गोली सुई टीका ट्यूशन मैच पियानो हीटर लिफ्ट अलार्म फूल ' +
      'अखबार दूध मीटिंग तौलिया टायर बगीचा छत सूटकेस नल lamp पिल्ला पिल्ले कुत्ता ' +
      'बिल्ली',
    idiom: 'bus_stop band_ho_gayi बंद_गोभी ruk_nahi रुक_नहीं bijli',
    fn:
      'है hai हैं hain का ka की ki के ke को ko में me_bhi से se पर pe per भी bhi तो to ' +
      'ही hi था tha थी हो ho गया gaya gayi गई हूँ hu hoon रहा raha rahe कर kar करो ' +
      'karo करें kare karein कीजिए kijiye दो do दे de दीजिए dijiye दिया diya जी ji ' +
      'भैया bhaiya यार yaar एक ek वाला wala wale hu_main',
    it: 'ये ye यह yeh इस is सब sab isko कुछ kuch',
    notSend:
      'मत_भेजो मत_भेजें न_भेजें मत_भेजिए mat_bhejo mat_bhejna mat_bhejiye na_bheje ' +
      'mat_bheje msg_mat message_mat मैसेज_मत संपर्क_न',
    notCall: 'फोन_मत call_mat phone_mat कॉल_मत फोन_न call_na phone_na',
    notRemove: 'मत_हटाना mat_hatana mat_hatao मत_हटाओ mat_nikalna',
    other:
      'वह वो वे बहन भाई माँ मां मम्मी पापा पिताजी बेटी पत्नी पति बीवी पड़ोसी दोस्त ' +
      'सहेली साथी बॉस ड्राइवर मौसी चाचा मामा नानी दादी दादा ग्राहक behen behan bhai ' +
      'mummy papa beti biwi pati padosi dost driver boss dadi nani उसे उसको उन्हें ' +
      'usko unko',
    say:
      'कहा कहता कहती कहते कह बोला बोली बोले पूछा बताया सुना पढ़ा bola boli bole kehta ' +
      'kehti pucha bataya suna',
    if: 'अगर यदि वरना agar warna',
    nearly: 'लगभग करीब_करीब पहले_तो वाला_था होने_वाला_था almost',
    must: 'क्या_मुझे भेजना_पड़ेगा करना_पड़ेगा लिखना_पड़ेगा bhejna_padega kya_mujhe karna_padega',
    laugh: 'हाहा* हंसी हँसी मज़ाक haha* hehe* lol mazak hasi',
    regret: 'पछता* अफसोस pachta*',
  },
} as const satisfies OptOutWords;
