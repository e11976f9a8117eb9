/**
 * Answers a browser's requests with the pages of a site, over WebDriver BiDi on a session that another client opened.
 * Lets nothing through to the network: a request for any other address is refused and written down.
 */
import type { Site } from './site.ts';

interface Blocked {
  isBlocked: boolean;
  request: { request: string; url: string };
}

export interface Intercepting {
  readonly strays: readonly string[];
  close(): void;
}

export async function answerRequests(address: string, site: Site): Promise<Intercepting> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`No WebDriver BiDi at ${address}.`)), {
      once: true,
    });
  });
  const strays: string[] = [];
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;
  const send = (method: string, params: object) => {
    const id = ++last;
    const call = Promise.withResolvers<unknown>();
    waiting.set(id, call);
    socket.send(JSON.stringify({ id, method, params }));
    return call.promise;
  };
  const answer = ({ request }: Blocked) => {
    if (!site.origins.some((origin) => request.url.startsWith(`${origin}/`))) {
      strays.push(request.url);
      return send('network.failRequest', { request: request.request });
    }
    const { status, type, body } = site.answer(request.url);
    return send('network.provideResponse', {
      request: request.request,
      statusCode: status,
      headers: [{ name: 'content-type', value: { type: 'string', value: type } }],
      body: { type: 'base64', value: Buffer.from(body).toString('base64') },
    });
  };
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.id !== undefined) {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.type === 'error') call?.reject(new Error(`${message.error}: ${message.message}`));
      else call?.resolve(message.result);
    } else if (message.method === 'network.beforeRequestSent' && message.params.isBlocked) {
      // A page that is left takes its requests with it; an answer that comes too late is no failure.
      answer(message.params).catch(() => undefined);
    }
  });
  await send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
  return { strays, close: () => socket.close() };
}
