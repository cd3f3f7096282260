/**
 * What cheats say to have somebody follow a link or call a number: the ground, and the demand.
 * Honest senders say the same, so these count only with a link that is nobody's known, or with
 * another cue. Seven languages; the lists are our own.
 */
export const lureCues = {
  /** Account, card or device in trouble. */
  accountTrouble: `
    account|card|wallet|profile|access|sim|line|membership|subscription|id|number|payment|banking|yono|netbanking ~ locked|blocked|suspended|limited|restricted|disabled|deactivated|paused|frozen|closed|terminated|hold|flagged|expire*|deleted|declined|disconnected|compromised
    suspicious|unusual|unauthorized|unauthorised|unrecognized|unrecognised activity|login|sign|attempt|payment|transaction|transfer|device|charge|purchase
    card|device|phone|payee|number ~~ added to|on ~ pay|wallet|account; wasnt|isnt you|this; was not you; karte ~~ hinzugefügt; waren sie nicht; carte ~~ ajoutée; tarjeta ~~ añadida|agregada; no fue usted; carta ~~ aggiunta; cartão ~~ adicionado; pas ~~ toegevoegd; was u niet
    mailbox|inbox|storage|postfach|speicher|buzón|boîte|casella ~~ full|quota|exceeded|voll|lleno|pleine|piena; new|unknown payee|device|login|recipient; someone|somebody tried|attempted|signed|logged; update your|billing|card|payment|pan|kyc; kyc pending|expired|update|expires
    konto|karte|zugang|depot|profil|phototan|pushtan|tan|app|banking ~ gesperrt|eingeschränkt|blockiert|deaktiviert|läuft|abgelaufen|ausgesetzt|limitiert; verdächtige*|ungewöhnliche* aktivität*|anmeldung|zahlung|abbuchung|transaktion
    registrierung|freigabe|verifizierung ~ läuft|abgelaufen|erforderlich; compte|carte|accès|espace|certicode|certiplus ~ suspendu*|bloqué*|limité*|expire*|désactivé*|restreint*
    appareil|connexion|opération|activité|paiement inconnu*|inhabituel*|suspect*|suspecte; cuenta|tarjeta|acceso|perfil|línea ~ bloquead*|suspendid*|limitad*|restringid*|desactivad*|caduca*|cancelad*
    actividad|acceso|cargo|movimiento|dispositivo sospechos*|inusual|no|desconocid*; conto|carta|account|accesso|utenza|wallet|profilo ~ bloccat*|sospes*|limitat*|disattivat*|scade|scaduto|scadenza|sospensione
    accesso|dispositivo|movimento|pagamento|attività anomal*|sospett*|sconosciut*|non; conta|cartão|acesso|perfil|chip|chave ~ bloquead*|suspens*|limitad*|cancelad*|restrit*|expira*|bloqueio
    compra|transação|acesso ~ suspeit*|aprovada|não; rekening|account|pas|pinpas|betaalpas|toegang|profiel ~ geblokkeerd|beperkt|opgeschort|verloopt|verlopen|vergrendeld|gedeactiveerd
    verdachte|ongebruikelijke|onbekende activiteit|inlogpoging|transactie|betaling|login|apparaat
    membership|subscription|plan ~ not|couldnt|failed ~ renewed|renew; payment ~ failed|rejected|declined; renewal ~ failed|rejected|declined; abo|abonnement|mitgliedschaft|zahlung ~ nicht ~ verlängert|abgebucht|erneuert|eingezogen|ausgeführt; zahlung ~ fehlgeschlagen|abgelehnt; karte|bankkarte|girocard ~ läuft; abonnement|adhésion ~ pas ~ renouvelé*|prélevé*; paiement ~ échoué|refusé|rejeté; suscripción|membresía ~ no ~ renov*; pago ~ rechazad*|fallid*|falló; abbonamento ~ non ~ rinnovat*; pagamento ~ rifiutat*|fallit*|riuscito; assinatura ~ não ~ renovad*; pagamento ~ recusad*|falhou|rejeitad*; abonnement ~ niet ~ verlengd; betaling ~ mislukt|geweigerd; bankpas|creditcard ~ geblokkeerd|beperkt|verloopt|verlopen|vergrendeld
    card|account|id|profile|policy ~ must|needs|need|has ~ replaced|renewed|updated|verified|confirmed|reissued; droits|dossier|espace ~~ expire*; cpf|cnpj|cadastro ~ suspens*|bloque*|irregular*|pendên*; pendência* ~ cpf|cadastro|nome|conta
  `,
  /** A parcel that waits for a small payment or an address. */
  parcel: `
    could not be delivered; couldnt be delivered; unable to deliver; rebook delivery|your; no pudo|pudimos ~ entreg*; n a pu ~ livré*; konnte nicht zugestellt; non ~ consegnat*; não pôde|foi ~ entreg*; kon niet ~ bezorgd
    parcel|package|delivery|shipment|item|article|courier|order ~ held|hold|waiting|pending|undelivered|failed|missed|returned|unpaid|stuck|suspended|incomplete
    redelivery|shipping|delivery|customs|handling|postage fee|charge|tax|duty; unpaid shipping|postage|customs|fee; incorrect|incomplete|wrong address; missed you; returned to ~ sender|warehouse
    paket|sendung|lieferung ~ angehalten|zurückgehalten|wartet|zoll|nicht|unzustellbar|lager|fehlgeschlagen; zollgebühr*|versandkosten|zustellgebühr*|nachporto; colis|livraison|paquet ~ attente|bloqué|suspendu*|retenu|retourné|échoué*
    frais de|d douane|port|livraison|affranchissement|dédouanement|expédition; paquete|envío|pedido|encomienda ~ retenid*|pendiente|aduana|devuelt*|detenid*|esperando|no
    tasa*|gastos de? aduana*|envío|entrega; pacco|spedizione|consegna ~ giacenza|ferm*|dogana|bloccat*|sospes*|attesa|trattenut*|fallit*|non; spese|tassa|oneri di? dogana*|spedizione|giacenza|consegna
    encomenda|pacote|objeto|entrega ~ taxad*|retid*|alfândega|aguardando|parad*|pendente|devolvid*|suspens*; taxa de? entrega|importação|alfândega|envio|despacho; pakket|zending|bezorging|pakje ~ vastgehouden|wacht|douane|niet|mislukt|retour|gemist|tegengehouden
    verzendkosten|invoerkosten|douanekosten|bezorgkosten|inklaringskosten
    kann|konnten nicht ~ zugestellt; ne peut|n pas? ~ être livré*; paquete|envío|pedido ~~ no se puede|pudo|ha ~ entreg*; no se puede|pudo entregar; não pode|pôde ~ entregue; kan niet ~ bezorgd|geleverd
    tried|attempted to? deliver; versucht ~ zuzustellen; tenté|essayé de livrer; intentado|intentamos entregar; tentato|provato ~ consegn*; tentámos|tentamos entregar; geprobeerd ~ bezorgen
  `,
  /** Money that the state or a provider owes. */
  moneyDue: `
    refund|rebate|grant|compensation|reimbursement|payment|benefit|stimulus|subsidy|allowance|payout|airdrop|cashback|credit ~ unclaimed|pending|available|waiting|due|ready|approved|eligible|expires
    unclaimed|pending|outstanding|eligible ~ refund|rebate|payment|benefit|compensation|grant|funds|money; entitled|eligible|due|owed ~ refund|rebate|payment|compensation|grant
    claim ~ refund|rebate|reward|payment|benefit|prize|bonus|grant; rückerstattung|steuererstattung|erstattung|rückzahlung|gutschrift ~ ausstehend|verfügbar|bereit|wartet|beantragen|zu
    anspruch auf; trop perçu; chèque énergie; remboursement|indemnité|prime ~ attente|disponible|accordé|non; reembolso|devolución|ayuda|bono|subsidio|abono ~ pendiente|disponible|aprobad*; saldo a su favor
    rimborso|bonus|indennità|sussidio|accredito ~ attesa|disponibile|spetta|approvato|sospeso|di; restituição|reembolso|auxílio|benefício|saldo|valor|abono|fgts|pis ~ disponível|pendente|liberad*|receber|esquecid*
    recht op ~~ toeslag|energietoeslag|teruggave|vergoeding|compensatie; derecho a ~~ ayuda|devolución|bono|reembolso; droit à|au ~~ remboursement|prime|aide|chèque; diritto a|al ~~ bonus|rimborso|indennizzo; direito a|ao ~~ reembolso|auxílio|abono|restituição
    teruggave|terugbetaling|toeslag|vergoeding|compensatie|energietoeslag ~ klaar|openstaand|beschikbaar|wacht|recht
    refund|rebate|reimbursement|grant|payment ~~ approved|eligible|unclaimed|waiting|issued; rückerstattung|steuererstattung|erstattung|rückzahlung ~~ bereit|verfügbar|wartet|ausstehend|genehmigt; remboursement ~~ attente|disponible|accordé; reembolso|devolución ~~ pendiente|disponible|aprobad*; rimborso ~~ attesa|disponibile|approvato|sospeso|richiede; restituição|reembolso ~~ disponível|pendente|liberad*; teruggave|terugbetaling ~~ klaar|beschikbaar|wacht|openstaand
  `,
  /** A toll, fine or bill unpaid. */
  fine: `
    unpaid|outstanding|overdue toll*|fine*|ticket|parking|charge|balance|invoice; toll* ~ unpaid|outstanding|due|overdue|balance|invoice|violation; parking|traffic|speeding|penalty fine|ticket|charge|penalty|violation|notice
    pay ~ your ~ tolls|toll; late fee; account ~ overdue; license|licence|registration ~ suspended; offene|unbezahlte|ausstehende maut*|rechnung|forderung|strafe|bußgeld|vignette; bußgeld*|verwarnungsgeld|maut ~ offen|bezahlen|fällig|ausstehend
    amende|péage|infraction|contravention|stationnement ~ impayé*|régler|retard|majorée|majoration|non; multa|peaje|infracción|sanción ~ pendiente|impag*|pagar|abone|recargo|no; multa|pedaggio|sanzione|contravvenzione ~ pagat*|sospeso|paghi|non|mora|scadenza
    multa|pedágio|portagem|infração|débito|ipva|cnh ~ pendente|aberto|pague|vencid*|não|suspens*; boete|verkeersboete|tol|aanmaning|vordering|schuld ~ openstaand*|betaal*|verhoging|niet|deurwaarder|beslag
    unpaid|outstanding|overdue ~ ticket|tickets|fine|fines|toll|tolls|citation; suspension starts|begins; multa|sanción ~ sin pagar; unbezahlte* ~ strafe|bußgeld|maut; amende|contravention ~~ impayé*; multa|sanzione ~~ pagat*; multa ~~ aberto|pagar; boete ~~ openstaand|betaald
  `,
  /** Points that lapse. */
  points: `
    points|miles|pts ~~ expire*|expiring|lapse*|redeem*; redeem|use ~ points|miles; puntos|millas ~~ caduca*|vencen|expira*|canje*; points|miles ~~ expire*|périm*|échange*; punkte*|meilen ~~ verfallen|verfällt|laufen|einlös*|eintausch*|tausch*; punti|miglia ~~ scad*|riscatt*; pontos|milhas|pts ~~ vence*|expira*|troque*|resgat*; punten ~~ verlop*|verval*|inwissel*
  `,
  /** A voicemail or file that waits to be opened. */
  waiting: `
    # new? voicemail|voicemails|fax; view|listen|open|download ~~ before ~~ deleted|removed|erased; voicemail* ~~ deleted|gelöscht|verwijderd; is this you in ~ photo|video|picture; # neue? sprachnachricht*|voicemail*; # message|messages vocal|vocaux; # mensaje|mensajes de voz; # messaggio|messaggi vocal*; # mensagem|mensagens de voz; # nieuwe? voicemail*|voicemailberichten
  `,
  /** Has somebody act, at once. */
  demand: `
    redeem|exchange|view|listen|open; canjee|canjea|canjéelos|canjéalos|cámbielos; échangez|échange|écoutez|écouter; einlösen|eintauschen|tauschen|abhören|ansehen; riscatta|riscatti|riscattali|ascolta|ascolti; troque|troca|ouça; wissel|inwisselen|beluister|bekijk
    verify|confirm|update|restore|rebook|unlock|reactivate|review|secure|validate|authenticate|claim|cancel|log|login|sign|visit|click|tap|pay|settle|reschedule|complete|apply|call|contact|restart|reauthorise|reauthorize
    payment of|due; betaling van; pago de; paiement de; pagamento de|di|da; zahlung von;
    is|are|remains due|required|unpaid|payable|owed|needed; ist|sind|noch fällig|offen|erforderlich|ausstehend; sont|est|reste dus?|due|exigible; está|están|queda pendiente|pendientes; risulta|risultano dovut*|non; openstaand*
    bestätigen|bestätige|verifizieren|aktualisieren|aktualisiere|entsperren|einloggen|anmelden|klicken|bezahlen|zahlen|begleichen|prüfen|stornieren|reaktivieren|verlängern|erneuern
    confirmez|confirmer|mettez|vérifiez|régularisez|régler|réglez|payez|cliquez|bloquez|débloquez|annulez|activez|connectez|identifiez|remplissez|réactivez|rendez|consultez
    confirme|confirma|verifique|verifica|actualice|actualiza|active|reactive|reactívela|pague|paga|abone|acceda|accede|pulse|cancele|cancélelo|ingrese|solicite|solicítelo|desbloquee|desbloquéela|desbloquéala|desbloquéelo|actívela|actualícela|verifíquela|confírmela|recupérela|págela|páguela|reactívelo|verifíquelo|entre|regularice|valide
    conferma|confermi|verifica|verifichi|aggiorna|aggiorni|paga|paghi|versa|versi|accedi|acceda|clicca|sblocca|sblocchi|annulla|inserisci|inserisca|versando|riattiva|richiedi|convalida|completa|sbloccala|riattivala|aggiornala|verificala|sbloccalo|verificalo
    confirme|atualize|pague|cancele|acesse|clique|desbloqueie|regularize|valide|evite|receba|resgate|bloqueie|libere|digite|reative
    bevestig|verifieer|betaal|klik|activeer|update|vernieuw|controleer|log|annuleer|heractiveer|blokkeer|vraag
    re enter; reenter|enter|provide|request|correct; fordern|anfordern|beantragen|bestellen|korrigieren|hinterlegen; demandez|commandez|corrigez|renseignez|saisissez; corrija|corríjala|pida|introduzca|indique; richieda|corregga|correggi|lo corregga|inserite; peça|solicite|requisite|corrija|insira|introduza; vul|corrigeer|geef
    book|schedule|choose|arrange; geben sie ~ ein; buchen|vereinbaren|wählen; choisissez|complétez|remplir; elija|complete; scelga|completi|compili; agende|escolha|complete; kies
  `,
  /** Or else, or soon. */
  hurry: `
    within|in # h|hr|hrs|hours|hour|minutes|mins|days|24h|12h|48h; within 24h|12h|48h|6h; immediately|urgent|urgently|asap|now; final notice|warning|reminder; last chance|warning; today|tonight
    innerhalb|binnen ~ stunden|tagen; sofort|umgehend|dringend|heute; sous|avant|dans # h|heures|jours; sous 24h|12h|48h; immédiatement|urgent|rapidement|vite|aujourd
    en # h|horas|minutos; en 24h|48h; inmediatamente|urgente|hoy|ahora; entro # ore|minuti|giorni; entro 24h|48h; subito|urgente|immediatamente|oggi; em ~ # h|horas; em 24h|48h; imediatamente|urgente|hoje|agora
    binnen # uur|dagen; onmiddellijk|direct|vandaag|dringend|spoedig
  `,
} as const;
