import { ChevronDown, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import type { PackDraft } from '@/lib/packs/draft';
import { language, t } from '@/lib/text';
import { Choice } from './Choice';
import styles from './PackAside.module.css';
import { ProblemSign } from './Problems';
import type { PlacedProblem, WrittenOrigin } from './pack-backend';
import { RuleList } from './RuleList';
import { type EditorPane, packPanes } from './written-pack';

interface Props {
  readonly origin: WrittenOrigin;
  /** null where there is no pack. */
  readonly draft: PackDraft | null;
  readonly isUnpublished: boolean;
  /** Of the text as it stands; null until it has been tried. */
  readonly problems: readonly PlacedProblem[] | null;
  readonly pane: EditorPane;
  /** Such as `2026-11-30`. */
  readonly today: string;
  readonly onChoose: (origin: WrittenOrigin) => void;
  readonly onShow: (pane: EditorPane) => void;
  readonly onNewRule: () => void;
}

const origins = ['team', 'personal'] as const;

/** Which pack is written, what is in it, and what else there is to see. */
export function PackAside(props: Props) {
  const { origin, draft, pane, problems, onChoose, onShow, onNewRule } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const show = (pane: EditorPane) => {
    setOpen(false);
    onShow(pane);
  };
  const settings = packPanes.filter((name) => origin === 'team' || name !== 'about');
  return (
    <nav className={styles.aside} aria-label={t('edit_contents')}>
      <Choice
        name={t('edit_which')}
        isNameUnseen
        options={origins.map((id) => ({ id, name: t(`edit_origin_${id}`) }))}
        chosen={origin}
        onChoose={onChoose}
      />
      <About {...props} />
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('edit_contents')}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <div id={id} className={styles.contents} data-open={isOpen}>
        {!draft && (
          <ul className={styles.list}>
            <li>
              <button
                type="button"
                className={styles.link}
                aria-current={typeof pane === 'number' ? 'page' : undefined}
                onClick={() => show(0)}
              >
                {t(`edit_noPack_${origin}`)}
              </button>
            </li>
          </ul>
        )}
        {draft && (
          <>
            <RuleList rules={draft.rules} problems={problems} pane={pane} onShow={show} />
            <button
              type="button"
              className={styles.fresh}
              onClick={() => {
                setOpen(false);
                onNewRule();
              }}
            >
              <Plus size={14} aria-hidden="true" />
              {t('edit_newRule')}
            </button>
            <Links title={t('edit_settings')} panes={settings} pane={pane} onShow={show} />
          </>
        )}
        <Links title={t('edit_inUse')} panes={['inForce', 'sharing']} pane={pane} onShow={show} />
      </div>
    </nav>
  );
}

function About({ origin, draft, isUnpublished, today }: Props) {
  if (!draft) return <h1 className={styles.name}>{t(`edit_origin_${origin}`)}</h1>;
  const { name, version, owner, review } = draft;
  const isOverdue = /^\d{4}-\d\d-\d\d$/.test(review) && review < today;
  return (
    <div className={styles.about}>
      <h1 className={styles.name}>{origin === 'team' && name !== '' ? name : t(`edit_origin_${origin}`)}</h1>
      {origin === 'team' && (
        <p className={styles.soft}>
          {[
            version && t('edit_aboutVersion', { version }),
            owner && t('edit_aboutOwner', { owner }),
            review && !isOverdue && t('edit_aboutReview', { date: dateWords(review, today) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {origin === 'team' && isOverdue && (
        <p className={styles.overdue}>
          <ProblemSign />
          {t('edit_overdue', { date: dateWords(review, today) })}
        </p>
      )}
      <p className={styles.soft}>
        {isUnpublished && (origin === 'team' ? t('edit_unpublished') : t('edit_unsaved'))}
      </p>
    </div>
  );
}

/** A day, with its year where that is not this one. */
function dateWords(date: string, today: string): string {
  const noon = new Date(`${date}T12:00Z`);
  if (Number.isNaN(noon.getTime())) return date;
  const year = date.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return noon.toLocaleDateString(language(), { day: 'numeric', month: 'long', year, timeZone: 'UTC' });
}

type NamedPane = Exclude<EditorPane, number>;

interface LinksProps extends Pick<Props, 'pane' | 'onShow'> {
  readonly title: string;
  readonly panes: readonly NamedPane[];
}

function Links({ title, panes, pane, onShow }: LinksProps) {
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {panes.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles.link}
              aria-current={name === pane ? 'page' : undefined}
              onClick={() => onShow(name)}
            >
              {t(`edit_pane_${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
