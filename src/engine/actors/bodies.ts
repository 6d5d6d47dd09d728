import { wordSet } from './wordSet.ts';

/** Words that head the name of an organisation. */
export const organizationNouns: ReadonlySet<string> = wordSet(`
  academy administration agency airlines airways alliance army assembly associates association authority bank board
  brigade broadcasting brothers bureau cabinet cartel centre chamber church club coalition college command commission
  committee company confederation congress consortium co cooperation corp corporation council court department
  directorate division electric enterprises exchange faculty federation fc force forces foundation front fund gazette
  group guard guild herald holdings hospital inc industries initiative institute institution international
  investments journal laboratories laboratory league ledger legion line lines llc ltd media militia ministry mission
  motors movement museum navy network news observer office operators orchestra organisation organization parliament
  partners party patrol plc police post press radio records regiment school secretariat senate service services
  society squad staff studios syndicate systems taskforce team technologies telegraph television theatre times
  tribunal tribune trust tv union united university weekly works
`);

/** Endings of company names that people leave out. */
export const companySuffixes: ReadonlySet<string> = wordSet(`
  ag bhd bv co company corp corporation gmbh group holding holdings inc incorporated limited llc llp ltd nv oyj plc
  pte sa se spa ab asa kk
`);

/** Bodies of a government: what they head is of type government ("the Foreign Ministry"). */
export const governmentNouns: ReadonlySet<string> = wordSet(`
  administration cabinet government ministry parliament senate congress treasury directorate regime knesset duma
  bundestag diet politburo rada
`);

/** Words that head the name of a place. */
export const placeNouns: ReadonlySet<string> = wordSet(`
  airport archipelago avenue basin bay beach bridge canal canyon cape castle channel city coast cosmodrome county
  creek delta desert district falls forest fort gate glacier gorge gulf harbor harbour heights hill hills house
  island islands isthmus lake mountain mountains oblast ocean palace park pass peak peninsula plain plateau plaza
  port province quay range reef region reservoir ridge river road sea shore square stadium station steppe strait
  straits strand street terminal territory town tower township valley village volcano wharf woods zone mount mt
`);
