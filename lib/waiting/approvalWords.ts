/** The words that an approval adds of its own, in one language. */
export interface ApprovalWords {
  /** The language's own name. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Title of the page. */
  title: string;
  approve: string;
  decline: string;
  /** What to reply to approve or decline. */
  yes: string;
  no: string;
  /** In the message, before the page's address. */
  replyOrPage: string;
  page: string;
  /** Asks once more, after a reply that decides nothing. */
  askAgain(yes: string, no: string): string;
  done: string;
  tooLate: string;
}

/**
 * By ISO 639-1 code. What is sent as a message keeps to the GSM alphabet if the language can,
 * because one character outside it doubles the price of a text message.
 */
export const approvalWords = {
  en: {
    ...{ name: 'English', direction: 'ltr', title: 'Decision' },
    ...{ approve: 'Approve', decline: 'Decline', yes: 'YES', no: 'NO' },
    replyOrPage: 'Reply YES or NO, or decide here:',
    page: 'Decide here:',
    askAgain: (yes, no) => `Please reply with just ${yes} or ${no}.`,
    done: 'Thank you. This page can be closed now.',
    tooLate: 'This has already been answered.',
  },
  ar: {
    ...{ name: 'العربية', direction: 'rtl', title: 'القرار' },
    ...{ approve: 'موافقة', decline: 'رفض', yes: 'نعم', no: 'لا' },
    replyOrPage: 'أجب بنعم أو لا، أو قرّر هنا:',
    page: 'قرّر هنا:',
    askAgain: (yes, no) => `من فضلك أجب بكلمة ${yes} أو ${no} فقط.`,
    done: 'شكرًا لك. يمكنك إغلاق هذه الصفحة الآن.',
    tooLate: 'تم الرد على هذا الطلب للتو.',
  },
  de: {
    ...{ name: 'Deutsch', direction: 'ltr', title: 'Entscheidung' },
    ...{ approve: 'Zustimmen', decline: 'Ablehnen', yes: 'JA', no: 'NEIN' },
    replyOrPage: 'Antworten Sie mit JA oder NEIN, oder entscheiden Sie hier:',
    page: 'Entscheiden Sie hier:',
    askAgain: (yes, no) => `Bitte antworten Sie nur mit ${yes} oder ${no}.`,
    done: 'Danke. Sie können diese Seite jetzt schließen.',
    tooLate: 'Darauf wurde soeben schon geantwortet.',
  },
  es: {
    ...{ name: 'Español', direction: 'ltr', title: 'Decisión' },
    ...{ approve: 'Aprobar', decline: 'Rechazar', yes: 'SI', no: 'NO' },
    replyOrPage: 'Responda SI o NO, o decida en:',
    page: 'Decida en:',
    askAgain: (yes, no) => `Responda solo ${yes} o ${no}, por favor.`,
    done: 'Gracias. Ya puede cerrar esta página.',
    tooLate: 'Alguien acaba de responder.',
  },
  fr: {
    ...{ name: 'Français', direction: 'ltr', title: 'Décision' },
    ...{ approve: 'Approuver', decline: 'Refuser', yes: 'OUI', no: 'NON' },
    replyOrPage: 'Répondez OUI ou NON, ou décidez ici :',
    page: 'Décidez ici :',
    askAgain: (yes, no) => `Merci de répondre seulement ${yes} ou ${no}.`,
    done: 'Merci. Vous pouvez fermer cette page.',
    tooLate: 'Une réponse vient déjà d’être donnée.',
  },
  he: {
    ...{ name: 'עברית', direction: 'rtl', title: 'החלטה' },
    ...{ approve: 'אישור', decline: 'דחייה', yes: 'כן', no: 'לא' },
    replyOrPage: 'השיבו כן או לא, או החליטו כאן:',
    page: 'החליטו כאן:',
    askAgain: (yes, no) => `נא להשיב ${yes} או ${no} בלבד.`,
    done: 'תודה. אפשר לסגור את הדף.',
    tooLate: 'כבר התקבלה תשובה לבקשה הזאת.',
  },
  pt: {
    ...{ name: 'Português', direction: 'ltr', title: 'Decisão' },
    ...{ approve: 'Aprovar', decline: 'Recusar', yes: 'SIM', no: 'NAO' },
    replyOrPage: 'Responda SIM ou NAO, ou decida em:',
    page: 'Decida em:',
    askAgain: (yes, no) => `Por favor, responda apenas ${yes} ou ${no}.`,
    done: 'Obrigado. Já pode fechar esta página.',
    tooLate: 'Este pedido acaba de ser respondido.',
  },
} as const satisfies Record<string, ApprovalWords>;

export type ApprovalLanguage = keyof typeof approvalWords;

/** English if no language was chosen, or none that we know. */
export const wordsIn = (language: unknown): ApprovalWords =>
  Object.hasOwn(approvalWords, String(language))
    ? approvalWords[language as ApprovalLanguage]
    : approvalWords.en;
