import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about the driver.',
  names: ['driver', 'drivers', 'driver assist'],
  patterns: [
    '(driver|drivers|your guy|your man|your lad|your lads|your men|delivery man|delivery guy|courier|trucker|haulier|the guys|your team|your crew)',
  ],
  flags: ['Your [driver] was very kind.', 'Can [your man] help?'],
  passes: ['We drive home.', 'The screwdrivers are here.'],
} satisfies Topic;
