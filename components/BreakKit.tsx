import { breakRequest } from '@/lib/break-request';
import type { Kit } from '@/lib/model';
import { kitActions } from '@/lib/words';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import type { KitTabProps } from './KitTab';

/** A break: what it does and its button; while there is one, the way back. */
export function BreakKit({ view, kit, desk }: Pick<KitTabProps, 'view' | 'desk'> & { kit: Kit }) {
  const request = breakRequest(view.report, kit);
  return (
    <Card title={desk.onBreak ? 'A short break' : 'What happens'}>
      <p>
        {desk.onBreak
          ? 'The mail is covered. It comes back by itself, with what is asked for as a list.'
          : `Their mail and your draft are covered for ${request.minutes} minutes. Then they come back, with what is asked for as a list. You can come back at any time before.`}
      </p>
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.primary}
          onClick={() => (desk.onBreak ? desk.endBreak() : desk.takeBreak(request))}
        >
          {desk.onBreak ? 'Back to the mail' : kitActions.break}
        </button>
      </div>
    </Card>
  );
}
