import { createTransport } from 'nodemailer';
import type { Written } from './written';

/** Sends one mail. @throws Error where the server does not take it */
export type SendMail = (mail: Written & { readonly to: string }) => Promise<void>;

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

/**
 * By the mail server at `smtpUrl`, from the address in its `from` parameter, else from `errdex` at the portal's host;
 * where there is no server, to the console, for whoever tries the portal out.
 */
export function transportOf(smtpUrl: string | null, portalUrl: string): SendMail {
  if (smtpUrl === null) return toConsole;
  const server = new URL(smtpUrl);
  const from = server.searchParams.get('from') ?? `errdex@${new URL(portalUrl).hostname}`;
  server.searchParams.delete('from');
  const transport = createTransport(server.href, { ...PATIENCE, from });
  return async ({ to, subject, text }) => {
    // An object, not a line: what stands in an address cannot become a second recipient.
    await transport.sendMail({ to: { name: '', address: to }, subject, text });
  };
}

const toConsole: SendMail = async ({ to, subject, text }) => {
  const lines = [`To: ${to}`, `Subject: ${subject}`, '', ...text.split('\n')].map((line) =>
    `  | ${line}`.trimEnd(),
  );
  console.info(['No SMTP_URL is set, so this mail was not sent:', ...lines].join('\n'));
};
