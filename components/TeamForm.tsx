import { type FormEvent, useRef, useState } from 'react';
import type { ReadTeam, Team, TeamProblem } from '@/lib/model';
import { t } from '@/lib/text';
import buttons from './Buttons.module.css';
import { FieldGroup, type FieldsProps, HoursFields, LineField, RowFields } from './TeamFields';
import styles from './TeamForm.module.css';
import { draftOf, type TeamDraft, teamIn } from './team-draft';

interface Props {
  /** null where nothing has been set. */
  readonly team: Team | null;
  /** Reads what is in the fields, or says what is wrong with it. */
  readonly read: (given: unknown) => ReadTeam;
  readonly onSave: (team: Team) => Promise<void>;
}

const parts = ['hours', 'routes', 'authority', 'scope', 'contacts'] as const;

/** The team's settings: each part off where nothing is set; nothing holds until it is saved. */
export function TeamForm({ team, read, onSave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(team));
  const [saved, setSaved] = useState(() => JSON.stringify(teamIn(draftOf(team))));
  const [problems, setProblems] = useState<readonly TeamProblem[]>([]);
  const [told, setTold] = useState('');
  const isChanged = JSON.stringify(teamIn(draft)) !== saved;

  function change(part: Partial<TeamDraft>) {
    setDraft({ ...draft, ...part });
    setTold('');
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    const given = teamIn(draft);
    const answer = read(given);
    setProblems(answer.ok ? [] : answer.problems);
    if (!answer.ok) {
      setTold(t('teamWrong', { count: answer.problems.length }));
      // Once the fields are drawn as wrong.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const isKept = await onSave(answer.team).then(
      () => true,
      () => false,
    );
    if (isKept) setSaved(JSON.stringify(given));
    setTold(isKept ? t('teamSaved') : t('teamNotKept'));
  }

  const shared = { draft, problems, onChange: change };
  return (
    <div className={styles.page}>
      <Parts />
      <main className={styles.main}>
        <form ref={form} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
          <header className={styles.head}>
            <h1 className={styles.title}>{t('teamSettings')}</h1>
            <p className={styles.state} role="status">
              {told || (isChanged ? t('teamUnsaved') : '')}
            </p>
            <button type="submit" className={buttons.primary}>
              {t('teamSave')}
            </button>
          </header>
          <p className={styles.soft}>{t('teamAbout')}</p>
          <HoursFields {...shared} />
          <RowFields
            {...shared}
            part="routes"
            about={t('teamRoutesAbout')}
            names={[t('teamRoutesTopic'), t('teamRoutesTo')]}
            examples={[t('teamRoutesTopicExample'), t('teamRoutesToExample')]}
            more={t('teamRoutesAdd')}
          />
          <RowFields
            {...shared}
            part="authority"
            about={t('teamAuthorityAbout')}
            names={[t('teamAuthorityTopic'), t('teamAuthorityApprover')]}
            examples={[t('teamAuthorityTopicExample'), t('teamAuthorityApproverExample')]}
            more={t('teamAuthorityAdd')}
          />
          <RowFields
            {...shared}
            part="scope"
            about={t('teamScopeAbout')}
            names={[t('teamScopeLimit')]}
            examples={[t('teamScopeLimitExample')]}
            more={t('teamScopeAdd')}
          />
          <Contacts {...shared} />
        </form>
      </main>
    </div>
  );
}

/** The parts of the page, each a link. */
function Parts() {
  return (
    <nav className={styles.aside} aria-label={t('teamParts')}>
      <p className={styles.name}>{t('extensionName')}</p>
      <p className={styles.soft}>{t('teamStored')}</p>
      <ul className={styles.parts}>
        {parts.map((id) => (
          <li key={id}>
            <a className={styles.part} href={`#${id}`}>
              {t(`team_${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Contacts(shared: FieldsProps) {
  return (
    <FieldGroup id="contacts" title={t('team_contacts')}>
      <LineField {...shared} part="tickets" name={t('teamTickets')} hint={t('teamTicketsHint')} />
      <LineField {...shared} part="security" name={t('teamSecurity')} hint={t('teamSecurityHint')} />
      <LineField {...shared} part="support" name={t('teamSupport')} hint={t('teamSupportHint')} />
    </FieldGroup>
  );
}
