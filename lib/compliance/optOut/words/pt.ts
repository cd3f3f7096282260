import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'pt',
  tier: 'unverified',
  stop: ['parar', 'pare', 'sair', 'cancelar', 'descadastrar', 'remover', 'chega'],
  start: ['iniciar', 'voltar'],
  help: ['ajuda'],
  revocations: [
    '(?:parem?|pare) de (?:me )?(?:enviar\\S*|mandar\\S*|escrever\\S*|ligar\\S*|incomodar\\S*|importunar\\S*)',
    'nao (?:me )?(?:enviem?|envie|mandem?|mande|escrevam?|escreva|liguem?|ligue|contatem?|contate)(?: mais| mensagens| nada)*',
    'nao (?:quero|desejo) (?:mais )?(?:receber )?(?:mais )?(?:suas |essas |estas )?(?:mensagens|sms|publicidade|propaganda|ligacoes)',
    '(?:chega|sem mais) (?:de )?(?:mensagens|sms|propaganda)',
    '(?:me )?(?:tirem?|tire|retirem?|removam?|remova|excluam?|exclua) (?:me )?(?:da lista|meu numero|o meu numero|desta lista)',
    'numero errado',
    'me deixem? em paz',
  ],
  negations: ['nao', 'nunca', 'sem'],
  unclear: ['quem (?:e|fala)', 'nao (?:tenho|me) interess\\S*', 'golpe', 'spam'],
} as const satisfies OptOutWords;
