import type { Cue } from '@/lib/engine/rule';

export default {
  says: 'Says that somebody cannot write or type.',
  patterns: [
    '(can|could|able) not ... (type|write|spell|see (well|properly|the (screen|keys))|use (a|the|my|his|her) (computer|keyboard|phone|hands|hand|email|internet|screen)|hold a pen|read)',
    '(unable|not able|struggle|struggles|struggling|hard|difficult|painful|cannot manage) to (type|write|use a (keyboard|computer)|read or write)',
    '(do|does) not (do|use|have|own|understand|get on with) (email|emails|computers|a computer|the internet|a smartphone|typing|writing)',
    '(is|am|are|nearly|almost|partially|registered|going|was born) (now)? (blind|partially sighted|sight impaired|visually impaired|dyslexic|illiterate|paralysed)',
    '(arthritis|dyslexia|tremor|parkinsons|parkinson s|macular degeneration|my eyesight|her eyesight|his eyesight|broken wrist|broken wrists|broken arm|broken hand|stroke|cataracts|cataract|carpal tunnel|rsi)',
    '(typed|written|writing|typing|dictated|dictating|sent) (by|for|on behalf of) (his|her|my|their|a|the)? (niece|nephew|son|daughter|carer|neighbour|neighbor|mother|father|grandson|granddaughter|wife|husband|helper|nurse|social worker|warden|aunt|uncle|grandmother|nan|gran|mum|dad|mom|friend|secretary)',
    '(no|without) (email|e mail|computer|internet|keyboard)',
    '(my|his|her|our) (hands|hand|fingers|eyes|sight|eyesight) (do not|does not|no longer|will not|can not|are (no good|useless|gone|bad|shaking|not what)|is (going|gone|bad|failing)) (work|do|hold|manage|any more|see|let)?',
    'voice to text',
  ],
  flags: [
    'My aunt [is blind] and lives alone.',
    'He [cannot type].',
    '[Typed by my daughter].',
    '[My hands no longer work].',
    'Since the [stroke] he talks more than he writes.',
  ],
  passes: ['I cannot come on Monday.', 'The form is hard to find.'],
} satisfies Cue;
