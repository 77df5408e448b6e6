import { createTransport } from 'nodemailer';
import type { Written } from './written';

/** A mail on its way. */
export type Outgoing = Written & {
  readonly to: string;
  /** Its own for good, however often it is sent: by it a mail program knows one that came twice. Without `@`. */
  readonly id: string;
  /** How often it was tried, this time counted. */
  readonly attempt: number;
};

/** Sends one mail. @throws Error where the server does not take it */
export type SendMail = (mail: Outgoing) => Promise<void>;

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * By the mail server at `smtpUrl`, from the address in its `from` parameter, else from `errdex` at the portal's host;
 * where there is no server, to the console, for whoever tries the portal out. Each mail has a Message-ID that stays the
 * same (RFC 5322, section 3.6.4), and says in `X-Errdex-Attempt` which attempt it is, so that one that comes twice, since
 * a server took it and the portal did not hear so, can be told as such.
 * @param patience how long a server may take, in milliseconds
 */
export function transportOf(smtpUrl: string | null, portalUrl: string, patience = PATIENCE): SendMail {
  if (smtpUrl === null) return toConsole;
  const server = new URL(smtpUrl);
  const { hostname } = new URL(portalUrl);
  const from = server.searchParams.get('from') ?? `errdex@${hostname}`;
  server.searchParams.delete('from');
  const transport = createTransport({ url: server.href, ...patience }, { from });
  return async ({ to, subject, text, id, attempt }) => {
    await transport.sendMail({
      // An object, not a line: what stands in an address cannot become a second recipient.
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${id}@${hostname}>`,
      headers: { 'X-Errdex-Attempt': String(attempt) },
    });
  };
}

const toConsole: SendMail = async ({ to, subject, text }) => {
  const lines = [`To: ${to}`, `Subject: ${subject}`, '', ...text.split('\n')].map((line) =>
    `  | ${line}`.trimEnd(),
  );
  console.info(['No SMTP_URL is set, so this mail was not sent:', ...lines].join('\n'));
};
