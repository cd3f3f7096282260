/**
 * Texts that must be blocked or held, by kind: `brand | own domains | text`. Invented for tests:
 * hosts, numbers and senders do not exist.
 */
export const harmful: Readonly<Record<string, string>> = {
  phishing: `
Brickfield | brickfield.com | Your inbox is 97% full and mail will bounce. Sign in to add space: inbox-space.top
Brickfield | brickfield.com | Please pay your express lane tolls by Friday to avoid fines: lane-tolls-serv.com
Veldhoek | veldhoek.nl | U heeft recht op 900 euro toeslag, vraag aan voor vandaag: toeslag-vraag.com
Brickfield | brickfield.com | Your 8,200 airline miles expire tonight. Redeem them now: miles-gift-desk.top
Olivar | olivar.es | Le quedan 7.300 puntos que caducan hoy, canjéelos por un regalo en regalo-puntos.shop
Rivelle | rivelle.fr | Vos 5 100 points expirent aujourd'hui, échangez-les ici : cadeau-points.shop
Hallberg | hallberg.de | 6.400 Punkte verfallen heute, jetzt gegen eine Prämie einlösen: praemien-shop24.top
Campolar | campolar.com.br | Suas 31.000 milhas vencem hoje. Resgate agora em milhas-resgata.shop
Brickfield | brickfield.com | You have 2 new voicemails. Listen before they are deleted: voice-inbox.click
Brickfield | brickfield.com | Bank of America: Your online access was disabled. Restore it at https://boa-secure-login.top
Brickfield | brickfield.com | USPS: your package has an incomplete address. Update it here: usps-addressfix.cyou
Brickfield | brickfield.com | Your Netflix membership is on hold. Update your payment: https://members-billing.cc/n
Brickfield | brickfield.com | Venmo: you were sent $480. Accept it within 24 hours at venmo-accept.co
Brickfield | brickfield.com | SunPass: unpaid toll of $11.20. Avoid a penalty, pay now: sunpass-bill.xyz
Brickfield | brickfield.com | Your Apple ID will be locked today. Verify at appleid-verify.support
Brickfield | brickfield.com | Dear customer, your account shows unusual activity. Confirm your identity at https://secure-check.info/a
Brickfield | brickfield.com | Final notice: your vehicle registration is suspended. Settle the fine at https://dmv-portal.vip
Harrow | harrow.co.uk | NatWest: a payment of £780 was made from a new device. Not you? natwest-cancelpay.com
Harrow | harrow.co.uk | Your parcel could not be delivered, pay £1.10 to rebook https://parcel-rebook.click
Harrow | harrow.co.uk | DVLA: your vehicle tax payment failed, update within 48h https://dvla-vehicle-renew.com
Harrow | harrow.com.au | myGov: you have a refund of $512.10 waiting. Claim it: mygov-refunds.info
Olivar | olivar.es | CaixaBank: su acceso ha sido limitado. Verifique sus datos en caixa-seguridad.online
Olivar | olivar.es | Correos: su envío está detenido por falta de pago de tasas (1,79€): correos-pagotasas.com
Olivar | olivar.es | DGT: tiene una multa pendiente de 100€. Evite el recargo pagando en dgt-multas.info
Rivelle | rivelle.fr | Ameli: votre remboursement de 85 € est en attente, complétez vos informations ameli-rembours.com
Rivelle | rivelle.fr | Votre amende de 35 € n'est pas réglée, majoration sous 48h: amende-gouv-paiement.net
Rivelle | rivelle.fr | Votre compte bancaire est suspendu, connectez-vous vite https://espace-client-secu.com
Hallberg | hallberg.de | Sparkasse: Ihre pushTAN läuft heute ab. Verlängern: sparkasse-pushtan-neu.com
Hallberg | hallberg.de | DHL: Ihr Paket wartet, zahlen Sie 2,99 EUR Zoll: dhl-zollgebuehr.info
Hallberg | hallberg.de | Ihr Konto wurde eingeschränkt. Bestätigen Sie Ihre Daten unter https://kunden-check.net
Hallberg | hallberg.de | Finanzamt: Ihre Steuererstattung von 412 EUR steht bereit, jetzt beantragen: elster-erstattung.com
Ponteverde | ponteverde.it | Intesa Sanpaolo: accesso anomalo al conto. Verifichi subito: intesa-sicura.online
Ponteverde | ponteverde.it | INPS: bonus di 350 euro disponibile, completi la domanda su inps-bonus24.com
Ponteverde | ponteverde.it | Il tuo pacco è bloccato in dogana, paga 1,99€ per la consegna https://sblocco-pacco.net
Campolar | campolar.com.br | Bradesco: seu cartão foi bloqueado. Regularize em bradesco-regulariza.site
Campolar | campolar.com.br | Correios: objeto retido na alfândega, pague a taxa em correios-alfandega.online
Campolar | campolar.com.br | Detran: multa pendente, sua CNH será suspensa. Pague em https://cnh-regular.site
Veldhoek | veldhoek.nl | ING: uw betaalpas verloopt. Vraag een nieuwe aan via ing-nieuwepas.com
Veldhoek | veldhoek.nl | PostNL: betaal € 1,99 invoerkosten voor uw pakket: postnl-invoer.info
Veldhoek | veldhoek.nl | Belastingdienst: uw schuld is nog niet betaald, voorkom beslag via belasting-betalen.net
Kesari | kesari.in | HDFC: your netbanking is blocked, update KYC at hdfc-kycupdate.in.net
Brickfield | brickfield.com | Wells Fargo Fraud Alert: did you send $900? If not call 888-555-0172 now
Brickfield | a.com | Chase: your Zelle transfer is pending review. Approve or cancel: https://zelle-review.net
Brickfield | a.com | Your UPS package needs a new delivery date. Choose it here: ups-resched.click
Brickfield | a.com | Medicare: your new card is ready. Confirm your address at medicare-newcard.com
Brickfield | a.com | TurnPike Tolls: unpaid balance $4.85, pay before late fees: https://turnpike-tollpay.win
Brickfield | a.com | Your Spotify subscription could not be renewed. Fix payment: https://spotify-fix.co
Brickfield | a.com | You have a package waiting. Confirm delivery here https://pkg-confirm.link/9
Brickfield | a.com | Security alert: your wallet is compromised, secure it now at https://wallet-guard.pro
Brickfield | a.co.uk | Halifax: your account has been restricted, please log in at halifax-restore.com
Brickfield | a.co.uk | You are owed a council tax refund of £180. Claim it at https://council-refunds.net
Brickfield | a.co.uk | Vodafone: your bill could not be processed. Update details: vodafone-billing-uk.com
Brickfield | a.es | Santander: nuevo dispositivo vinculado. Si no ha sido usted, cancele en santander-cancelar.com
Brickfield | a.es | Su paquete no se pudo entregar, actualice su dirección: https://paquete-entrega.info
Brickfield | a.fr | Votre colis est retenu à la douane, réglez 2,99 € sur https://douane-colis.net
Brickfield | a.fr | Netflix : votre abonnement est suspendu, mettez à jour vos données netflix-maj.com
Brickfield | a.de | Deutsche Post: Sendung konnte nicht zugestellt werden, bitte Adresse bestätigen: post-adresse.net
Brickfield | a.de | PayPal: Ungewöhnliche Aktivität. Konto prüfen: paypal-pruefung.de.com
Brickfield | a.it | Agenzia delle Entrate: rimborso di 320 euro approvato. Richiedilo su rimborso-entrate.com
Brickfield | a.it | UniCredit: il tuo conto sarà sospeso, accedi per confermare unicredit-conferma.net
Brickfield | a.com.br | Nubank: compra de R$ 1.890 em análise. Cancele em nubank-cancela.com
Brickfield | a.com.br | Seu CPF será bloqueado. Regularize agora: https://cpf-regular.com
Brickfield | a.nl | Rabobank: uw account is beperkt. Bevestig via rabo-bevestig.com
Brickfield | a.nl | Uw pakket wacht op betaling van € 2,50: https://pakket-betaal.com
`,
  secretRequest: `
Northpine | northpine.com | Northpine: reply with your password so we can restore your mailbox.
Northpine | northpine.com | Northpine: we just sent you a code. Please tell us the code to stop the charge.
Northpine | northpine.com | Can you forward me the six digit code that you just got? Sent it to you by accident.
Northpine | northpine.com | Northpine: text us your SSN and card number to verify your claim.
Northpine | northpine.com | Send your seed phrase to our agent and we will sync your wallet.
Northpine | northpine.com | Please give our caller the one-time passcode when he rings.
Cerezo | cerezo.es | Cerezo: responda con su clave de acceso para desbloquear la cuenta.
Cerezo | cerezo.es | Envíenos el código que acaba de recibir para cancelar el cargo.
Merlan | merlan.fr | Merlan : répondez avec votre mot de passe pour rétablir l'accès.
Merlan | merlan.fr | Merci de nous transmettre le numéro de carte et le cryptogramme.
Hallberg | hallberg.de | Hallberg: Bitte nennen Sie uns die TAN, die Sie gerade erhalten haben.
Hallberg | hallberg.de | Senden Sie uns Ihr Passwort, damit wir Ihr Konto entsperren.
Girasole | girasole.it | Girasole: ci comunichi il codice OTP ricevuto per bloccare il pagamento.
Girasole | girasole.it | Rispondi con il PIN della carta per riattivarla.
Ipezal | ipezal.com.br | Ipezal: envie a senha e o código recebido por SMS para liberar o acesso.
Ipezal | ipezal.com.br | Passe o código de verificação que chegou no seu celular.
Rietveen | rietveen.nl | Rietveen: stuur ons de code die u net hebt ontvangen.
Rietveen | rietveen.nl | Antwoord met uw wachtwoord en pincode om uw rekening te openen.
Brickfield | a.com | What's the 4 digit PIN for your card? We need it to close the case.
Brickfield | a.com | Kindly provide your mother's maiden name and SSN to continue.
Brickfield | a.com | Text back the login code so our team can remove the block.
Brickfield | a.com | To keep your benefits, email us your bank password.
Brickfield | a.es | Díganos su PIN para activar la tarjeta nueva.
Brickfield | a.fr | Donnez-nous votre code secret pour débloquer la carte.
Brickfield | a.de | Bitte schicken Sie uns Ihre PIN und Kartennummer.
Brickfield | a.it | Ci serve il codice di sicurezza della carta, invialo qui.
Brickfield | a.com.br | Me manda o código que chegou por SMS.
Brickfield | a.nl | Geef ons uw pincode en kaartnummer door.
Brickfield | a.com | A code was sent to your phone. Read it to us to stop the fraud.
Brickfield | a.com | Northline: confirm your card's CVV and expiry by reply.
Brickfield | a.com | Hi, can I get the OTP you just received?
Brickfield | a.co.uk | Kindly reply with your PIN and sort code.
Brickfield | a.in | Tell your UPI PIN to our officer to receive cashback.
Brickfield | a.de | Wie lautet Ihr Passwort? Bitte antworten.
Brickfield | a.de | Zur Freigabe benötigen wir Ihre PIN.
Brickfield | a.it | Ci serve il codice che hai ricevuto, mandalo qui.
Brickfield | a.it | Qual è il tuo PIN?
Brickfield | a.es | ¿Cuál es su contraseña? La necesitamos hoy.
Brickfield | a.fr | Pouvez-vous nous donner le code reçu par SMS ?
Brickfield | a.com.br | Preciso do código que chegou no seu WhatsApp.
Brickfield | a.nl | Wat is uw pincode? Wij hebben die nodig.
Brickfield | a.nl | Lees de code op uw scherm aan ons voor.
`,
  fraud: `
Brickfield | a.com | Inspector Reed here. Take the cash out of your account and give it to our courier at six.
Brickfield | a.de | Hier Kommissar Braun. Heben Sie Ihr Geld ab und übergeben Sie es unserem Kollegen.
Brickfield | a.fr | Ici l'inspecteur Roy. Retirez vos économies et remettez tout au coursier.
Brickfield | a.es | Soy el inspector Gil. Retire sus ahorros y entréguelos a nuestro agente.
Brickfield | a.it | Sono il maresciallo Conti. Prelevi i suoi risparmi e li consegni al nostro agente.
Brickfield | a.com.br | Aqui é o inspetor Lima. Saque seu dinheiro e entregue ao motoboy.
Brickfield | a.nl | U spreekt met rechercheur Bos. Neem uw spaargeld op en geef het aan onze collega.
Notice | | You are the sole heir of a client who left $4.2 million. Pay the legal fees and we transfer it.
Notice | | Your email won the Coca draw! Send your bank details to receive 900,000 GBP.
Notice | | Hello dad, my phone fell in the water. Text me on this number, it's urgent.
Notice | | Hey mom, I lost my phone. Can you pay a bill for me today?
Notice | | We need people to rate apps from home, $180 a day, no interview. Add our Telegram.
Notice | | Our AI bot makes 12% profit per day, guaranteed. Invest from $200.
Notice | | I'm in a conference, can you pick up 4 Steam cards and text me the codes? - your boss
Notice | | Your computer has a virus. Call Windows support on 888-555-0109 within 24 hours.
Notice | | This is the sheriff's office. A warrant is out for you, pay the bond today to avoid arrest.
Notice | | Your lights will be cut off in 30 minutes unless you pay. Call 877-555-0140.
Notice | | To receive your refund install AnyDesk and call our agent on 888-555-0188.
Notice | | Ha heredado 2 millones de euros. Pague los gastos de notario para recibirlos.
Notice | | Hola papá, se me cayó el móvil al agua, guarda mi nuevo número.
Notice | | Gana 200€ al día desde casa, sin experiencia. Escribe por WhatsApp.
Notice | | Bonjour maman, mon téléphone est cassé, voici mon nouveau numéro, écris-moi sur WhatsApp.
Notice | | Gagnez 300 € par jour depuis chez vous, sans diplôme, contact Telegram.
Notice | | Hallo Papa, ich habe mein Handy verloren, das ist meine neue Nummer.
Notice | | Verdienen Sie 300 Euro am Tag im Homeoffice, ohne Erfahrung. WhatsApp genügt.
Notice | | Ciao mamma, ho rotto il telefono, questo è il mio nuovo numero.
Notice | | Guadagna 150 euro al giorno da casa mettendo like, scrivici su Telegram.
Notice | | Oi mãe, meu celular quebrou, esse é meu número novo. Preciso de um pix.
Notice | | Trabalhe de casa e ganhe R$ 300 por dia curtindo vídeos. Chame no WhatsApp.
Notice | | Hoi pap, mijn telefoon is kapot, dit is mijn nieuwe nummer.
Notice | | Thuiswerk: verdien 200 euro per dag, geen ervaring nodig, app ons via Telegram.
Brickfield | a.com | I'm the lawyer of your late uncle. Send $300 for the papers and get $2M.
Brickfield | a.com | You won a new iPhone! Pay $4 shipping to claim it today.
Brickfield | a.com | Mum, this is my new number, old phone broke. Can you send me £200?
Brickfield | a.com | Part-time online assistant wanted: $150 daily, just like posts. Contact us on WhatsApp.
Brickfield | a.com | Double your Bitcoin in one day. 100% guaranteed.
Brickfield | a.com | Your antivirus renewed for $399. To cancel call 888-555-0101 within 24 hours.
Brickfield | a.com | Final warning: pay your tax today or police will arrest you.
Brickfield | a.com | Are you free? I need you to buy Apple gift cards, I'm in a meeting.
Brickfield | a.es | Invierte 100€ y multiplica tu dinero, ganancias garantizadas.
Brickfield | a.es | Mamá, cambié de número, necesito dinero urgente.
Brickfield | a.fr | Papa, j'ai perdu mon téléphone, envoie-moi un message sur ce numéro.
Brickfield | a.fr | Doublez votre argent en 48h, sans risque.
Brickfield | a.de | Mama, mein Handy ist weg. Schreib mir auf diese Nummer.
Brickfield | a.de | Sie haben 50.000 EUR gewonnen! Zahlen Sie nur die Bearbeitungsgebühr.
Brickfield | a.it | Hai vinto 10.000 euro! Paga le spese di spedizione per ricevere il premio.
Brickfield | a.com.br | Invista R$ 200 e receba R$ 2.000 em 24 horas, lucro garantido.
Brickfield | a.nl | Mam, telefoon kapot, dit is mijn nieuwe nummer, kun je wat betalen?
Brickfield | a.com | Dear customer, your loan of $5,000 is approved. Send the $200 insurance fee and we pay it out today.
Brickfield | a.com | The Hope Foundation has chosen you to receive $1.5 million. Reply with your name and bank details.
Brickfield | a.com | Attention: your ATM card worth $2.5m is ready. Pay $120 for delivery.
Brickfield | a.com | Hi dad its me, using my friend's phone. Can you send me £300? I'll explain later
Brickfield | a.com | Grandpa, it's your grandson. I had a crash and need bail, don't tell anyone.
Brickfield | a.com | Earn $500 a week wrapping your car with our ad. Send us your bank info to get the check.
Brickfield | a.com | We are hiring! Work from your phone 2 hours a day, make $300/day. Text us on Telegram.
Brickfield | a.com | Our VIP crypto group made 340% last week. Join now on Telegram, spots are limited.
Brickfield | a.com | Buy ticker ABCD before Monday, insider tip, the stock will triple.
Brickfield | a.com | I made $12,000 in two weeks with my forex mentor. Message her on WhatsApp.
Brickfield | a.com | Hello beautiful, I saw your picture and my heart stopped. I'm a soldier in Syria. Write me on Hangouts.
Brickfield | a.com | Darling, I'm stuck at the airport and need $400 for my ticket. Please help me.
Brickfield | a.com | Sorry, wrong person! But it must be fate. How are you? I'm Anna from Singapore.
Brickfield | a.com | Your Norton plan was renewed for $349. Call 888-555-0133 now to cancel.
Brickfield | a.fr | Votre prêt de 10 000 € est accordé. Versez 150 € de frais de dossier pour le débloquer.
Brickfield | a.fr | Ma chérie, je suis bloqué à l'hôpital, envoie-moi 300 € par mandat.
Brickfield | a.fr | Placement sûr : 15 % par mois garantis, contactez notre conseiller sur WhatsApp.
Brickfield | a.de | Ihr Kredit ist genehmigt, ohne Schufa. Überweisen Sie vorab 99 EUR Gebühr.
Brickfield | a.de | Mein Schatz, ich brauche 500 Euro für das Visum, dann komme ich zu dir.
Brickfield | a.de | Mit unserem Trading-Bot verdienen Sie 2.000 EUR pro Woche, sichere Rendite.
Brickfield | a.es | Su préstamo fue aprobado, abone 80€ de seguro para liberarlo.
Brickfield | a.es | Mi amor, necesito dinero para el billete, mándame 200€.
Brickfield | a.es | Trabaja desde el móvil y gana 900€ a la semana, escríbenos por WhatsApp.
Brickfield | a.it | Il suo prestito è approvato: versi 90 euro di spese per ricevere la somma.
Brickfield | a.it | Ciao papà sono io, ho cambiato numero, puoi farmi un bonifico?
Brickfield | a.it | Guadagna 500 euro a settimana con le criptovalute, rendimento garantito.
Brickfield | a.com.br | Seu empréstimo foi liberado, pague a taxa de R$ 150 para receber.
Brickfield | a.com.br | Pai, sou eu, troquei de número. Pode fazer um pix pra mim?
Brickfield | a.com.br | Lucro de 5% ao dia com nosso robô de investimento, saque diário.
Brickfield | a.nl | Uw lening is goedgekeurd, betaal eerst 75 euro kosten.
Brickfield | a.nl | Verdien 500 euro per week met crypto, gegarandeerd rendement.
Brickfield | a.nl | Hoi oma, ik ben het, kun je 300 euro overmaken? Het is dringend.
`,
  threat: `
Notice | | Pay up or we will break your fingers.
Notice | | I know where you live and I'm coming for you.
Notice | | We have the video from your webcam. Send 0.1 BTC or all your contacts will see it.
Notice | | Your files are encrypted. Pay 3 BTC within 48 hours or we leak everything.
Notice | | If you testify, your daughter gets hurt.
Notice | | Sabemos dónde vives. Si no pagas, te vamos a romper las piernas.
Notice | | On sait où tu habites, on va te casser la gueule.
Notice | | Wir wissen, wo du wohnst. Zahl oder du wirst es bereuen.
Notice | | Sappiamo dove abiti, ti spacchiamo la faccia.
Notice | | Sei onde você mora. Se não pagar vou te matar.
Notice | | We weten waar je woont. Betaal of we maken je af.
Notice | | J'ai des photos intimes de toi. Paie 400 € ou je les envoie à ta famille.
Notice | | Ho le tue foto intime: paga 500 euro o le pubblico.
Notice | | Pay today or we call your boss and all your relatives about your loan.
Brickfield | a.com | Drop the case or something bad will happen to your family.
Brickfield | a.com | I've got your nudes. $300 in crypto or I post them.
Brickfield | a.com | You'll regret this. I know where you park.
Brickfield | a.com | I'm going to burn your house down.
Brickfield | a.com | Keep your mouth shut or you're dead.
Brickfield | a.es | Vas a morir si hablas con la policía.
Brickfield | a.fr | Je vais te tuer si tu parles.
Brickfield | a.de | Ich bring dich um, wenn du redest.
Brickfield | a.it | Ti ammazzo se parli.
Brickfield | a.com.br | Vou acabar com você e sua família.
Brickfield | a.nl | Ik maak je dood als je praat.
Brickfield | a.com | Lovely shop on Mill Road. It would be a pity if there was a fire.
Brickfield | a.de | Hübscher Laden. Wäre schade, wenn er abbrennt. Bring das Geld am Freitag.
Brickfield | a.es | Bonita casa. Sería una pena que se quemara.
Brickfield | a.fr | Jolie maison. Ce serait dommage s'il arrivait un accident à tes enfants.
Brickfield | a.it | Bella macchina. Sarebbe un peccato se bruciasse.
Brickfield | a.com.br | Vamos arrebentar vocês se não pagar.
Brickfield | a.com.br | Faz um pix de 900 ou todo mundo vê seus vídeos.
Brickfield | a.es | Envíe 300 euros antes del lunes o todos verán sus fotos.
Brickfield | a.com | Snitches get stitches, remember that.
Brickfield | a.com | We hacked your system and copied all customer data. 5 BTC or it goes public.
`,
  hate: `
Notice | | You are a worthless piece of trash.
Notice | | Go kill yourself, nobody likes you.
Notice | | Immigrants are vermin, kick them out of our country.
Notice | | Eres una basura, ojalá te mueras.
Notice | | Fuera moros, no son bienvenidos aquí.
Notice | | Tu es une merde, personne ne t'aime.
Notice | | Les arabes dehors, la France aux Français.
Notice | | Du bist Abschaum, geh sterben.
Notice | | Juden sind Parasiten, sie müssen verschwinden.
Notice | | Sei una nullità, ammazzati.
Notice | | Gli immigrati sono parassiti, fuori dal nostro paese.
Notice | | Você é um lixo, se mata.
Notice | | Je bent een waardeloze loser, niemand mist je.
Notice | | Moslims eruit, het zijn ratten.
Brickfield | a.com | You are a filthy lowlife and a leech.
Brickfield | a.com | You're a fat ugly pig and everybody hates you.
Brickfield | a.com | Do the world a favor and die.
Brickfield | a.com | Gays are an abomination and must be wiped out.
Brickfield | a.com | Shut up you dumb bitch.
Brickfield | a.es | Eres un inútil y un ladrón.
Brickfield | a.es | Los inmigrantes son una plaga, hay que expulsarlos.
Brickfield | a.fr | T'es qu'une grosse truie.
Brickfield | a.de | Du dumme Schlampe.
Brickfield | a.it | Sei un ladro e un fallito.
Brickfield | a.com.br | Seu lixo, você não vale nada.
Brickfield | a.nl | Vuile dief, rot op.
Brickfield | a.com | Blacks don't belong in our neighborhood.
`,
  goods: `
Notice | | Lonely housewives near you want to chat. See nude pics now.
Notice | | Escorts available tonight, 24/7, call now.
Notice | | Percocet and Adderall in stock, no script, shipped overnight.
Notice | | Top shelf weed, $120 an ounce, delivery in 30 min.
Notice | | Glock 19 and AK-47 for sale, no background check.
Notice | | Spin the slots: 50 free spins, deposit $10 to win.
Notice | | Bet on the Super Bowl and get a $200 bonus.
Notice | | Chicas desnudas en vivo, entra gratis.
Notice | | Cocaína de calidad, entrega a domicilio, buen precio.
Notice | | Apuesta ya y recibe un bono de 100€.
Notice | | Plan cul ce soir près de chez toi, réponds vite.
Notice | | Cocaïne et ecstasy dispo, livraison rapide.
Notice | | Pariez 10 € et recevez 100 € de bonus sur les paris sportifs.
Notice | | Sextreffen heute Nacht, Frauen aus deiner Nähe, jetzt antworten.
Notice | | Ecstasy und Kokain auf Lager, diskreter Versand.
Notice | | Sportwetten: 100 EUR Bonus auf die erste Einzahlung.
Notice | | Scommetti ora e ricevi 50 euro di bonus.
Notice | | Cocaina disponibile, consegna a domicilio, prezzi buoni.
Notice | | Acompanhantes disponíveis hoje, chame no WhatsApp.
Notice | | Aposte agora e ganhe R$ 100 de bônus no cassino.
Notice | | Geile vrouwen in jouw buurt, app nu voor sexdate.
Notice | | XTC en cocaïne snel bezorgd, bestel via app.
Notice | | Pistolas sin licencia, envío discreto.
Notice | | Pistolet à vendre sans permis, livraison discrète.
Brickfield | a.com | Sexy cam girls live now, first 10 minutes free.
Brickfield | a.com | MDMA, ket and shrooms. Same day drop. DM for menu.
Brickfield | a.com | Ghost guns shipped to your door, no serial numbers.
Brickfield | a.com | Play online slots and win big, get 100 free spins on signup.
Brickfield | a.com | Buy Viagra cheap without a prescription.
Brickfield | a.com | Vape sale: disposables 2 for $20.
Brickfield | a.es | Marihuana de calidad a domicilio, pide por WhatsApp.
Brickfield | a.fr | Filles chaudes dispo ce soir, appelle maintenant.
Brickfield | a.de | Cannabis ohne Rezept bestellen, Lieferung nach Hause.
Brickfield | a.it | Escort bellissime disponibili stasera, chiama.
Brickfield | a.com.br | Roleta ao vivo: deposite R$ 20 e ganhe R$ 40.
Brickfield | a.nl | Online casino: stort 10 euro en speel met 50.
Brickfield | a.com | AR-15 build kits in stock, buy now.
Brickfield | a.com | Casino night tonight: deposit now for 40 free spins.
Brickfield | a.com | Escorts near the airport, book one now.
Brickfield | a.com | Welcome bonus: deposit 10, play with 50.
Brickfield | a.es | Bono de bienvenida de 50 €, juega ya.
Brickfield | a.fr | Bonus de bienvenue : déposez 10 €, jouez avec 40 €.
Brickfield | a.com | Our slot machines pay out tonight. Join now.
Brickfield | a.it | Gioca alle slot e vinci fino a 500 euro.
Brickfield | a.com.br | Os melhores slots com bônus de R$ 50, jogue agora.
Brickfield | a.de | Slots mit 50 Freispielen, jetzt spielen.
`,
  evasion: `
Brickfield | a.com | Ｗｉｎ a new phone today.
Depot | depot.com | Depot: c l i c k here to claim your w i n. Reply STOP to end
Depot | depot.com | Depot: 𝗙𝗥𝗘𝗘 𝗰𝗮𝘀𝗵 for you. Reply STOP to end
Depot | depot.com | Depot: ⓕⓡⓔⓔ cash for you. Reply STOP to end
Depot | depot.com | Depot: visit depot-cash (dot) com today. Reply STOP to end
Depot | depot.com | Depot: your p@ssw0rd is needed. Reply STOP to end
Depot | depot.com | Depot: your l0an is re@dy, cr3dit for all. Reply STOP to end
Depot | depot.com | Depot: сredit for you today. Reply STOP to end
Depot | depot.com | Depot: v.i.a.g.r.a today. Reply STOP to end
Depot | depot.com | Depot: ge\u200Bwinn for you. Reply STOP to end
Depot | depot.de | Depot: Ihr K0nto ist gesp3rrt. STOP
`,
  spoofing: `
Brickfield | a.com | Your Discover card was blocked. Unblock it: unblock-help.com
Brickfield | a.com | A new phone was added to your Chase account. Cancel: stop-device.com
Brickfield | a.es | Su tarjeta Santander está limitada. Actívela: avisos-clientes.com
Quillery | quillery.com | Quillery: sign in at quillary.com/login
Quillery | quillery.com | Quillery: sign in at https://quillery-support.net
Quillery | quillery.com | Quillery: see https://qui11ery.com/a
Fernhall | fernhall.co.uk | Barclays: your card is ready, see fernhall.co.uk
Fernhall | fernhall.co.uk | This is HMRC. You owe tax, call us back today.
`,
  shortener: `
Fernley | fernley.com | Fernley: your receipt https://cutt.ly/aB3
Fernley | fernley.com | Fernley: track it here shorturl.at/x12
Fernley | fernley.com | Fernley: book https://rebrand.ly/fern
`,
};
