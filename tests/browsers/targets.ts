/**
 * Looks into what Playwright does not show, or shows too late, over the DevTools protocol: the extension's worker and its popup.
 * Runs functions there and nothing else.
 */
import type { CDPSession } from 'playwright-core';
import type { Surface } from './browser.ts';

interface Answer {
  id?: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };
}

export async function attachTo(session: CDPSession, targetId: string): Promise<Surface> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  let last = 0;
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  session.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return;
    const answer = JSON.parse(received.message) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  session.on('Target.detachedFromTarget', (detached) => {
    if (detached.sessionId !== sessionId) return;
    for (const { reject } of waiting.values()) reject(new Error('What was looked into is gone.'));
    waiting.clear();
  });
  return {
    async run(look, argument) {
      const id = ++last;
      const call = Promise.withResolvers<Answer>();
      waiting.set(id, call);
      const expression = `(${look.toString()})(${JSON.stringify(argument)})`;
      const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      await session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
      });
      const { result } = await call.promise;
      const failure = result?.exceptionDetails;
      if (failure) throw new Error(failure.exception?.description ?? 'It failed there.');
      return result?.result?.value as never;
    },
  };
}
