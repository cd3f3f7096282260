import { tokensOf } from '../reading/tokens';

/**
 * Whom a text names as its sender: what stands before the first colon or dash, or after "this is".
 * `undefined` where there is no such heading.
 */
export const headingOf = (text: string): string | undefined => {
  const start = text.slice(0, 90).trimStart();
  const [, head] =
    /^([\p{L}\p{N}(["'«“*@][^:\n]{1,42}?)\s{0,2}(?::(?![/\d])|\s[-–—|]\s|\]\s|\*\s)/u.exec(start) ??
    [];
  if (head !== undefined) return head.replace(/^[[("'«“*@]+|[\])"'»”*]+$/gu, '').trim();
  const [, said] =
    /^(?:(?:hello|hi|hey|hallo|hola|bonjour|ciao|olá|dear customer)[,!. ]+)?(?:this is|it is|it's|you have reached|hier ist|hier spricht|ici|c'est|le habla|le llamamos de|soy de|sono di|qui|aqui é|dit is|message from|nachricht von|message de|mensaje de|messaggio da|mensagem de|bericht van|from|von) (?:the |der |die |das |l'|la |le |el |de |het |o |a |il )?([^,.:;!?\n]{2,40})/iu.exec(
      start,
    ) ?? [];
  return said?.trim();
};

/** Words of headings that name nobody. */
const generic = new Set(
  (
    'the and of your our a an for from to by on in at is re fw fwd reminder update updates notice final urgent important alert alerts info information news offer sale code ' +
    'order orders parcel package delivery appointment invoice receipt payment account security message confirmation verification booking ticket hello hi hey dear note ps warning ' +
    'attention action required last today tomorrow new now free support team service services department dept fraud office customer care billing help center centre id login bank ' +
    'card mobile official number details address date time location call tracking track price total balance status please thank thanks yes no question survey tip weather traffic ' +
    'erinnerung hinweis wichtig achtung info termin rechnung bestellung lieferung code konto paket nachricht ihre ihr dein deine der die das und neu jetzt sicherheit kundenservice service frage ' +
    'rappel important alerte votre vos le la les commande facture rendez vous colis livraison compte message infos urgent nouveau bonjour code rdv paiement et du de des ' +
    'recordatorio aviso importante urgente su tu el los pedido factura cita cuenta mensaje envio paquete codigo hola alerta pago nuevo nueva y ' +
    'promemoria avviso importante urgente il lo gli ordine fattura appuntamento conto messaggio pacco spedizione codice ciao pagamento nuovo nuova e ' +
    'lembrete aviso importante urgente seu sua os as pedido fatura consulta conta mensagem encomenda codigo ola pagamento novo nova ' +
    'herinnering let op belangrijk uw je bestelling factuur afspraak pakket bericht rekening code hallo betaling nieuw en van het een'
  ).split(' '),
);

/** The words of a heading that may name somebody: capitalised, and no ordinary word of headings. */
export const nameWords = (heading: string): string[] => {
  const written = heading.match(/[\p{L}\p{N}&'’.]+/gu) ?? [];
  return written
    .filter((word) => /^[\p{Lu}]/u.test(word))
    .flatMap((word) => tokensOf(word).words)
    .filter((word) => /^\p{L}/u.test(word) && !generic.has(word));
};

/** Is nothing of these words more than an addition to a name? */
export const areGeneric = (words: readonly string[]): boolean =>
  words.every((word) => generic.has(word) || /^\p{N}/u.test(word));
