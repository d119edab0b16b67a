import { type Layers, type Merged, merged } from '@/lib/packs/layers';
import type { WrittenOrigin } from './pack-backend';
import type { PackPaneProps } from './pack-pane';

/** What a pane of settings draws from. */
export interface SettingsPaneProps extends PackPaneProps {
  /** What the packs say that count before the one being edited, so that the pane can tell what is overruled. */
  readonly above?: Merged | undefined;
}

/** What the packs say that count before that of an origin. */
export function mergedAbove(layers: Layers, edited: WrittenOrigin): Merged {
  return merged({ policy: layers.policy, team: edited === 'personal' ? layers.team : null, personal: null });
}
