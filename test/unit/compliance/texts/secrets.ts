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
`;

/** What speaks of codes and passwords, and asks for none or for what is no secret. */
export const noRequests = `
Confirm your booking 4471 by replying YES. Bring your card.
Enter your PIN at the terminal when the driver asks.
Your new password works now. Reply HELP for help.
Reply 1 if you got your PIN letter, 2 if not.
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
`;
