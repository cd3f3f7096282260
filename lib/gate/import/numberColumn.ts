import { ranks, type NumberColumn } from './meaning';
import { channelOf } from './says/channel';
import { anyOf } from './says/words';

const mobile = anyOf(
  'mobiles?|mobil*|cell|cells|cellphone|cellular|handy*|gsm|movil|celular|cellulare|telemovel|portable',
  'matkapuhelin*|kannykka|mobitel|мобілн*|мобільн*|κινητο*|(?:ال)?جوال|(?:ال)?موبايل|همراه|ה?נייד',
  '*휴대폰*|*휴대전화*|*핸드폰*|*มือถือ*|di dong|ponsel|hp|मोबाइल',
  'mobiel|komorka|komorkowy|мобильн*|cep|携帯*|手机*|手機*|msisdn',
);
const phone = anyOf(
  'phones?|telephones?|landline|festnetz|tel|telefon*|telefoon*|telephone',
  'puhelin*|τηλεφωνο|(?:ال)?هاتف|تلفن|ה?טלפון|*전화*|*โทร*|dien thoai|telepon|फोन|talrunis',
  'rufnummer|телефон*|電話*|电话*',
);
const plain =
  /^ (?:to|numbers?|recipients?|nummer|numero|recipient number|(?:contact|whatsapp) (?:number|no)|sms number) $/;
const ofPlace = anyOf(
  'home|work|office|business|other|secondary|alternate|alternative|default address|address|billing|shipping|landline|festnetz|privat|evening|fixe|fijo|fisso',
);
/** Numbers of others, and what is told of a number. */
const notTheirs = anyOf(
  'fax*|pager|assistant|company|organi[sz]ation|account|owner|agent|sales|manager|emergency|store',
  'types?|country|codes?|area|ext|extension|verified|valid|validation|status|carrier|id|ids|label|counts?',
  'calls?|provider|time|dates?|at|app|os|device|push|version|model|line|lookup|preferred|hash|last|first',
);

/** How they are written there, which makes it no column of countries. */
const withItsCode =
  / (?:with|including|incl) (?:the |its )?(?:international |country )?codes?(?= )/;

/** Words of a heading without those on the form of its numbers. */
export const withoutForm = (words: string): string => words.replace(withItsCode, '');

/** A column with numbers of the person; `undefined` for all others. */
export function numberColumn(words: string): NumberColumn | undefined {
  if (plain.test(words)) return { is: 'number', rank: ranks.phone, ...ofChannel(words) };
  if (notTheirs.test(words)) return undefined;
  const isMobile = mobile.test(words);
  if (!isMobile && !phone.test(words)) return undefined;
  const used = ofChannel(words);
  if (used.channel) return { is: 'number', rank: ranks.messages, ...used };
  const rank = isMobile ? ranks.mobile : ofPlace.test(words) ? ranks.place : ranks.phone;
  return { is: 'number', rank };
}

/** That it is a telephone's does not make it one for calls. */
function ofChannel(words: string): Pick<NumberColumn, 'channel'> {
  const channel = channelOf(words);
  return channel && channel !== 'voice' ? { channel } : {};
}
