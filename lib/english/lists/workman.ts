const one = [
  ...['agent', 'apprentice', 'assistant', 'builder', 'carpenter', 'chap', 'chef', 'cleaner'],
  ...['clerk', 'colleague', 'consultant', 'courier', 'decorator', 'designer', 'doctor', 'driver'],
  ...['electrician', 'engineer', 'fella', 'fellow', 'fitter', 'foreman', 'gardener', 'gentleman'],
  ...['girl', 'guide', 'guy', 'hygienist', 'installer', 'intern', 'joiner', 'lad'],
  ...['manager', 'mechanic', 'nurse', 'operator', 'painter', 'person', 'photographer', 'plasterer'],
  ...['plumber', 'porter', 'receptionist', 'rep', 'roofer', 'secretary', 'shop assistant', 'site manager'],
  ...['steward', 'supervisor', 'surveyor', 'technician', 'tiler', 'trainee', 'translator', 'vet'],
  ...['waiter'],
];

/** People of a firm whom a client meets in person and tells things. */
const workman: readonly string[] = [
  ...one,
  ...one.map((name) => `${name}s`),
  ...['man', 'men', 'woman', 'women', 'people', 'staff', 'crew', 'lady', 'ladies', 'young lady', 'young man'],
  ...['salesman', 'barman', 'workmen', 'one', 'ones', 'team', 'boys'],
];

export default workman;
