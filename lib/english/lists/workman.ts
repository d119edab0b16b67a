/** People of a firm whom a client meets in person and tells things. */
const workman: readonly string[] = [
  ...[
    'agent',
    'apprentice',
    'assistant',
    'barman',
    'boss',
    'boys',
    'builder',
    'builders',
    'carpenter',
    'chap',
  ],
  ...['chef', 'cleaner', 'clerk', 'colleague', 'colleagues', 'consultant', 'courier', 'crew', 'decorator'],
  ...['designer', 'doctor', 'driver', 'drivers', 'electrician', 'engineer', 'engineers', 'fella', 'fellow'],
  ...['fitter', 'fitters', 'foreman', 'gardener', 'gentleman', 'girl', 'girls', 'guide', 'guy', 'guys'],
  ...[
    'hygienist',
    'installer',
    'intern',
    'joiner',
    'lad',
    'lads',
    'lady',
    'man',
    'manager',
    'mechanic',
    'men',
  ],
  ...['nurse', 'operator', 'painter', 'painters', 'people', 'person', 'photographer', 'plasterer', 'plumber'],
  ...['porter', 'receptionist', 'rep', 'roofer', 'salesman', 'secretary', 'shop assistant', 'site manager'],
  ...['staff', 'steward', 'supervisor', 'surveyor', 'team', 'technician', 'tiler', 'trainee', 'translator'],
  ...['vet', 'waiter', 'waitress', 'woman', 'workmen', 'young lady', 'young man', 'one', 'ones', 'roofers'],
];

export default workman;
