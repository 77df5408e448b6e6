import { hash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, Socket } from 'node:net';

/** How a network fails: it hands everything on, refuses and cuts everything, or swallows it and says nothing. */
type Mode = 'pass' | 'refuse' | 'swallow';

/** Where the next transaction loses its connection. */
type Cut =
  /** After so many messages, counted from its beginning. */
  | { readonly at: 'message'; readonly number: number }
  /** Before the server is told to commit. */
  | { readonly at: 'commit' }
  /** After the server has committed, before it can say so. */
  | { readonly at: 'committed' };

export type DatabaseProxy = {
  /** The address of the database through here. */
  readonly url: string;
  readonly become: (mode: Mode) => Promise<void>;
  /** Cuts the connection of the next transaction, and no other. */
  readonly cutNext: (cut: Cut) => void;
  readonly stop: () => Promise<void>;
};

/** A network in front of a PostgreSQL server that fails as told. */
export async function startProxy(target: string): Promise<DatabaseProxy> {
  const url = new URL(target);
  const pairs = new Set<Pair>();
  let mode: Mode = 'pass';
  let cut: Cut | null = null;
  const takeCut = () => {
    const taken = cut;
    cut = null;
    return taken;
  };
  const accept = (socket: Socket) => {
    const pair = join(socket, Number(url.port), url.hostname, takeCut);
    pairs.add(pair);
    socket.once('close', () => pairs.delete(pair));
    if (mode === 'swallow') pair.pause();
  };
  let server = await listen(0, accept);
  const port = portOf(server);
  return {
    url: Object.assign(new URL(target), { hostname: '127.0.0.1', port: String(port) }).href,
    cutNext: (next) => {
      cut = next;
    },
    become: async (next) => {
      const before = mode;
      mode = next;
      if (next === 'refuse') {
        const closed = close(server);
        for (const pair of pairs) pair.destroy();
        await closed;
      } else if (next === 'swallow') for (const pair of pairs) pair.pause();
      else if (before === 'swallow') for (const pair of pairs) pair.resume();
      else if (before === 'refuse') server = await listen(port, accept);
    },
    stop: async () => {
      const closed = close(server);
      for (const pair of pairs) pair.destroy();
      await closed;
    },
  };
}

type Pair = { readonly pause: () => void; readonly resume: () => void; readonly destroy: () => void };

function join(client: Socket, port: number, host: string, takeCut: () => Cut | null): Pair {
  const server = new Socket();
  let cut: Cut | null = null;
  let messages = 0;
  let committed = false;
  const destroy = () => {
    client.destroy();
    server.destroy();
  };
  client.on('data', (sent) => {
    if (says(sent, 'BEGIN')) {
      cut = takeCut();
      messages = 0;
    }
    if (cut !== null) {
      messages += 1;
      const commits = says(sent, 'COMMIT');
      if (cut.at === 'message' ? messages > cut.number : cut.at === 'commit' && commits) return destroy();
      committed = cut.at === 'committed' && commits;
      if (commits) cut = null;
    }
    server.write(sent);
  });
  server.on('data', (sent) => (committed ? destroy() : client.write(sent)));
  for (const socket of [client, server]) socket.on('error', destroy).on('close', destroy).setNoDelay();
  server.connect(port, host);
  return {
    pause: () => {
      client.pause();
      server.pause();
    },
    resume: () => {
      client.resume();
      server.resume();
    },
    destroy,
  };
}

/** Whether a statement is sent, by its text or by the name it was prepared under. */
function says(sent: Buffer, statement: string): boolean {
  return sent.includes(statement) || sent.includes(hash('sha1', statement, 'base64url'));
}

async function listen(port: number, accept: (socket: Socket) => void): Promise<Server> {
  const server = createServer(accept).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
