import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'it',
  tier: 'unverified',
  stop: [
    'ferma',
    'basta',
    'fermare',
    'annulla',
    'cancella',
    'disiscriviti',
    'disiscrivi',
    'cancellami',
    'fine',
  ],
  start: ['inizia', 'iscrivi'],
  help: ['aiuto'],
  revocations: [
    '(?:smettete|smetti|smettetela|smettila) di (?:scriver\\S*|mandar\\S*|inviar\\S*|contattar\\S*|chiamar\\S*|disturbar\\S*)',
    'non (?:mi )?(?:inviate\\S*|mandate\\S*|scrivete\\S*|contattate\\S*|chiamate\\S*|scrivermi|contattarmi|inviarmi|mandarmi|chiamarmi)(?: piu| altri)?(?: messaggi| sms)?',
    'non (?:voglio|desidero) (?:piu )?(?:ricevere )?(?:altri |piu |vostri )*(?:messaggi|sms|pubblicita|chiamate)',
    '(?:basta|niente) (?:con )?(?:questi |i |altri )*(?:messaggi|sms|pubblicita)',
    '(?:toglietemi|cancellatemi|rimuovetemi|cancellate|rimuovete) (?:dalla lista|il mio numero|da questa lista)',
    'numero sbagliato',
    'lasciatemi in pace',
    'revoco (?:il )?consenso',
  ],
  negations: ['non', 'mai', 'senza'],
  unclear: [
    'chi (?:sei|siete|e)',
    'non (?:mi )?interessa',
    'non sono interessat\\S',
    'truffa',
    'spam',
  ],
} as const satisfies OptOutWords;
