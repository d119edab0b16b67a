import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** A proxy that lets nothing out and notes who asked for what: the browser's every request comes here. */
export class DeadEnd {
  /** What was asked for: `CONNECT example.com:443`. */
  readonly asked: string[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (bytes) => {
        this.asked.push(bytes.toString('latin1').split(' HTTP/')[0]!);
        socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      });
    });
  }

  static async open(): Promise<DeadEnd> {
    const deadEnd = new DeadEnd();
    deadEnd.#server.listen(0, '127.0.0.1');
    await once(deadEnd.#server, 'listening');
    return deadEnd;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  close(): void {
    this.#server.close();
  }
}
