/** Whom people ask for when they want someone who can decide. */
const boss: readonly string[] = [
  'boss',
  'ceo',
  'director',
  'head of department',
  'line manager',
  'manager',
  'managing director',
  'superior',
  'superiors',
  'supervisor',
  'team lead',
  'team leader',
];

export default boss;
