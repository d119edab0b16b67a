import type { Adapter } from './adapter';
import { gmail } from './gmail';
import { outlook } from './outlook';

/**
 * The adapter for a page that Evenkeel was let into. Gmail has one address; every other is Outlook's, whose own-domain
 * mailboxes may have any.
 *
 * @param origin of the page; a window that its script fills is `about:blank` and has that of its opener
 */
export function adapterFor(page: Document, origin: string): Adapter {
  return origin === 'https://mail.google.com' ? gmail(page) : outlook(page);
}
