import { t } from '@/lib/text';
import type { AddressFault } from './pack-backend';

/** What went wrong at an address, and what to do about it. */
export function faultWords(fault: AddressFault): string {
  return fault.kind === 'status' ? statusWords(fault.status) : t(`set_fault_${fault.kind}`);
}

/** Of an HTTP status. */
function statusWords(status: number): string {
  const named = { status: `${status}` };
  if (status === 401 || status === 403) return t('set_faultSignIn', named);
  if (status === 404 || status === 410) return t('set_faultNothing', named);
  return status >= 500 ? t('set_faultServer', named) : t('set_faultStatus', named);
}
