import type { Rule } from '@/lib/engine/rule';

// Never fires on the labelled data; kept because letters of complaint are answered in these words.
export default {
  judges: 'draft',
  practice: 'apologise',
  severity: 'warning',
  message: 'The reader notices that nobody made the mistake.',
  source: 'Lewicki, Polin & Lount, 2016',
  patterns: [
    '(mistakes|errors) (were|may have been|might have been|have been|seem to have been) made',
    '(a|an) (mistake|error) (was|may have been|might have been|seems to have been|appears to have been) made',
    'mistakes (can|do|will|sometimes|may) (sometimes)? happen',
  ],
  except: ['(if|whether|any) ... (mistakes|errors) (were|have been) made'],
  notWith: ['<owning>', '<helping>', '(on our side|on my side|by us|by me)'],
  suggestions: ['we made a mistake'],
  flags: ['It seems that [mistakes were made].', 'In the seating plan [an error was made].'],
  passes: [
    'We made a mistake in the seating plan, and the new one is attached.',
    'The decision was made in May.',
    'A mistake was made on our side, and I am sorry.',
    'Mistakes can happen, so please check the bill.',
  ],
} satisfies Rule;
