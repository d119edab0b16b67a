import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about working for us.',
  names: [
    'jobs',
    'recruitment',
    'careers',
    'vacancies',
    'job applications',
    'hiring',
    'hr',
    'human resources',
    'work experience',
    'internships',
    'applications',
  ],
  patterns: [
    '(vacancy|vacancies|recruitment|recruiter|careers|work experience|internship|internships|apprenticeship|apprenticeships|job opening|job openings|job advert|cover letter|covering letter|my cv|my resume|a cv|cv attached|curriculum vitae|work placement|placement|placements|placement student|take (students|apprentices|interns|trainees)|traineeship)',
    '(apply|applying|applied|application) (for|to) (the|a|your|any|work|join) ... (job|role|post|position|vacancy|team|work|apprentice)',
    '(are|is|anyone|you) (you|there)? (hiring|recruiting|taking on staff)',
    '(any|a|the|your|part time|full time|summer|weekend|saturday|holiday) (job|jobs|role|roles|position|positions) (going|available|open|with you|at|for my|advertised|opening|for)',
    '(looking for|find|want|need) (a|some|part time|full time|summer)? (job|work|employment) (with|at|in|for|as)',
    '(my|attached) (cv|resume)',
    'job (interview|offer|application|reference|at)',
  ],
  except: ['(good|great|nice|fine|top) (job|work)'],
  flags: [
    'Do you have any [vacancies]?',
    'I would like to [apply for the post].',
    'My daughter is after [work experience].',
  ],
  passes: ['Good job on the roof.', 'The job is done.', 'Please apply the paint twice.'],
} satisfies Topic;
