import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that gives a pack, or fails to, as a test says. */
export class PackServer {
  /** Each request so far. */
  readonly asked: Pick<IncomingMessage, 'url' | 'headers'>[] = [];
  /** How the next request is answered. */
  answer: (response: ServerResponse) => void = (response) => response.end();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      this.asked.push(request);
      this.answer(response);
    });
  }

  static async open(): Promise<PackServer> {
    const server = createServer();
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening);
    });
    return new PackServer(server);
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `${this.origin}/team.yaml`;
  }

  /** Gives a version of the pack; nothing new to who has it already. */
  gives(text: string, etag: string): void {
    this.answer = (response) => {
      const isKnown = this.asked.at(-1)?.headers['if-none-match'] === etag;
      response.writeHead(isKnown ? 304 : 200, { ETag: etag }).end(isKnown ? undefined : text);
    };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => {
      this.#server.close(closed);
    });
  }
}
