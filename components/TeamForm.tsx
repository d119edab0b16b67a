import { type FormEvent, useRef, useState } from 'react';
import type { ReadTeam, Team, TeamProblem } from '@/lib/model';
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

const parts = [
  { id: 'hours', name: 'Hours' },
  { id: 'routes', name: 'Routes' },
  { id: 'authority', name: 'Approvals' },
  { id: 'scope', name: 'Limits' },
  { id: 'contacts', name: 'Contacts' },
] as const;

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
      setTold(`Not saved: ${answer.problems.length === 1 ? 'one field needs' : 'some fields need'} a look.`);
      // Once the fields are drawn as wrong.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const words = await onSave(answer.team).then(
      () => 'Saved.',
      () => 'Not saved: the browser did not keep it. Try again.',
    );
    if (words === 'Saved.') setSaved(JSON.stringify(given));
    setTold(words);
  }

  const shared = { draft, problems, onChange: change };
  return (
    <div className={styles.page}>
      <Parts />
      <main className={styles.main}>
        <form ref={form} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
          <header className={styles.head}>
            <h1 className={styles.title}>Team settings</h1>
            <p className={styles.state} role="status">
              {told || (isChanged ? 'Changes are not saved yet.' : '')}
            </p>
            <button type="submit" className={buttons.primary}>
              Save
            </button>
          </header>
          <p className={styles.soft}>
            Advice that depends on your team stays silent until you set it here. Whatever is left empty is
            off.
          </p>
          <HoursFields {...shared} />
          <RowFields
            {...shared}
            part="routes"
            title="Routes"
            about="Topics that another team does, so that they are passed on with an introduction."
            names={['Topic', 'Goes to']}
            examples={['invoices', 'Billing, billing@example.com']}
            more="Add a route"
          />
          <RowFields
            {...shared}
            part="authority"
            title="Approvals"
            about="What you may not decide alone, with an amount if there is one, and who may."
            names={['What', 'Who approves it']}
            examples={['refund over 500', 'Priya Shah']}
            more="Add an approval"
          />
          <RowFields
            {...shared}
            part="scope"
            title="Limits"
            about="What the service does not hold, or how much of it."
            names={['Limit']}
            examples={['no weekend work']}
            more="Add a limit"
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
    <nav className={styles.aside} aria-label="Settings">
      <p className={styles.name}>Evenkeel</p>
      <p className={styles.soft}>Stored on this device only</p>
      <ul className={styles.parts}>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a className={styles.part} href={`#${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Contacts(shared: FieldsProps) {
  return (
    <FieldGroup id="contacts" title="Contacts">
      <LineField {...shared} part="tickets" name="Tickets" hint="Where instructions are to be written" />
      <LineField {...shared} part="security" name="Security" hint="Whom to call in when there is a threat" />
      <LineField {...shared} part="support" name="Support" hint="Whom to turn to when it gets too much" />
    </FieldGroup>
  );
}
