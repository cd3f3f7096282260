import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'es',
  tier: 'unverified',
  stop: ['parar', 'alto', 'baja', 'cancelar', 'detener', 'basta', 'pare', 'no mas'],
  start: ['alta', 'iniciar', 'suscribir'],
  help: ['ayuda'],
  revocations: [
    '(?:dejen?|deje|dejad|pare|paren|para) de (?:enviar\\S*|mandar\\S*|escribir\\S*|llamar\\S*|molestar\\S*)',
    'no me (?:envien?|envies|manden?|mandes|escriban?|escribas|llamen?|llames|contacten?|molesten?)(?: mas| mensajes| nada)*',
    'no (?:quiero|deseo) (?:recibir )?(?:mas )?(?:sus |estos )?(?:mensajes|sms|publicidad|llamadas)',
    'no mas (?:mensajes|sms|publicidad|llamadas)',
    '(?:denme|den|deme|dame|darme|quiero)(?: de| la)* baja',
    '(?:eliminen|eliminar|borren|borrar|quiten|quitar) (?:mi|este) numero',
    'numero equivocado',
    'se equivoco de numero',
  ],
  negations: ['no', 'nunca', 'sin'],
  unclear: ['quien (?:es|eres)', 'no me interesa', 'estafa', 'spam'],
} as const satisfies OptOutWords;
