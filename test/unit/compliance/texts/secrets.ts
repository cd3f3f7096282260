/** Requests for secrets, one a line. Invented. */
export const requests = `
Your verification number just arrived by SMS. Pass it on to our operator to finish.
We must check your card: message us the CVC.
Text back PIN + card number to cancel the $400 charge
Can you read out the authenticator code for me?
Reply with the answer to your security question.
Need your netbanking user ID and password to update KYC, reply here.
Send your Aadhaar OTP to continue with the loan.
Drop me the passcode that Telegram just texted you pls
Provide your recovery key in this chat so support can help.
What's the PIN for your card? We'll stop the payment.
Mándanos una foto de tu tarjeta de coordenadas para validar la firma.
Conteste a este SMS con sus claves de acceso.
¿Cuál es su PIN? Lo necesitamos para anular la compra.
Pásanos la clave de firma para parar el cargo.
Transférez le SMS contenant le code à ce numéro.
Quel est votre code secret ? Il nous le faut pour bloquer le paiement.
Répondez avec les 3 chiffres au dos de votre carte.
Envoie-moi le code Snap que tu viens de recevoir stp
Donnez vos identifiants bancaires par retour de SMS.
Wie lautet Ihre PIN? Wir brauchen sie, um die Zahlung zu stoppen.
Leiten Sie uns die SMS mit dem Code weiter.
Schreiben Sie uns Ihr Onlinebanking-Passwort zur Prüfung.
Bitte Kartennummer, Ablaufdatum und CVV per SMS zurücksenden.
Qual è il suo PIN? Ci serve per bloccare il pagamento.
Inoltri a questo numero l'SMS con il codice.
Risponda con le tre cifre sul retro della carta.
Mandaci username e password dell'home banking.
Qual é a sua senha? Precisamos dela para cancelar a compra.
Encaminhe o SMS com o código para este número.
Responda com os três dígitos do verso do cartão.
Manda a senha do app que a gente resolve.
Wat is uw pincode? Die hebben we nodig om de betaling te stoppen.
Stuur de sms met de code door naar dit nummer.
Antwoord met de drie cijfers achterop uw kaart.
App ons uw inlognaam en wachtwoord.
Acme: kindly reply with your online PIN so we can restore access
Could you let us have the six digits you've just been sent?
We've sent a code to your phone. Please quote it to our agent.
Please answer this text with your card's long number and the security code.
Acme support: what's your current password? We need to test it.
To avoid closure, respond with your mother's maiden name and passcode.
Your SSN is required. Text the last 4 digits and your date of birth to us.
Type your PIN here to stop the transfer.
I need the OTP that came to you, send it quickly please
Please share the login code that arrives now so I can get my account back
Your passcode must be confirmed by return text.
The PIN of your debit card is needed to process the refund. Reply to this message.
Please give us the 24 words of your wallet so we can migrate it.
Would you mind forwarding the text with the code?
Confirm your sort code, account number and telephone banking password by replying.
Hey, can u tell me the 4 digits WhatsApp sent you, I typed your number by accident
Verify your identity: reply with your social security number.
Your one-time password? Text it to this number to keep your account.
Por favor, responda con el PIN de su tarjeta para reactivarla.
¿Nos puede dar el código que le acaba de llegar?
Necesitamos su contraseña actual para migrar la cuenta. Envíela por este medio.
Oye, ¿me pasas el código de 6 cifras que te llegó? Lo pedí con tu número por error
Indique el CVV y la fecha de caducidad respondiendo a este SMS
Para verificar su identidad mándenos su número de DNI y la clave.
Escriba aquí las 12 palabras de su monedero para restaurarlo.
Merci de nous renvoyer le code à 6 chiffres que vous venez de recevoir.
Pouvez-vous nous donner le cryptogramme de votre carte ?
Répondez avec votre mot de passe pour éviter la suspension.
Salut, tu peux me donner le code que tu as reçu ? je me suis trompé de numéro
Il nous faut votre numéro de carte et la date d'expiration, répondez à ce SMS.
Veuillez nous communiquer votre code confidentiel afin de débloquer la carte.
Saisissez ici vos 12 mots secrets pour récupérer le portefeuille.
Bitte antworten Sie mit Ihrer PIN, um die Karte freizuschalten.
Können Sie uns den Code durchgeben, den Sie gerade bekommen haben?
Wir benötigen Ihr Passwort, um das Konto umzustellen. Senden Sie es uns.
Hi, schickst du mir den 6-stelligen Code, der gerade bei dir ankam? Falsche Nummer eingetippt
Teilen Sie uns zur Bestätigung Kartennummer und Prüfziffer mit.
Nennen Sie unserem Mitarbeiter die TAN aus der SMS.
Geben Sie hier Ihre 12 Wörter ein, damit wir die Wallet wiederherstellen.
Risponda con il PIN della carta per sbloccarla.
Ci può dare il codice che ha appena ricevuto?
Ci serve la sua password per aggiornare il conto, la invii qui.
Ciao, mi mandi il codice che ti è arrivato? Ho messo il tuo numero per sbaglio
Comunichi numero di carta, scadenza e CVV rispondendo a questo SMS.
Fornisca all'operatore la password monouso ricevuta.
Digiti qui le 12 parole del portafoglio.
Responda com a senha do cartão para desbloquear.
Pode nos passar o código que acabou de chegar?
Precisamos da sua senha atual para migrar a conta. Mande por aqui.
Oi, me manda o código que chegou pra você? coloquei seu número errado
Informe o número do cartão, validade e CVV respondendo este SMS.
Passe o token para o nosso atendente.
Digite aqui as 12 palavras da sua carteira.
Antwoord met uw pincode om de pas te deblokkeren.
Kunt u ons de code geven die u net kreeg?
We hebben uw wachtwoord nodig om de rekening over te zetten. Stuur het ons.
Geef kaartnummer, vervaldatum en CVC door via deze sms.
Noem onze medewerker de sms-code.
Typ hier uw 12 herstelwoorden.
Hi it's your bank. To block this payment reply with the passcode you've been sent.
Your account is on hold. Reply with your PIN and mother's maiden name to lift it.
Before we can refund you we'll need the long number on your card plus the three digits on the back. Just reply here.
Kindly text back your one-time code so we can complete verification.
Hey, I accidentally sent my login code to your number, can you send it to me?
I sent a 6 digit code to your phone by mistake, mind forwarding it?
WhatsApp support: your account will be closed. Send us the verification code to keep it.
HR: to set up direct deposit, text us your SSN and online banking login.
Congratulations! To receive your prize, send your card number, expiry and CVV.
Security dept here. What is the code that just came up on your phone?
We noticed a new sign in. If it wasn't you, reply with the code in the message.
For your protection, confirm your full card number and PIN by reply.
To unlock your wallet give us your 12 word recovery phrase.
Reply with your username and password so we can restore your mailbox.
IT desk: your password expires today. Reply with current password to extend.
Can you share the OTP? I need it to finish your order.
Please tell the courier's office the code you get from your bank.
Your parcel is held. Text your card details to release it.
Apple: provide your Apple ID password by replying to this message.
Quote your memorable word and PIN to continue.
Respond with your date of birth and social security number to avoid suspension.
We need your authenticator code. Reply within 5 minutes.
Type your security code in reply to stop the transaction.
Buyer here, I'm sending a code to check you are real, just tell me what it says
Your verification is incomplete; forward the SMS with the code to us.
Give me the number that was just texted to you so I can verify you're not a bot.
Dear customer, kindly provide ATM PIN to reactivate card.
Share your UPI PIN to receive the cashback.
Please email or text a photo of the front and back of your bank card.
Banco: detuvimos un cargo. Léanos los 6 dígitos que acaba de recibir para cancelarlo.
Para desbloquear su cuenta responda con su PIN y su clave.
Hola, te mandé sin querer un código por SMS, ¿me lo reenvías?
Soporte WhatsApp: envíenos el código de verificación o su cuenta será cerrada.
Necesitamos el número completo de su tarjeta y el CVV para devolverle el dinero. Conteste aquí.
¿Cuál es el código que le ha llegado al móvil?
Responda con su usuario y contraseña para restaurar el correo.
Díganos la clave que aparece en su pantalla para anular la compra.
Para recibir el premio mande su número de tarjeta y fecha de caducidad.
Indique las 12 palabras de recuperación de su monedero.
Facilítenos el PIN de su tarjeta para reactivarla.
Soy el comprador, te llegará un código, pásamelo para ver que eres real.
Banque : un paiement a été bloqué. Lisez-nous les 6 chiffres reçus pour l'annuler.
Pour débloquer votre compte, répondez avec votre code secret.
Coucou, je t'ai envoyé un code par erreur, tu peux me le renvoyer ?
Support WhatsApp : envoyez-nous le code de vérification sinon votre compte sera fermé.
Il nous faut le numéro complet de votre carte et le cryptogramme. Répondez ici.
Quel est le code qui vient d'arriver sur votre téléphone ?
Répondez avec votre identifiant et mot de passe pour rétablir la messagerie.
Communiquez-nous le code affiché pour annuler l'achat.
Donnez vos 12 mots de récupération pour ouvrir le portefeuille.
Merci de nous transmettre le code PIN de votre carte.
Je suis l'acheteur, tu vas recevoir un code, donne-le-moi pour vérifier.
Ihre Bank: Zahlung gestoppt. Lesen Sie uns die 6 Ziffern vor, die Sie eben bekommen haben.
Zum Entsperren antworten Sie mit Ihrer PIN.
Hey, ich hab dir aus Versehen meinen Code geschickt, kannst du ihn mir weiterleiten?
WhatsApp-Team: Schicken Sie uns den Bestätigungscode, sonst wird Ihr Konto gelöscht.
Für die Erstattung brauchen wir Ihre Kartennummer und die Prüfziffer. Antworten Sie hier.
Welcher Code ist gerade auf Ihrem Handy angekommen?
Antworten Sie mit Benutzername und Passwort, damit wir Ihr Postfach wiederherstellen.
Nennen Sie uns die TAN, um den Kauf zu stornieren.
Geben Sie Ihre 12 Wiederherstellungswörter an.
Bitte teilen Sie uns die PIN Ihrer Karte mit.
Ich bin der Käufer, du kriegst gleich einen Code, sag ihn mir kurz.
Banca: pagamento bloccato. Ci legga le 6 cifre appena ricevute per annullarlo.
Per sbloccare il conto risponda con il PIN.
Ciao, ti ho mandato per sbaglio un codice, me lo giri?
Supporto WhatsApp: inviaci il codice di verifica o il tuo account sarà chiuso.
Ci servono il numero completo della carta e il CVV per il rimborso. Risponda qui.
Qual è il codice che le è appena arrivato?
Risponda con nome utente e password per ripristinare la posta.
Ci comunichi il codice sullo schermo per annullare l'acquisto.
Mandi le 12 parole di recupero.
Sono l'acquirente, ti arriva un codice, dimmelo per verifica.
Banco: compra bloqueada. Leia para nós os 6 dígitos que acabou de receber.
Para desbloquear a conta responda com a sua senha.
Oi, mandei um código pro seu número sem querer, me passa?
Suporte WhatsApp: envie o código de verificação ou sua conta será encerrada.
Precisamos do número completo do cartão e do CVV para o reembolso. Responda aqui.
Qual é o código que chegou no seu celular?
Responda com usuário e senha para restaurar o e-mail.
Informe o código que aparece na tela para cancelar a compra.
Mande as 12 palavras de recuperação da carteira.
Sou o comprador, vai chegar um código aí, me manda pra confirmar.
Bank: betaling geblokkeerd. Lees ons de 6 cijfers voor die u net kreeg.
Antwoord met uw pincode om uw rekening te deblokkeren.
Hoi, ik heb per ongeluk mijn code naar jou gestuurd, kun je hem doorsturen?
WhatsApp-team: stuur ons de verificatiecode of uw account wordt gesloten.
We hebben uw volledige kaartnummer en CVC nodig voor de terugbetaling. Antwoord hier.
Welke code is net op uw telefoon binnengekomen?
Antwoord met gebruikersnaam en wachtwoord om uw mailbox te herstellen.
Geef ons de code op uw scherm om de aankoop te annuleren.
Stuur uw 12 herstelwoorden.
Ik ben de koper, je krijgt zo een code, geef die even door.
A code has just landed on your phone. Text it to this number so we can stop the transfer.
Oops, wrong number on my end, the login code went to you. Could you send it over?
You'll get a message with a number in it. Tell me the number please.
For the refund I need your card's expiry date and security code, reply here.
What's your online banking password? We need it for the audit.
Let us have your PIN so that we can issue the new card.
Read me the numbers on your banking token, please.
Reply with a picture of your bank card, both sides.
Te acaba de llegar un código, mándamelo por favor.
Me equivoqué de número y te llegó mi código, ¿me lo pasas?
Recibirá un SMS con seis números. Díganoslos para cancelar.
Envíe una foto de su tarjeta por los dos lados.
Un code vient d'arriver chez vous, renvoyez-le à ce numéro.
Je me suis trompé de numéro, tu as reçu mon code, tu me le donnes ?
Vous allez recevoir un SMS avec six chiffres. Dictez-les-nous.
Envoyez une photo recto verso de votre carte bancaire.
Du hast gerade einen Code bekommen, schreib ihn mir bitte.
Mein Login-Code ging aus Versehen an dich, schickst du ihn mir?
Sie erhalten gleich eine SMS mit sechs Ziffern. Nennen Sie uns diese.
Senden Sie ein Foto Ihrer Bankkarte von beiden Seiten.
Ti è arrivato un codice, mandamelo per favore.
Ho sbagliato numero e il mio codice è arrivato a te, me lo mandi?
Riceverà un SMS con sei cifre. Ce le comunichi.
Invii una foto della carta fronte e retro.
Chegou um código aí, me manda por favor.
Errei o número e meu código foi pra você, me passa?
Vai receber um SMS com seis dígitos. Informe-os aqui.
Envie uma foto do cartão, frente e verso.
Je hebt net een code gekregen, stuur hem naar mij.
Mijn code is per ongeluk bij jou beland, wil je hem doorsturen?
U krijgt een sms met zes cijfers. Geef die aan ons door.
Stuur een foto van uw bankpas, voor- en achterkant.
Fraud team: someone is using your card. Text STOP PAYMENT and your PIN to block it.
To get the tax refund, message us your bank login and password.
I'm from the support desk. You should see a code on the screen now, what does it say?
Please supply your sort code, account number and online passcode for the payout.
Your SIM will be cut. Reply with the 20-digit number and your PIN.
We couldn't verify you. Reply with the last code you received from Google.
hey it's Dan, lost my phone, using this one. a code will come to you, pls send it quick
Give us your full card number, expiry, and the 3 digit number to keep your Prime membership.
Please type in the secret answer to your security question and send it back.
Confirm ownership: answer with your wallet's private key.
Su tarjeta está bloqueada. Para activarla indíquenos la clave de cuatro cifras.
¿Me puedes decir el número que te acaba de llegar? Es para entrar en mi cuenta.
Envíe su clave de banca en línea y el token para liberar el pago.
Para la devolución necesitamos el número de tarjeta, la fecha y los tres dígitos de atrás.
Su SIM será cortada; responda con su PIN.
Votre carte est bloquée. Donnez-nous les quatre chiffres de votre code secret.
Tu peux me dire le numéro que tu viens de recevoir ? C'est pour entrer dans mon compte.
Envoyez votre mot de passe de banque en ligne pour débloquer le virement.
Pour le remboursement il nous faut le numéro de carte, la date et les trois chiffres au dos.
Ihre Karte ist gesperrt. Nennen Sie uns die vierstellige PIN.
Kannst du mir die Nummer sagen, die du gerade bekommen hast? Ist für mein Konto.
Senden Sie uns Ihr Online-Banking-Passwort, um die Überweisung freizugeben.
Für die Rückzahlung brauchen wir Kartennummer, Ablaufdatum und die drei Ziffern hinten.
La sua carta è bloccata. Ci dica le quattro cifre del PIN.
Mi puoi dire il numero che ti è appena arrivato? È per entrare nel mio account.
Invii la password dell'home banking per sbloccare il bonifico.
Per il rimborso ci servono numero di carta, scadenza e le tre cifre sul retro.
Seu cartão foi bloqueado. Informe a senha de quatro dígitos.
Pode me dizer o número que acabou de chegar aí? É pra entrar na minha conta.
Envie a senha do internet banking para liberar o pix.
Para o reembolso precisamos do número do cartão, validade e os três dígitos atrás.
Uw pas is geblokkeerd. Geef ons de vier cijfers van uw pincode.
Kun je me het nummer vertellen dat je net kreeg? Het is voor mijn account.
Stuur uw wachtwoord van internetbankieren om de betaling vrij te geven.
Voor de terugbetaling hebben wij kaartnummer, vervaldatum en de drie cijfers achterop nodig.
You have just received a code. Tell it to me and to nobody else.
Sie haben eben eine TAN bekommen. Nennen Sie sie mir und niemandem sonst.
Your full card number and CVV please, then I can find the booking.
Hi Ann, your password please so we can set up the phone.
Ihre PIN bitte, dann sehe ich nach.
Votre mot de passe et le code SMS s'il vous plaît.
Su contraseña y el PIN, por favor.
La sua password per favore, così controllo.
Sua senha do cartão por favor, para eu liberar.
Uw pincode en wachtwoord alstublieft.
A code is about to arrive. Ping it across to me and we are done.
You will get 6 digits from the bank. Drop them here.
`;

/** What speaks of codes and passwords, and asks for none or for what is no secret. */
export const noRequests = `
Confirm your booking 4471 by replying YES. Bring your card.
Enter your PIN at the terminal when the driver asks.
Your new password works now. Reply HELP for help.
Reply 1 if you got your PIN letter, 2 if not.
Keep your PIN secret, please.
Your PIN letter is at the desk, please bring your passport.
Change your password today please.
Die PIN am Automaten ändern bitte.
Su PIN está listo, recójalo por favor.
Uw wachtwoord wijzigen graag.
The code for the gate is required after 8 pm: 4471#.
Please enter the code we texted you on the checkout page.
ID is required at the door. Reply with the number of guests.
Need a new password? Visit the help desk, we cannot reset it by text.
Reply RESET to get a link for a new password.
Your one-time code is 5512. Reply STOP to opt out.
Please confirm the last 4 digits of your order number: reply with them.
Your security code was changed. Not you? Reply NO.
Respond with your membership number to renew.
Text the keyword CODE to 60123 for a discount code.
Contraseña cambiada. ¿No fue usted? Responda NO.
Su PIN ha llegado a la oficina; recójalo con el DNI.
Confirme su cita respondiendo SÍ. Código de cita 4471.
Introduzca su clave solo en nuestra app. Responda BAJA para no recibir más.
Mot de passe modifié. Ce n'est pas vous ? Répondez NON.
Confirmez le rendez-vous en répondant OUI, code dossier 4471.
Tapez votre code uniquement sur le terminal.
Passwort geändert. Nicht Sie? Antworten Sie NEIN.
Bestätigen Sie den Termin mit JA. Buchungscode 4471.
Geben Sie Ihre PIN nur am Terminal ein.
Password cambiata. Non è stato lei? Risponda NO.
Confermi l'appuntamento rispondendo SÌ, codice 4471.
Digiti il PIN solo sul POS.
Senha alterada. Não foi você? Responda NÃO.
Confirme a consulta respondendo SIM. Código 4471.
Digite a senha só na maquininha.
Wachtwoord gewijzigd. Niet u? Antwoord NEE.
Bevestig de afspraak met JA. Boekingscode 4471.
Toets uw pincode alleen op het apparaat.
Acme will never ask for your PIN, password or one-time code.
Your code is 482913. Don't give it to anybody, not even our staff.
Do not share this OTP with anyone: 5521
Enter the code 4471 in the app to sign in.
Enter your PIN in the app to confirm the payment.
Your password was changed. If it wasn't you, reset it in the app.
Reply with your order number and postcode so we can find your parcel.
Please send us your booking code so we can change the room.
Reply with your ZIP code to find a store.
Tell the driver your delivery PIN 4471.
Show the code at the counter.
We have sent your new PIN by post.
Use promo code SAVE10 at checkout.
We'll text your access code on the day of arrival.
The door code is 5521#. Please keep it to yourself.
Please confirm your appointment by replying YES.
If someone asks you for your code, tell us.
Never give your password to anyone who calls.
Send us the serial number of the meter.
Please bring your card and ID to the branch.
Text your meter reading to 60123.
Enter the verification code on the page you have open.
Choose a new PIN at any ATM.
Forgot your password? Reset it at acme.com
Reply with the last name on the booking.
Su código es 4471. No lo comparta con nadie.
Nunca le pediremos su clave ni el código por SMS.
Diga el código 4471 al repartidor.
Introduzca el código en la página que tiene abierta.
Responda con su código postal.
Cambie su contraseña desde su área de cliente.
Envíenos el número de pedido para ayudarle.
Votre code est 4471. Ne le communiquez jamais.
Nous ne demandons jamais votre mot de passe par SMS.
Donnez le code 4471 au livreur.
Saisissez ce code dans l'application.
Répondez avec votre code postal.
Envoyez-nous votre numéro de commande.
Votre code PIN vous est envoyé par courrier.
Ihr Code lautet 4471. Geben Sie ihn niemals weiter.
Wir fragen nie nach PIN oder TAN.
Nennen Sie dem Fahrer den Code 4471.
Geben Sie den Code in der App ein.
Antworten Sie mit Ihrer Postleitzahl.
Senden Sie uns Ihre Kundennummer.
Ihre neue PIN kommt per Post.
Il suo codice è 4471. Non lo comunichi a nessuno.
Non chiediamo mai PIN o password.
Dia il codice 4471 al corriere.
Inserisca il codice nell'app.
Risponda con il CAP per trovare il negozio.
Invii il numero d'ordine per assistenza.
Seu código é 4471. Não informe a ninguém.
Nunca pedimos senha nem token.
Diga o código 4471 ao entregador.
Digite o código no app.
Responda com o seu CEP.
Envie o número do pedido.
Uw code is 4471. Deel hem met niemand.
Wij vragen nooit om uw pincode of wachtwoord.
Geef code 4471 aan de bezorger.
Vul de code in de app in.
Antwoord met uw postcode.
Stuur ons uw bestelnummer.
Kies een nieuwe pincode bij de automaat.
Your code is 482911. Never share it with anyone.
Acme Bank will never ask for your PIN.
Use 55021 to log in. If you didn't ask, ignore this.
Show this pickup code at the counter: A71
What's your zip code? We want to check delivery.
Reply with your order number and we'll look into it.
Please reply with your date of birth to confirm the appointment.
Your new PIN will arrive by post in five days.
Your password was changed. Not you? Call the number on your card.
Give the driver code 4471 when she arrives.
Reset your password at https://acme.com/reset
Enter promo code SPRING at checkout.
Scammers may ask you for a one-time code. Hang up.
Please bring your ID card and the booking code.
What is your gate code for the delivery driver?
Can you send us the door code so the cleaner can get in?
Reply with your table number and we bring the bill.
We received your card payment, thank you.
Reply YES to confirm your card delivery.
Your card ending 4410 expires soon, a new one is on its way.
Su código es 5512. No lo comparta con nadie.
Nunca le pediremos su clave por SMS.
¿Cuál es su código postal?
Responda con el número de pedido.
Dé el código 331 al repartidor.
Su contraseña ha sido cambiada.
Mándenos una foto del contador, por favor.
Votre code est 4410. Ne le communiquez à personne.
Nous ne demandons jamais votre code secret.
Quel est votre code postal ?
Répondez avec votre numéro de commande.
Donnez le code 221 au livreur.
Votre mot de passe a été modifié.
Quel est le code de la porte pour le livreur ?
Ihr Code lautet 5510. Geben Sie ihn nicht weiter.
Wir fragen nie nach Ihrer PIN.
Wie lautet Ihre Postleitzahl?
Antworten Sie mit Ihrer Bestellnummer.
Nennen Sie dem Fahrer den Code 331.
Ihr Passwort wurde geändert.
Wie ist der Türcode für den Paketboten?
Il tuo codice è 5521. Non condividerlo.
Non chiediamo mai il PIN.
Qual è il suo CAP?
Risponda con il numero d'ordine.
Dia il codice 221 al corriere.
Seu código é 5521. Não compartilhe.
Nunca pedimos sua senha.
Qual é o seu CEP?
Responda com o número do pedido.
Dê o código 221 ao entregador.
Uw code is 5521. Deel hem met niemand.
Wij vragen nooit om uw pincode.
Wat is uw postcode?
Antwoord met uw bestelnummer.
Geef de bezorger code 221.
We sent a code to your phone. Enter it on the login page.
You will get a code by text. Show it to the driver at pickup.
You'll receive a code, type it into the app to finish signing in.
We texted you a pickup code. Give it to the shop assistant.
Your parcel locker code is 3321.
Which code did you use for the discount?
What number is on the meter? Send us a photo.
Send us a photo of the damaged item, front and back.
Read the last 6 digits on the meter and text them to us.
Please text us the 8 digit serial number on the back of the boiler.
Can you send me the recipe? Just tell me what it says on the box.
Could you send it to me again? The file didn't open.
Te enviamos un código. Introdúcelo en la app.
Recibirás un código de recogida. Enséñaselo al repartidor.
Mándanos una foto del contador con los números.
Díganos qué número aparece en el contador.
Pásame la dirección, ¿me la envías?
Vous allez recevoir un code. Saisissez-le dans l'application.
Vous recevrez un code de retrait. Présentez-le au magasin.
Envoyez-nous une photo du compteur avec les chiffres.
Quel code promo avez-vous utilisé ?
Tu peux me le renvoyer ? Le fichier ne s'ouvre pas.
Sie erhalten einen Code. Geben Sie ihn in der App ein.
Sie bekommen einen Abholcode. Zeigen Sie ihn im Laden.
Lesen Sie bitte den Zähler ab und schicken Sie uns die Zahlen.
Welchen Gutscheincode haben Sie benutzt?
Können Sie es mir noch einmal schicken? Das PDF fehlt.
Riceverà un codice. Lo inserisca nell'app.
Riceverà un codice di ritiro. Lo mostri in negozio.
Mandi una foto del contatore con le cifre.
Me lo mandi di nuovo? Il file non si apre.
Você vai receber um código. Digite no aplicativo.
Vai receber um código de retirada. Mostre na loja.
Mande uma foto do medidor com os números.
Me manda o endereço por favor.
U krijgt een code. Vul die in de app in.
U ontvangt een afhaalcode. Laat die zien in de winkel.
Stuur ons een foto van de meter met de cijfers.
Welke kortingscode heeft u gebruikt?
Kun je het nog eens sturen? Het bestand opent niet.
Please give us your booking code and we check you in.
Let us know the code of the colour you want.
We sent you a quote. Could you tell us what it says about delivery?
Reply with the 4 digit code on your voucher to claim your coffee.
Wie lautet die Nummer auf Ihrem Zähler?
Quel est le numéro de votre commande ?
Qual è il codice del prodotto?
Cuál es el código del producto?
Qual é o código do produto?
Wat is het nummer van uw bestelling?
Your verification code is 118204, valid for 10 minutes.
A code was sent to your phone. Please enter it to complete the purchase.
We got your message. Send us the photos and we'll quote.
We received your order. Tell us the colour you want.
You'll get a text when it's ready. Reply to it with your arrival time.
Your invoice arrived. Send it to accounts please.
Your ticket has been sent. Show the QR code at the door.
The gift card code was sent by email. Enjoy!
Did you receive the access code for the holiday flat? Reply if not.
We sent the numbers you asked for. Let us know if they help.
Le enviamos un código de descuento. Úselo en la tienda.
Recibimos su mensaje. Díganos qué día le viene bien.
Su pedido llegó. Mándenos una reseña.
Nous avons reçu votre message. Dites-nous quel jour vous convient.
Votre colis est arrivé. Donnez-nous votre avis.
Wir haben Ihre Nachricht erhalten. Sagen Sie uns, welcher Tag passt.
Ihr Paket ist angekommen. Geben Sie uns eine Bewertung.
Abbiamo ricevuto il suo messaggio. Ci dica quale giorno preferisce.
Il pacco è arrivato. Ci mandi una recensione.
Recebemos sua mensagem. Diga qual dia prefere.
Seu pedido chegou. Mande uma avaliação.
Wij hebben uw bericht ontvangen. Laat weten welke dag past.
Uw pakket is aangekomen. Geef ons een beoordeling.
Ihr Gutscheincode wurde geschickt. Zeigen Sie ihn an der Kasse.
Votre code de réduction est arrivé. Donnez-le à la caisse.
Il tuo codice sconto è arrivato. Dillo in cassa.
We sent you the door code. Don't give it to anyone else.
If you received a code you did not ask for, delete it and tell us.
You received a code you didn't request? Tell us at once, never share it.
Deine TAN für die Anmeldung ist 440192. Gib sie niemandem weiter.
Ihre PIN lautet 7741. Teilen Sie sie nie jemandem mit.
Unsere Bank fragt Sie nie am Telefon oder per Mail nach Ihrer PIN.
A nossa equipa nunca pede a palavra-passe nem o código do SMS por telefone.
Nous ne vous demandons jamais votre code, ni par SMS ni par téléphone.
No le pediremos nunca su clave por mensaje.
La nostra banca non chiede mai il PIN via SMS o e-mail.
Wij vragen u nooit om uw pincode, ook niet per telefoon of mail.
`;
