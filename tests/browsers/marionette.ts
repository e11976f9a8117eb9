/**
 * A client for Marionette, Firefox's own remote control: the one that reaches extension pages, closed shadow roots and the toolbar.
 * Its protocol is length-prefixed JSON over TCP: `[0, id, command, parameters]` there, `[1, id, error, result]` back. Only sends what it is told.
 */
import { connect, type Socket } from 'node:net';

export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

type Answer = [1, number, { error: string; message: string } | null, unknown];

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket: Socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let received = Buffer.alloc(0);
  let last = 0;

  const greeting = Promise.withResolvers<void>();
  const take = (message: Answer | { applicationType: string }) => {
    if (!Array.isArray(message)) return greeting.resolve();
    const [, id, error, result] = message;
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(result);
  };
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const length = Number(received.subarray(0, colon).toString());
      const end = colon + 1 + length;
      if (received.length < end) return;
      take(JSON.parse(received.subarray(colon + 1, end).toString()));
      received = received.subarray(end);
    }
  });
  const fail = (error: Error) => {
    greeting.reject(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('Firefox closed its remote control.')));
  await greeting.promise;

  return {
    send(command, parameters = {}) {
      const id = ++last;
      const call = Promise.withResolvers<unknown>();
      waiting.set(id, call);
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
      return call.promise;
    },
    close: () => socket.destroy(),
  };
}
