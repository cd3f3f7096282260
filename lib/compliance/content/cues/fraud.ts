/** Cues of frauds that need no borrowed name, in seven languages; the lists are our own. */
export const fraudCues = {
  windfall: `
    inheritance|beneficiary|inherit|inherited|heir|legacy; next of kin; late relative|client|uncle|husband; you|youve|have ~ won|win; youre|are ~ winner|winning; number|sim|email|ticket|name ~ won|selected|drawn
    lottery|jackpot|sweepstakes; mega draw|lotto; prize|winnings ~ claim|collect|release|receive; claim ~ prize|winnings; compensation fund|payment; federal|government grant; unclaimed funds|estate|money; atm card
    your payment of ~ approved; donation of; cheque|check ~ ready|waiting; erbschaft|erbe|erben|nachlass|lotterie|gewinn|begünstigte*|hauptgewinn; sie|du haben|hast ~ gewonnen; geerbt
    héritage|hériter|lègue|légué|bénéficiaire|loterie|legs; vous avez|avez ~ gagné; gagnant*; héritier*; cliente décédé*; herencia|heredero|heredado|heredó|heredar|beneficiario|lotería|sorteo; ha|has ~ ganado|ganador*; usted es ~ ganador*; resultó|resultado ganador*|premiad*
    premio ~ cobrar|recibir|reclamar|entrega; eredità|erede|beneficiario|lotteria|vincita; hai|ha ~ vinto; vincitore|vincitrice; herança|herdeiro|beneficiário|loteria; foi sorteado|sorteada|contemplad*|premiad*; ganhou ~ ¤|#|prêmio|sorteio
    você ganhou; erfenis|erfgenaam|begunstigde|loterij|nalatenschap; u|je heeft|hebt|bent ~ gewonnen|winnaar; prijs ~ ontvangen|claimen|ophalen
  `,
  payFirst: `
    processing|transfer|release|clearance|handling|admin|administration|registration|legal|courier|insurance|activation|delivery|lawyer fee|fees|charge|charges|cost|costs; fee ~ release|claim|receive|unlock|collect; pay|send|deposit|wire|transfer ~ fee|tax|taxes|charges|deposit
    pay|send|deposit|wire ¤? # ~~ to|so|before ~ release|claim|receive|collect|get|unlock|cheque|check|prize; pay first; upfront|advance payment|fee; deposit ¤? # ~ tax; refundable deposit
    bearbeitungsgebühr*|überweisungsgebühr*|notargebühr*|freigabegebühr*|vorkasse|vorauszahlung|kaution; gebühr* ~ überweisen|zahlen|vorab|von; zahlen|überweisen ~ gebühr*|steuer*|vorab
    frais de|d dossier|notaire|transfert|traitement|déblocage|virement; avancer ~ frais|fonds; payer|réglez|versez ~ frais|taxe*; tasas|gastos|comisión|impuesto* ~ gestor|cobrar|liberar|notario|tramitación; abone|pague|pagar|deposite|transfiera ~ tasas|gastos|comisión|impuesto*|trámite*
    para cobrar|recibir|liberar ~ abone|pague|deposite|transfiera|envíe; spese|commissione|tassa|oneri di? pratica|notaio|sblocco|trasferimento|gestione|notarili; versi|versa|paghi|paga|anticipare|anticipi ~ spese|tassa|commissione|¤|#; taxa de? liberação|transferência|cadastro|processamento
    pix de|para|do; faça um? pix|depósito|transferência; pague|deposite|transfira ~ taxa|imposto|liberar|receber; para receber|liberar ~ faça|pague|deposite|transfira; administratiekosten|notariskosten|overdrachtskosten|vrijgavekosten; betaal|maak ~ kosten|belasting|over|borg
  `,
  personalData: `bank|account|banking details|information|info|data; send|with ~ name|id|passport|address|details|account; bankverbindung|bankdaten|ausweiskopie; coordonnées bancaires; datos bancarios|personales; dati bancari|personali; dados bancários|pessoais; bankgegevens|iban`,
  giftCard: `
    in|by|with|via|using|buy|purchase|get|need|want|as|grab|pick # ~ gift|steam|itunes|prepaid|amazon|apple|google|razer card|cards; in|by|via|as gift|prepaid|steam|itunes card|cards; by|with|via|on prepaid|steam|itunes|razer card|cards|voucher*; pay|paid|payment|fee|bail|money ~~ gift card|cards
    buy|purchase|get|need|send|bring|pick ~ gift|steam|itunes|google|apple|amazon|razer|vanilla cards; scratch ~ code|codes|card|cards|back|them|send|off|and; photo|photos|picture|pictures|pic|pics|image of the? code|codes|card|cards|back; google play card|cards; moneypak
    geschenkkarte*|gutscheinkarte*|paysafecard|paysafe*|guthabenkarte* ~ kaufen|code*|zahlen|senden|foto*; kaufe|kaufen|besorge|brauche ~ geschenkkarte*|gutscheinkarte*|guthabenkarte*|paysafecard*|steam*|apple; carte|cartes|coupon|coupons|ticket|tickets cadeau*|pcs|neosurf|transcash|paysafecard|itunes|steam|prépayée* ~ achete*|code*|envoie*|payer|photo*
    achète|achetez|acheter|prends ~ cartes|coupons|carte cadeau*|itunes|steam|neosurf|google|apple; tarjetas de regalo|prepago; compra|compre|comprar ~ tarjetas|tarjeta regalo|de; carte regalo|prepagate; compra|compri|comprare ~ carte|buoni|schede regalo|itunes|amazon|google|steam; cartões|cartão presente|pré
    compre|comprar|compra ~ cartões|gift|vale; cadeaukaart*|giftcard* ~ koop*|code*|betaal*|foto*; koop|kopen|haal ~ cadeaukaart*|giftcard*|paysafecard*|steam*|itunes
  `,
  family: `
    ^ mum|mom|mama|mami|mutti|papa|papi|mam|pap|maman|mamá|papá|mamma|papà|babbo|mãe|pai|dad|daddy|mummy|grandma|grandpa|oma|opa|abuela|abuelo|nonna|nonno|vó|vô , 
    hi|hey|hello|hiya mum|mom|mam|mama|dad|daddy|mummy|mommy|gran|grandma|grandpa|nan|nana|aunty; mum|mom|dad|grandma|grandpa|gran|nan|nana its|it|this|i; hallo|hi|hey|liebe mama|mami|mutti|papa|papi|oma|opa; mama|papa|oma|opa ich; salut|coucou|bonjour|hello maman|papa|mamie|papi|papy|mamy; maman|papa|mamie|papi c
    hola mamá|mami|papá|papi|abuela|abuelo|ma; mamá|papá|abuela soy; ciao mamma|papà|nonna|nonno|ma; mamma|papà|nonna sono; oi|olá|ola mãe|mae|pai|mamãe|vó|vô|avó; mãe|mae|pai sou; hoi|hey|hallo|hee|dag|ha mam|mama|pap|papa|mams|paps|oma|opa|ma; mam|pap|mama|papa ik|dit
  `,
  familyNeed: `
    new number|phone|mobile|cell; number changed; this|diese|este|questo|dit|ce number|nummer|número|numero|numéro; auf diese nummer; sur ce numéro; a este número; su questo numero; nesse|neste número; op dit nummer; cambié de número; mudei de número; ho cambiato numero; changé de numéro; handy ~ weg; verlor|lost|perdu|perdido|perso|verloren ~ phone|handy|téléphone|móvil|telefono|celular|telefoon; téléphone|portable ~ perdu; phone|mobile|cell ~ broke|broken|lost|smashed|toilet|dropped|stolen|water|repair|damaged|dead; lost|broke|dropped|smashed my phone|mobile|cell; in jail|trouble|hospital; accident|arrested|bail|lawyer; need ~ money|favour|favor|pay|help|transfer; save this|it|my|the ~ number; friends phone; text me on; whatsapp me; message me on
    neue*|andere nummer|handynummer|handy; handy ~ kaputt|verloren|gestohlen|weg|wasser|defekt; unfall; dringend geld; brauche ~ geld|hilfe|gefallen|überweisung; speicher*; nouveau|nouvelle|autre numéro|portable|téléphone; téléphone|portable ~ cassé|perdu|volé|panne|eau|tombé|hs|cassée; accident; besoin ~ argent|aide|service|virement; enregistre*
    número nuevo; nuevo número|móvil|celular|teléfono; móvil|celular|teléfono ~ roto|rompió|perdido|perdí|robaron|agua|cayó|estropeado|averiado; accidente; necesito ~ dinero|favor|pagar|ayuda|transferencia; favor urgente; nuovo numero|telefono|cellulare; numero nuovo; telefono|cellulare ~ rotto|perso|caduto|rubato|acqua|rompe; incidente
    bisogno ~ soldi|favore|aiuto|bonifico|pagare; devo pagare|fare ~; número novo; novo número|celular|telemóvel; celular|telemóvel|telefone ~ quebrou|caiu|perdi|roubado|estragou|água|partiu|avariou; acidente; preciso ~ dinheiro|favor|pagar|ajuda|pix|transferência; nieuw|nieuwe nummer|telefoon|mobiel; telefoon|mobiel ~ kapot|kwijt|gevallen|gestolen|stuk|wc
    ongeluk; moet ~ betalen|rekening; nodig ~ geld|hulp; geld|overmaken ~ nodig|voor
  `,
  dailyPay: `
    # per|a|every|each day; earn|make|paid|income|get|up ~ # ~ daily|day|each; daily income|pay|payout|payment|salary|wage*|commission|earnings|profit; ¤ # daily|day; # ¤ daily|day; # daily; paid daily
    # ~ am|pro|täglich tag; # ~ täglich; verdiene*|verdienst ~ #; pro tag; par jour; gagne*|gagnez ~ #; al día|dia; por día; gane|gana|ganar|ganas ~ #; diarios|diarias; al giorno; guadagna* ~ #; por dia; ganhe|ganhar|renda ~ #; ao dia; per dag; verdien* ~ #
  `,
  jobLure: `
    no experience|skills|interview|cv|resume; part time|timer; side job|hustle; remote|online|wfh|telecommut* job|work|position|role; work|job|working|earn ~ home; from home; flexible hours; easy|simple job|work|task*|money; data entry; like|liking youtube|videos|products|posts; rating*|review* ~ hotel*|product*|app*|restaurant*; hotel|product|app|amazon rating*|review*; complete tasks; task set
    registration|joining fee; hr|recruiter|recruitment|hiring; limited slots|seats|spots|places; your cv|resume ~ recommended|seen|saw|passed; hotel ratings; nebenjob|heimarbeit|homeoffice|minijob|nebenverdienst|nebeneinkommen; zu hause; keine|ohne erfahrung|vorkenntnisse; online job; travail|emploi|job ~ domicile|maison|ligne; télétravail; sans expérience|diplôme; complément de revenu*; depuis chez
    trabajo|empleo|ganar ~ casa|online|línea|remoto; desde casa; sin experiencia; dar me gusta; dar likes; medio tiempo; plazas|cupos limitad*; lavoro|lavora|lavorare ~ casa|remoto|online; da casa; senza esperienza; mettere like|mi; trabalhe|trabalho|vaga|emprego ~ casa|online|remoto|home; de casa; sem experiência; renda extra; curtir|curtindo|avaliar ~ vídeos|posts|produtos|hotéis|fotos
    thuiswerk*|bijbaan|bijverdien*|thuisbaan; vanuit huis; zonder|geen ervaring; werk|werken ~ thuis|huis
  `,
  messenger: `whatsapp|telegram|signal|wechat|viber; t me; wa me`,
  guarantee: `
    guaranteed|guarantee ~ returns|profit*|income|gain*|winning*|daily|weekly|interest; return*|profit*|income|gain* ~ guaranteed|assured|daily; risk free; zero|no|without risk*; no risk; sure shot; # profit|profits|return|returns|roi; cant lose; garantiert* ~ rendite|gewinn*|risiko|zins*; rendite ~ garantiert|täglich; ohne risiko; risikofrei*|risikolos*; gewinn* ~ garantiert
    gain*|rendement*|rentabilité|bénéfice* ~ garanti*|assuré*; sans risque*; rendement* quotidien*; rentabilidad|ganancia*|beneficio*|rendimiento* ~ garantizad*|asegurad*|diari*; sin riesgo*; guadagn*|rendiment*|profitt* ~ garantit*|assicurat*|sicur*; senza rischi*; lucro*|retorno*|rendimento*|ganho* ~ garantid*|certo*|diári*; sem risco*; rendement|winst ~ gegarandeerd*; gegarandeerd* ~ rendement|winst; zonder risico*; risicovrij
  `,
  investment: `
    invest*|invista|invierte|invierta|trading|trader|traders|crypto*|bitcoin|btc|eth|ethereum|forex|intraday|roi|usdt|mining|staking|nft; signal|stock|trading group|tips|signals|bot; investi*|anleg*|geldanlage|krypto*|börse|placement*|bourse|placer|inversión|invierta|invierte|criptomoneda*|cripto|bolsa|borsa|criptovalut*|beleg*|aandelen
  `,
  multiply: `
    double|triple|multiply|10x ~ money|investment|btc|bitcoin|savings|cash|deposit|crypto|capital|income; turn ¤? # ~ into; send ¤? # ~~ receive|get|back; get|receive double|# back; # to # in; become ~ millionaire|rich; verdopp*|verdreifach*|vervielfach* ~ geld|einsatz|kapital|btc|bitcoin|vermögen|investition; doublez|doubler|multipliez|triplez ~ argent|mise|capital|épargne|investissement
    duplique|duplica|multiplique|multiplica|triplica ~ dinero|inversión|capital|ahorros; invierta|invierte|deposita ¤? # ~~ gane|gana|reciba|recibe|obtén; raddoppia*|moltiplica*|triplica* ~ soldi|capitale|investimento|denaro|risparmi; investi|investa ¤? # ~~ guadagn*|ricev*; dobre|duplique|multiplique|triplique ~ dinheiro|investimento|capital; invista ¤? # ~~ receba|ganhe|lucre|retire; verdubbel*|vertienvoudig* ~ geld|inleg|investering
    transforme*|transforma ¤? # ~ en|em|in
  `,
  remoteApp: `
    install|download|open|run|get|add ~ anydesk|teamviewer|quicksupport|rustdesk|ultraviewer|supremo|airdroid|screenconnect|logmein|zoho|ammyy; install|download ~ support|remote|screen|assistance|sharing app|software|tool|apk; anydesk|teamviewer|rustdesk|quicksupport ~ installieren|herunterladen|laden; installiere*|lade* ~ anydesk|teamviewer|fernwartung*|app; installez|téléchargez ~ anydesk|teamviewer|apk
    instale|instala|descargue|descarga ~ anydesk|teamviewer|quicksupport|apk; installa|installi|scarica|scarichi ~ anydesk|teamviewer|apk; instale|baixe ~ anydesk|teamviewer|apk|aplicativo; installeer|download ~ anydesk|teamviewer|apk; install ~ apk
  `,
  techScare: `
    virus*|malware|trojan|spyware|hacked|infected ~ detected|found|computer|pc|device|phone|windows|engineers; computer|pc|device|windows ~ infected|virus*|hacked|compromised|blocked|locked; overpaid|overpayment|refunded ~ mistake|too|error|refund; subscription|renewal|order|auto|plan|protection|antivirus ~ renew*|charged|placed ~~ refund|cancel; fix your bank|account|computer|device
    computer|pc ~ infiziert|gehackt|virus|gesperrt; ordinateur|pc ~ infecté|piraté|bloqué|virus; ordenador|equipo|computadora ~ infectad*|hackead*|virus|bloquead*; computer|pc ~ infettat*|hackerat*|bloccat*|virus; computador ~ infectad*|vírus|hackead*; computer|pc ~ besmet|gehackt|geblokkeerd|virus
  `,
  renewal: `subscription|renewal|plan|antivirus|protection|geek*|norton|mcafee|membership ~ renewed|renews|charged|debited; abo|abonnement|suscripción|abbonamento|assinatura ~ verlängert|renouvelé|renovad*|rinnovat*|verlengd`,
  cancelCall: `cancel|refund|stop|dispute ~~ call|dial|phone; call|dial|phone ~~ cancel|refund|stop|dispute; stornier*|kündig* ~~ anrufen|ruf*; annuler ~~ appelez; cancelar ~~ llame|ligue; annullare ~~ chiami|chiama; annuleren ~~ bel`,
  callNumber: `
    call|phone|dial|ring|contact ~~ #; call|contact our|the|us|now|officer|agent|engineers|manager|support|immediately; anrufen|rufen|ruf|kontaktieren ~~ #; appelez|appeler|contactez ~~ #; llame|llama|llámenos|contacte|marque ~~ #; chiami|chiama|contatti|contatta ~~ #; ligue|liga|contate|contacte ~~ #; bel|belt|bellen ~~ #
  `,
  cutOff: `
    electricity|power|gas|water|energy|service|internet|line|supply|lights ~ disconnect*|cut|shut|terminated|interrupted; disconnect* ~ electricity|power|gas|water|service; strom|gas|anschluss ~ abgeschaltet|abgestellt|gesperrt|unterbrochen; électricité|gaz|courant|compteur ~ coupé*|coupure|suspendu*; luz|electricidad|suministro|gas ~ cort*|suspendid*|interrump*; luce|corrente|gas|fornitura|energia ~ staccat*|interrott*|sospes*|distacc*
    luz|energia|água ~ cortad*|suspens*|desligad*|corte; stroom|elektriciteit|gas|water ~ afgesloten|afgesneden|onderbroken
  `,
  soon: `
    tonight; # minutes|mins|min; within|in # hour|hours; within the hour; today ~ $?; heute abend|nacht; in # minuten|stunden; ce soir; dans # minutes|heures; esta noche; en # minutos|horas; stasera|stanotte; tra|fra|entro # minuti|ore; esta noite; hoje; em # minutos|horas; vanavond|vannacht; binnen|over # minuten|uur
  `,
  authority: `
    warrant|arrest|arrested|prosecut*|jail|prison|deport*; sheriff ~ arrest*; haftbefehl|verhaft*|festnahme|festgenommen|gefängnis; mandat d arrêt; arrestation|prison; orden de|judicial arresto|detención; arrestad*|detenid*|cárcel
    mandato d|di arresto; arrestat*; carcere; mandado de prisão; prisão|preso|presa|cadeia; arrestatiebevel|gearresteerd|gevangenis
  `,
  payNow: `
    pay|payment|settle|send ~~ immediately|now|today|tonight|tomorrow|friday|hours|minutes|avoid|stop|or; call|contact ~~ immediately|urgently; paid today; unless|until ~ pay; zahlen|zahle|bezahle*|überweis* ~~ sofort|heute|umgehend|oder|sonst; payez|paie|réglez|payer ~~ immédiatement|aujourd|ou|sinon|éviter; pague|paga|pagar|abone ~~ hoy|ahora|inmediatamente|o|evitar
    paghi|paga|pagare|versi ~~ oggi|subito|immediatamente|o|evitare; pague|pagar ~~ hoje|agora|imediatamente|ou|evitar; betaal|betalen ~~ vandaag|direct|nu|onmiddellijk|anders|of
  `,
  boss: `
    its|it|this|im|i is? am? the|your ceo|boss|director|manager|principal|pastor|cfo|chairman; im|am in a|an? meeting|conference; are you at|in your|the desk|office; hier ist|spricht ~ chef|geschäftsführer*; ich bin in einer|einem meeting|besprechung|sitzung; c est le|ton|votre patron|directeur|pdg; je suis en réunion; soy el|tu jefe|director|gerente; estoy en una reunión
    sono il|tuo capo|direttore|titolare; sono in riunione; sou o|seu chefe|diretor; estou em reunião; ik ben de|je baas|directeur; zit in een vergadering|meeting
  `,
  wrongNumber: `wrong|mistaken number; falsche nummer; mauvais|faux numéro; número equivocado; numero sbagliato; número errado; verkeerd nummer; still on for; gave me the wrong`,
  flirt: `
    seem|sound|are ~ kind|nice|sweet|friendly|lovely|interesting; where are you from; nice|pleased to meet|know; my name is; lets|can|could|we|be friends|friend; make friends; saw your ~ profile|photo|picture; felt a connection; my love|dear|darling|queen|sweetheart; hello dear|darling|beautiful|handsome; woher kommst; nett dich; mein schatz|liebling; ravi* de; ton profil; mon amour|chéri*; enchanté*; encantad* de; tu perfil; mi amor|cariño; piacere di; tuo profilo; amore mio
    tesoro; prazer em; seu perfil; meu amor; querid*; leuk je; jouw|je profiel; mijn lief*|schat
  `,
  faraway: `
    oil rig|platform; widow*|deployed|peacekeep*|orphan; im|am|as a|an ~ surgeon|engineer|soldier|doctor|marine; customs ~ seized|holding|suitcase|package|fee; stuck at|in|abroad; visa|ticket|flight|hospital ~ money|fee|send|pay; send ¤? #; bohrinsel|bohrplattform|verwitwet|witwer|soldat; plateforme pétrolière; veuf|veuve|militaire; plataforma petrol*; viud*|militar; vedov*|piattaforma|militare|soldato; viúv*; boorplatform; weduwnaar|militair
    talk|chat|text|message|write|add ~ whatsapp|telegram|hangouts|signal; zoll ~ koffer|paket|gebühr; valise|maleta|valigia|mala|koffer
  `,
} as const;
