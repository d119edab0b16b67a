import { t } from '@/lib/text';
import { OverruledNote } from './OverruledNote';
import { PaneField } from './PaneField';
import pane from './PaneField.module.css';
import { PaneText } from './PaneText';
import { problemsAt } from './pack-pane';
import type { SettingsPaneProps } from './pane-above';
import { RowFields } from './RowFields';

/** Topics that other teams do, and where each of them goes. */
export function RoutesPane({ above, ...shared }: SettingsPaneProps) {
  return (
    <div className={pane.pane}>
      <p className={pane.about}>{t('teamRoutesAbout')}</p>
      <OverruledNote by={above?.team.get('routes')?.origin} />
      <RowFields
        {...shared}
        part="routes"
        names={[t('teamRoutesTopic'), t('teamRoutesTo')]}
        examples={[t('teamRoutesTopicExample'), t('teamRoutesToExample')]}
        more={t('teamRoutesAdd')}
      />
    </div>
  );
}

/** What needs somebody’s approval, and whose. */
export function AuthorityPane({ above, ...shared }: SettingsPaneProps) {
  return (
    <div className={pane.pane}>
      <p className={pane.about}>{t('teamAuthorityAbout')}</p>
      <OverruledNote by={above?.team.get('authority')?.origin} />
      <RowFields
        {...shared}
        part="authority"
        names={[t('teamAuthorityTopic'), t('teamAuthorityApprover')]}
        examples={[t('teamAuthorityTopicExample'), t('teamAuthorityApproverExample')]}
        more={t('teamAuthorityAdd')}
      />
    </div>
  );
}

const contacts = ['tickets', 'security', 'support'] as const;

/** Where tickets go, whom to call in and to turn to, and the limits of the service. */
export function ContactsPane({ above, ...shared }: SettingsPaneProps) {
  const { draft, problems, onChange } = shared;
  const names = { tickets: t('teamTickets'), security: t('teamSecurity'), support: t('teamSupport') };
  const hints = {
    tickets: t('teamTicketsHint'),
    security: t('teamSecurityHint'),
    support: t('teamSupportHint'),
  };
  return (
    <div className={pane.pane}>
      {contacts.map((part) => (
        <div key={part} className={pane.group}>
          <PaneField name={names[part]} hint={hints[part]} problems={problemsAt(problems, ['team', part])}>
            {(field) => (
              <PaneText
                {...field}
                value={draft.team?.[part] ?? ''}
                onText={(text) => onChange(['team', part], text)}
              />
            )}
          </PaneField>
          <OverruledNote by={above?.team.get(part)?.origin} />
        </div>
      ))}
      <fieldset className={pane.group}>
        <legend className={pane.legend}>{t('set_scope')}</legend>
        <p className={pane.hint}>{t('teamScopeAbout')}</p>
        <OverruledNote by={above?.team.get('scope')?.origin} />
        <RowFields
          {...shared}
          part="scope"
          names={[t('teamScopeLimit')]}
          examples={[t('teamScopeLimitExample')]}
          more={t('teamScopeAdd')}
        />
      </fieldset>
    </div>
  );
}
