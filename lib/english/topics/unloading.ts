import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about taking goods off a vehicle.',
  names: [
    'unloading',
    'driver assist unloading',
    'driver assist',
    'hand unloading',
    'loading',
    'offloading',
    'carrying',
    'inside delivery',
    'upstairs delivery',
  ],
  isEssential: true,
  patterns: [
    '({unload}|{offload}|hand ball|handball|hand unload|lumper|{carry} (it|them|the|everything|up|in|inside|upstairs)|bring (it|them) (in|inside|upstairs)|tail lift|tailgate|liftgate|lift gate|no (dock|forklift|dock crew)|take (it|them) off the (truck|lorry|trailer|van)|inside delivery|up the stairs|help (unload|load|us load|us unload|them unload|lift)|put (it|them) in (the|our) (garage|warehouse|kitchen|basement))',
  ],
  flags: ['Could the driver [unload] them by hand?', 'We have [no forklift] there.'],
  passes: ['The download is slow.', 'A load of letters.'],
} satisfies Topic;
