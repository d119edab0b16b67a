import { t } from '@/lib/text';
import type { WrittenOrigin } from './pack-backend';

/** A pack with nothing in it yet. @param today such as `2026-11-30`; it is gone through again a year later */
export function emptyPack(origin: WrittenOrigin, today: string): string {
  const review = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28');
  const name = origin === 'team' ? t('edit_startName') : t('edit_origin_personal');
  const owner = origin === 'team' ? t('edit_startOwner') : t('edit_startMe');
  return [
    'format: 1',
    `name: ${JSON.stringify(name)}`,
    'version: 1',
    `owner: ${JSON.stringify(owner)}`,
    `review: ${review}`,
    '',
  ].join('\n');
}
