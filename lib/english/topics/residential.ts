import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a private home.',
  names: [
    'residential',
    'private homes',
    'home addresses',
    'private addresses',
    'home delivery',
    'houses',
    'private individuals',
    'private clients',
    'individuals',
    'consumers',
  ],
  patterns: [
    '(my|our|his|her|the|their|a|private|home|residential|customer|buyer|mother|mum|parents) (house|home|flat|apartment|residence|driveway|front door|doorstep|garage|address|bungalow|cottage|home address)',
    '(residential|residence|private (house|home|address|individual|person)|home address|private individual|subdivision|cul de sac|housing estate|upstairs|third floor|second floor|where i live)',
    '(for (me|my|myself) (personally|privately|at home)|personal (tax|books|accounts|use)|not (for)? (the|a|our) (business|company))',
    '(my|our) (mum|mother|dad|father|wife|husband|son|daughter|brother|sister|neighbour|nan|friend|lad|in laws|parents)',
  ],
  except: ['in house', '(publishing|auction|open|power) house'],
  flags: ['Please deliver to [my house].', 'It goes to a [residential] street.'],
  passes: ['In house training is good.', 'The warehouse is open.'],
} satisfies Topic;
