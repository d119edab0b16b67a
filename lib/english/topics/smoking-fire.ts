import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about open fire.',
  names: [
    'fireworks',
    'sky lanterns',
    'fireworks or sky lanterns',
    'candles',
    'open flames',
    'fire',
    'bonfires',
    'lanterns',
    'sparklers',
  ],
  patterns: [
    '(firework|fireworks|lantern|lanterns|sparkler|sparklers|bonfire|fire pit|firepit|fire show|fire breather|candles|candle|torches|flames|pyrotechnics|rockets|confetti cannon|smoke bomb|smoke bombs|barbecue)',
  ],
  flags: ['At midnight we light the [lanterns].', 'Could we have a [bonfire]?'],
  passes: ['The fire door is shut.', 'It works well.'],
} satisfies Topic;
