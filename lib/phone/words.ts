import { lazy } from '../kit/memo';
import { normalised } from './normalised';

/**
 * What people write before a number or behind it to say what it is for, language by language,
 * without accents. A number without a plus counts only beside these: beside another word it may as
 * well be that of an order.
 */
const aboutNumbers = `
  tel teleph phone phn ph fon fone call cell cellphone cellular mobile mob gsm fax contact line
  sms text whatsapp wa viber signal telegram number num no nr
  home work office private business personal landline main direct day evening
  telefon telef telnr telefonnummer rufnummer handy handynr handynummer mobil mobiltel mobiltelefon
  natel festnetz privat dienstlich geschaftlich buro zuhause arbeit
  telefono telefonos tfno tfn tlfno movil mov fijo celular cel casa trabajo oficina particular
  numero nro cellulare telefonino fisso ufficio lavoro
  telefone telemovel fixo residencial comercial trabalho contato contacto
  portable fixe domicile bureau travail perso pro
  telefoon mobiel vast thuis werk prive
  tlf tlfnr tlfn mobilnr mobilnummer telefonnr hem arbete hjem arbejde jobb
  puh puhelin matkapuhelin matka koti tyo
  kom komorka komorkowy stacjonarny mobilni pevna telefonszam mobilszam
  mobitel fiksni cep ev is numarasi hp telp telepon ponsel dt sdt
  тел телефон моб мобильный мобільний мобилен сот сотовый раб рабочий дом домашний номер факс
  τηλ τηλεφωνο κινητο σταθερο
  هاتف جوال موبايل تلفون رقم الهاتف الجوال موبایل تلفن همراه
  טלפון נייד טל פקס
  電話 電話番号 携帯 携帯電話 手机 手机号 手機 电话 座机 传真 전화 전화번호 휴대폰 휴대전화 핸드폰
  फोन मोबाइल โทร โทรศัพท์ มือถือ
  of von de da du the my
`;

/** Without accents and case: `Tél`, `MÓVIL`. */
const bare = (word: string): string => normalised(word, 'NFD').replace(/\p{M}/gu, '').toLowerCase();

const known = lazy(() => new Set(aboutNumbers.trim().split(/\s+/).map(bare)));

/** Whether a text is nothing but such words, single letters (`p:`, `M`) and signs between them. */
export const isAboutNumber = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).every(
    (word) => bare(word).length === 1 || known().has(bare(word)),
  );
