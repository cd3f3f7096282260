/**
 * Cues of those who look for accounts to move money through, in seven languages; the lists are our
 * own. Banks pay for new accounts, too, but they neither rent nor borrow those of others.
 */
export const muleCues = {
  /** An account of somebody else to be rented, bought, lent or used. */
  account: `
    rent|renting|borrow|borrowing|lease|lend|buy|buying|purchase|purchasing|sell|selling|need|want ~ your|ur|any|unused|verified|spare|aged|personal|peoples ~ account|accounts|acct|accts|revolut|monzo|chime|cashapp|starling|paypal|coinbase|binance|wise|n26|bunq; rent|rents|renting|buy|buys|buying bank|paypal|revolut|monzo|coinbase|chime|cash ~ account|accounts|accts; revolut|monzo|chime|starling|cashapp|n26|bunq ~~ rent|borrow|dont use|spare|sitting|sell; rent out your ~ account|revolut|monzo|card; account|accounts|acct ~ rent|borrow it|for; people|students|guys|girls|anyone|anybody|someone|those with|who ~ bank account|accounts|card; lend|give us|me your ~ card|account|online; use|using|borrow your ~ account ~ receive|move|for|to
    receive|accept|take|collect in? ~ payment|payments|transfers|transfer|deposits|funds|money ~~ forward|send|pass|transfer|wire|move ~ on|it|them|rest|onward|onwards|overseas; money|payments|funds|cash ~ through|thru|into your ~ account ~~ send|forward|keep|pass
    miete|mieten|kaufe|kaufen|suche|suchen|leihen|brauchen ~ konto|konten|bankkonto|bankkonten|girokonto|girokonten|paypal|revolut|n26|bankkarte|ec; konto|bankkonto|girokonto|bankkarte ~ vermieten|verleihen|ausleihen|verkaufen; leih|leihe|vermiete|verkauf|verkaufe uns|mir|dein* ~ konto|bankkonto|karte|bankkarte; leute|personen|studenten|menschen mit ~ konto|bankkonto|girokonto; geld|gelder|zahlungen|überweisungen ~ annehmen|empfangen|entgegen* ~ weiter*
    rachète|rachetons|achète|achetons|loue|louons|cherche|cherchons ~ compte|comptes|rib|n26|revolut|carte|cartes; prête|prêtez|loue|louez|vends|vendez nous|moi|ta|ton|tes|votre|vos ~ carte|compte|rib; personnes|gens|étudiants avec|ayant ~ compte; recevoir|recevez|reçois|reçoit ~ virements|paiements|argent|fonds ~~ renv*|transf*|revers*
    alquilo|alquilamos|compro|compramos|busco|buscamos ~ cuenta|cuentas|tarjetas; alquila|alquílanos|vende|véndenos|presta|préstanos|préstame tu|su|la ~ cuenta|tarjeta|bizum; gente|personas|estudiantes con ~ cuenta; recibir|recibe|recibes|reciba ~ pagos|transferencias|dinero|ingresos ~~ reenv*|transf*|enví*|pasar*|pasas
    affitto|affittiamo|compro|compriamo|cerco|cerchiamo ~ conto|conti|postepay|iban|carte; affitta|affittaci|vendi|vendici|presta|prestaci|prestami il|la ~ conto|carta|postepay|iban; persone|gente|studenti con ~ conto; ricevi|ricevere|riceva ~ bonifici|pagamenti|denaro|soldi ~~ gir*|inoltr*|rimand*|trasfer*
    alugo|alugamos|compro|compramos|procuro|procuramos ~ conta|contas|cartões|laranja; alugue|aluga|empresta|empreste|venda|vende sua|tua|seu|teu ~ conta|cartão; pessoas|gente com ~ conta; receber|recebe|receba ~ pagamentos|pix|transferências|dinheiro ~~ repass*|transfer*|mand*|envi*
    huren|huur|koop|kopen|zoeken|zoek|lenen ~ rekening|rekeningen|bankrekening|bankrekeningen|pinpas|bankpas|bunq|revolut; leen|verhuur|verkoop ons|mij|je|jouw|uw ~ pinpas|bankpas|rekening|bankrekening; mensen|studenten|jongeren met ~ bankrekening|rekening; geld|betalingen|stortingen|bedragen ~ ontvangen|ontvang ~ door*|over*
  `,
  /** What is paid for it. */
  reward: `
    keep|get|take|cut|yours|earn|make ~ # %|percent; # %|percent ~ cut|keep|for|is|commission; we|i|ill|well|were|can pay|paying|give|offer|buy ~ ¤|#; pays ¤? #; paid|cash|money ~ same day|instantly|daily|today|weekly|upfront|down; ¤ # each|per|a|for|cash|now; earn|make|made ~ ¤|#; # a|per|each day|week|month|account; easy|quick|fast money|cash|bag|p; keep|get ~ commission|cut|percentage
    # % ~ bleib*|behalt*|behält*|provision|dich|für; behalt*|behält*|bekomm*|krieg*|kassier* ~ #; zahl*|bezahl* ~ #; # ¤ ~ cash|bar|sofort|pro|dafür|die; verdien* ~ #; schnell*|leicht* ~ geld
    paie|paye|payons|payé|offre|donne ~ #; # ¤ ~ cash|par|payé*|espèces|direct|semaine; garde*|gardez|touche*|gagne* ~ #|%; argent facile|rapide
    pago|pagamos|doy|damos|ofrecemos ~ #; te|se queda* ~ #; gana*|cobra* ~ #; # ¤ ~ por|al|a|en|semana*; dinero fácil|rápido
    pago|paghiamo|diamo|offriamo ~ #; tieni|trattieni|guadagn*|prendi ~ #|%; # ¤ ~ a|al|subito|alla|contanti|per; soldi facili|veloci
    pago|pagamos|dou|damos ~ #; fica|fique|ficas com ~ #; ganhe*|ganha|receba|lucr* ~ #; dinheiro fácil|rápido
    betalen|betaal|krijg|krijgt|geven|bieden ~ #; houd|hou|houdt|verdien* ~ #|%; # ¤|euro ~ per|contant|verdienen|voor|cash; snel|makkelijk geld|verdienen|cash
  `,
} as const;
