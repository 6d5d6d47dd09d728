import type { Cancellation } from './ports.ts';

/** Requests that wait for a document to be read. */
export class Waiters {
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Resolves at the key's next {@link wake}, or when the token is cancelled. */
  wait(key: string, token: Cancellation): Promise<void> {
    const listeners = this.#waiting.get(key) ?? new Set<() => void>();
    this.#waiting.set(key, listeners);
    return new Promise((resolve) => {
      const done = (): void => {
        cancelled.dispose();
        listeners.delete(done);
        resolve();
      };
      const cancelled = token.onCancellationRequested(done);
      listeners.add(done);
    });
  }

  wake(key: string): void {
    const listeners = this.#waiting.get(key);
    this.#waiting.delete(key);
    for (const done of [...(listeners ?? [])]) done();
  }

  wakeAll(): void {
    for (const key of [...this.#waiting.keys()]) this.wake(key);
  }
}
