import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'pl',
  tier: 'unverified',
  stop: ['rezygnuję', 'rezygnacja', 'wypisz', 'koniec', 'anuluj'],
  start: ['wznów', 'zapisz'],
  help: ['pomoc'],
  revocations: [
    '(?:proszę )?(?:przestańcie|przestań|przestać|proszę nie) (?:do mnie )?(?:pisać|wysyłać|dzwonić|mi wysyłać|przysyłać)',
    'nie (?:wysyłajcie|wysyłaj|piszcie|pisz|dzwońcie|dzwoń|przysyłajcie)(?: mi| do mnie)?(?: więcej| już)*',
    'nie (?:chcę|życzę sobie) (?:już )?(?:otrzymywać|dostawać|więcej|waszych|tych)',
    '(?:wypiszcie|wypisz|usuńcie|usuń) (?:mnie|mój numer)',
    'zły numer',
    'pomyłka',
    'dajcie mi spokój',
    '(?:cofam|wycofuję) zgodę',
  ],
  negations: ['nie', 'nigdy', 'bez'],
  unclear: ['kto to', 'kim jesteś', 'nie jestem zainteresowan\\S', 'oszustwo', 'spam'],
} as const satisfies OptOutWords;
