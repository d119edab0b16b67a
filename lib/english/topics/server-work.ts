import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about work on servers.',
  names: ['server work', 'server maintenance', 'servers', 'maintenance windows', 'deployments', 'releases'],
  patterns: [
    '(server|servers|upgrade (the|our|php|mysql|to)|update (php|the server|wordpress|the plugin|mysql)|restart (the|it)|reboot|reinstall|install (a|the|php|an)|deploy|deployment|dns|database|ssl|certificate|php|cron)',
  ],
  flags: ['Could you [reboot] the box?', 'We need [php] 8 by then.'],
  passes: ['He deserves it.', 'We observe it.'],
} satisfies Topic;
