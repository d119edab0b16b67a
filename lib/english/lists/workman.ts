const one = [
  ...['adviser', 'advisor', 'associate', 'baker', 'bookkeeper', 'broker', 'butcher', 'carer', 'caretaker', 'coach'],
  ...['concierge', 'cook', 'dentist', 'developer', 'editor', 'florist', 'glazier', 'groundsman', 'hairdresser'],
  ...['handyman', 'host', 'hostess', 'housekeeper', 'instructor', 'janitor', 'labourer', 'locksmith', 'matron'],
  ...['midwife', 'optician', 'organiser', 'pharmacist', 'physio', 'pilot', 'planner', 'producer', 'scaffolder'],
  ...['skipper', 'solicitor', 'sparky', 'stylist', 'teacher', 'teller', 'therapist', 'trainer', 'tutor', 'usher'],
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
