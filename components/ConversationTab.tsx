import type { Advice, Call, Overview, Practice, Unjudged, View } from '@/lib/model';
import { t } from '@/lib/text';
import { feelingWords } from '@/lib/words';
import { type AdviceActions, AdviceSection } from './AdviceSection';
import { askWords, openFirst } from './ask-words';
import { CallNotes } from './CallNotes';
import { Card } from './Card';
import styles from './ConversationTab.module.css';
import { onlyClientOf } from './client';
import { EmptyState } from './EmptyState';
import { FoldedList, type ListName } from './FoldedList';
import { HeatLine } from './HeatLine';
import { Quote } from './Quote';
import { Tick } from './Tick';

interface Props extends AdviceActions {
  readonly view: View;
  readonly putAside: readonly Practice[];
  /** The call that was timed in this conversation; undefined where there was none. */
  readonly call: Call | undefined;
  readonly onCopy: (words: string) => void;
  /** As `2026-03-14`. */
  readonly today: string;
}

/** The conversation at a glance: what to do with it, how heated it is, and what the client wants, feels and says. */
export function ConversationTab({ view, putAside, call, onCopy, today, ...actions }: Props) {
  const { snapshot, report } = view;
  const { overview, advice, incoming } = report;
  if (overview === null) {
    return (
      <EmptyState title={t('noConversationTitle')}>
        <p>{t('noConversationAbout')}</p>
      </EmptyState>
    );
  }
  const client = onlyClientOf(snapshot.conversation);
  return (
    <>
      <AdviceSection advice={advice} putAside={putAside} {...actions} />
      {!advice.some(isAboutCall) && <CallNotes call={call} client={client} onCopy={onCopy} />}
      <HeatLine key={snapshot.conversationId} points={overview.heat} today={today} />
      <Unread why={incoming?.unjudged} />
      <Asks asks={overview.asks} client={client} />
      <Feelings feelings={overview.feelings} client={client} />
      <Said overview={overview} />
      <People people={overview.people} />
    </>
  );
}

/** Its kit has the notes of a call. */
function isAboutCall({ kit }: Advice): boolean {
  return kit?.name === 'call' || kit?.name === 'follow-up';
}

/** Says that silence about the newest message means nothing. */
function Unread({ why }: { why: Unjudged | undefined }) {
  if (why === undefined || why === 'short') return null;
  return <p className={styles.unread}>{t(`unread_${why}`)}</p>;
}

function Asks({ asks, client }: Pick<Overview, 'asks'> & { client: string | null }) {
  return (
    <Card title={client === null ? t('asksTitle') : t('asksTitleOf', { client })}>
      {asks.length === 0 ? (
        <p className={styles.aside}>{t('asksNone')}</p>
      ) : (
        <FoldedList
          entries={openFirst(asks)}
          name="asks"
          draw={(ask) => (
            <div className={styles.ask}>
              <Tick done={ask.state !== 'open'} words={ask.state === 'open' ? t('open') : t('done')} />
              <div className={styles.words}>
                <p>
                  <Quote words={ask.words} />
                </p>
                <p className={styles.aside}>{askWords(ask)}</p>
              </div>
            </div>
          )}
        />
      )}
    </Card>
  );
}

function Feelings({ feelings, client }: Pick<Overview, 'feelings'> & { client: string | null }) {
  if (feelings.length === 0) return null;
  return (
    <Card title={client === null ? t('feelingsTitle') : t('feelingsTitleOf', { client })}>
      <FoldedList
        entries={feelings}
        name="feelings"
        draw={({ feeling, words }) => (
          <>
            <p className={styles.feeling}>{feelingWords(feeling)}</p>
            <p className={styles.aside}>
              <Quote words={words} />
            </p>
          </>
        )}
      />
    </Card>
  );
}

/** What they say happened, and what they say they will do: quoted, so that the one is not taken for the other. */
function Said({ overview: { facts, threats } }: { overview: Overview }) {
  if (facts.length === 0 && threats.length === 0) return null;
  if (threats.length === 0) {
    return (
      <Card title={t('saidHappened')}>
        <Quotes of={facts} name="facts" />
      </Card>
    );
  }
  if (facts.length === 0) {
    return (
      <Card title={t('saidThreatened')}>
        <Quotes of={threats} name="threats" />
      </Card>
    );
  }
  return (
    <Card title={t('saidBoth')}>
      <h3 className={styles.part}>{t('saidHappenedPart')}</h3>
      <Quotes of={facts} name="facts" />
      <h3 className={styles.part}>{t('saidThreatenedPart')}</h3>
      <Quotes of={threats} name="threats" />
    </Card>
  );
}

function Quotes({ of: quotes, name }: { of: readonly string[]; name: ListName }) {
  return <FoldedList entries={quotes} name={name} draw={(words) => <Quote words={words} />} />;
}

function People({ people }: Pick<Overview, 'people'>) {
  if (people.length === 0) return null;
  return (
    <Card title={t('peopleTitle')}>
      <FoldedList
        entries={people}
        name="people"
        draw={({ name, decides }) => (
          <>
            <p>
              {name}
              {decides !== undefined && <span className={styles.decides}> {t('peopleDecides')}</span>}
            </p>
            {decides !== undefined && (
              <p className={styles.aside}>
                <Quote words={decides} />
              </p>
            )}
          </>
        )}
      />
    </Card>
  );
}
