/** Adjectives of contempt for how a person does the job. */
const incapable: readonly string[] = [
  'clueless',
  'good for nothing',
  'hopeless',
  'inept',
  'incompetent',
  'insufferable',
  'lazy',
  'pathetic',
  'pitiful',
  'ridiculous',
  'unprofessional',
  'useless',
];

export default incapable;
