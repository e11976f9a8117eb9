/**
 * The page script's one way to the rest of the extension: messages, on the browser's own interface. No library stands between:
 * it would be compiled on every page that is read.
 */
import type { FromPage, Sender } from '../messages.ts';

type Heard = (message: unknown, sender: Sender, respond: (answer?: unknown) => void) => boolean;
interface Runtime {
  id?: string;
  sendMessage(message: FromPage): Promise<unknown>;
  onMessage: { addListener(heard: Heard): void };
}
interface Native {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
}

/** `browser` first, which Firefox has; asked anew each time: the extension can end under the page. */
function runtime(): Runtime | undefined {
  const native = globalThis as unknown as Native;
  return native.browser?.runtime ?? native.chrome?.runtime;
}

/** The extension's id; undefined once it has ended, or has been updated away. */
export function ownId(): string | undefined {
  try {
    return runtime()?.id;
  } catch {
    return undefined;
  }
}

/** What the background answers; undefined where there is nobody to hear it. */
export async function tellBackground(message: FromPage): Promise<unknown> {
  try {
    return await runtime()?.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** `answer` gives undefined for what is not meant for us. A fault while answering is seen here, and answered with nothing. */
export function listen(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  runtime()?.onMessage.addListener((message, sender, respond) => {
    const answering = answer(message, sender);
    if (!answering) return false;
    answering.then(respond, (fault: unknown) => {
      console.error('Second Source could not answer.', fault);
      respond();
    });
    // The answer comes later.
    return true;
  });
}
