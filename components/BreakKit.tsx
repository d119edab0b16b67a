import { breakRequest } from '@/lib/break-request';
import type { Kit } from '@/lib/model';
import { t } from '@/lib/text';
import { kitAction } from '@/lib/words';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import type { KitTabProps } from './KitTab';

/** A break: what it does and its button; while there is one, the way back. */
export function BreakKit({ view, kit, desk }: Pick<KitTabProps, 'view' | 'desk'> & { kit: Kit }) {
  const request = breakRequest(view.report, kit);
  return (
    <Card title={desk.onBreak ? t('shortBreak') : t('breakAboutTitle')}>
      <p>{desk.onBreak ? t('breakUnderWay') : t('breakAbout', { count: request.minutes })}</p>
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.primary}
          onClick={() => (desk.onBreak ? desk.endBreak() : desk.takeBreak(request))}
        >
          {desk.onBreak ? t('backToMail') : kitAction('break')}
        </button>
      </div>
    </Card>
  );
}
