/**
 * Texts that honest houses send: `brand | own domains | text`. They use the same words as cheats
 * and advertisers, and must neither be held nor be taken for advertising.
 */
export const notices = `
Libreria Noce | librerianoce.it | Libreria Noce: il suo libro è arrivato, lo trova in cassa.
Radio Nord | radionord.com | Radio Nord: Ben, you won 2 tickets for Saturday. Collect them at the door with ID.
Sheriff Dale | dale.gov | Dale Sheriff: Mill Road is closed because of a gas leak. Do not call 911 for information.
Schutzbund | schutzbund.de | Zu Ihrem Antrag 771 fehlen noch Bilder. Bitte senden Sie sie über schutzbund.de/antrag
Solvento | solvento.es | Solvento: tu oferta n.º 771 está lista para firmar en la tienda.
Pisos Alba | pisosalba.es | Pisos Alba: su oferta por el piso ha sido rechazada.
Loja Azul | lojaazul.com.br | Loja Azul: sua proposta nº 88 aguarda assinatura na loja.
Casa Blu | casablu.it | Casa Blu: la tua offerta n. 14 è in attesa di firma.
Dachbau Ott | dachbau-ott.de | Dachbau Ott: Ihr Angebot Nr. 88 liegt zur Unterschrift bereit.
Skyways | skyways.com | Skyways: 300 of your miles expire on May 31. Redeem them at skyways.com/miles
Elm Clinic | elmclinic.org | Elm Clinic: we left you 1 voicemail about Tuesday. Call us back before 5.
Harbor Bank | harborbank.com | Harbor Bank: your card ending 4410 was locked at your request. Unlock it in the app or at harborbank.com.
Harbor Bank | harborbank.com | Harbor Bank: we blocked a $412.00 charge at ELECTRO MART. Was it you? Reply YES or NO.
Harbor Bank | harborbank.com | Harbor Bank will never ask for your password, PIN or security code. If someone calls and asks, hang up.
Harbor Bank | | Harbor Bank: new payee J SMITH was added to your account. If this was not you, call the number on your card.
Harbor Bank | harborbank.com | Your verification code is 881204. We will never call you to ask for it.
Harbor Bank | harborbank.com | Harbor Bank: Zelle payment of $50.00 to Ana was sent. Questions? Sign in at harborbank.com
Harbor Bank | harborbank.com | Your statement is ready. Sign in at https://www.harborbank.com/statements to view it.
Brightline Utilities | brightline.com | Brightline: your power will be off for planned work on March 4 from 9 am to noon. Call 555-0100 with questions.
Brightline Utilities | brightline.com | Brightline: your bill of $88.20 is past due. To avoid disconnection on April 3, pay at brightline.com/pay or call us.
Parcelway | parcelway.com | Parcelway: we missed you today. Your parcel is at our depot; choose a new day at parcelway.com/r/81 within 5 days.
Parcelway | parcelway.co.uk | Parcelway: customs duty of £4.10 is due before delivery. Pay at parcelway.co.uk/duty or return the parcel to the sender.
Parcelway | parcelway.com | Give the driver PIN 4471 when your order arrives.
Parcelway | parcelway.com | Your pickup code is 55210. Show it at the counter to collect your parcel.
Juniper Books | juniperbooks.com | Juniper Books: your order is with UPS, tracking 1Z999. Follow it at https://www.ups.com/track?1Z999
Juniper Books | juniperbooks.com | Juniper Books: shipped with Royal Mail. Track at juniperbooks.com/t/991
Juniper Books | juniperbooks.com | Juniper Books: you can pay with PayPal, Apple Pay or Visa at juniperbooks.com/checkout
Elm Clinic | elmclinic.org | Elm Clinic: your lab order was sent. Bring your Medicare card and photo ID on Tuesday.
Elm Clinic | elmclinic.org | Elm Clinic: please do not eat after midnight before your procedure. Call us with any questions.
Elm Clinic | elmclinic.org | Dr. Osei's office: your test results are in the portal. Log in at elmclinic.org/portal
Elm Clinic | elmclinic.org | If you are thinking about suicide, call or text 988. You are not alone.
Elm Clinic | elmclinic.org | Your prescription for diazepam is ready for pickup. Bring ID.
City of Brandt | brandt.gov | City of Brandt: your water bill is available at brandt.gov/water. Payment is due May 3 to avoid a late fee.
City of Brandt | brandt.gov | City of Brandt: parking permit 8812 expires on June 1. Renew at brandt.gov/parking
City of Brandt | brandt.gov | Brandt Police: phone scammers say they are officers and demand gift cards. We never do. Report it at 555-0101.
City of Brandt | brandt.gov | Jury duty: you are excused. No further action is required.
City of Brandt | brandt.gov | Your polling place for Nov 3 is the Oak Street library. Polls are open 7 am to 8 pm.
Coinlake | coinlake.com | Coinlake: your withdrawal of 0.3 BTC to bc1q...9 is pending. If you did not ask for it, freeze your account in the app.
Coinlake | coinlake.com | Coinlake: ETH fell 5% today, as you asked to be told.
Rowe Staffing | rowestaffing.com | Rowe Staffing: your shift at Dock 4 starts Monday 6 am. Pay is $19 an hour as agreed. Reply Y to accept.
Rowe Staffing | rowestaffing.com | Rowe Staffing: your interview for the remote support role is Tuesday at 10. Join at https://zoom.us/j/991
Rowe Staffing | rowestaffing.com | Rowe Staffing: your payslip is at rowestaffing.com/pay. Direct deposit arrives Friday.
Atlas Air | atlasair.example.com | Atlas Air: flight 88 to Lisbon now leaves from gate 12 at 14:20.
Oakfield School | oakfield.edu | Oakfield School: early closing today at 1 pm because of snow. Buses leave at 1:10.
Oakfield School | oakfield.edu | Oakfield School: Mia was absent from period 2 today. Please call the office.
Oakfield School | oakfield.edu | Oakfield School: police are on site for a drill. Your children are safe.
Gym Forge | gymforge.com | Gym Forge: your class with Dana moved to 6 pm. Reply C to cancel.
Petal Shop | petalshop.com | Petal Shop: your gift was delivered to Maria at 11:40.
Petal Shop | petalshop.com | Petal Shop: we've refunded $25.00 to your gift card.
Petal Shop | petalshop.com | Petal Shop: your $50 gift card code is in your email. It never expires.
Winery Hall | wineryhall.com | Winery Hall: your table for four is confirmed for Friday at 7.
Range Nine | rangenine.com | Range Nine: your firearm safety class is Saturday at 9. Bring eye protection.
Lottery Office | lottery.state.us | State Lottery: your subscription for draw 221 was renewed. View it in the app.
Corner Hotel & Casino | cornerhotel.com | Corner Hotel & Casino: your room is ready. Check in at the desk from 3 pm.
Lawn Crew | lawncrew.com | Lawn Crew: weed treatment done. Keep pets off the grass until tomorrow.
Bike Works | bikeworks.com | Bike Works: brakes replaced, total $84. Pick up until 6.
Debt Desk | debtdesk.com | Debt Desk: this is an attempt to collect a debt. You can dispute it at debtdesk.com. Reply STOP to opt out.
Storage Hub | storagehub.com | Storage Hub: your gate code is 7741#. Office hours 9 to 5.
Tenants Union | tenantsunion.org | Tenants Union: our lawyer can see you on Tuesday at 4 about your eviction notice.
Refuge House | refugehouse.org | Refuge House: English classes for refugees and migrants start Monday at 6 pm in room 2.
Pride Choir | pridechoir.org | Pride Choir: rehearsal for gay and trans singers is on Thursday at 7.
Photo Barn | photobarn.com | Photo Barn: your wedding photos and video are online in your gallery at photobarn.com/g/11
IT Desk | ourcompany.com | IT Desk: your password expires in 3 days. Change it with Ctrl+Alt+Del at work.
IT Desk | ourcompany.com | IT Desk: your new laptop is ready. Bring your badge; we never ask for your password.
Cabs4U | cabs4u.co.uk | Cabs4U: your driver Sam is outside in a blue Kia.
Sparrow Bank | sparrowbank.co.uk | Sparrow Bank: your direct debit to Vodafone of £22.00 is due tomorrow.
Sparrow Bank | sparrowbank.co.uk | Sparrow Bank: you sent £40 to HMRC. Ref 221.
Sparrow Bank | sparrowbank.co.uk | Fraudsters are sending fake Royal Mail texts. Don't click the link. Forward them to 7726.
Mill Surgery | millsurgery.nhs.uk | Mill Surgery: you are invited for an NHS health check. Book at millsurgery.nhs.uk or on 0161 555 0100.
Alba Seguros | albaseguros.es | Alba Seguros: su póliza se renueva el 1 de mayo. Consulte las condiciones en albaseguros.es
Alba Banco | albabanco.es | Alba Banco: su tarjeta ha sido bloqueada por seguridad. Llame al teléfono del reverso de la tarjeta.
Alba Banco | albabanco.es | Su código para autorizar el pago de 45,00 € es 551204. No lo facilite a nadie.
Alba Banco | albabanco.es | Alba Banco nunca le pedirá sus claves por SMS. Desconfíe de los enlaces.
Alba Banco | albabanco.es | Hemos recibido su solicitud de préstamo 8812. Le llamaremos en 48 horas.
Envíos Norte | enviosnorte.es | Envíos Norte: su paquete está en reparto. Entréguele al repartidor el código 4471.
Envíos Norte | enviosnorte.es | Envíos Norte: su paquete está retenido en aduana; aporte la factura en enviosnorte.es/aduana
Ayuntamiento de Soto | soto.es | Ayuntamiento de Soto: el recibo del IBI está disponible. Puede pagarlo hasta el 30 de junio en soto.es
Clínica Vega | clinicavega.es | Clínica Vega: su cita es el martes a las 10. Responda C para confirmar.
Tienda Luz | tiendaluz.es | Tienda Luz: su pedido 221 ha salido hoy. Llegará el viernes.
Tienda Luz | tiendaluz.es | Tienda Luz: le hemos aplicado el descuento en su factura 88.
Banque Lys | banquelys.fr | Banque Lys : votre carte est bloquée à votre demande. Débloquez-la dans l'application.
Banque Lys | banquelys.fr | Banque Lys : ne communiquez jamais vos codes, même à un conseiller. Nous ne les demandons pas.
Banque Lys | banquelys.fr | Votre code 220119 permet de valider le paiement de 30 €. Ne le donnez à personne.
Banque Lys | banquelys.fr | Banque Lys : un nouvel appareil a été ajouté. Si ce n'est pas vous, appelez le numéro au dos de votre carte.
Livreo | livreo.fr | Livreo : votre colis n'a pas pu être livré. Choisissez un nouveau créneau sur livreo.fr/c/2
Livreo | livreo.fr | Livreo : donnez le code 5521 au livreur.
Mairie de Bréal | breal.fr | Mairie de Bréal : votre carte d'identité est prête. Venez la retirer avec l'ancienne.
Cabinet Rey | cabinetrey.fr | Cabinet Rey : rendez-vous jeudi 9 h. Pour annuler : cabinetrey.fr/rdv
Mode Anaïs | modeanais.fr | Mode Anaïs : votre retour a été remboursé, 39 € sur votre carte.
Mode Anaïs | modeanais.fr | Mode Anaïs : votre commande est en boutique, passez la prendre avant samedi.
Lahnbank | lahnbank.de | Lahnbank: Ihre Karte wurde auf Ihren Wunsch gesperrt. Neue Karte in 5 Tagen.
Lahnbank | lahnbank.de | Lahnbank: Ihre TAN lautet 551209 für 49,00 EUR an Shop AG. Geben Sie sie niemals weiter.
Lahnbank | lahnbank.de | Wir fragen nie nach Passwort oder TAN. Betrüger geben sich als Bank aus: legen Sie auf.
Lahnbank | lahnbank.de | Lahnbank: Ihr Sparkassen-Dauerauftrag wurde übernommen. Details in der App.
Paketheld | paketheld.de | Paketheld: Ihr Paket liegt in der Filiale. Abholung bis Samstag mit Ausweis.
Paketheld | paketheld.de | Paketheld: Zollgebühren von 4,20 EUR sind bei Zustellung zu zahlen.
Stadt Auen | auen.de | Stadt Auen: Ihr Reisepass liegt bereit. Termin unter auen.de/termin
Praxis Dr. Blum | praxisblum.de | Praxis Dr. Blum: Termin am Dienstag um 9. Bitte Versichertenkarte der AOK mitbringen.
Stromwerk | stromwerk.de | Stromwerk: Ihr Abschlag steigt ab 1. Mai auf 62 EUR, wie im Brief erklärt.
Stromwerk | stromwerk.de | Stromwerk: Wegen Arbeiten ist der Strom am 4. März von 9 bis 12 Uhr abgestellt.
Radhaus | radhaus.de | Radhaus: Ihr Rad ist fertig. Die neuen Bremsen sind da und eingebaut, Rechnung 84 EUR.
Banca Alba | bancaalba.it | Banca Alba: la sua carta è stata bloccata come richiesto. Per informazioni chiami la filiale.
Banca Alba | bancaalba.it | Banca Alba non chiede mai password o codici via SMS. Diffidi di chi li chiede.
Banca Alba | bancaalba.it | Il codice per autorizzare 45,00 euro è 551290. Non lo comunichi a nessuno.
Corriere Lampo | corrierelampo.it | Corriere Lampo: il suo pacco è in consegna oggi tra le 10 e le 12.
Corriere Lampo | corrierelampo.it | Corriere Lampo: pacco in giacenza al deposito. Prenoti la riconsegna su corrierelampo.it/r
Comune di Rocca | rocca.it | Comune di Rocca: la rata TARI scade il 30 aprile. Bollettino su rocca.it/tari
Studio Neri | studioneri.it | Studio Neri: appuntamento confermato martedì alle 15.
Negozio Sole | negoziosole.it | Negozio Sole: rimborso di 20 euro effettuato sulla sua carta.
Banco Luz | bancoluz.com.br | Banco Luz: compra aprovada de R$ 89,90 no MERCADO. Não reconhece? Bloqueie o cartão no app.
Banco Luz | bancoluz.com.br | Banco Luz: seu token é 551201. Não informe a ninguém.
Banco Luz | bancoluz.com.br | Nunca pedimos sua senha por mensagem. Se alguém pedir, desligue.
Leva Já | levaja.com.br | Leva Já: seu pedido saiu para entrega. Informe o código 4471 ao entregador.
Clínica Boa | clinicaboa.com.br | Clínica Boa: sua consulta é amanhã às 10h. Responda 1 para confirmar.
Loja Mar | lojamar.com.br | Loja Mar: seu reembolso de R$ 40 foi creditado.
Águas do Sul | aguasdosul.pt | Águas do Sul: a fatura de março está disponível em aguasdosul.pt
Delta Bank | deltabank.nl | Delta Bank: uw pas is geblokkeerd op uw verzoek. Een nieuwe pas volgt per post.
Delta Bank | deltabank.nl | Delta Bank vraagt nooit om uw pincode of wachtwoord. Deel codes met niemand.
Delta Bank | deltabank.nl | Uw code is 551288 voor € 30,00 aan Winkel BV. Geef deze code nooit door.
Pakketje | pakketje.nl | Pakketje: uw pakket ligt klaar bij het afhaalpunt. Code 4471.
Gemeente Duin | gemeenteduin.nl | Gemeente Duin: uw paspoort ligt klaar. Maak een afspraak op gemeenteduin.nl
Tandarts Vos | tandartsvos.nl | Tandarts Vos: uw afspraak is dinsdag om 9 uur.
Winkel Noord | winkelnoord.nl | Winkel Noord: uw bestelling is verzonden en komt morgen.
Northgate Vets | northgatevets.co.uk | Northgate Vets: Bella's booster is due. Call us to book a time.
Quay Dental | quaydental.com | Quay Dental: time for your six-month check-up. Book at quaydental.com/book
Fern Insurance | ferninsurance.com | Fern Insurance: your claim 221 was approved; $1,200 will reach your account in 3 days.
Fern Insurance | ferninsurance.com | Fern Insurance: we need a photo of your driver's license for claim 221. Upload it at ferninsurance.com/claims
Loop Mobile | loopmobile.com | Loop Mobile: your SIM is active. Your number is 555-0100.
Loop Mobile | loopmobile.com | Loop Mobile: you have used 80% of your data. It resets on May 1.
Loop Mobile | loopmobile.com | Loop Mobile: your payment failed. Update your card at loopmobile.com/billing to keep your line.
Kite Streaming | kite.tv | Kite: your plan renews on May 1 for $12.99. Manage it at kite.tv/account
Grove Church | grovechurch.org | Grove Church: the men's breakfast is Saturday at 8. Bring a friend.
Hill Theatre | hilltheatre.org | Hill Theatre: doors open at 7 for tonight's show. Your seats are A4 and A5.
Moss Market | mossmarket.com | Moss Market: the free bags you ordered are out of stock, so we sent paper ones.
Moss Market | mossmarket.com | Moss Market: new opening hours from May: 8 to 6.
Moss Market | mossmarket.com | Moss Market: your store credit of $10 was used on order 4471.
First Alder Bank | firstalder.com | First Alder Bank: deposit of $1,250.00 received. Available balance $3,410.22.
First Alder Bank | firstalder.com | First Alder Bank: we noticed a sign-in from a new device in Reno. If it was you, no action is needed.
First Alder Bank | | First Alder Bank: your debit card was declined at FUEL STOP for $60. Reply HELP or call the number on the back.
First Alder Bank | firstalder.com | First Alder Bank: a wire of $900 is scheduled for Friday. Cancel it in online banking before 3 pm.
Lantern Bank | lanternbank.co.uk | Lantern Bank: your overdraft limit will change to £250 on 4 June. Details at lanternbank.co.uk/overdraft
Swiftpost | swiftpost.com | Swiftpost: signature required. We will try again tomorrow between 9 and 1.
Swiftpost | swiftpost.com | Swiftpost: your shipment is on hold at your request until March 12.
Swiftpost | swiftpost.co.uk | Swiftpost: we could not find your address. Please check it at swiftpost.co.uk/a/8812
Revenue Office | revenue.gov.example | Your tax return was accepted. Your refund of $412 will be paid by direct deposit within 21 days.
Town of Elk | elk.gov | Town of Elk: your fine of $40 was paid. Thank you.
Town of Elk | elk.gov | Town of Elk: your dog license expires on May 31. Renew at elk.gov/dogs or at the clerk's office.
Town of Elk | elk.gov | Toll bridge closed tonight from 10 pm to 5 am.
Birch Pharmacy | birchrx.com | Birch Pharmacy: your insulin refill is ready. Reply STOP to end refill texts.
Birch Clinic | birchclinic.com | Birch Clinic: please arrive 15 minutes early and bring your insurance card and a list of your medications.
Birch Clinic | birchclinic.com | Birch Clinic: your COVID test was negative.
Cellar Nine | cellarnine.com | Cellar Nine: your wine club box ships Monday. An adult must sign for it.
Hop Garden | hopgarden.com | Hop Garden: your brewery tour is booked for Saturday at 3 pm. Bring ID.
Fish & Game | fishgame.gov | Fish & Game: hunting licenses are on sale at all offices from June 1.
Fish & Game | fishgame.gov | Fish & Game: report lost rifles or ammunition to your local sheriff.
Collect Co | collectco.com | Collect Co: this is a debt collector. We have an offer to settle your account in the portal at collectco.com.
Collect Co | collectco.com | Collect Co: your payment of $50 was received. Balance $210. Reply STOP to opt out.
Bitfield | bitfield.com | Bitfield: you bought 0.01 BTC for $612.40. View your receipt in the app.
Bitfield | bitfield.com | Bitfield: staking rewards of 0.002 ETH were added to your wallet.
Bitfield | bitfield.com | Bitfield: your recovery phrase backup is overdue. Never share it with anyone, not even us.
Orchid App | orchid.app | 771204 is your Orchid code. Don't share it.
Orchid App | orchid.app | Your Orchid PIN was changed. If you didn't do this, contact support in the app.
Orchid App | orchid.app | Reset your Orchid password at https://orchid.app/reset/8812 within 30 minutes.
Orchid App | orchid.app | Someone asked to reset your password. If it was not you, ignore this text.
Royal Slots Hotel | royalslots.com | Royal Slots Hotel: your room 412 is ready. Parking is free for guests.
Spark Dating | sparkdating.com | Spark Dating: you have 3 new matches. Open the app to say hello.
Spark Dating | sparkdating.com | Spark Dating: your photo was approved.
Votes for Lee | votesforlee.org | Votes for Lee: polls close at 8 pm. Find your place at votesforlee.org/vote. Paid for by Votes for Lee. STOP to end
First Alder Bank | firstalder.com | Beware: callers claiming to be from our fraud team may ask you to move money to a safe account. We never do.
First Alder Bank | firstalder.com | Tip: never give remote access to your computer, and never read out codes.
City Police | citypolice.gov | City Police: gift card scams are rising. No officer will ask you to pay a fine with gift cards.
Brew & Bean | brewbean.com | Brew & Bean: order 88 is ready at the counter. Total $7.40.
Brew & Bean | brewbean.com | Brew & Bean: sorry, we were out of oat milk. We refunded $1.00.
Crib World | cribworld.com | Crib World: recall of Model S. Stop using it now and call us for a free replacement.
Paws Rescue | pawsrescue.org | Paws Rescue: your gift of $25 will feed two dogs for a week. Thank you!
Paws Rescue | pawsrescue.org | Paws Rescue: your monthly donation failed. Please update your card at pawsrescue.org/me
Metro Bus | metrobus.com | Metro Bus: how was your ride? Reply 1 to 5.
Bloom Salon | bloomsalon.com | Bloom Salon: your color appointment is tomorrow at 2. Reply C to confirm or R to change.
Bloom Salon | bloomsalon.com | Bloom Salon: you have 120 points. They expire on June 30.
PayIn4 | payin4.com | PayIn4: your next payment of $18.75 is due Friday. Pay early at payin4.com
Denim Co | denimco.com | Denim Co: your return arrived. $48.00 is on its way to your card.
Denim Co | denimco.com | Denim Co: the jeans you saved are back in stock, as you asked. Reply STOP to opt out
Shoot Studio | shootstudio.com | Shoot Studio: your shoot is on Friday at 4. Kill time in our lounge before it.
Pest Away | pestaway.com | Pest Away: we will kill the ants on Tuesday at 9. Please keep children away.
Kick Club | kickclub.com | Kick Club: the kids beat the Lions 3 to 1. Training is on Monday.
Dr. Beat Dental | beatdental.com | Dr. Beat Dental: your crown is ready. It may hurt a little for a day.
Bomb Bakery | bombbakery.com | Bomb Bakery: your cake is ready for pickup.
Gunnar AB | gunnar.com | Gunnar AB: the technician arrives at 10. He carries ID.
Clinic West | clinicwest.com | Join your visit: https://us02web.zoom.us/j/8812
Clinic West | clinicwest.com | Clinic West: please sign the consent form at https://www.docusign.net/x/1
Garage Eight | garageeight.com | Garage Eight: find us at https://maps.google.com/?q=garage
Garage Eight | garageeight.com | Garage Eight: pay by card here https://checkout.stripe.com/c/pay/x
Shop Nine | shopnine.com | Shop Nine: FedEx will deliver today. Follow it at https://www.fedex.com/fedextrack/?x=1
Shop Nine | shopnine.com | Amazon Pay was declined for order 88. Please choose another way to pay at shopnine.com/pay
Skyline Air | skylineair.com | Skyline Air: your upgrade request was declined. A free checked bag is included in your fare.
Skyline Air | skylineair.com | Skyline Air: gate change. Boarding starts at 9:40.
Campus | campus.edu | Campus: special parking rules apply this weekend because of the game.
Law Nine | lawnine.com | Law Nine: the settlement offer expires on Friday. Please call us.
Home Realty | homerealty.com | Home Realty: the seller accepted your offer! We'll send papers tonight.
Talent Co | talentco.com | Talent Co: you have an interview for a part-time job from home on Tuesday at 9. Details by email.
Talent Co | talentco.com | Talent Co: your pay of $160 for yesterday was sent. Thank you for working with us.
Mom's Diner | momsdiner.com | Mom's Diner: your table is ready.
Banco Mar | bancomar.es | Banco Mar: cargo de 32,10 € en SUPER SOL. Si no lo reconoce, llámenos al número de su tarjeta.
Banco Mar | bancomar.es | Banco Mar: su clave caduca en 5 días. Cámbiela en la app.
Banco Mar | bancomar.es | Su préstamo fue aprobado. Firme el contrato en bancomar.es
Farmacia Sol | farmaciasol.es | Farmacia Sol: su receta está lista.
Colegio Luz | colegioluz.es | Colegio Luz: mañana no hay clase por la nieve.
Tienda Río | tiendario.es | Tienda Río: su vale de 10 € se usó en el pedido 88.
Tienda Río | tiendario.es | Tienda Río: promoción escolar 2026: la foto de grupo está lista para recoger.
Banque Or | banqueor.fr | Banque Or : prélèvement de 42 € refusé. Approvisionnez votre compte avant vendredi.
Banque Or | banqueor.fr | Banque Or : attention aux faux conseillers, ne donnez jamais vos identifiants.
Pharmacie Lune | pharmacielune.fr | Pharmacie Lune : votre ordonnance est prête.
École Verte | ecoleverte.fr | École Verte : la sortie de demain est annulée à cause de la neige.
Boutique Sel | boutiquesel.fr | Boutique Sel : votre avoir de 15 € est valable jusqu'au 30 juin.
Boutique Sel | boutiquesel.fr | Boutique Sel : colis expédié, suivi sur https://www.chronopost.fr/suivi
Volksladen | volksladen.de | Volksladen: Ihre Bestellung 88 ist abholbereit.
Nordbank | nordbank.de | Nordbank: Abbuchung von 12,99 EUR durch Netflix am 3.5.
Nordbank | nordbank.de | Nordbank: Ihr Passwort wurde geändert. Waren Sie das nicht, rufen Sie uns an.
Nordbank | nordbank.de | Nordbank: Ihr Kredit wurde ausgezahlt.
Apotheke Ost | apothekeost.de | Apotheke Ost: Ihr Medikament ist da und liegt bereit.
Schule Ahorn | schuleahorn.de | Schule Ahorn: Der Unterricht endet heute um 11 Uhr. Bitte holen Sie Ihr Kind ab.
Kaufhaus Lob | kaufhauslob.de | Kaufhaus Lob: Ihr Guthaben von 10 EUR wurde mit Bestellung 88 verrechnet.
Banca Sud | bancasud.it | Banca Sud: addebito di 30,00 euro presso MARKET. Se non lo riconosce, chiami la banca.
Banca Sud | bancasud.it | Banca Sud: la sua password scade tra 5 giorni. La cambi nell'app.
Farmacia Blu | farmaciablu.it | Farmacia Blu: la sua ricetta è pronta.
Scuola Pino | scuolapino.it | Scuola Pino: domani la scuola è chiusa per neve.
Negozio Alto | negozioalto.it | Negozio Alto: il buono sconto è stato usato nell'ordine 88.
Banco Norte | banconorte.com.br | Banco Norte: débito de R$ 30 no MERCADO. Se não reconhece, fale conosco no app.
Farmácia Rio | farmaciario.com.br | Farmácia Rio: sua receita está pronta.
Loja Verde | lojaverde.com.br | Loja Verde: o cupom que você usou foi aplicado no pedido 88.
Bank Zuid | bankzuid.nl | Bank Zuid: afschrijving van 12 euro door Ziggo op 3 mei.
Apotheek Oost | apotheekoost.nl | Apotheek Oost: uw medicijn ligt klaar.
School Eik | schooleik.nl | School Eik: morgen geen les vanwege sneeuw.
Winkel Licht | winkellicht.nl | Winkel Licht: uw tegoed van 10 euro is verwerkt in bestelling 88.
Barber Joe | barberjoe.com | Barber Joe: we will cut your hair at 3. Cash or card.
Studio Ray | studioray.com | Studio Ray: we'll shoot your family on Sunday at 10 in the park.
Pest Away | pestaway.com | Pest Away: we will kill the weeds in your yard on Monday.
Bill Helper | billhelper.com | Bill Helper: we will break down your bill by phone at 4.
School West | schoolwest.edu | School West: please let us know which school your kids attend next year.
School West | schoolwest.edu | School West: your son has his next visit to the nurse on Monday.
School West | schoolwest.edu | School West: the fire alarm goes off at 10 for a drill.
City of Brandt | brandt.gov | City of Brandt: you may put the trash at the curb from 6 pm.
City of Brandt | brandt.gov | City of Brandt: the bomb squad cleared the building. The office is open again.
City of Brandt | brandt.gov | City of Brandt: pay your court fine of $80 by Friday to avoid a late fee.
City of Brandt | brandt.gov | City of Brandt: water will be shut off tonight for repairs. Call 555-0100 with questions.
Crisis Center | crisis.org | If you want to kill yourself, call the crisis line at 988 now. Somebody cares.
Elm Clinic | elmclinic.org | Nice to meet you today. Your surgeon is Dr. Lee; he will call you tomorrow.
Elm Clinic | elmclinic.org | Is this still a good number for Mrs. Lee? My name is Ana from Elm Clinic.
Elm Clinic | elmclinic.org | Elm Clinic: take the pill twice a day. If you get shot pain, call us.
Photo Barn | photobarn.com | Photo Barn: send us your photos and we post them in your album online.
Hotel Lake | hotellake.com | Hotel Lake: cancel by Friday for a full refund. Call 555-0100 with questions.
Refuge House | refugehouse.org | Refuge House: gay and trans youth hang out on Friday at 6.
Refuge House | refugehouse.org | Refuge House: immigrants can ask a lawyer how to stay. The office will go on until June.
Chinese School | chineseschool.org | Chinese School: your children must go to room 4 on Saturday.
Peluquería Sol | peluqueriasol.es | Peluquería Sol: vamos a cortar la luz una hora; su cita pasa a las 12.
Aguas Norte | aguasnorte.es | Aguas Norte: mañana se va a cortar el agua de 9 a 12.
Ayuntamiento de Soto | soto.es | Ayuntamiento de Soto: ayuda para inmigrantes en la oficina 4, fuera de horario no.
Garage Roux | garageroux.fr | Garage Roux : on va casser l'ancien mur mardi, passez par la cour.
Mairie de Bréal | breal.fr | Mairie de Bréal : accueil des migrants et réfugiés lundi sous le préau.
Amt Lahr | amtlahr.de | Amt Lahr: Bitte bringen Sie um 9 Uhr Ihren Ausweis mit.
Amt Lahr | amtlahr.de | Amt Lahr: Die Beratung für Migranten ist hier im Haus, Weg 4.
Amt Lahr | amtlahr.de | Amt Lahr: Sie sind zu nichts verpflichtet.
Scuola Pino | scuolapino.it | Scuola Pino: ti facciamo sapere l'orario domani.
Scuola Pino | scuolapino.it | Scuola Pino: corso di italiano per stranieri e immigrati, aula 3.
Limpa Rio | limpario.com.br | Limpa Rio: sua coleta de lixo é amanhã às 8h.
Leva Já | levaja.com.br | Leva Já: vamos pegar seu pacote hoje às 14h.
Gemeente Duin | gemeenteduin.nl | Gemeente Duin: maak uw afspraak voor het loket. Taalles voor vluchtelingen is hier.
Harbor Bank | harborbank.com | Harbor Bank: a new statement is available in your portal.
Orchid App | orchid.app | Use code 5512 to log in to Orchid.
Storage Hub | storagehub.com | Storage Hub: use code 7741 to open the gate.
Corner Hotel | cornerhotel.com | Corner Hotel: enjoy your stay! Breakfast is from 7 to 10.
Elm Clinic | elmclinic.org | Elm Clinic: you are due for a check-up. Book online or call us. How about Tuesday at 4?
Bike Works | bikeworks.com | Bike Works: your bike is ready. Stop by our shop until 6 to pick it up.
Shire of Wattle | wattle.gov.au | Shire of Wattle: rates are due on 28 Feb. VAT of $6 is due this week.
Loop Mobile | loopmobile.com | Loop Mobile: secure your account with a PIN. Upgrade to version 5 of the app by May.
Talent Co | talentco.com | Talent Co: have you seen your offer letter? Come in 10 minutes early on Monday.
Praxis Dr. Blum | praxisblum.de | Praxis Dr. Blum: heute nur bis 12 Uhr geöffnet. Kommen Sie zu Ihrem Termin bitte pünktlich.
Volksladen | volksladen.de | Volksladen: Ihre Ware ist da. Kommen Sie bis 18 Uhr vorbei.
Cabinet Rey | cabinetrey.fr | Cabinet Rey : on vous attend jeudi à 9 h. Pensez à apporter votre carte.
Cabinet Rey | cabinetrey.fr | Cabinet Rey : le cabinet est fermé ce week-end, ouvert dès 7 h lundi.
Clínica Vega | clinicavega.es | Clínica Vega: le esperamos el martes a las 9. Abrimos solo hasta las 14 h desde el 1 de mayo.
Studio Neri | studioneri.it | Studio Neri: la aspettiamo martedì alle 15. Chieda di Maria in segreteria.
Clínica Boa | clinicaboa.com.br | Clínica Boa: esperamos você amanhã às 10h. Atendemos só até 12h.
Gemeente Duin | gemeenteduin.nl | Gemeente Duin: neem uw pas mee. De nieuwe pas is klaar, dit weekend zijn wij gesloten.
Oak Bank | oakbank.com | Oak Bank: your loan was approved. The first payment of $210 is due June 1.
Oak Bank | oakbank.com | Oak Bank: a wire fee of $25 was charged. Funds will transfer on Monday.
Oak Invest | oakinvest.com | Oak Invest: your fund returned 1.2% this quarter. See your report in the app.
Oak Invest | oakinvest.com | Oak Invest: trade confirmed: 10 shares of ACME at $12.
Job Hub | jobhub.com | Job Hub: a new remote role matches your profile: Support Agent, $4,000 a month. See it at jobhub.com/j/1
Job Hub | jobhub.com | Job Hub: your interview on WhatsApp is at 10. The role pays $20 per hour.
Love Cards | lovecards.com | Love Cards: your card "My love" was sent to Ana.
Spark Dating | sparkdating.com | Spark Dating: Leo liked your photo. Say hello in the app.
Charity Well | charitywell.org | Charity Well: your donation of $50 was received. It helps to dig a well.
Charity Well | charitywell.org | Charity Well: you were selected as a volunteer for Saturday. Thank you!
Ticket Barn | ticketbarn.com | Ticket Barn: you won two tickets in our draw. Pick them up at the box office.
Ticket Barn | ticketbarn.com | Ticket Barn: the winner of the raffle is number 88.
Visa Office | visaoffice.com | Visa Office: your visa appointment is on Monday. Pay the $160 fee at the desk.
Rental Co | rentalco.com | Rental Co: a refundable deposit of $200 is needed to hold your booking.
Law Firm | lawfirm.com | Law Firm: the estate papers for your inheritance are ready to sign at our office.
IT Desk | ourcompany.com | IT Desk: please install the TeamViewer app before your session at 3.
Phone Shop | phoneshop.com | Phone Shop: your broken phone is repaired. Keep your old number.
Mom Club | momclub.com | Mom Club: hi mom! Play group is at 10.
Norton Dental | nortondental.com | Norton Dental: your plan was renewed for $120. Questions? Call 555-0100.
Oak Bank | oakbank.com | Oak Bank: a code was sent to your phone. Enter it on our site within 5 minutes.
Oak Bank | oakbank.com | To change your PIN, call us or visit a branch. We do not need your PIN.
Oak Bank | oakbank.com | Oak Bank: confirm your new password in the app.
Banque Or | banqueor.fr | Banque Or : votre prêt est accordé, signez le contrat en agence.
Nordbank | nordbank.de | Nordbank: Ihr Kredit ist genehmigt. Die erste Rate von 99 EUR ist am 1.6. fällig.
Banco Mar | bancomar.es | Banco Mar: su préstamo fue aprobado. El seguro se carga con la primera cuota.
Banca Sud | bancasud.it | Banca Sud: il suo prestito è stato approvato. Firmi in filiale.
Banco Norte | banconorte.com.br | Banco Norte: seu empréstimo foi aprovado. O valor cai na conta amanhã.
Bank Zuid | bankzuid.nl | Bank Zuid: uw lening is goedgekeurd. De eerste termijn is 75 euro.
Hazel Vets | hazelvets.co.uk | Hazel Vets: a slot has opened on Thursday at 4. Reply YES and it is yours.
Leva Grocer | levagrocer.com | Leva Grocer: pick your delivery slot at levagrocer.com/slot
Quay Dental | quaydental.com | Quay Dental: both slots you asked for are free. Which one do you want?
Praxis Dr. Blum | praxisblum.de | Praxis Dr. Blum: am Freitag ist ein Slot um 9 Uhr frei. Antworten Sie JA.
Livreo | livreo.fr | Livreo : choisissez votre slot de livraison sur livreo.fr/s
Clínica Vega | clinicavega.es | Clínica Vega: hay un slot disponible el jueves a las 12. Responda SÍ.
Studio Neri | studioneri.it | Studio Neri: si è liberato uno slot giovedì alle 15. Risponda SÌ per prenderlo.
Levaja | levaja.com.br | Levaja: escolha o slot de entrega em levaja.com.br/s
Tiny Tots | tinytots.org | Hi mum and bump class! The studio has a new number, it is on the door.
Tiny Tots | tinytots.org | Hi dads club: a new number for the hall is on tinytots.org
Bankhaus Ahl | bankhausahl.de | Sie bekommen eine SMS "Hallo Papa, neue Nummer, überweise mir 900 Euro"? Rufen Sie zuerst Ihr Kind an.
Banque Or | banqueor.fr | Vous avez reçu un SMS « Coucou maman, nouveau numéro, peux-tu payer » ? Appelez d'abord votre enfant.
Banca Sud | bancasud.it | Riceve un messaggio "Ciao papà, ho cambiato numero, mandami soldi"? Chiami prima suo figlio.
Banco Mar | bancomar.es | ¿Ha recibido un mensaje "Hola papá, cambié de número, necesito dinero"? Llame antes a su hijo.
Banco Norte | banconorte.com.br | Recebeu uma mensagem "oi pai, troquei de número, faz um pix"? Ligue antes para o seu filho.
Bank Zuid | bankzuid.nl | Kreeg u een appje "hoi pap, nieuw nummer, kun je betalen"? Bel eerst uw kind.
Depot Nine | depotnine.com | Depot Nine: forklift shifts on Monday, $170 a day, no experience needed. Sign up in the app.
Alder Heating | alderheating.co.uk | Alder Heating: it would be a pity if your boiler broke in January. Its service is due.
Sparrow Bank | sparrowbank.co.uk | Sparrow Bank: your Visa card was added to Apple Pay. Wasn't you? Call the number on your card.
Fen Garage | fengarage.co.uk | Fen Garage: receipt 881, 4 tyres for £320. Thank you.
Sole Pizza | solepizza.com | Sole Pizza: order 12 confirmed: 2 for $24, ready at 7.
Loop Mobile | loopmobile.com | Loop Mobile: your price rises from £30 a month to £32 a month on 1 April.
Larch Law | larchlaw.com | Larch Law: your free consultation is on Tuesday at 3 in room 2.
Quay Clinic | quayclinic.com | Quay Clinic: appointment Monday at 9. The fee is $60 for 30 minutes.
Elm Foods | elmfoods.com | Elm Foods: invoice 77: 3 crates for $120, due Friday.
City Library | citylibrary.org | City Library: your book is finally here, pick it up by Friday.
City Council | citycouncil.org | City Council: rates from 1 May are on our site.
Kite Streaming | kite.tv | Kite: your plan renews on May 12 for $12.99.
Küchen Ahl | kuechenahl.de | Küchen Ahl: Ihre kostenlose Beratung ist am Montag um 10.
Bäcker Rohr | rohr.de | Bäcker Rohr: Rechnung 221, 6 für 8 Euro, danke.
Radhaus | radhaus.de | Radhaus: Ihr Angebot ist eingegangen, wir prüfen es.
Dentista Mar | dentistamar.es | Dentista Mar: su consulta gratuita es el martes a las 10.
Fenêtres Roy | fenetresroy.fr | Fenêtres Roy : votre devis gratuit est prêt, répondez OK.
Infissi Re | infissire.it | Infissi Re: il suo preventivo gratuito è pronto.
Bakker Rijn | bakkerrijn.nl | Bakker Rijn: uw bestelling, 6 voor 4 euro, ligt klaar.
Piso Mar | pisomar.es | Piso Mar: recibimos su primer depósito, 900 €. Las llaves están disponibles.
Casa Alta | casaalta.it | Casa Alta: primo deposito ricevuto, 600 euro. Le chiavi sono disponibili allo sportello.
Fen Travel | fentravel.com | Fen Travel: seats 11A and 11B, 2 for £90, paid by card.
Pakketje | pakketje.nl | Pakketje: kies uw slot voor de bezorging op pakketje.nl/s
`;

/** Advertising that does not say so: it must be treated as marketing. */
export const advertisements = `
Studio Kraft | studiokraft.de | Studio Kraft: Wirb eine Freundin, dann trainiert ihr beide einen Monat gratis.
Optik Baum | optikbaum.de | Optik Baum: Beim Brillenkauf ist die zweite Brille geschenkt.
Gelateria Sole | gelateriasole.it | Gelateria Sole: il lunedì il secondo cono è gratis.
Bar Mar | barmar.es | Bar Mar: los jueves el segundo café te sale gratis.
Petal Shop | petalshop.com | Petal Shop: peonies are back! Bunches from $12 until Sunday.
Gym Forge | gymforge.com | Gym Forge: bring a friend this week and both of you train free.
Moss Market | mossmarket.com | Moss Market: strawberries, two boxes for the price of one this weekend.
Bike Works | bikeworks.com | Bike Works: our e-bikes have arrived. Come and take one for a ride on Saturday.
Juniper Books | juniperbooks.com | Juniper Books: looking for a gift? Our shop has just the thing.
Loop Mobile | loopmobile.com | Loop Mobile: upgrade to 50 GB for just $5 more a month.
Elm Dental | elmdental.com | Elm Dental: whiten your smile for $99 this month only. Book now.
Hill Theatre | hilltheatre.org | Hill Theatre: last seats for Saturday's show, now half price.
Kite Streaming | kite.tv | Kite: get three months free when you switch to the family plan.
Quay Dental | quaydental.com | Quay Dental: see you Monday at 9. While you are here, ask about our new Invisalign offer.
Parcelway | parcelway.com | Parcelway: delivered. Send your next parcel with us for 20% less.
Harbor Bank | harborbank.com | Harbor Bank: earn 4% on a new savings account. Open yours today.
Fern Insurance | ferninsurance.com | Fern Insurance: did you know you could save up to $400 on home cover? Get a quote.
Tienda Luz | tiendaluz.es | Tienda Luz: llegan las lámparas de verano, ven a verlas con un 10% menos.
Tienda Luz | tiendaluz.es | Su pedido está en camino. Llévese otra bombilla a mitad de precio.
Gimnasio Roca | gimnasioroca.es | Gimnasio Roca: apúntate en mayo y no pagas matrícula.
Clínica Vega | clinicavega.es | Clínica Vega: limpieza dental por solo 39 € este mes.
Mode Anaïs | modeanais.fr | Mode Anaïs : la collection d'été est arrivée, venez l'essayer en boutique.
Mode Anaïs | modeanais.fr | Mode Anaïs : commande expédiée. Un deuxième jean acheté, le troisième offert !
Institut Zen | institutzen.fr | Institut Zen : offrez un massage pour la fête des mères, dès 45 €.
Radhaus | radhaus.de | Radhaus: E-Bikes ab 1.999 EUR, jetzt Probe fahren.
Radhaus | radhaus.de | Radhaus: Rad fertig. Diese Woche 15 % auf alle Helme.
Salon Mira | salonmira.de | Salon Mira: Gönnen Sie sich eine Auszeit, Maniküre nur 25 EUR.
Café Korn | cafekorn.de | Café Korn: Heute frischer Pflaumenkuchen, kommen Sie vorbei!
Negozio Sole | negoziosole.it | Negozio Sole: arrivata la nuova collezione mare, vieni a scoprirla.
Negozio Sole | negoziosole.it | Negozio Sole: pizza e bibita a soli 8 euro ogni giovedì.
Palestra Vita | palestravita.it | Palestra Vita: iscriviti entro maggio, il primo mese è gratis.
Loja Mar | lojamar.com.br | Loja Mar: chegou a coleção de verão! Venha conferir.
Loja Mar | lojamar.com.br | Loja Mar: compre 2 e leve 3 só neste fim de semana.
Academia Boa | academiaboa.com.br | Academia Boa: primeira aula grátis para você e um amigo.
Winkel Noord | winkelnoord.nl | Winkel Noord: de nieuwe winterjassen zijn binnen. Kom langs!
Winkel Noord | winkelnoord.nl | Winkel Noord: tweede artikel voor de halve prijs dit weekend.
Kapsalon Lot | kapsalonlot.nl | Kapsalon Lot: verwen jezelf, knippen en kleuren nu voor 49 euro.
Brew & Bean | brewbean.com | Brew & Bean: pumpkin lattes are back. See you tomorrow?
Bloom Salon | bloomsalon.com | Bloom Salon: we have two openings on Friday and 15% off if you book today.
Denim Co | denimco.com | Denim Co: the new fall line is in stores. Be the first to wear it.
Denim Co | denimco.com | Denim Co: order shipped! Use FRIEND10 for 10% off your next pair.
Skyline Air | skylineair.com | Skyline Air: fly to Rome from $399 this spring.
First Alder Bank | firstalder.com | First Alder Bank: get $200 when you open a checking account by May 31.
Birch Clinic | birchclinic.com | Birch Clinic: your visit is Monday. We now offer Botox at $9 a unit, ask us!
Cellar Nine | cellarnine.com | Cellar Nine: six bottles of rosé for the summer, only $60.
Metro Gym | metrogym.com | Metro Gym: no joining fee this week. Come in for a tour.
Pest Away | pestaway.com | Pest Away: mosquito season is here. Protect your yard for $39 a month.
Home Realty | homerealty.com | Home Realty: thinking of selling? Find out what your home is worth.
PayIn4 | payin4.com | PayIn4: paid, thanks. Invite a friend and you both get $10.
Hop Garden | hopgarden.com | Hop Garden: live music and wings tonight, don't miss it!
Tienda Río | tiendario.es | Tienda Río: todo al 50% este fin de semana.
Tienda Río | tiendario.es | Tienda Río: pedido entregado. Descubra lo nuevo de otoño.
Bar Sol | barsol.es | Bar Sol: hoy paella y bebida por solo 12 €.
Boutique Sel | boutiquesel.fr | Boutique Sel : dernières pièces de la saison à -40%.
Boutique Sel | boutiquesel.fr | Boutique Sel : facture réglée, merci. Et pour votre prochain achat, 10 € offerts.
Resto Lune | restolune.fr | Resto Lune : nouveau menu du soir à 29 €, réservez votre table !
Kaufhaus Lob | kaufhauslob.de | Kaufhaus Lob: Alles für den Garten jetzt bis zu 30 % günstiger.
Kaufhaus Lob | kaufhauslob.de | Kaufhaus Lob: Bestellung da. Nehmen Sie einen Freund mit und sparen Sie 10 EUR.
Kino Stern | kinostern.de | Kino Stern: Zwei Karten zum Preis von einer am Dienstag.
Negozio Alto | negozioalto.it | Negozio Alto: tutto a metà prezzo fino a domenica.
Trattoria Blu | trattoriablu.it | Trattoria Blu: menù degustazione a 35 euro, prenota il tuo tavolo.
Loja Verde | lojaverde.com.br | Loja Verde: até 40% de desconto em vasos.
Padaria Rio | padariario.com.br | Padaria Rio: pão quentinho às 17h, venha provar!
Winkel Licht | winkellicht.nl | Winkel Licht: alle lampen nu met 20% korting.
Lawn Crew | lawncrew.com | Lawn Crew: weed barrier fabric from only $19 a roll this week.
Toy Loft | toyloft.com | Toy Loft: foam pistols and water guns, two for $15 this weekend only.
Party Barn | partybarn.com | Party Barn: poker themed party packs on sale, from $24.
Wide Loads | wideloads.com | Wide Loads: escort vehicles for oversize loads, from $90. Book now.
Salon Mira | salonmira.de | Salon Mira: nude nails now on offer, 25 EUR this week only.
Jardin Vert | jardinvert.fr | Jardin Vert : herbe synthétique en promo, livraison offerte dès 50 €.
Giardino Su | giardinosu.it | Giardino Su: erba sintetica in offerta, consegna gratuita fino a domenica.
Bricolaje Sol | bricolajesol.es | Bricolaje Sol: pistola de silicona por solo 9 € este fin de semana.
Alder Gym | aldergym.com | Alder Gym: personal training, 10 for $90.
Cove Air | coveair.com | Cove Air: Lisbon is waiting, from £79 one way.
Birch Bank | birchbank.com | Birch Bank: need a new roof? Home loans start at 6.2 % APR.
Larch Law | larchlaw.com | Larch Law: moving house soon? Book a free consultation.
Fen Spa | fenspa.com | Fen Spa: your massage is at 3. Add hot stones for just $15 more.
Cell Nine | cellnine.com | Cell Nine: go up to 50 GB for £5 a month.
Otter Swim | otterswim.com | Otter Swim: bring a mate on Friday, they swim free.
Quill Yarn | quillyarn.com | Quill Yarn: merino scarves are finally here, in nine shades.
Küchen Ahl | kuechenahl.de | Küchen Ahl: Jetzt Traumküche planen, Beratung gratis.
Bäcker Rohr | rohr.de | Bäcker Rohr: Krapfen, 6 für 8 Euro.
Panadería Sol | panaderiasol.es | Panadería Sol: churros, 12 por 5 euros.
Fenêtres Roy | fenetresroy.fr | Fenêtres Roy : devis gratuit pour vos volets.
Infissi Re | infissire.it | Infissi Re: finestre nuove, preventivo gratuito.
Padaria Mar | padariamar.com.br | Padaria Mar: pastéis, 6 por R$ 20.
Bakker Rijn | bakkerrijn.nl | Bakker Rijn: krentenbollen, 6 voor 4 euro.
Bankhaus Ahl | bankhausahl.de | Bankhaus Ahl: 50 EUR Willkommensbonus für neue Konten, jetzt sichern.
Birch Bank | birchbank.com | Birch Bank: 10,000 points as a welcome bonus when you open a card. Apply today.
Café Zon | cafezon.nl | Café Zon: lunch voor twee, slechts 25 euro. Reserveer nu.
`;
