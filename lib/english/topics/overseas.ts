import type { Topic } from '@/lib/engine/rule';

export default {
  says: 'Is about another country far away.',
  names: [
    'overseas',
    'international',
    'abroad',
    'outside the eu',
    'outside the uk',
    'outside the country',
    'international shipping',
    'outside the eu and uk',
    'foreign',
    'export',
    'worldwide',
    'non uk',
    'outside europe',
    'mainland only',
    'outside mainland',
  ],
  patterns: [
    '(america|usa|the us|united states|canada|australia|new zealand|india|china|japan|dubai|uae|singapore|hong kong|south africa|brazil|mexico|nigeria|kenya|israel|turkey|thailand|malaysia|saudi|qatar|texas|california|new york|toronto|vancouver|sydney|melbourne|auckland|argentina|chile|korea|indonesia|philippines|egypt|morocco|ghana|pakistan|abroad|overseas|international|internationally|outside europe|outside the (eu|uk|country))',
    '(switzerland|norway|iceland|jersey|guernsey|isle of man|channel islands|serbia|ukraine|zurich|geneva|oslo|bergen)',
  ],
  flags: ['Do you ship to [Canada]?', 'My aunt lives [abroad].'],
  passes: ['I live in Leeds.', 'We came by bus.'],
} satisfies Topic;
