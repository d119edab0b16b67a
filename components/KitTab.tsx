import { ChevronLeft } from 'lucide-react';
import { followUpOf } from '@/lib/coach/kits/follow-up';
import type { Advice, Insertion, Kit, KitWords, View } from '@/lib/model';
import { t } from '@/lib/text';
import { BracketedWords } from './BracketedWords';
import { BreakKit } from './BreakKit';
import { CallKit } from './CallKit';
import { Card } from './Card';
import { onlyClientOf } from './client';
import styles from './KitTab.module.css';
import type { KitDesk, KitDeskActions } from './kit-desk';
import { PhoneLine } from './PhoneLine';
import { SaveConversation } from './SaveConversation';
import { WordsBox } from './WordsBox';
import { atStartOf } from './words-in-mail';

/** What a call should take, in minutes, where nothing says otherwise. */
const usualCall = 10;

/** Names the email after a call among the words of its kit. */
const followUpPart = 'follow-up';

/** What the tab is drawn from, and what the person can do in it. */
export interface KitTabProps {
  readonly view: View;
  /** Whose kit it is. */
  readonly advice: Advice;
  readonly desk: KitDesk & KitDeskActions;
  /** Returns whether the words are in the mail. */
  readonly onInsert: (insertion: Insertion) => Promise<boolean>;
  readonly onCopy: (words: string) => void;
  /** Whether a change is on its way to the mail; another has to wait for it. */
  readonly busy: boolean;
  /** Goes back to the conversation. */
  readonly onBack: () => void;
}

/** The kit of an advice: what to have in view, and words that end in the mail or on the clipboard. */
export function KitTab(props: KitTabProps) {
  const { advice, desk, onBack } = props;
  const { kit } = advice;
  return (
    <>
      <div className={styles.head}>
        <button type="button" className={styles.back} onClick={onBack}>
          <ChevronLeft size={14} aria-hidden="true" />
          {t('tabConversation')}
        </button>
        <h2 className={styles.action}>{advice.action}</h2>
      </div>
      {kit && (kit.name === 'break' || desk.onBreak) && <BreakKit {...props} kit={kit} />}
      {kit && !desk.onBreak && <KitParts {...props} kit={kit} />}
    </>
  );
}

function KitParts(props: KitTabProps & { kit: Kit }) {
  const { view, kit, desk } = props;
  const isCall = kit.name === 'call';
  // Who answers somebody in danger has no evidence to keep.
  const isEvidence = kit.name === 'safety' && kit.words?.to !== 'draft';
  return (
    <>
      {isCall ? <CallParts {...props} /> : kit.phone !== undefined && <PhoneLine phone={kit.phone} />}
      {kit.sections.map(({ title, lines }) => (
        <Card key={title} title={title}>
          <Lines lines={lines} />
        </Card>
      ))}
      {isEvidence && <SaveConversation conversation={view.snapshot.conversation} />}
      {kit.words && (
        <KitWordsBox
          {...props}
          {...(kit.name === 'follow-up' && { onInsert: insertsFollowUp(props) })}
          words={kit.name === 'follow-up' ? fromNotes(kit.words, view, desk) : kit.words}
          primary={!isCall && !isEvidence && kit.name !== 'break'}
        />
      )}
    </>
  );
}

/** The email that confirms a call, from the notes where there are any. */
function fromNotes(words: KitWords, { snapshot }: View, { calls }: KitDesk): KitWords {
  const { notes = '' } = calls[snapshot.conversationId ?? ''] ?? {};
  if (notes.trim() === '') return words;
  return { ...words, text: followUpOf(notes, onlyClientOf(snapshot.conversation) ?? undefined) };
}

/** Puts the email that confirms a call into the mail; its notes have served then. */
function insertsFollowUp({ view, desk, onInsert }: KitTabProps): KitTabProps['onInsert'] {
  return async (insertion) => {
    const isInMail = await onInsert(insertion);
    if (isInMail) desk.followedUp(view.snapshot.conversationId ?? '');
    return isInMail;
  };
}

/** The call, and the email that confirms it once it has ended. */
function CallParts(props: KitTabProps & { kit: Kit }) {
  const { view, advice, kit, desk } = props;
  const { conversationId, conversation } = view.snapshot;
  const id = conversationId ?? '';
  const call = desk.calls[id];
  const name = wordsName(view, advice, followUpPart);
  const followUp = desk.changedWords[name];
  const client = onlyClientOf(conversation);
  return (
    <>
      <CallKit
        call={call}
        phone={kit.phone}
        minutes={kit.minutes ?? usualCall}
        followedUp={followUp !== undefined}
        onStart={() => desk.startCall(id)}
        onEnd={() => desk.endCall(id)}
        onNotes={(notes) => desk.setNotes(id, notes)}
        onFollowUp={() => desk.changeWords(name, followUpOf(call?.notes ?? '', client ?? undefined))}
      />
      {followUp !== undefined && (
        <KitWordsBox
          {...props}
          onInsert={insertsFollowUp(props)}
          title={t('followUpTitle')}
          words={{ to: 'draft', text: followUp }}
          part={followUpPart}
          primary
        />
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) {
    return (
      <p>
        <BracketedWords>{only}</BracketedWords>
      </p>
    );
  }
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>
          <BracketedWords>{line}</BracketedWords>
        </li>
      ))}
    </ul>
  );
}

interface KitWordsProps extends KitTabProps {
  readonly title?: string;
  readonly words: KitWords;
  readonly primary: boolean;
  /** Tells them from other words of the same kit. */
  readonly part?: string;
}

/** Words of the kit, which the person may change; their changes stay while the panel is open. */
function KitWordsBox({
  view,
  advice,
  desk,
  onInsert,
  onCopy,
  busy,
  words,
  part = '',
  ...rest
}: KitWordsProps) {
  const { draftId, conversation } = view.snapshot;
  const name = wordsName(view, advice, part);
  const text = desk.changedWords[name] ?? words.text;
  const { title = words.to === 'draft' ? t('wordsForMail') : t('wordsForColleague'), primary } = rest;
  return (
    <WordsBox
      title={title}
      text={text}
      to={words.to}
      hasDraft={draftId !== null}
      primary={primary}
      busy={busy}
      onChange={(changed) => desk.changeWords(name, changed)}
      onInsert={() => void onInsert(atStartOf(conversation.draft, text))}
      onCopy={() => onCopy(text)}
    />
  );
}

/** Names words of a kit, so that what the person made of them is found again. */
function wordsName({ snapshot }: View, { practice }: Advice, part: string): string {
  return [snapshot.conversationId ?? '', practice, part].join(' ');
}
