import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about a household appliance.',
  names: ['appliance', 'appliances', 'white goods'],
  patterns: [
    '(appliance|appliances|oven|hob|fridge|freezer|dishwasher|washing machine|washer|dryer|tumble dryer|microwave|cooker|hood|extractor|boiler|heat pump|induction|cooktop|wine cooler|tap)',
  ],
  flags: ['The [oven] will not heat.', 'Which [fridge] is it?'],
  passes: ['A dry day.', 'She cooks well.'],
} satisfies Topic;
