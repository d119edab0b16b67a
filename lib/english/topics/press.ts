import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about the press.',
  names: [
    'press',
    'press enquiries',
    'media',
    'media enquiries',
    'journalists',
    'public relations',
    'pr',
    'interviews',
    'media requests',
    'filming',
  ],
  patterns: [
    '(journalist|journalists|reporter|reporters|producer at|producer for|producer with|radio|on air|newspaper|newspapers|gazette|press office|press release|press enquiry|press inquiry|press deadline|press pass|newsroom|news desk|newsdesk|broadcaster|magazine|podcast|tv crew|film crew|camera crew|documentary|columnist|correspondent|bbc|itv|cnn|reuters|editor at|features editor|news editor)',
    '(write|writing|work|report|reporting|research|producer|freelance|calling|covering) (for|at|on) (the|a) ... (gazette|times|post|herald|news|magazine|paper|echo|telegraph|chronicle|mail|express|standard|journal|tribune|observer|courier|star|mirror|advertiser|argus|guardian|radio|tv|channel|show|programme|blog|weekly|daily|bbc|today|press)',
    '(article|story|feature|piece|column|programme|segment|report|broadcast) (about|on|we are running|i am writing|for (the|our) (paper|magazine|show|radio|website))',
    '(interview|quote|comment|statement|few words|on camera|on air|on the record) (with|from|for|on|about)',
    '(tv|television) (show|programme|station|interview|piece|slot)',
    '(running|publishing|going to print|going to press|airing) (a|the|on|this)? (story|article|piece|tomorrow|tonight|thursday|friday|sunday)?',
    '(for|in|of) (thursday|friday|saturday|sunday|tomorrow|monday|tuesday|wednesday) (paper|edition|issue)',
  ],
  except: [
    '(job|exit|second|first) interview',
    'interview (for|with) (the|a|your) (job|role|position|post)',
    '(get|need|send|want|like|have) (us|me)? (a|your) quote for',
  ],
  flags: [
    'I am a [reporter] with the Dale Post.',
    'Could you give a [comment on] the closure?',
    'We are making a [documentary] on bridges.',
  ],
  passes: ['Please press the green button.', 'Press send when ready.', 'He had a job interview.'],
} satisfies Topic;
