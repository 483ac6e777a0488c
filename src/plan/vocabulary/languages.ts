import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { dutch } from './nl';
import { portuguese } from './pt';

/** The languages that are read and written, English first. Only tables use them: what ships is computed from them. */
export const languages = [english, german, french, spanish, portuguese, dutch, italian] as const;

/** The code of a language that has a vocabulary. */
export type Language = (typeof languages)[number]['code'];

/** The vocabulary of English, the language of the plan format. */
export type English = typeof english;
