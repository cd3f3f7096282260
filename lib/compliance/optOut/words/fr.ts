import type { OptOutWords } from '../words';

/** ARRET is on the required list of AWS for Canada; the rest is our own. */
export default {
  language: 'fr',
  tier: 'vendor',
  stop: [
    'arret',
    'arreter',
    'desabonner',
    'desabonnement',
    'desinscription',
    'desinscrire',
    'annuler',
    'fin',
    'resilier',
  ],
  start: ['abonner', 'commencer', 'reprendre'],
  help: ['aide'],
  revocations: [
    '(?:arretez|arrete|cessez|cesse) (?:de |d )(?:m |me |nous )?(?:envoyer|ecrire|contacter|appeler|harceler|deranger)',
    '(?:arretez|cessez) (?:tout|ca|cela|vos|les|ces|immediatement|maintenant|svp|s il vous plait)',
    '^(?:arretez|cessez)$',
    'ne (?:m |me )(?:envoyez|ecrivez|contactez|appelez|envoie|ecris|contacte|appelle) (?:plus|pas)',
    'ne plus (?:m |me )?(?:envoyer|ecrire|contacter|appeler|recevoir)',
    'je (?:ne )?(?:veux|souhaite|desire) (?:plus|pas) (?:recevoir|de|vos|ces|etre)',
    '(?:desabonnez|desinscrivez|supprimez|retirez|enlevez) (?:moi|mon numero|ce numero)',
    'plus de (?:messages|sms|pub|publicite|textos)',
    '(?:mauvais|faux) numero',
    'vous vous trompez de numero',
    'je retire mon consentement',
  ],
  negations: ['n', 'ne', 'pas', 'jamais', 'sans'],
  unclear: [
    'qui etes vous',
    'qui est ce',
    'pas interesse\\S*',
    'arnaque',
    'spam',
    'laissez moi tranquille',
  ],
} as const satisfies OptOutWords;
