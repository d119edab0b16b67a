import { type Ref, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Call, Phone } from '@/lib/model';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import styles from './CallKit.module.css';
import { Card } from './Card';
import { callClock } from './call-clock';
import note from './Note.module.css';
import { PhoneLine } from './PhoneLine';

interface Props {
  /** undefined before it. */
  readonly call: Call | undefined;
  /** null where no number was found. */
  readonly phone: Phone | null | undefined;
  /** What it should take. */
  readonly minutes: number;
  /** Whether the email that confirms it has been written. */
  readonly followedUp: boolean;
  readonly onStart: () => void;
  readonly onEnd: () => void;
  readonly onNotes: (notes: string) => void;
  readonly onFollowUp: () => void;
}

/** The clock of a call, notes on it, and the way to the email that confirms it. */
export function CallKit({ call, phone, minutes, followedUp, onStart, onEnd, onNotes, onFollowUp }: Props) {
  const notes = useRef<HTMLTextAreaElement>(null);
  const ended = call !== undefined && call.endedAt !== null;

  function start() {
    flushSync(onStart);
    notes.current?.focus();
  }

  const [words, press] = !call
    ? [t('callStart'), start]
    : ended
      ? [followedUp ? t('callFollowUpAgain') : t('callFollowUp'), onFollowUp]
      : [t('callEnd'), onEnd];
  return (
    <Card title={t('callTitle')}>
      {phone !== undefined && <PhoneLine phone={phone} />}
      {call ? (
        <>
          <Clock call={call} minutes={minutes} />
          <Notes ref={notes} notes={call.notes} onChange={onNotes} />
        </>
      ) : (
        <p className={styles.aside}>{t('callAim', { count: minutes })}</p>
      )}
      <div className={buttons.row}>
        <button type="button" className={followedUp ? buttons.secondary : buttons.primary} onClick={press}>
          {words}
        </button>
        {ended && (
          <button type="button" className={buttons.secondary} onClick={start}>
            {t('callAgain')}
          </button>
        )}
      </div>
    </Card>
  );
}

function Clock({ call, minutes }: { call: Call; minutes: number }) {
  const now = useNow(call.endedAt === null);
  const { time, over, words } = callClock(call, now, minutes);
  return (
    <div className={styles.clock} data-over={over && call.endedAt === null}>
      <p className={styles.time} role="timer">
        {time} <span className={styles.of}>{t('callOf', { count: minutes })}</span>
      </p>
      <p role="status">{words}</p>
    </div>
  );
}

interface NotesProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly notes: string;
  readonly onChange: (notes: string) => void;
}

function Notes({ ref, notes, onChange }: NotesProps) {
  const id = useId();
  return (
    <div className={`${note.place} ${styles.notes}`}>
      <label htmlFor={id} className={note.label}>
        {t('callNotesLabel')}
      </label>
      <textarea
        ref={ref}
        id={id}
        className={note.box}
        rows={4}
        placeholder={t('callNotesHint')}
        value={notes}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** The time, each second while it runs. */
function useNow(runs: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  return now;
}
