import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type TestSmtp = {
  readonly url: string;
  /** What it took, oldest first, as it came over the wire. */
  readonly taken: { readonly to: readonly string[]; readonly from: string; readonly source: string }[];
  /** From now on it takes nothing, or takes all again. */
  readonly refuse: (refuses: boolean) => void;
  /** What it does from now on once it has taken a mail: says so, says so when it is told to, or cuts the connection. */
  readonly afterwards: (answer: 'at once' | 'late' | 'cut') => void;
  /** Says so of all that it has not answered yet. */
  readonly answerNow: () => void;
  readonly close: () => Promise<void>;
};

const USER = 'portal';
const PASSWORD = 'password of the mail server';

/** A real mail server on this machine that wants a password. */
export async function startSmtp(): Promise<TestSmtp> {
  const taken: TestSmtp['taken'] = [];
  let refuses = false;
  let afterwards: Parameters<TestSmtp['afterwards']>[0] = 'at once';
  const waiting: (() => void)[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      username === USER && password === PASSWORD
        ? done(null, { user: username })
        : done(new Error('wrong password')),
    onRcptTo: (_address, _session, done) =>
      refuses ? done(Object.assign(new Error('not now'), { responseCode: 451 })) : done(),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push({
          to: envelope.rcptTo.map(({ address }) => address),
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          source: Buffer.concat(chunks).toString('utf8'),
        });
        if (afterwards === 'at once') done();
        if (afterwards === 'late') waiting.push(done);
        if (afterwards === 'cut') for (const socket of sockets) socket.destroy();
      });
    },
  });
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${portOf(server.server.address())}?from=errors@example.com`,
    taken,
    refuse: (now) => {
      refuses = now;
    },
    afterwards: (answer) => {
      afterwards = answer;
    },
    answerNow: () => {
      for (const done of waiting.splice(0)) done();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
