import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium on Linux looks for what an administrator has set, for every profile of the machine. */
export const policyFolder = '/etc/chromium/policies/managed';

/** What an administrator sets for an extension, in a file of its own. */
export class PolicyFile {
  readonly #path = join(policyFolder, `evenkeel-test-${randomUUID()}.json`);

  constructor(readonly extensionId: string) {}

  /** Whether one can be written here. */
  static async canBe(): Promise<boolean> {
    return mkdir(policyFolder, { recursive: true })
      .then(() => access(policyFolder, constants.W_OK))
      .then(
        () => true,
        () => false,
      );
  }

  async write(values: object): Promise<void> {
    const policies = { '3rdparty': { extensions: { [this.extensionId]: values } } };
    await writeFile(this.#path, JSON.stringify(policies));
  }

  async remove(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}
