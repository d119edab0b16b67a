import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This threatens harm to a person; nobody should answer it alone.',
  patterns: [
    '(i|we) (will|shall|am going to|are going to|am gonna|would love to|want to|might just|swear to god i will|should|can not wait to) (come (over|down|round)? (there)? and|personally|gladly|happily|fucking|just)? <harm> (you|all of you|every one of you|your <dear-to-you>)',
    '(someone|somebody|they|he|she|my (brother|husband|friends|mates)) (will|is going to|are going to|should|ought to|needs to) (come (over|round)? and|just)? <harm> (you|all of you|your <dear-to-you>)',
    '<harm> your (fucking|damn|bloody|ugly|stupid)? <dear-to-you>',
    'you (all)? (deserve|should|ought|need) (to)? (be)? (die|be dead|be shot|shot|hanged|beaten|beaten up|killed|stabbed|slapped|burned|flogged|hurt)',
    'you (all)? (will|are going to|are gonna) (die|bleed|burn for this|get hurt|end up dead|end up in hospital|end up in the hospital)',
    'you are (a)? dead (man|woman|meat)? $',
    '(put|send) you in (a|the)? (hospital|ground|grave|coffin|wheelchair|morgue|box)',
    '(put|take) a bullet (in|through)',
    'burn (your|the|that|this|it) ... (down|to the ground)',
    '(blow|bomb|torch|firebomb|shoot) up? (your|the whole|the entire) (office|building|place|house|shop|store|car|company)',
    '(with|bring|bringing|get|fetch|load|loading) my (gun|rifle|shotgun|baseball bat|knife|axe|machete|crowbar)',
    'wring your neck',
    '(break|smash|kick|bash|cave|punch|rearrange) your (face|head|teeth|door|windows|skull) in?',
  ],
  except: [
    'shoot (you|them|him|her) (a|an|over|some|the|across)',
    '(beat|burn|cut|rip|break|kick|tear|snap) you (to|a|an|in|some|out|off|down|up)',
    'cut your hair',
    'hurt your (business|chances|feelings|score|rating|credit|sales|car insurance)',
    '(not|never) (want to|going to|mean to|wish to|trying to)? <harm> you',
    '(if|in case|before) (it|this|they) ...',
  ],
  flags: [
    'If the car is not ready tomorrow [I will break your legs].',
    '[Someone should shoot you].',
    '[You will end up in hospital], trust me.',
    'Keep my money and I will [burn your shop down].',
  ],
  passes: [
    'Please kill the background process and restart the server.',
    'I will shoot you the figures after lunch.',
    'The frost will kill the seedlings unless they are covered.',
    'We attacked the backlog and the last bug died on Friday.',
    'The firing of the kiln will burn off the glaze.',
  ],
} satisfies Rule;
