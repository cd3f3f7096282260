import { lazy } from '../kit/memo';

/**
 * What people write before a number or behind it to say what it is for. A number without a plus
 * counts only beside these: beside another word it may as well be that of an order.
 */
const forNumbers = `
  tel te telephone phone ph fon fone call cell cellphone cellular mobile mob mobil mobi gsm fax
  sms text whatsapp wa viber signal telegram rcs contact line direct main landline
  home work office private business personal day evening number no nr num
  telefon telefonnummer handy handynummer mobiltelefon festnetz privat dienstlich geschaftlich buro
  telefono telefonino cellulare fisso cel celular movil fijo casa trabajo oficina particular
  telefone telemovel contacto contato numero numerode residencial comercial
  portable mobilephone fixe domicile bureau travail perso pro
  telefoon mobiel thuis werk prive vast tlf tlfnr mobilnr telefonnr mobilnummer arbete hem arbejde
  puh puhelin matkapuhelin gsmnumero telefoninumero
  tel kom komorka telefonu komorkowy stacjonarny mob mobilni telefonu pevna linka cislo
  telefonszam mobilszam mobiltel cep telefonu ev is numarasi
  тел телефон моб мобильный мобильныи мобільний сот сотовый раб рабочий дом домашний номер факс
  τηλ τηλεφωνο κινητο σταθερο
  هاتف جوال موبايل تلفون رقم الهاتف الجوال موبایل تلفن همراه
  טלפון נייד טל פקס
  電話 電話番号 携帯 携帯電話 手机 手机号 手機 电话 座机 传真 전화 전화번호 휴대폰 휴대전화 핸드폰
  फ़ोन मोबाइल โทร โทรศัพท์ มือถือ điện thoại đt sđt di động
  hp telp telepon ponsel nohp notelp
  of von de da du the my
`;

/** Without accents and case: `Tél`, `MÓVIL`. */
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const known = lazy(() => new Set(forNumbers.trim().split(/\s+/).map(bare)));

/** Whether a text is nothing but such words, single letters (`p:`, `M`) and signs between them. */
export const isAboutNumber = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).every(
    (word) => bare(word).length === 1 || known().has(bare(word)),
  );
