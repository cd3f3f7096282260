/**
 * Who asks for a secret, and for which, in seven languages; the lists are our own. A ZIP or booking
 * code is none: "code" counts only with a word that makes it secret.
 */
export const secretCues = {
  /** Asks for it to be handed over. */
  ask: `
    text|send|reply ~~ and your; tu|vous peux|pouvez|pourrais|pourriez me|nous dire|donner|envoyer|lire|passer; hebben|heb wij|we|ik ~; saber|sapere ~ número|numero
    lisez|lis nous|moi|le|les; lesen|lies|nennen|sagen|geben|diktieren sie ~ uns|mir|ihm|ihr; ci legga|legga|leggaci|leggi|leggici|detti|dettaci; leia|leiam|dite|ditem para|pra|nos|me; lees|leest ons|mij|me; léanos|lea|léame|dicte|dícteme; photo|picture|image of ~ card; picture|photo|foto ~~ card|tarjeta|carta|cartão|karte|carte|bankkarte|bankpas|bankkaart; envíe|mande|envie|invii|senden|stuur una|uma|un|ein|een foto; send|text|email a photo|picture; which|what code|codes|number|digits ~ arrived|came|popped|appeared|showed; welcher|welchen|welche code|zahl|ziffern; quel code|chiffre|numéro; qué|que código|codigo|número|cifras; quale|che codice|numero; qual|que código|codigo|número; welke|wat code|cijfers|nummer; quel est ~ code; qual è ~ codice; qual é ~ código; cuál es ~ código; mandi|mandate|mandaci|mandaci; servono|serve ~ numero|codice|cvv; contacte|conteste aquí con
    drop|shoot|ping me|us; pass|hand ~ on|over|along; passe|faites|fais suivre|passer; reenvía|reenvíe|rebota; gira|giri|girate; repassa|repasse
    answer|respond|reply ~~ with; let us|me have|know; could|can|would u|you ~ tell|send|give|forward|share|read|text; mind sending|forwarding|telling|giving|sharing|reading; quote|dictate|supply ~ ; have to|for us|me
    schickst|gibst|sagst|sendest|leitest|nennst|liest du|mir|uns; lesen|sagen|geben|diktieren sie ~ vor|durch|mir|uns|unserem; könntest|kannst|würdest du; verrätst|brauch|bräucht den|deinen; tu m|peux|pourrais envoyer|donner|dire|passer|transmettre|envoies|donnes|passes; envoies|donnes|passes|renvoies moi|le; lisez|dictez nous|moi; peux|pouvez|pourriez tu|vous nous|me|m
    me|nos pasas|mandas|envías|das|dices|reenvías|puedes|puede|podría|podrías; pásame|pásanos|mándame|mándamelo|dime|dame|léame|léanos|dícteme|reenvíame|facilítame; mi|ci mandi|invii|dai|dici|giri|passi|leggi|può|puoi|potrebbe|potresti; mandami|girami|dammi|leggimi|passami|dettami|comunicami|rimandami; me|nos manda|passa|envia|dá|diz|fala|encaminha|pode|poderia|consegue; pode|poderia|consegue nos|me passar|mandar|enviar|dar|dizer|informar|encaminhar; kun|kan|kunt|zou|wil je|u|jij ~~ geven|sturen|doorgeven|doorsturen|appen|sms|noemen|vertellen|voorlezen; stuur|geef|app|lees|vertel|zeg me|mij|ons|even|eens
    tell|give|read|send|text us|me ~ ; we|i need ~ ; confirm|verify|provide|enter ~~ by|with reply|replying|return|text|sms; wie lautet|ist ihr|ihre|dein|deine|der|die|das; benötigen|brauchen|benötige|brauche|bräuchten wir|ich; können|könnten|kannst|könntest sie|du ~ ; schreib|schreiben sie|uns|mir; bestätigen|bestätige ~ antwort|sms|rückantwort; quel|quelle est votre|ton|ta|le|la; peux|pouvez|pourriez|peut tu|vous|on ~ envoyer|donner|transmettre|communiquer|dire; j ai|jai besoin; avons besoin; confirmez ~ répondant|réponse|retour; envoyer|transmettre|communiquer|indiquer|donner ~ ; cuál|cual es su|tu|el|la; me|nos puede|puedes|podría|podrías ~ pasar|mandar|enviar|dar|decir|facilitar; necesito|necesitamos; confirme|confirma ~ respondiendo|respuesta|contestando; qual|qual è|e il|la|tuo|tua|suo|sua; puoi|può|potresti|potrebbe ~ mandarmi|inviarmi|mandarci|inviarci|dirmi|dirci|girarmi|comunicarci; girami|girarci|servono|occorre|occorrono; ci|mi serve|servono|occorre|occorrono; conferma|confermi ~ rispondendo|risposta; qual é|e o|a|seu|sua; pode|poderia|podes ~ mandar|enviar|passar|informar|dizer|me; preciso|precisamos do|da|de|que; me fala|fale|passa|passe|envie|encaminha; confirme ~ respondendo|resposta; wat is uw|je|jouw|de; lees|geef ~~ voor|door; kun|kunt|kan|wil|wilt je|u ~ ; ik|we|wij heb|hebben ~ ; bevestig ~ antwoord|antwoorden
    reply|respond|answer with|by|back; reply ~ with; text|sms|message|email|whatsapp us|me|back|your|the|over
    send|forward|give|tell|share|disclose|provide|submit|supply|transmit|relay; read out|us|me|it|back
    let us|me know; sending|texting|replying|forwarding|sharing|providing|giving|telling
    what is|s|was ~ $?; what is|s|was your|the; whats your|the; we|i need|require|want; we|i will need|require; well need
    enter|type|write|put ~~ in|by|as a|your|this reply|response|return|answer; can|could|may i|we get|have; dm|pm us|me
    antworte|antworten|sende|senden|schick|schicke|schicken|nenne|nennen|teile|teilen|übermitteln|übermittle|geben|gib
    mitteilen|weiterleiten|leiten|leite|schreib|schreiben|verraten|verrate|durchgeben|zusenden; wir|ich benötigen|brauchen|brauche|benötige
    répondez|réponds|envoyez|envoie|renvoyez|renvoie|communiquez|donnez|donne|transmettez|transmets|transférez|indiquez
    fournissez|partagez|dites|dictez; nous avons besoin; il nous faut; retournez; merci de nous; veuillez nous
    responda|responde|respóndanos|envíe|envíenos|envíanos|envía|mande|mándenos|mándanos|manda|díganos|dinos|indique|indíquenos|indícanos
    facilite|facilítenos|proporcione|proporciónenos|comparta|comparte|comunique|comuníquenos|reenvíe|reenvíenos|reenvíame|pásame|pásanos|pásenos|dame|denos|dígame|confírmenos
    nosotros? necesitamos; remita|remítanos; escriba|escríbanos; rispondi|risponda|rispondete|invia|inviaci|inviateci|inviate|inviami|invii
    manda|mandaci|mandami|mandateci|comunica|comunicaci|comunichi|fornisca|fornisci|forniscici|indichi|indicaci|indica|condividi|condivida|dimmi
    inoltra|inoltraci|inoltri|trasmetta|scrivici; ci dica|mandi|invii|comunichi|fornisca|serve|indichi|inoltri; abbiamo bisogno
    envie|envia|mande|manda|informe|informa|passe|passa|diga|forneça|compartilhe|encaminhe|repasse|confirme; me|nos manda|passa|envia|diz|informe|envie
    precisamos; responda com; digite ~~ aqui|nesta|resposta; antwoord|beantwoord|stuur|geef|deel|vermeld|verstuur|noem|app|appje|mail|sms
    doorgeven|doorsturen|opsturen; wij? hebben ~ nodig; laat ons
  `,
  /** What nobody honest asks for. */
  secret: `
    # digits|numbers ~ texted|sent|received|got|receive; # digits just; # dígitos|digitos|cifras ~~ recibe|recibes|recibir|recibido|recibió|llegado|llegar|llegó|enviado|enviamos; # chiffres ~~ reçus|reçu|recevoir|recevez|envoyés|envoyé; # ziffern|stellen|zahlen ~~ bekommen|erhalten|bekamen|erhielten|geschickt|gesendet; # cifre ~~ ricevute|ricevuto|ricevere|ricevuti|arrivate|inviate; # dígitos|digitos ~~ receber|recebeu|recebidos|recebe|chegaram|enviados; # cijfers ~~ kreeg|kreeg|krijgt|ontving|ontvangen|gekregen|gestuurd
    code|codes|pin|otp ~~ by mistake|accident
    bank|credit|debit|payment cards; front and back of ~ card; card|cards ~ both sides; card|cards , both sides; tarjeta ~ por ~ lados; karte|bankkarte|kreditkarte ~ beiden|beide seiten; bankkarte|kreditkarte; carta ~ fronte e retro; cartão|cartao ,? frente e verso; bankpas|bankkaart|creditcard; both sides of ~ card; tarjeta ~ por ambos lados; recto verso ~ carte; beide seiten ~ karte; fronte e retro ~ carta; frente e verso ~ cartão; voor en achterkant ~ pas|kaart
    número completo ~ tarjeta|cartão; numéro complet ~ carte; numero completo ~ carta; cryptogramme; # parole|palabras|palavras|mots|wörter|woorden de|di|der|van|recupero|recuperación|récupération|wiederherstellung
    sms|text|message|mensaje|messaggio|mensagem|bericht|nachricht with|containing|mit|avec|contenant|con|com|met ~ code|pin|código|codigo|codice; verification number|digits; digits|ziffern|stellen|chiffres|cifras|dígitos|cifre|cijfers ~ rückseite|achterop|achterkant|retro|verso|reverso|dos|detrás|back|kartenrückseite; tarjeta de coordenadas; números|numeros ~ token|pantalla; carte de ~ clés; token numbers|number|zahl|code; user id|name ~ password; nom d utilisateur ~ mot; usuario y contraseña|clave; anmeldename|benutzername ~ passwort; inlognaam; nome utente ~ password; usuário e senha; ablaufdatum und cvv|cvc
    code|codes|digits|numbers|number ~~ sent|received|arrives|arrived|came|got|gets|receiving; # words|wörter|mots|palabras|parole|palavras|woorden; # secret|geheime words|wörter|woorden; twelve|24 words|word; # mots|palabras|parole|palavras secrets|secretas|segrete; words of|from|for ~ wallet; # digit|digits|stellig*|stelligen|cijferige|cijfers|chiffres|cifre|dígitos code|pin|que|che|die; # digits ~ card|back|account|ssn; last # of|digits ~ card|account|ssn|social; digits of ~ card|ssn|account; long number; bank|credit|debit|payment card ~ front|back; photo|picture|foto ~ bank|credit|debit|ec|kredit|bancaire|bancaria|crédito|débito card|karte|carte|tarjeta|cartão
    code ~~ bekommen|bekam|erhalten|erhielten|ankam|angekommen|ankommt|kam|kommt|geschickt|zugeschickt; code ~~ recevoir|recevez|reçu|arrivé|arrive|envoyé; código|codigo ~~ llegar|llegado|llegó|llega|recibe|recibes|mandé|mandaron|envié; codice ~~ arrivato|arriva|arriverà|ricevuto|ricevi|riceve|ricevere|mandato; código|codigo ~~ chegou|chegar|chega|recebeu|recebe|mandei|mandaram; code ~~ kreeg|krijgt|krijg|ontving|ontvangt|gekregen|ontvangen|gestuurd|binnenkomt|binnen
    herstelwoord*|wiederherstellungswörter|seedwörter|pinnummer|kartenpin|kontopasswort; clave|contraseña|pin ~ tarjeta|banca|cuenta; numéro de ~ carte; mot de passe; número|numero do|da|de|della ~ cartão|tarjeta|carta; pin della|do|du|de|van|der|ihrer ~ carta|cartão|carte|tarjeta|pas|karte; validade e cvv; scadenza e cvv; data di scadenza; vervaldatum|gültigkeit|ablaufdatum ~ cvc|cvv|prüf*; nip|clave
    code|codes|number ~~ your|the screen|phone|authenticator; code|codes from|in ~ text|sms|email|app; recovery key; security answer|answers|question|questions; three|four|six digit|digits|number|numbers ~ back|code|pin|card; numbers on the back; upi|atm|mpin pin; mpin; routing number; sechsstellige*|vierstellige* code|pin|zahl|nummer; geheimnummer; code auf|aus ~ sms|bildschirm|app|karte; sms code; onlinebanking zugang|passwort; code à six|quatre|# chiffres; code ~ sms|écran|affiché|téléphone; code de connexion|paiement; código|codigo de|a # dígitos|cifras; código|codigo de seis|cuatro dígitos|cifras; código|codigo ~ sms|pantalla|móvil|mensaje|whatsapp; número de la? tarjeta; codice a sei|quattro|# cifre; codice ~ sms|schermo|telefono|messaggio|whatsapp; numero della carta; pin della carta; código|codigo ~ sms|tela|celular|mensagem|whatsapp|dígitos; código|codigo de|com seis|# dígitos; número do cartão; code ~ sms|scherm|telefoon|bericht|whatsapp|app|cijfers; code van zes|# cijfers
    password|passwords|passcode|passcodes|passwort|kennwort|wachtwoord|contraseña|senha|otp|cvv|cvc|cvv2|cvc2|ssn|pincode|geheimzahl|cryptogramme|tan
    pin|pins|pinnummer; mot de passe; one time password|passcode|pin|code; social security number; private key; memorable word|information|place|name
    verification|security|access|login|authentication|auth|authenticator|authorization|authorisation|2fa|mfa|confirmation|activation|secret|sms|whatsapp|bank|unlock|sign code|codes|number
    digit|digits code|codes|pin; pass code; code|codes|digits|number ~ you|we|that ~ received|receive|got|get|sent|texted|just
    your|the code $; your code to|for|now|here|back|immediately|below|so; the code now|so|from|in|to
    card|debit|credit number|numbers|details; card no; full card; digits ~ back; expiry and|date ~ cvv
    recovery|seed|secret|backup|wallet phrase|words|key; mother* maiden name; banking|bank|login|account|sign credentials|login|logins|password
    login details; user id and; zugangsdaten|anmeldedaten|kartennummer|prüfziffer|kartenprüfnummer|wiederherstellungsphrase|seedphrase|onlinebanking
    bestätigungscode|sicherheitscode|zugangscode|verifizierungscode|smscode|einmalcode|aktivierungscode|freischaltcode|prüfcode|anmeldecode|logincode|entsperrcode
    sms|pin|tan code|nummer; code|pin|tan ~ sie|du|dir|ihnen|wir ~ erhalten|bekommen|geschickt|gesendet|erhältst; ihr|ihren|ihrem|deinen|deinem|den code um|zur|zum|für|$; code aus der sms
    code de|d vérification|sécurité|confirmation|validation|accès|activation; code secret|pin|confidentiel|sms|reçu|unique|bancaire; code à # chiffres
    code ~ vous|tu|nous ~ reçu|recevoir|recevez|reçois|envoyé; votre|ton|le code pour|ici|$; numéro|numéros de? carte; numéro de sécurité; chiffres ~ dos|carte
    identifiants|identifiant; phrase de récupération|secrète; clave|claves; clave de acceso; código|codigo de verificación|seguridad|acceso|confirmación|activación|autorización
    código secreto|pin|sms; código ~ recibir|recibido|recibió|recibiste|enviado|enviamos|llegado|llegó; su|tu|el código para|por|$; número|numero de? tarjeta; dígitos del? reverso|atrás|detrás
    datos de su|tu|la tarjeta; frase de? recuperación|semilla|secreta; palabras de recuperación; número de la? seguridad social; token|tokens
    codice|codici di verifica|sicurezza|accesso|conferma|attivazione|sblocco; codice segreto|otp|pin|dispositivo|sms|ricevuto; codice ~ ricevere|ricevuto|ricevi|inviato|arrivato
    il|tuo|suo|vostro codice per|via|$; numero di? carta|carte; credenziali; frase di recupero|segreta|seed; cifre sul retro; codice fiscale e
    código de verificação|segurança|acesso|confirmação|ativação|autorização; código ~ receber|recebeu|recebido|recebeste|enviado|enviamos|chegou
    seu|teu|o código para|por|$; número do? cartão; dados do? cartão; frase de recuperação|semente; palavras de recuperação; dígitos ~ verso; chave privada
    verificatiecode|beveiligingscode|inlogcode|smscode|bevestigingscode|toegangscode|activeringscode|controlecode|kaartnummer|herstelzin|herstelwoorden|inloggegevens
    sms code; code die|welke je|u|jij|we ~ ontvangen|ontving|kreeg|gekregen|krijgt|gestuurd; je|uw|de code om|voor|$; cijfers ~ achterkant
  `,
  /** Ends a wish that needs no verb: "your PIN please". */
  please: `
    please|pls|plz $|so|for|and|asap|now|quickly|here|thanks|ta; please|pls|plz , ; bitte $|damit|für|und; bitte , ; s il vous|te plaît|plait $|pour|afin; por favor $|para|así|y|e; por favor , ; porfa $|para; per favore|cortesia|piacere $|per|così|e; per favore , ; alstublieft|aub|svp|alsjeblieft|graag $|om|zodat|dan|en; alstublieft|aub|graag ,
  `,
  /** A sentence that says something of the secret asks for nothing so. */
  said: `
    is|are|was|were|has|have|will|expires|expired|arrived|arrives; ist|sind|wurde|wurden|war|wird|hat|haben|läuft|ändern|prüfen|erneuern|eingeben|löschen|abholen|mitbringen|aufbewahren|bereithalten|verwenden|nutzen|schützen; est|sont|était|sera|a|ont|expire; es|son|está|están|fue|ha|han|caduca|vence; è|sono|sarà|scade; é|são|foi|está|vence|expira; is|zijn|was|wordt|werd|heeft|verloopt|wijzigen|veranderen|invoeren|bewaren|meebrengen|ophalen|gebruiken|vernieuwen
  `,
  /** Asks for what was named before: "text it back". */
  askForIt: `
    what does|do it|they say; send|text|tell|forward it|them|me quick|quickly|fast|asap|pls|please|now|over|straight
    pop|drop|ping|fire|shoot|whack|chuck|bang|sling|flick|bounce|copy|paste|send|text|forward|pass|give|bring it|them|that|those over|back|across|to|here; tell|give|send|read|text me|us the|that|those ~ number|numbers|code|digits
    mándamelo|mándamela|mándanoslo|díganoslos|díganosla|pásamelo|dímelos|envíanoslo|dictelos|díctemelos; me|nos lo|los|la|las pasas|mandas|envías|dices|pasa|manda|envía|dice
    renvoyez|renvoie|envoyez|envoie|transférez|transfère|dictez|donnez|donne|lisez le|la|les ~ nous|moi|numéro|ici|$; tu|vous me|nous le|la|les donnes|donnez|envoies|envoyez|renvoies|renvoyez|passes|passez|transfères
    schreib|schreiben|schick|schicken|nenn|nennen|diktieren|lies|sag|gib|leite sie? uns|mir ~ diese|ihn|sie|es|die|den; schreib|schick|sag|gib|leite|nenn ihn|sie|es|die mir|uns; schickst|leitest|gibst|sagst|schreibst du ~ ihn|sie|es|mir
    ce|me le|li|lo|la comunichi|comunica|mandi|manda|dica|detti|legga|inoltri|passi; comunicamelo|comunicaceli|mandameli|mandacelo|dettaceli
    informe|envie|mande|repasse|diga|encaminhe os|as|o|a; me|nos manda|passa|envia|informa|diz|fala
    geef|stuur|lees|app|zeg|meld die|hem|deze|ze|het ~~ door|naar|aan|voor mij|ons|me|$; geef|stuur|lees|app die|hem|deze|ze|het; wil|kun|kan|zou je|u ~ hem|die|het|ze ~ doorsturen|doorgeven|sturen|geven
    mind|mean forwarding|sending|sharing|telling|reading|passing it|me|that|them; could|can|would you ~ forward|send|share|pass|tell|read|text it|me|that|them; just tell|send|text|give me|us; tell|let me|us ~ what it|they say|says|is; reenvías|mandas|pasas|dices|envías $|,; me|nos lo|la reenvías|mandas|pasas|dices|envías|reenvía|manda|pasa|dice; dímelo|díganoslo|mándamelo|envíamelo|reenvíamelo
    donne|donnez|dis|dites|envoie|envoyez|renvoie|renvoyez|transfère|transférez|lis|lisez le|les moi|nous; tu|vous peux|pourrais|pouvez|pourriez me|nous le|les renvoyer|envoyer|donner|transférer|transmettre|lire|dire; peux|pourrais|pouvez|pourriez tu|vous ~ le|les renvoyer|envoyer|donner|transférer|transmettre|lire|dire
    sag|sagen|schick|schicken|gib|geben|leite|leiten|nenn|nennen|lies|lesen sie? ihn|es|sie|den mir|uns|bitte|kurz; kannst|könntest|könnten|können|würdest du|sie ~ ihn|es|den|sie mir|uns
    dimmelo|dimmeli|mandamelo|mandameli|giramelo|passamelo|leggimelo|inoltramelo|comunicamelo; me|ce lo|li giri|mandi|passi|dici|inoltri|invii|leggi
    me|nos manda|passa|envia|diz|fala|encaminha|repassa $|,|pra|para|por|aqui|o|ele; pode|consegue|poderia ~ me|nos mandar|passar|enviar|dizer|encaminhar
    geef|stuur|lees|app|zeg|vertel die|dat|hem|het|deze ~ door|mij|me|ons|even|voor; kun|kan|wil|zou je|u|jij ~ hem|die|het|dat ~ doorsturen|sturen|geven|doorgeven|voorlezen|appen
    pass|hand it|them|that on|over|along; pásalo|pásala|pásaselo|reenvíalo; passez|faites le|la|les suivre; giralo|passalo|inoltralo; repasse|passe para
    text|send|forward|quote|give|read|sms|reply it|them ~ to|with; quote|provide|confirm it|them to|with|by; envíela|envíenosla|mándela|mándanosla|escríbala|indíquela|envíala; la|lo invii|mandi|comunichi; inviala|mandala; mande|envie|informe por|aqui|neste; stuur|geef|app het|hem ons|mij|me|hier; senden|schicken|nennen sie es|ihn|sie|sie
    send|text|forward|reply|read|tell|give|share|sms|whatsapp it|them|those|that ~ us|me|here|back|out|over; reply|answer with it|them; senden|sende|schicken|schick|leiten|nennen|nenne|geben|gib ~ ihn|es|diesen|sie ~ uns|mir|weiter|zurück|durch; envoyez|transmettez|communiquez|donnez|envoie|transférez le|la|les ~ nous|moi; envíelo|envíenoslo|envíamelo|díganoslo|dígamelo|dímelo|mándelo|mándamelo|indíquelo|compártalo|reenvíelo|pásamelo; invialo|inviacelo|inviamelo|comunicalo|comunicacelo|inoltralo|mandalo|mandamelo|dimmelo|girami|giramelo; envie|mande|informe|passe|encaminhe o|a|ele|ela|nos|me ~ aqui|nos|me|para|pra|resposta; stuur|geef|lees|app ~ deze|het|hem ~ ons|mij|me|door|terug|voor
  `,
  /** What may be secret, where it has just come to a phone. */
  code: `
    code|codes|código|códigos|codice|codici|chiffres|cifras|cifre|dígitos|ziffern|cijfers; # digits|numbers|números|numeros|numéros|zahlen; message|text|sms|mensaje|messaggio|mensagem|bericht|nachricht with|containing|con|avec|com|met|mit ~ number|numbers|digits|números|numeros|zahlen|nummer; login|logincode*
    number|numbers ~~ just; número|numero que ~ acaba|acabas|acabou|acabaste; numéro ~~ viens|venez|vient; nummer|zahl ~~ gerade|eben|net|zojuist; numero ~~ appena
  `,
  /** Says that it has come, or will. */
  came: `
    arrive|arrives|arrived|landed|came|come|comes|get|gets|got|receive|received|receiving|sent|texted|went|popped; see ~ screen|phone; on|to the|your screen|phone
    llegó|llega|llegar|llegará|llegado|llegue|recibe|recibirá|recibirás|recibió|recibido|mandé|envié
    arriver|arrivé|arrive|reçu|reçois|recevoir|recevrez|recevras|recevez|envoyé
    bekommen|bekommst|bekommt|kriegst|erhalten|erhältst|angekommen|geschickt|gesendet|ging|gelandet
    arrivato|arriva|arriverà|ricevi|riceverà|riceverai|ricevuto|mandato|inviato
    chegou|chega|chegar|chegará|recebe|receber|receberá|recebeu|mandei|enviei|foi
    gekregen|krijgt|krijg|kreeg|ontvangt|ontvangen|binnengekomen|beland|gestuurd
  `,
  /** May ask for it, where an answer is wanted: "confirm your PIN by replying". */
  confirm: `
    confirm|verify|validate|enter|type|provide|update|submit|key|fill|write; bestätigen|bestätige|verifizieren|eingeben|tippen|geben; confirmez|vérifiez|saisissez|tapez|entrez|indiquez|écrivez; confirme|confirma|verifique|verifica|introduzca|escriba|escribe|teclee|indique; confermi|conferma|verifichi|verifica|digiti|digita|inserisca|inserisci|scriva|scrivi; confirme|verifique|digite|informe|escreva|insira; bevestig|verifieer|typ|voer|vul|toets|schrijf
  `,
  /** Says that it is wanted: "your SSN is required". */
  needed: `
    zurücksenden|zurückschicken|zusenden|mitteilen|durchgeben|übermitteln|antworten|doorgeven|terugsturen|opsturen
    is|are|be required|needed|necessary|confirmed|verified|validated; required|needed; erforderlich|benötigt|nötig|bestätigt; requis|requise|nécessaire|exigé|demandé; requerid*|necesari*|obligatori*|falta; richiest*|necessari*|obbligatori*|serve; necessári*|obrigatóri*|exigid*|preciso; vereist|nodig|verplicht
  `,
  /** Where the answer is to go: into this conversation. */
  reply: `
    reply|replying|respond|responding|answering; answer|text|sms|message back|us|me|this|here; by|in return|reply|text|sms|response; here; text the|it|them|to; antwort*|rückantwort; hier ; per sms|rückruf; ici ; répond*|réponse|retour; aquí ; respond*|respuesta|contest*; qui ; rispond*|risposta; aqui ; respond*|resposta; hier|antwoord*|terugsturen; via deze; por este; par ce; per questo
  `,
  /** "We send your new PIN": what the sender does. */
  sender: `
    well|we text|sms|mail|message|whatsapp; we|well|ill will text; wir|wir werden ihnen|dir; te|le|ti|vi|lhe|je|u ~ enviaremos|mandaremos|invieremo|sturen
    we|i|well|weve|wir|nous|noi|nós|wij send|give|share|provide|tell|sent|senden|schicken|geben|teilen|envoyons|inviamo|enviamos|sturen
    we|i|wir|wij will|can|do|could|may|have|werden|zullen send|give|share|provide|tell|text|email|ihnen|u; le|te|les|lhe enviamos|enviaremos|mandaremos|mandamos
    le|ti|vi invieremo|inviamo|abbiamo; vous enverrons|envoyons|avons; we sturen; unless|until you ~ share|give|tell
  `,
  /** Is not the secret itself: "password reset". */
  about: `
    pickup|collection|promo|voucher|discount|booking|door|gate|locker|coupon|postal|zip|order|product|serial|colour|color code|codes|number|numbers; code|codes|digits ~ on|of the|your|a ~ voucher|coupon|label|box|meter|boiler|packet|receipt|ticket; code|código|codice de|di|du|del ~ recogida|retirada|retrait|ritiro|descuento|desconto|promo|produit|prodotto|producto|produto|réduction|sconto
    abholcode*|gutscheincode*|rabattcode*|türcode*|afhaalcode*|kortingscode*
    code|pin|passwort|tan ~~ app|seite|website|portal|feld|terminal ein|eingeben|eintippen; code|pin|passwort ein; code|pin|otp ~ in|on|into the|our|your ~ app|page|site|website|website|terminal|keypad; code|código|codice|code dans|en|nell|no|na|in l|la|el|app|application|página|pagina|sito|site|de
    password|passwort|wachtwoord|pin|login|account reset|change|changed|reminder|expiry|expires|expired|updated|manager|link|zurücksetzen|location|drop|on|resetten
    your|the|a new password|pin ~ is|was|has; contraseña|senha|password olvidada; pins? location
  `,
} as const;
