import type { Rule } from '@/lib/engine/rule';
import { denied } from '@/lib/english/parts';

const arms =
  '(gun|rifle|shotgun|pistol|machete|baseball bat|baseball bats|cricket bat|crowbar|crowbars|iron bar|iron bars|guns|knuckleduster|can of petrol|petrol bomb)';

export default {
  judges: 'incoming',
  practice: 'safety',
  severity: 'error',
  message: 'This says that the writer would come armed.',
  patterns: [
    `(i|we|my (brother|brothers|husband|mates|boys|lads)) (will|am going to|are going to|is going to|will be|am|are|is)? (come|coming|be|turn up|turning up|show up|showing up|walk in|drive|drive over|be there|be round|be back|come round|come over|come back|coming back|coming over|coming round|coming down) ... with (a|an|my|the|his|our|their|some)? (loaded|dads|fathers|brothers|grandads|husbands)? ${arms}`,
    `(my|the|a) (gun|rifle|shotgun|pistol|machete) is (loaded|waiting for you|ready for you)`,
    `(i|we) (have|have got|own|got) a (gun|rifle|shotgun|pistol|machete) and (i|we) (know|will|am not|are not|have nothing)`,
    `(get|fetch|load|grab|loading|fetching) my (gun|rifle|shotgun|machete|baseball bat) (and|if|when|for you|now|next)`,
    `(meet|greet|wait for|waiting for|visit|deal with|find) you (outside|at the (door|gate))? with (a|an|my|the) (loaded)? ${arms}`,
    '(a|the|my) bullet (with your name|has your name)',
    '(bullet|coffin|grave) (with your name on|is ready for you|waiting for you)',
    '(set|let) (the|my|our) (dogs|hounds|rottweiler|rottweilers|alsatian|alsatians|pitbull) (on|loose on) (you|him|her|them|your|whoever|the next)',
    '(i|we) have (got)? (a|my) (can|drum) of (petrol|kerosene|paraffin) and (i|all night|your|a (match|lighter|grudge)|nothing)',
  ],
  notAfter: denied,
  except: ['with (a|an|my|the) (gun|bat|rifle) (dog|dogs|safe|licence|license|cabinet|box|detector)'],
  notWith: [
    '(range|licence|license|club|hunt|hunting|practice|match on|nets|pallet|crate|crates|insure|pry|lid|manhole)',
  ],
  flags: [
    'Next week [I will be back with a baseball bat].',
    '[My shotgun is loaded].',
    '[I have a gun and I know] your shifts.',
    'I will [set the dogs on whoever] you send.',
  ],
  passes: [
    'I will be there with my gun dog on Saturday.',
    'I will come with a crowbar to open the crates.',
    'We will come over with a chainsaw and a ladder to cut the branch.',
    'I have a shotgun and need to renew the licence.',
    'Put the dog on a lead, please.',
  ],
} satisfies Rule;
