import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a complaint.',
  names: ['complaint', 'complaints', 'formal complaint', 'grievance', 'grievances'],
  patterns: [
    '{complain}',
    '(complaint|complaints|grievance|grievances|complaints procedure|formal complaint|make a complaint|ombudsman)',
    '(report|reporting) (your|a|the|him|her|this) (driver|colleague|member of staff|employee|nurse|receptionist|staff|behaviour)',
  ],
  flags: ['I wish to make a [formal complaint].', 'Where do I [complain]?'],
  passes: ['No comment.', 'The comb is plain.'],
} satisfies Topic;
