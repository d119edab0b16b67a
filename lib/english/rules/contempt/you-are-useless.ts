import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'unacceptable',
  severity: 'error',
  message: 'This shows contempt for the person, not for what went wrong.',
  patterns: [
    'you (people|guys|lot|all)? (are|were) (all|both|either)? <very>? <very>? <incapable>',
    'your <very>? <incapable> (team|staff|people|company|colleague|colleagues|manager|support|service|department|excuse|excuses|self)',
    '(sheer|utter|total|complete|gross|your|such|pure) <very>? (incompetence|stupidity|ineptitude|idiocy|arrogance|laziness)',
    'you (people|guys|lot|all)? (clearly|obviously|really|just|still)? (have no|do not have a|have not got a) (idea|clue)',
    '(have no|do not have a|has no|have not the faintest|without a) (idea|clue) what you (are|were)',
    'you (people)? (clearly|obviously|really)? (do not|can not|could not) (even)? (know what you are doing|do anything right|get anything right|run a|organise a|organize a|care)',
    '(bunch|pack|gang|lot) of (amateurs|cowboys|jokers|con men|crooks|beginners|incompetents)',
    'call yourself (a|an)',
    'call (yourselves|yourself) ... (professional|professionals|experts|engineers|support|a company)',
    'people like you',
    'you people (are|always|never|have|should|make|do not|can not)',
    '{be} you people (ever|even|always|so)',
  ],
  except: [
    '(not|never) {think|say|mean|suggest} (that)? you',
    'people like you (and|to|can)',
    'if you are ...',
    'you (do not|can not) care to',
  ],
  flags: [
    '[You are completely useless].',
    'A [bunch of amateurs] fitted this kitchen.',
    '[You people are] beyond help.',
    'I have never seen [such incompetence].',
  ],
  passes: [
    'The old adaptor is useless with the new sockets.',
    'The amateurs play on pitch two this Saturday.',
    'I have no idea what the code means, can you help?',
    'Do you have an idea what it might cost?',
  ],
} satisfies Rule;
