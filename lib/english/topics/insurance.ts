import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about an insurance.',
  names: ['insurance', 'insurer', 'insurance cover', 'policy', 'pet insurance', 'policies', 'cover'],
  patterns: [
    '(insurance|insurer|insurers|insured|policyholder|underwriter|loss adjuster|premium|premiums|excess|claims handler)',
    '(my|our|the|health|travel|pet|home|car) (policy|cover)',
    '(claim form|claim|claims)',
  ],
  flags: ['My [insurance] wants a report.', 'Is it under [our policy]?'],
  passes: ['Please excuse the typing.', 'It is our duty.'],
} satisfies Topic;
