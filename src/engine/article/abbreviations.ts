import { wordSet } from '../wordSet.ts';

/**
 * Abbreviations that carry their full stop, lower case and without it. Dotted ones ("U.S.", "a.m.") need no entry.
 */

/** Stand before a name or a number: the full stop after them all but never ends a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = wordSet(
  'mr mrs ms mx dr prof rev fr hon st ste messrs mme mlle ' +
    'gen lt col capt maj sgt cpl pvt pte cmdr adm brig insp det supt cst ' +
    'dist gov sen rep pres sec amb atty asst assoc dep supt cllr ' +
    'no nos vol vols fig figs art arts pp para ch chap ed eds vs v cf ' +
    'mt ft pt approx ca est viz al tel ext eq sect',
);

/** Stand after a name or anywhere: their full stop ends a sentence where a new one clearly begins. */
export const trailingAbbreviations: ReadonlySet<string> = wordSet(
  'jr sr esq inc ltd corp co cos bros llc plc assn dept univ intl mfg ' +
    'etc ave blvd rd hwy sq bldg apt ste ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass ' +
    'mich minn miss mo mont neb nev okla ont ore pa que tenn tex va vt ' +
    'wash wis wyo min mins hr hrs yr yrs lb lbs oz sq km kg mph bn mn',
);

/** Entries that are words too: abbreviations only with a capital ("Mar. 3", "Miss.", "No. 11"). */
export const capitalOnly: ReadonlySet<string> = wordSet(
  'no art arts sun sat mon mar dec wed fri jun ill ind miss mass wash la pa md ' +
    'ark mo tex va ga del ore que co cos gen rep sec col hon rev fr ' +
    'pres dep det ed eds ste ave amb mt sen gov conn kan st mont colo',
);
