import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

type Answer = readonly [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];

/**
 * The remote control that is built into Firefox, for what WebDriver BiDi does not reach: the browser's own window and
 * the real sidebar. Messages are `length:[0, id, command, parameters]`, the length in bytes
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: Error) => void }
  >();
  #sent = 0;
  #received = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket.on('data', (bytes) => this.#receive(bytes));
  }

  /** @param port on this machine */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Marionette(socket);
  }

  /** Rejects with what Firefox says is wrong. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#sent;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const start = this.#received.indexOf(':') + 1;
      const end = start + Number(this.#received.subarray(0, start - 1));
      if (start === 0 || this.#received.length < end) return;
      this.#answered(JSON.parse(this.#received.subarray(start, end).toString()));
      this.#received = this.#received.subarray(end);
    }
  }

  /** The first message is a greeting and answers nothing. */
  #answered(message: Answer | object): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as unknown as Answer;
    const waiting = this.#waiting.get(id)!;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(`${error.error}: ${error.message}`));
    else waiting.resolve(result);
  }
}
