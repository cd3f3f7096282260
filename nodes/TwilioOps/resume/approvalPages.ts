import { html, Markup } from '../../../lib/report/html';
import { wordsIn } from '../../../lib/waiting/approvalWords';
import type { ApprovalOptions } from './decided';

/** The page runs nothing and loads nothing, and its form leads back to itself only. */
export const securityHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

const style = new Markup(`
  :root { color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif; }
  body { max-width: 30rem; margin: 15vh auto; padding: 0 1.25rem; }
  p { white-space: pre-wrap; overflow-wrap: anywhere; }
  form { display: flex; gap: .75rem; flex-wrap: wrap; }
  button { font: inherit; padding: .6rem 1.5rem; border: 1px solid #8886; border-radius: .5rem; cursor: pointer; }
  button.main { background: #1a7f4b; border-color: #1a7f4b; color: #fff; }
`);

type Language = ApprovalOptions['language'];

const page = (content: Markup, language: Language): string =>
  html`<!doctype html>
    <html lang="${language ?? 'en'}" dir="${wordsIn(language).direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${wordsIn(language).title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${content}
      </body>
    </html>`.text;

/** The question, and the buttons that decide it. */
export const questionPage = (
  message: string,
  { approvalType, approveLabel, disapproveLabel, language }: ApprovalOptions,
): string => {
  const { approve, decline } = wordsIn(language);
  return page(
    html`<p dir="auto">${message}</p>
      <form method="post">
        <button class="main" name="decision" value="approve">${approveLabel || approve}</button>
        ${approvalType !== 'single' && html`<button name="decision" value="decline">${disapproveLabel || decline}</button>`}
      </form>`,
    language,
  );
};

/** A word at the end. */
export const donePage = (text: string, language?: Language): string =>
  page(html`<p>${text}</p>`, language);
