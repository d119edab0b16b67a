import { readEnglishTexts } from '@/scripts/texts';

readEnglishTexts();
