import { AboutPane } from './AboutPane';
import { AdvicePane } from './AdvicePane';
import { BuiltInPane } from './BuiltInPane';
import { HoursPane } from './HoursPane';
import { PhrasesPane } from './PhrasesPane';
import type { BuiltInRule } from './pack-backend';
import type { SettingsPaneProps } from './pane-above';
import { AuthorityPane, ContactsPane, RoutesPane } from './TeamPanes';
import type { PackPaneName } from './written-pack';

interface Props extends SettingsPaneProps {
  readonly name: PackPaneName;
  readonly rules: readonly BuiltInRule[];
}

const panes = {
  hours: HoursPane,
  routes: RoutesPane,
  authority: AuthorityPane,
  contacts: ContactsPane,
  phrases: PhrasesPane,
  advice: AdvicePane,
  about: AboutPane,
} as const;

/** A part of the pack that is no rule. */
export function SettingsPane({ name, rules, ...shared }: Props) {
  if (name === 'builtIn') return <BuiltInPane {...shared} rules={rules} />;
  const Pane = panes[name];
  return <Pane {...shared} />;
}
