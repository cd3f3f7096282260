/**
 * What turns a sentence round: it says no, or it tells of others who do it. In English, German,
 * French, Spanish, Italian, Portuguese and Dutch; the lists are our own.
 */
export const stanceCues = {
  /** Says no to what follows. */
  never: `
    never|nobody; no one; not|dont|wont|doesnt|didnt|isnt|cannot|cant|shouldnt|mustnt|avoid|without
    nie|niemals|nicht|niemand|kein*|keinesfalls
    jamais|ne|n|pas|personne|aucun*
    nunca|jamas|no|nadie|ningun*|evite|tampoco
    mai|non|nessun*
    nao|ninguem|jamais|nenhum*
    nooit|niet|niemand|geen
  `,
  /**
   * Says no to a verb. "No risk", "without a prescription" and "sin experiencia" praise what is
   * offered, and "if you do not pay" threatens, so these count only right before it.
   */
  refusal: `
    never|not|dont|doesnt|didnt|isnt|arent|wont|cannot|cant|shouldnt|mustnt|nie|niemals|nicht|jamais|pas|nunca|jamas|nao|mai|non|nooit|niet
    no le|les|te|os|se|lo|la|pedi*|solicit*|pague|pagues|abone
  `,
  /** Says no to what came before, in the languages where the no comes last. */
  after: `
    niemals|nie|nicht|niemand|niemandem|niemanden; to|with no one; to|with nobody|noone
    jamais|personne; nunca; nadie; mai; nessuno; ninguem; nooit|niet|niemand
  `,
  /** Says that somebody asks for nothing: "we never ask for your PIN". */
  neverAsks: `
    never|not|wont|nobody|noone|dont ~ ask|asks|asking|request|requests|require|requires|phone|call|text for|you|your; never ask
    nie|niemals|niemand ~ frag*|bitt*|forder*|verlang*|nach; fragen|fragt|bitten|bittet|fordern|fordert|verlangen|verlangt ~ nie|niemals|nicht|niemand
    ne|n ~ demand*|réclam*|sollicit* jamais|pas; jamais ~ demand*|réclam*|sollicit*; personne ne ~ demand*
    nunca|jamás|nadie|no le|les|te ~ pedi*|pide*|pedirá|pediremos|solicit*|requerirá; nunca|jamás|no pedi*|pide*|solicit*
    mai|non|nessuno ~ chied*|richied*; non ~ chied*|richied* mai
    nunca|jamais|não|ninguém ~ ped*|pede*|pedirá|pediremos|solicit*|exig*
    nooit|niemand|niet ~ vragen|vraagt|verzoeken|vragen naar|om|u|je; vragen|vraagt|vraag ~ nooit|niet|niemand
  `,
  /** Tells what cheats do. */
  beware: `
    scammer*|fraudster*|criminals|crooks|cheats|swindler*|imposter*|impostor*|phishing|smishing; beware; watch out for
    is|its a? scam; this is a scam; report scam*; fake|fraudulent|bogus|scam texts|text|messages|message|calls|emails|sms|websites|links|callers
    scam|fraud alert|awareness|warning; texts|messages|calls|emails ~~ going round|around|circulating; pose|poses|posing|pretend* as|to be; someone|anyone|anybody asks|ask|asking
    suicide prevention|lifeline|hotline|crisis; crisis line|lifeline|hotline|text; thoughts of; text 988|988; call or text; telefonseelsorge; prévention du suicide
    if|when someone|anyone|anybody|somebody ~ asks|ask|calls|asking|claims|claiming; caller says|claims; hang up
    betrüger*|betrügerisch*|betrugsversuch*|gefälschte*; fake sms|mails; warnung vor; warnen wir|vor; anrufer ~~ derzeit|angeblich*; derzeit|aktuell ~ kursieren; kursieren ~ sms|nachrichten|anrufe|mails; gibt|geben sich als ~ aus
    wenn jemand; fallen sie nicht; arnaque*|escroc*|fraudeur*|hameçonnage|frauduleu*; faux messages|sms|conseiller*|agents|policiers|livreurs; sms|messages ~ circulent; circulent ~ sms|messages|appels; méfiez vous
    si|quand quelqu ~ demande; estafa*|estafador*|fraudulent*|ciberdelincuente*|timador*; mensajes falsos; circulan ~ sms|mensajes|llamadas; falsos agentes|técnicos|policías|revisores; desconfíe|cuidado con
    si|cuando alguien ~ pide|solicita|llama; si recibe un|una|algún ~ que; truffa|truffe|truffator*|fraudolent*; messaggi falsi; circolano ~ sms|messaggi|mail|chiamate; falsi operatori|tecnici|carabinieri|corrieri; diffida di|da; diffidi|attenzione ai|alle|a
    se qualcuno; golpe|golpes|golpista*|estelionat*|fraudulent*|fraudador*; mensagens falsas; circulam ~ sms|mensagens|ligações|chamadas; não enviamos ~ sms|mensagens|links ~ ; desconfie|cuidado com
    se alguém; oplichter*|oplichting|fraudeur*|nepbericht*; valse sms|berichten|mails; er gaan ~~ rond; er circuleren; trap er? niet in; pas op voor; als iemand
  `,
  /** Asks whether such a text has come: "did you get a text that says". */
  received: `
    get|got|gets|getting|receive|received|receiving a|this|an text|message|sms|call|whatsapp; text|message|sms that? says|saying|reads|claims|claiming; erhalten|bekommen|kommt|kam ~ sms|nachricht|whatsapp|anruf; recevez|reçu|reçois ~ message|sms|whatsapp|appel; recibe|recibes|recibido|recibió|llega ~ mensaje|sms|whatsapp|llamada; le|te llega|llegó|escriben; riceve|ricevi|ricevete|ricevuto|arriva ~ messaggio|sms|whatsapp|chiamata; ricevi|riceve ciao; recebe|recebeu|recebeste|chegou ~ mensagem|sms|whatsapp|ligação; recebeu oi|olá; krijgt|krijg|kreeg|ontvangt|ontving ~ bericht|berichtje|sms|appje|telefoontje
  `,
  /** Has the recipient make sure first: "ring your child". */
  checkFirst: `
    call|ring|phone|ask|check ~ child|son|daughter|kid|family|relative*|them ~ first|before|directly|yourself|usual|old; check|call|ring|phone first; dont|never|not reply|pay|transfer|send|answer; rufen|ruf|fragen|frag ~ kind|sohn|tochter|angehörige*|zuerst|erst|selbst; überweisen|antworten sie nicht|nichts; appelez|appelle|vérifiez|demandez ~ enfant|fils|fille|proche|abord|avant; ne payez|répondez|virez pas|rien; llame|llama|pregunte|compruebe ~ hijo|hija|familiar|antes|primero; no pague|responda|conteste|transfiera|envíe; chiami|chiama|chiamate|verifichi|verifica ~ figlio|figlia|parente|prima; non pagare|rispondere|paghi|risponda; ligue|liga|confirme|pergunte ~ filho|filha|parente|antes|primeiro; não pague|responda|transfira|envie; bel|vraag|check|controleer eerst|zelf; bel|vraag ~ kind|zoon|dochter; betaal|antwoord|reageer niet|niets
  `,
  /** The recipient of a delivery code, who is to be told it. */
  handover: `
    driver|courier|rider|postman|postie|counter|cashier|reception|pickup|collection|locker|valet; delivery agent|person|partner|executive|man
    fahrer*|kurier*|zusteller*|abholung|abholstation|schalter|kasse; livreur|chauffeur|coursier|guichet|comptoir|retrait
    repartidor|mensajero|conductor|mostrador|recogida; corriere|autista|sportello|ritiro
    entregador|motorista|motoboy|balcão|retirada; bezorger|chauffeur|koerier|balie|afhaalpunt|ophalen
    with|to|your friend|friends; freunde*|freund; amis|ami; amigo*; amici|amico; vrienden|vriend*
  `,
} as const;
