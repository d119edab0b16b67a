import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'stay-calm',
  severity: 'warning',
  message: 'The reader hears that their account is laughed at.',
  patterns: [
    '(as if|as though)? by (magic|osmosis|telepathy|divine intervention|sheer magic|witchcraft|sorcery|clairvoyance) (then|presumably|i suppose)? $',
    '(telepathically|through telepathy|via telepathy|carrier pigeons|(by|send|sent|try|use) (a)? (carrier pigeon|smoke signals|smoke signal|message in a bottle|pigeon post)|ouija board|tarot cards)',
    '(ask|asked|asking|consult|consulted|put|send|sent|call|check with|phone|get) (our|the|my|a|some|your) ... (psychic|psychics|oracle|horoscope|clairvoyant|clairvoyants|astrologer|mind reader|mind readers|wizard|wizards|fortune teller|stars)',
    '(the|some|our|your|those|little|perhaps|maybe|presumably) (fairies|elves|pixies|gremlins|tooth fairy|fairy godmother|good fairy) (must|did|do|does|will|have|has|had|at|came|come|took|ate|moved|deleted|sent|broke|again|who)',
    '(must have|has|have|had|did it|apparently) (grow|grew|grown|sprout|sprouted) (legs|wings)',
    '(must have|presumably|apparently|i suppose|i assume|no doubt|magically|mysteriously|somehow) ... (itself|themselves) $',
    '(itself|themselves|all by itself|all by themselves) (presumably|apparently|i suppose|no doubt|i take it|i assume|did it|did they)',
    '(another|yet another) of (those|the) (great|unsolved)? mysteries',
    '(aliens|the aliens|ghosts|a poltergeist|the bermuda triangle|goblins|leprechauns) (must have|took|ate|did|stole|have|has|swallowed|i suppose)',
  ],
  except: [
    '(speaks|speak|speaking|close|closes|closed|open|opens|opened|repair|repairs|repeat|repeats|pay|pays|paid|explain|explains|update|updates|reset|resets|install|installs|restart|restarts|turn|turns|cancel|cancels|renew|renews|resolve|resolves|resolved|correct|corrects|prove|proves|proved|sort|sorted|present|presents) ... (itself|themselves)',
    '(the dog|dog) (took|has|did)',
    'the (fairies|elves|pixies|goblins) will be (on|in|at)',
  ],
  suggestions: [{ sentence: 'I do not see yet how this came about; could you look into it?' }],
  flags: [
    'The drawings [must have posted themselves].',
    'I suppose [the elves will] finish the fence overnight.',
    'Shall I tell the tenants [by telepathy]?',
  ],
  passes: [
    'The door will close by itself after ten seconds.',
    'The carrier collects the pigeon crate at nine.',
    'The account renews itself each May.',
    'The magician starts at seven, after the speeches.',
    'Invisible braces must be worn at night.',
  ],
} satisfies Rule;
