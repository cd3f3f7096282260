const below100 = Array.from({ length: 99 }, (_, at) => at + 1).join('|');

/**
 * What a cheat's text is about, in words of English, Spanish, French, German, Italian, Portuguese
 * and Dutch. One word proves nothing; which of them come together is learned. The lists are our
 * own.
 */
export const concepts = {
  windfall: `
    lucky; winning|selected number|ticket; randomly|zufällig|hasard|azar|caso|acaso|willekeurig; reward|rewards|belohnung|récompense|recompensa|ricompensa|beloning; award*|awarded; grand prize; hauptpreis; bonus; sorteggi*|sorteggiato|vincita; agraciad*|favorecid*|afortunad*; heureux gagnant; gelukkige
    won|win|winner*|winning*|prize*|lottery|lotto|jackpot|raffle|sweepstake*|drawn|giveaway; gewinn*|gewonnen|verlosung|gezogen|tombola; gagn*|remport*|tirage|loterie|lot; premi*|sorte*|ganador*|lotería|ganó|ganaste; vinto|vincit*|estratt*|lotteria|vincitore; ganhou|sorteado|contemplad*; gewonnen|winnaar|prijs|loterij|getrokken
    selected|picked|chosen|eligible|entitled|qualify|qualified; ausgewählt|auserwählt|berechtigt; sélectionné*|choisi*|éligible; seleccionad*|elegid*; selezionat*|scelt*; selecionad*|escolhid*; geselecteerd|uitgekozen|gekozen
    congratulation*|congrats|glückwunsch*|gratul*|félicitation*|felicidades|enhorabuena|complimenti|congratulazioni|parabéns|gefeliciteerd|proficiat
  `,
  inheritance: `
    inherit*|heir|heirs|beneficiary|deceased|estate|bequest|bequeath*|testament|legacy; next of kin; late client|uncle|husband|relative|cousin; erbe|erben|erbschaft|nachlass|erbin|verstorben*|hinterlassen; héritage|héritier*|hérite*|succession|défunt*|décédé*|lègue|légué|legs|feu; herencia|heredero*|hereda*|fallec*|difunto|testamentaria; eredità|erede|eredi|eredita*|defunt*|lascito; herança|herdeiro*|herdou|falecid*|inventário; erfenis|erfgena*|erft|nalatenschap|overleden*|overledene
  `,
  gift: `
    donate*|donation*|donating|charity|orphan*|compensation|grant|grants|relief fund; spende*|schenk*|vermächtnis; don de|d; faire don; donner|donation; donar|donación|caridad|huérfanos; donare|donazione|beneficenza|orfani; doar|doação|caridade|doe; doneer*|schenk*|gift; widow|witwe|veuve|viuda|vedova|viúva|weduwe; god|gott|dieu|dios|dio|deus|bless*|allah
  `,
  fortune: `
    million*|billion*|mio|miljoen*|milli*|milhões|milhão|milioni|milione|fortun*|vermögen|funds|fonds|fondos|fondi|fundos|gold|diamond*|inheritance
  `,
  fee: `
    fee|fees|charge|charges|cost|costs|tax|taxes|levy|duty|deposit|bond|insurance|commission|stamp|honorar*|gebühr*|kosten|steuer|kaution|anzahlung|versicherung|vorkasse|spesen; frais|taxe*|caution|honoraires|assurance|acompte|port; tasa*|gastos|impuesto*|fianza|honorarios|seguro|comisión|porte; spese|tassa|onorari*|cauzione|caparra|assicurazione|anticipo|commissione; taxa*|imposto*|honorários|caução|seguro|frete|custas; kosten|leges|borg|honorarium|belasting|aanbetaling|verzekering|taks
  `,
  pay: `
    spostat*|trasfer*|paga|pagate|inviate|mandate|fate; paguen|enviad|enviar|transferir|manden|hagan; pagad|ingresad; payer|envoie|virez|verser; enviem|paguem|transferir|faça|faz; maak; geef|geeft; overboek*; überweist|zahlt|bezahlt
    pay|paying|paid|send|sending|transfer*|wire|remit*|deposit|settle|cover|cash; zahl*|bezahl*|überweis*|schick*|begleich*|sende; pay*|verse*|vir*|règl*|envoy*|avance*; pague|paga|pagar|abone|abonar|envíe|envía|mande|manda|transfiera|ingrese|adelant*; paghi|paga|pagare|versi|versare|versat*|invii|invia|mandi|manda|bonifico|anticip*; pague|pagar|paga|deposit*|transfira|envie|mande|manda|adiant*; betaal|betalen|overma*|stuur|stort*|voldoe*|boek
  `,
  first: `
    first|advance|upfront|beforehand|before; vorab|vorher|zuerst|vorstrecken|vorauszahl*; abord|avance|avancer|préalable|avant; antes|adelantado|adelanto|previo|primero; prima|anticipat*|anticipo; antes|adiantad*|antecipad*; eerst|vooraf|vooruit|voorschiet*; so that|we; to release|claim|receive|get|unlock
  `,
  release: `
    release*|claim|collect|unlock|payout|withdraw*|disburs*|freigeb*|auszahl*|erhalten|auszuzahlen; débloqu*|toucher|recevoir|percevoir|récupér*|retire*; cobrar|recibir|liberar|retirar|retira|saca; incass*|ricever*|sblocc*|preliev*|riscuot*; receber|liberar|sacar|saque|resgat*; ontvang*|vrijgeven|uitbetal*|opnemen|claimen
  `,
  bankDetails: `
    bank info|information|login; online banking; nome|nombre|nom|name ~ conta|cuenta|compte|konto|rekening|conto; números de tarjeta|cuenta; ssn|cpf|nif|bsn; copia ~ documento|carnet|dni; ausweis|carte identité; selfie with|mit|avec|con|com|met
    account number|details|no; bank account|details; sort code; routing number; iban|rib|bankverbindung|kontonummer|kontodaten|bankdaten|bankgegevens|rekeningnummer; date of birth; coordonnées bancaires; datos bancarios; dati bancari; dados bancários; copy of ~ id|passport; passport copy; copie de|du ~ passeport; copia del|do pasaporte|passaporte|passaporto; cópia do passaporte; passkopie|ausweis|ausweiskopie; kopie paspoort; pièce d identité; full name; foto de la|do|van ~ tarjeta|cartão|pas; foto der karte; photo de la carte; foto della carta; dni|cpf; your card; card number
  `,
  giftCard: `
    steam|itunes|razer|playstation|xbox|paysafe card|cards|karte*|kaart*|code*; steam karten; google play; bons|bon|buoni|bonos ~ code*|codici|códigos; gift cards; codes|code|pins ~ send|text|schick*|senden|envoy*|manda*|invia*|stuur*
    gift card|cards; giftcard*|itunes|steam|razer|vanilla|paysafe*|neosurf|transcash|gutscheinkarte*|guthabenkarte*|geschenkkarte*|cadeaukaart*|moneypak; google|apple|amazon|ebay|play card|cards|karte*|kaarten; apple karten; carte|cartes|coupon|coupons|ticket pcs|cadeau*|steam|prépayé*; tarjeta|tarjetas regalo|prepago|de; tarjetas de regalo; carta|carte|buoni regalo|amazon|prepagat*; cartão|cartões presente|pré; vale presente; prepaid card|voucher*; voucher|vouchers|ricarica|ricariche
    picture|pictures|photo|photos|fotos|foto|codes|code ~ back|codes|code|códigos|codici|rückseite; scratch|scrape|rubbel*|gratte*|raspe*|gratti|kras
  `,
  untraceable: `
    western union; moneygram; zelle|cashapp|venmo|bizum|pix|tikkie; cash app; bitcoin|btc|usdt|crypto; bitcoin machine|atm; friends and family; wallet address; diese adresse; cette adresse; this|esta|questo|deze|diese|este wallet|adresse|cartera|indirizzo|carteira|adres|monedero|portefeuille; mandat cash|western; courier|mensajero|coursier|bote|kurier|corriere|motoboy|koerier ~ picks|pick|collect*|pasa|passe|passa|holt|haalt|recog*|prend*; by accident|mistake
  `,
  crypto: `bitcoin*|btc|eth|ethereum|usdt|crypto*|krypto*|cripto*|token*|binance|coin|coins|blockchain|wallet|dogecoin|solana|nft`,
  invest: `
    insider|mentor|coach|robot|bot|algorithm*|algorithmus|algoritmo|algoritme|signals|señales|signaux|segnali|sinais; kapital|capital|capitale|inleg|einlage|dépôt|depósito; anlage|anlegen; inver*|invest*
    invest*|trader|trading|trade|forex|stock|stocks|share|shares|ticker|portfolio|broker|signal|signals|analyst|roi|staking|mining; aktie*|börse|anleg*|geldanlage|rendite|rendement*|bourse|placez|placement|courtier|actions; bolsa|invierte|invierta|inversión|corredor; borsa|azioni|rendimento|investi|investa; ações|corretor|rendimento|invista; belegg*|aandeel|aandelen|rendement|beurs
  `,
  profit: `profit*|returns|gains|rendite|gewinne|bénéfice*|gain|gains|rentabilid*|ganancia*|beneficio*|guadagn*|profitt*|lucro*|lucrar|retorno|winst|made ¤|# ; # %; earns|withdrew|retirez|triple|double|doppelt*|doppelte|doble|doppio|dobro|dubbele|twice|10x|explode|skyrocket|multipl*; verdopp*|verdreifach*|verviel*|doubl*|tripl*|duplic*|triplic*|raddopp*|moltiplic*|dobr*|multiplic*|verdubbel*|verdrievoud*; grow|turn|turned ~ into; ertrag|erträge|überschuss|bénéfices|ganar|ganó|guadagno|ganho|verdienst; vermehr*`,
  guarantee: `
    guarantee*|assured|certified|legit|risk|riskfree|sure; garant*|risiko*|sicher|zugesagt|sans risque; sin riesgo|riesgos; senza rischio|rischi; sem risco|riscos; geen|zonder risico; asegurad*|assuré*|assicurat*|zeker|seguro
  `,
  family: `
    su|un|una|mi|tu nieto|nieta|sobrino|sobrina|hijo|hija; su|un|suo|sua nipote|figlio|figlia; seu|sua|um neto|neta|filho|filha|sobrinho; ihr|ihre|dein enkel|enkelin|sohn|tochter; votre|notre fils|fille|neveu|petit; uw kleinzoon|zoon|dochter; your|a grandson|granddaughter|son|daughter|nephew; mummy|daddy|auntie|uncle|cousin
    mum|mom|mama|mami|mummy|mommy|mutti|maman|mamá|mamma|mamãe|mãe|mae|mam|mams|dad|daddy|papa|papá|papà|papi|pai|pap|grandma|grandpa|granny|nana|oma|opa|abuela|abuelo|nonna|nonno|vó|vovó|vô|mamie|papy|papi|auntie|aunt|tante|tía|zia|tia
    your son|daughter|grandson|granddaughter|nephew|niece; dein|deine sohn|tochter|enkel|enkelin|neffe; ton|ta fils|fille|neveu|nièce; tu hijo|hija|nieto|nieta; tuo|tua figlio|figlia|nipote; seu|sua|teu|tua filho|filha|neto|neta; je zoon|dochter|kleinzoon|neef
  `,
  itsMe: `its|it is me; this|use|from|my|a new number|phone|one; ich bins|bin; c est moi|mon; soy yo; sono io; sou eu; ik ben het; its ~ here; my new|temporary|other number; neue nummer|handy; nouveau numéro|portable; numéro provisoire|temporaire; nuevo número|móvil; número nuevo|provisional; nuovo numero; numero nuovo|provvisorio; número novo|provisório; novo número; nieuw*|tijdelijke nummer; old number; alte nummer; delete|save ~ number; vorerst meine nummer; write|text|message|schreib|écris|escríbeme|scrivimi|chama|app me|mir|moi|mi|aqui|ici|here|qui|aquí`,
  lostPhone: `
    phone|mobile|cell|handy|telefon|téléphone|portable|móvil|teléfono|celular|telemóvel|cellulare|telefono|telefoon|mobiel ~~ sink|toilet|water|wasser|agua|acqua|água|eau|broke*|broken|smashed|lost|cracked|died|stolen|kaputt|verloren|weg|cassé|perdu|tombé|volé|roto|cayó|perdí|perdido|rotto|caduto|perso|quebr*|caiu|perdi|kapot|kwijt|gevallen|gestolen
    broke*|broken|smashed|lost|dropped|cracked|verloren|cassé|perdu|perdido|perdí|roto|rotto|perso|perdi|quebrei|kwijt|kapot ~ phone|mobile|cell|handy|telefon|téléphone|portable|móvil|teléfono|celular|telemóvel|cellulare|telefono|telefoon|mobiel
  `,
  emergency: `
    accident|crash|hospital|arrested|jail|bail|lawyer|stranded|stuck|stolen|trouble|police station; unfall|krankenhaus|anwalt|kaution|polizei|verhaftet|gefängnis|festgenommen; accident|hôpital|avocat|garde à vue; arrêté|prison|volé; accidente|hospital|abogado|detenid*|cárcel|robaron|comisaría; incidente|ospedale|avvocato|arrestat*|caserma|questura|rubat*; acidente|hospital|advogado|delegacia|pres*|roubad*|fiança; ongeluk|ziekenhuis|advocaat|bureau|opgepakt|gestolen|borg
  `,
  needMoney: `
    hace|hacen falta|dinero; send|wire|transfer me|us|it|over; ci vogliono; occorrono; fehlen|fehlt|brauchen|bräuchte; faut|manque; falta|preciso|precisamos; we need ~ ¤|#; short of; until|till payday|tomorrow|friday; bis morgen|freitag; jusqu à demain; hasta mañana; fino a domani; até amanhã; tot morgen
    need ~ money|cash|funds|help|favor|favour|¤|#; lend|borrow|loan me|us; pay you back; ill repay|return|explain; favour|favor; repay; brauche ~ geld|hilfe|#; zahl* ~ zurück; leihen|auslegen; besoin ~ argent|aide|#; il me faut; rembours*|prête*; necesito ~ dinero|ayuda|#; devuelv*|prest*; mi servono|serve; ho bisogno; restituis*|ridò; preciso ~ dinheiro|ajuda|#|pagar; devolv*; nodig ~ geld|hulp; geld nodig; betaal terug; reimburse*; kannst|kann|tu|peux|puedes|puoi|consegue|kun|can|could ~~ überweisen|transfer|send|pay|virement|transferencia|bonifico|pix|overmaken|prêter
  `,
  secrecy: `
    non ~ parlatene|dica; ne parlez; no ~ comente|diga|cuenten; não ~ comente|avise; niemand erzählen; keinem|nichts sagen|erzählen; vertel ~ niemand|niets; keep this|it; our little secret; bleibt|bleib ~ uns|dir; entre nosotros; entre nous; entre nós; tra noi; onder ons; dont tell|mention; no phone calls; do not contact|mention|inform
    confidential*|confidence|secret*|discreet|discretion|quiet|tell nobody|no; dont tell|call|hang; not tell|speak|talk|call|hang; between us; nobody|surprise|private|privately|vertraulich*|diskret|geheim|niemandem; sag|sprechen ~ nichts|niemand*; confidentiel*|discr*|privé; parle*|dites ~ personne; confidencial*|discre*|privado; no ~ digas|hable|cuentes|cuelgue|llame; riservat*|segret*|riserbo|privato; non ~ dirlo|dire|parli|ne|riagganci|chiami; sigilo*|confidencial|privado; não ~ conta|conte|fale|ligue|desligue; vertrouwelijk|geheim|privé; zeg|praat ~ niets|niemand; stay on the; bleiben sie dran; restez en ligne; resti in linea; blijf aan; cant talk|speak; kann nicht telefonieren; ne peux pas parler; no puedo hablar; non posso parlare; não posso falar; kan niet bellen
  `,
  boss: `
    ceo|cfo|boss|director|principal|pastor|chairman|chef|geschäftsführer*|patron|directeur|jefe|director|capo|direttore|chefe|diretor|directeur|baas|supervisor; in a|the ~ meeting|conference; in einer besprechung|sitzung; en réunion|visio|conférence; en una reunión; reunido|reunida; in riunione|call; em reunião; numa call; in vergadering; im|en|einem call|meeting; at your desk; available; quick task
  `,
  messenger: `whatsapp|telegram|signal|wechat|viber|hangouts|messenger; t me; wa me; line id; kakao; on signal|viber; wa|whats app; zap|zapzap`,
  contactMe: `
    add|contact|message|text|dm|write|reply|email|speak ~ our|us|me|her|him|manager|agent|expert|mentor|privately; kontakt*|schreib*|melden|antwort*; contact*|écri*|rejoignez|répondez|ajoutez; escrib*|contact*|responda|añad*|únete; scriv*|contatt*|entra|aggiung*|risponda; chame|chama|fale|entre|adicione|responda; neem contact; app|schrijf|antwoord|mail|voeg; join|group|gruppe|groupe|grupo|gruppo|groep|kanal|canal|canale|kanaal|channel
  `,
  job: `
    vacancies|opening|openings|role|gig; side hustle|job|income; home office|homeoffice|heimarbeit|minijob; télétravail|poste; teletrabajo|puesto; smart working; telelavoro; home office; thuiswerk*; assistant|agents|operators|reps|testers|reviewers needed|wanted; wir|we suchen; on cherche; cercasi; se busca*|buscan; procura se|precisa se; gezocht
    job|jobs|hiring|hire|recruit*|vacancy|position|worker*|assistant*|part time|timer*; freelance|remote|hr|cv|resume|résumé|profile|salary|wage|bewerb*|arbeit|nebenjob|teilzeit|lebenslauf|stelle|personal*|leute; emploi|travail|recrut*|embauche|candidat*|mi temps; trabajo|empleo|currículum|candidat*|vacante|jornada; recursos humanos; lavoro|impiego|curriculum|risorse|selezion*|candidat*; trabalho|emprego|vaga|currículo|contratamos|recrutamento|rh; baan|werk|vacature|sollicit*|werving|bijbaan|mensen
    mystery|secret shopper; car wrap; reship*|repack*; payment officer|agent
  `,
  easy: `
    easy|simple|no experience|skills|interview|cv; experience|flexible|minutes a|per day; from|at home; from your phone; extra|side income|cash; leicht*|einfach*|erfahrung|heim|daheim|zuhause|hause|nebenbei|handy aus; facile*|simple|expérience|domicile|maison|complément; fácil|sencill*|experiencia|casa|extra; facile|semplic*|esperienza|casa|extra; fácil|simples|experiência|casa|renda; makkelijk|simpel*|ervaring|thuis|bij; online|mobile|phone|desde el móvil; pelo celular; dal telefono; depuis leur|votre mobile
  `,
  tasks: `
    like|liking|rate|rating|review*|boost*|optimi* ~ video*|hotel*|product*|page*|youtube|instagram|app*|post*; task*|liken|bewert*|aimer|noter|valorar|likes|recensi*|curtir|avaliar|beoordel*|aufgaben|tâches|tareas|compiti|tarefas|taken; me gusta; mettere like; youtube|instagram|tiktok|facebook; parcels|packages ~ home; receive|accept|forward ~ payments|parcels; weiterleiten|reenvi*|girandoli|repass*|doorstur*|transférer|recevant|recibiendo|ricevendo|recebendo
  `,
  perDay: `
    per|a|every|each day|week|month|hour; daily|weekly|monthly|hourly|täglich*|wöchentlich|diari*|quotidien*|giornalier*|dagelijks*|semanal*; am|pro|jeden tag|woche|monat|stunde; par jour|semaine|mois|heure; al|por|cada día|semana|mes|hora; al|ogni|a giorno|settimana|mese|ora; por|ao|todo dia|semana|mês|hora; per|elke dag|week|maand|uur
  `,
  earn: `
    earn*|income|salary|commission|get paid; paid; verdien*|einkommen|bezahlung|auszahlung; gagnez|gagner|payé|revenu*|salaire; gana|gane|ganar|cobra|ingreso*|sueldo; guadagn*|stipendio|pagato|pagamento; ganhe|ganhar|renda|salário|pago; verdien*|loon|uitbetaald|inkomen; make|made|got ¤|#
  `,
  authority: `
    inspector|detective|marshal|customs|dhs|cbp|ministry|bureau|magistrate; kommissar*|staatsanwalt*|inspecteur|commissaire|inspector|comisario|commissario|ispettore|delegado|inspetor|officier; europol|interpol|bka|guardia|agenzia
    police|officer|sheriff|deputies|sergeant|sgt|agent|court|judge|irs|hmrc|fbi|immigration|embassy|customs|border|tax office; social security; polizei|europol|gericht|zoll|finanzamt|behörde; gendarmerie|police|tribunal|huissier|douane|brigade|impôts; policía|juzgado|guardia civil; aduana|hacienda|fiscal; polizia|carabinieri|tribunale|dogana|finanza; polícia|justiça|delegado|receita|alfândega|escrivão|cartório; politie|deurwaarder|rechtbank|douane|justitie
  `,
  legalThreat: `
    warrant|arrest*|prosecut*|deport*|jail|prison|lawsuit|sued|suspended|criminal*|fine; haftbefehl|verhaft*|strafe|verfahren|anzeige|pfänd*; mandat|arrestation|plainte|poursuite*|amende|procédure|saisie; orden|detención|denuncia|multa|embargo|detenid*; mandato|arresto|denuncia|multa|querela|pignora*; mandado|prisão|preso|processo|multa|penhora|negativad*|protestad*|bloqueio; arrestatiebevel|beslag|boete|opgepakt|vervolg*|aangifte
  `,
  cutOff: `
    disconnect*|shut off; cut off|in; is off in; power|electricity|gas|water ~ off|cut; abgestellt|abgeschaltet|abschalt*; coupé*|coupure|coupons; cortamos|corte|cortad*|cortará*; staccat*|stacco|distacco|interrotta; desligad*|cortad*|desligamento; afgesloten|afsluit*
  `,
  soon: `
    now|today|tonight|immediately|instantly|urgent*|asap|hurry|quick*|last|expire*|expires|minutes|deadline|at once; right away|now; within # ; in # minutes|hours|hour; heute|sofort|jetzt|dringend|umgehend|schnell|stunden|minuten|noch; aujourd|vite|urgent*|immédiatement|rapidement|sous|suite|aussitôt|soir|reste; hoy|ya|ahora|urgente*|inmediat*|horas|minutos|caduca|antes; oggi|subito|ora|urgente*|entro|immediat*|minuti|scade; hoje|já|agora|urgente*|imediat*|hora|minutos|acaba; vandaag|direct|nu|meteen|snel|spoed|dringend|binnen|uur
  `,
  limited: `limited|places|spots|left|only # ; begrenzt|plätze|restplätze; limité*|places; limitad*|plazas|quedan|vagas|restam; posti|limitat*|restano|ultimi; beperkt|plek|plaatsen`,
  infected: `
    virus*|trojan*|troiano|troyano|malware|hacked|infected|infect*|infiziert|gehackt|piraté|infecté|hackead*|violato|invadido|besmet|spam|spyware
  `,
  device: `computer*|pc|windows|laptop|device|ordinateur|ordenador|computador|rechner|microsoft|technician*|helpdesk|techniker|technicien|técnico|tecnico|monteur|support|soporte|assistenza|suporte|virus`,
  remote: `anydesk|teamviewer|rustdesk|quicksupport|ultraviewer|supremo; install*|download*|installier*|télécharg*|instal*|descarg*|scaric*|baix* ~~ app|anydesk|teamviewer|software|apk|program*; remote`,
  charged: `
    charged|debited|renewed|renewal|order*|ordered|purchase|antivirus|norton|mcafee|subscription|plan|abgebucht|verlängerung|abo|débité*|renouvellement|abonnement|cargad*|renovación|suscripción|addebit*|rinnovo|abbonamento|debitad*|renovação|assinatura|plano|afgeschreven|verlenging
  `,
  notYou: `if ~ not ~ you|yours; not you; to stop|cancel|dispute it; for a refund; nicht von ihnen; stornier*|annul*|anular*|cancelar; si ~ pas vous; si no fue; se non è; se não foi; niet u`,
  call: `call|dial|ring|phone|anruf*|rufen|ruf|appel*|llam*|chiam*|ligue|ligar|bel|bellen ~~ #; call|dial|ring our|the|us|now; anrufen|appelez|llame|chiami|ligue|bel; chiamate|appelez|llamen|ligar|llamar|appeler|telefon*|chiamare ~~ #; ring|phone me|us|back|now; rappelez|zurückrufen|richiam*|devuelva la llamada|retorne|terugbellen`,
  overpaid: `
    refunded|credited|paid|sent too|by; by mistake|accident|error; overpaid|overpayment|difference|irrtümlich|zurück|erstatte*|zu viel; par erreur; trop versé; remboursez|renvoyez|renvoie*; por error; de más; devuélv*|devolver; per errore; troppo|rimand*|renda; por engano; errado|a mais|devolve; per ongeluk; te veel; terugstort*|terug; send it back; return it|the
  `,
  safeAccount: `
    conto protetto|sicuro|tutelato; spostat*|trasfer* ~ risparmi|soldi|denaro|saldo; risparmi|ahorros|poupança|épargne|erspartes|spaargeld|savings; sotto attacco; bajo ataque; sous attaque; unter angriff; in gefahr|danger|peligro|pericolo|perigo|gevaar; vault|holding|protected account
    safe|secure|new account; safe|sicheres|sichere|sicheren|schutzkonto konto; schutzkonto|kluisrekening|kluis; compte sécurisé|protection|de; cuenta segura|protección|de; conto sicuro|protetto; conta segura|proteção|de; veilige rekening; move|transfer|verse|traspase|sposti|passe|bringen|zet|boek|mueva ~ savings|balance|money|guthaben|erspartes|solde|épargne|saldo|dinero|risparmi|poupança|spaargeld; emptying|vacía|vide|svuotando|esvaziando|leer|leeg; under attack; compromised|fraud team|desk|department
  `,
  love: `
    darling|honey|sweetheart|babe|beautiful|handsome|lonely|soulmate|love|dear|gorgeous; schatz|liebling|schöne|hübsch*|einsam|süße*|liebe; chéri*|amour|beau|belle|seul|mignon*|ange; cariño|amor|guapa|guapo|hermos*|cielo|corazón|solo|sola; amore|tesoro|bella|bello|solo|cara; amor|querid*|linda|lindo|sozinh*|gata; liefste|schat|lief|knapperd|schoonheid|alleen|lieverd
    photo|picture|foto|profile|profil|perfil|profilo|profiel ~ ; liked|saw|came ~ profile|photo|picture
  `,
  faraway: `
    living|moved|posted|away|far; moro|vivo|lebe|habite|woon|vivendo ~ fora|exterior|ausland|étranger|buitenland|extranjero|estero; offshore|pilot|captain|contractor|diplomat|general|nurse; capitaine|pilote; piloto|capitán; capitano|pilota; piloot|kapitein; hauptmann
    soldier|army|military|surgeon|doctor|engineer|oil|rig|ship|syria|abroad|overseas|deployed|widower|widow|un|mission*|missionary|africa|ghana; soldat|militär|arzt|schiff|syrien|ausland|verwitwet|witwer; militaire|médecin|navire|syrie|étranger|veuf|plateforme; militar|médico|barco|siria|extranjero|viudo; militare|medico|nave|estero|vedovo; navio|fora|viúvo|exterior; militair|arts|schip|buitenland|weduwnaar|syrië
  `,
  travel: `ticket|visa|visum|flight|fly|suitcase|koffer|flug|billet|valise|vol|billete|maleta|pasaje|vuelo|biglietto|valigia|volo|passagem|mala|voo|vliegticket|package|gold|ring; see you; together soon; bald zusammen|sind; bientôt ensemble; pronto estaremos; presto insieme; logo estaremos; snel samen`,
  wrongNumber: `
    wrong|mistaken number|contact|person; mistyped; saved it wrong; falsche nummer; vertippt|verwählt; mauvais numéro; trompé*|trompée; número equivocado|errado|errei; equivoqué; sbagliato numero; ho|aver sbagliato; verkeerd nummer; vergis; still meeting|on for; are we|you still; is this|are you; found you; remember me
  `,
  friendship: `
    friend|friends|nice to; seem|sound kind|nice|polite; your name; fate|chat|know you|each; freund*|nett|wirkst; heißt du; amis|gentil*; appelez vous; comment tu; amigos|amig*|simpátic*|pareces; llamas; amici|gentile|sembri; chiami; amigos|legal|parece; chama; vrienden|aardig|lijkt; heet je; where are|do you; schicksal|destin|destino|lot
  `,
  rental: `
    house|villa|cottage|holiday home|let; ferienwohnung|haus|zimmer; gîte|maison|chambre|villa; casa|chalet|habitación; casa|villa|camera|stanza; casa|quarto|praia; huis|vakantiehuis; owner|propriétaire|eigentümer|dueño|proprietario|dono|verhuurder|eigenaar
    flat|apartment|room|rent|landlord|tenant|viewing|keys|lease|studio|bed; wohnung|miete*|vermiete|besichtigung|schlüssel|makler; appartement|loue|louer|bail|clés|visite|studio; piso|alquil*|estudio|llaves|visita|arrendador; appartamento|affitt*|bilocale|monolocale|chiavi|locatore; apartamento|alug*|kitnet|chaves; huur|appartement|sleutel*|bezichtiging|kamer|verhuur*
  `,
  marketplace: `
    buyer|buy|sofa|bike|marketplace|ebay|item|seller|courier|mover|shipping|cheque|check|sell*; kaufe|sofa|rad|spediteur|versand|kurier|ungesehen; achète|canapé|vélo|transporteur|livreur; compro|sofá|bici|transportista|mensajero; compro|divano|corriere|trasportatore|spedizione; bicicleta|transportadora|frete; koop|bank|fiets|koerier|transporteur|ongezien; unseen|without seeing; no need to see
  `,
  loan: `loan|credit|kredit|darlehen|prêt|crédit|préstamo|crédito|prestito|finanziamento|empréstimo|lening|krediet; bad credit; no credit check; schufa|fiché|aval|pagatori|negativado|bkr; forgive*|cancelled|student debt|loan; lender|borrower|instant cash|payday; sofortkredit|ratenkredit|kreditangebot; micro crédit; préstamos|créditos|microcrédito; mutuo|prestiti; empréstimos; leningen|geldlening; approved|granted|accordé|bewilligt|concedido|erogato|liberado|toegekend`,
  newBank: `
    bank details ~ changed|new; new|neue|neues|nouveau|nuevo|nueva|nuovo|nova|nieuwe account|bank|konto|rib|iban|cuenta|conto|conta|rekening|banque|banca|banco|chave; changed bank|banks; changeons de banque; cambiado de banco; cambiato banca; mudamos de banco; open|offene|openstaande|pending invoice|rechnung|factuur; invoice|rechnung|facture|factura|fattura|boleto|factuur; proof|preuve|beleg|justificante|ricevuta|comprovante|bewijs
  `,
  charityPlea: `victims|earthquake|children|dying|orphans|flood|volunteer; erdbeben|kinder|helft|helfer; séisme|enfants|aidez|bénévole; terremoto|niños|ayude; terremoto|bambini|aiutate|volontario; enchente|crianças|ajude|voluntário; aardbeving|kinderen|help|vrijwilliger; every|jeder|chaque|cada|ogni|elke dollar|euro|real|pound`,
  sextortion: `webcam|cámara|câmera|caméra|recorded|filmed|filmé|gefilmt|grabac*|registrato|gravação|gefilmd|porn*|nude*|contacts|kontakte|contactos|contatti|contatos; video|vídeo|vidéo of|of you|von|tuyo|seu|tuo|van jou|dir|toi; post|publish|veröffentliche|publie|publico|pubblico|plaats it|es|lo|het`,
  spell: `healer|spell*|curse|fluch|psychic|medium|spiritual|candles|marabout|voyant*|curandero|vidente|cartomante|maga|waarzegster|heiler|wahrsager*|kerzen|bougies|velas|candele|kaarsen|vloek|malocchio|trabalho|brings|retour`,
  recovery: `recover*|lost|hackers|récupér*|recuper*|zurückholen|holen|halen ~ crypto|bitcoin|money|funds|kryptos|geld|argent|dinero|soldi|dinheiro|cripto*|cryptos; scammed|estafado|truffat*|golpe|volé|verloren`,
  document: `visa|visum|permit|passport|green card; work|arbeitserlaubnis|werkvergunning|permiso|permis|permesso|visto|visado|contrato ~ canada|portugal|usa|trabajo|travail|lavoro|trabalho; embassy|agent|agente|gestor`,
  shipping: `parcel|package|paket|colis|paquete|pacco|encomenda|pakket|redelivery|delivery|customs|crate|shipping|transport*|versand|port|envío|envio|spedizione|verzending|frete; courier`,
  pet: `puppy|puppies|bulldog|kitten|parrot|welpe*|papagei|chiot|perroquet|cachorr*|loro|cucciol*|pappagallo|filhote|papagaio|papegaai|dog`,
  prizeGoods: `iphone|macbook|bmw|car|voucher|bonus|bono|bon|gutschein*|buono|vale|auto|voiture|coche|carro|samsung|ps5`,
  vote: `vote|voting|votes|polls|polling|ballot|election|candidate|democrats|republicans|wähl*|wahl*|élection*|voter|votez|elecci*|votar|votación|elezioni|votare|seggio|eleiç*|stem*|verkiezing*`,
  instead: `instead|wednesday|moved|changed|by text|postponed|next week; statt|per sms; verschoben|reporté*|lieu|mercredi; en vez|lugar|aplazad*|miércoles; invece|rinviat*|mercoledì; adiad*|quarta; plaats|verplaatst|uitgesteld|donderdag; stay home; do not come|go|vote`,
  pension: `pension|401k|retirement|lump|medicare|brace|rente|retraite|cpf|pensión|pensione|aposentadoria|pensioen`,
  amount: `¤ #; # ¤; # dollars|euros|euro|pounds|reais|k|million*`,
  /** What friends owe one another; cheats ask for more. */
  smallSum: `¤ ${below100}; ${below100} ¤|pounds|quid|bucks|mäuse|balles|pavos|euri|euro|reais|piek; tenner|fiver; fifty|twenty quid|bucks`,
  refuse: `never|nie|niemals|jamais|nunca|mai|nooit; we will never; dont share; do not share; nobody; niemandem|personne|nadie|nessuno|ninguém|niemand; beware|vorsicht|méfiez|cuidado|attenzione|pas op|watch out|scam*|fraudsters`,
  /** A code that the text itself gives: who sends one does not ask for it. */
  givenCode: `
    # is|es|est|ist|è|é|lautet your|the|su|tu|la|el|votre|ton|le|ihr|dein|der|die|il|tuo|suo|o|seu|teu|je|jouw|uw|de ~ code|passcode|pin|otp|clave|código|token|tan|codice|senha|chave|freischaltcode|bestätigungscode; code|passcode|pin|otp|clave|código|token|tan|codice|senha|freischaltcode|bestätigungscode is|es|est|ist|è|é|lautet|para|pour|per|für|voor? # ; use|usa|use|utilisez|saisissez|introduce|introduzca|verwenden|gib|usi|inserisci|gebruik|insira|digite code|código|codice|le|el|il|den|de|o? code|código|codice? #
  `,
  ownService: `
    your|ihr|ihre|votre|su|il suo|seu|sua|uw|je order|bestellung|commande|pedido|ordine|bestelling|appointment|termin|cita|appuntamento|consulta|afspraak|booking|subscription|abo|application|bewerbung|candidature|candidatura|sollicitatie; app|portal|portail|online|account area|branch|filiale|agence|oficina|agência|kantoor|desk|counter|store|laden|magasin|tienda|negozio|loja|winkel; reply stop|yes|y; reschedule|confirm|bestätigen; office|clinic|praxis|cabinet|clínica|studio|dental
  `,
} as const satisfies Record<string, string>;

export type Concept = keyof typeof concepts;
