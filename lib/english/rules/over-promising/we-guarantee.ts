import type { Rule } from '@/lib/engine/rule';

export default {
  judges: 'draft',
  practice: 'honest-limits',
  severity: 'warning',
  message: 'If it fails, the reader will quote this word back.',
  patterns: [
    '(i|we) (can|will|do|hereby|personally|fully|absolutely|would)? (personally|fully|absolutely|hereby|100)? guarantee (you)? (that)?',
    '(i|we) (can|do|solemnly|personally|absolutely|will)? (promise|swear|vow) (you)? (that)? (this|it|everything|nothing|there|all|no|your|the|you)',
    '(you have|i give you|we give you) (my|our) (word|personal guarantee|solemn promise|absolute assurance)',
    '(is|are|be) (absolutely|fully|completely|100) guaranteed',
    'guaranteed to (work|arrive|be|fix|solve|succeed|never)',
    '(i|we) (can|do|will)? (absolutely|fully|personally)? assure you (of that|(that)? (this|it|nothing|everything|there|you|no) (will|is going to))',
  ],
  except: [
    '(if|whether|unless|before|when|the loans|debt|obligations) ... (i|we) (can)? guarantee',
    '(money back|parent|bank|loan|personal|performance|payment) guarantee',
    '(is|are|be) not (yet)? guaranteed',
    '(whether|if) ... guaranteed',
    'guaranteed by (a|the|its|our)',
    'guarantee ... (obligations|obligation|debt|debts|loan|loans|payment|payments|performance)',
  ],
  suggestions: ['we expect that', 'we will do all we can so that'],
  flags: [
    '[We guarantee that] the paint will hold.',
    '[I can guarantee you that] it works on Monday.',
    '[We promise you that nothing] will leak.',
  ],
  passes: [
    'We can not guarantee a window seat.',
    'The guarantee covers two years.',
    'Who signed the bank guarantee?',
    'The compromise was agreed on Monday.',
  ],
} satisfies Rule;
