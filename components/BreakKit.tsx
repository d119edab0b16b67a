import type { Kit, View } from '@/lib/model';
import { kitActions } from '@/lib/words';
import buttons from './Buttons.module.css';
import { Card } from './Card';
import type { KitTabProps } from './KitTab';

/** What a break takes, in minutes, where nothing says otherwise. */
const usualMinutes = 2;

const usualQuestion = 'What would a good end of this look like from their side?';

/** A break: what it does and its button; while there is one, the way back. */
export function BreakKit({ view, kit, desk }: Pick<KitTabProps, 'view' | 'desk'> & { kit: Kit }) {
  const minutes = kit.minutes ?? usualMinutes;
  const request = { minutes, question: questionOf(kit), requests: requestsIn(view) };
  return (
    <Card title={desk.onBreak ? 'A short break' : 'What happens'}>
      <p>
        {desk.onBreak
          ? 'The mail is covered. It comes back by itself, with what is asked for as a list.'
          : `Their mail and your draft are covered for ${minutes} minutes. Then they come back, with what is asked for as a list. You can come back at any time before.`}
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

function questionOf({ sections }: Kit): string {
  return sections.flatMap(({ lines }) => lines).find((line) => line.trim().endsWith('?')) ?? usualQuestion;
}

/** What is still to be answered, in their words. */
function requestsIn({ report }: View): string[] {
  const asks = report.overview?.asks ?? [];
  return asks.filter(({ state }) => state !== 'answered').map(({ words }) => `“${words}”`);
}
