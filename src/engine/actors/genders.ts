export type Gender = 'female' | 'male';

const female: ReadonlySet<string> = new Set([
  'mrs', 'ms', 'miss', 'madam', 'madame', 'mme', 'lady', 'dame', 'queen', 'princess', 'duchess', 'baroness', 'countess', 'empress', 'sister', 'señora',
  'chairwoman', 'spokeswoman', 'congresswoman', 'businesswoman', 'actress', 'councilwoman', 'policewoman', 'mother', 'wife', 'widow', 'daughter', 'woman',
  'abigail', 'aisha', 'alexandra', 'alice', 'alison', 'amanda', 'amelia', 'amina', 'amy', 'ana', 'andrea', 'angela', 'anita', 'ann', 'anna', 'anne',
  'annette', 'annie', 'barbara', 'beatrice', 'betty', 'beverly', 'brenda', 'bridget', 'camila', 'carla', 'carmen', 'carol', 'caroline', 'catherine', 'charlotte',
  'chloe', 'christina', 'christine', 'cindy', 'claire', 'claudia', 'cristina', 'cynthia', 'dana', 'deborah', 'denise', 'diana', 'diane', 'donna', 'dorothy', 'elena',
  'elizabeth', 'ella', 'ellen', 'emily', 'emma', 'eva', 'evelyn', 'fatima', 'fiona', 'florence', 'frances', 'gabriela', 'gloria', 'grace', 'greta', 'hannah',
  'heather', 'heidi', 'helen', 'helena', 'ines', 'ingrid', 'irene', 'isabel', 'isabella', 'jacinda', 'jane', 'janet', 'jean', 'jennifer', 'jessica', 'jill', 'joan', 'joanna',
  'judith', 'julia', 'julie', 'karen', 'karin', 'kate', 'katherine', 'kathleen', 'kathryn', 'kamala', 'kelly', 'laura', 'lauren', 'layla', 'leila', 'lena', 'linda', 'lisa', 'louise',
  'lucia', 'lucy', 'lydia', 'madeleine', 'margaret', 'maria', 'marie', 'marina', 'martha', 'mary', 'megan', 'melissa', 'meera', 'mia', 'michelle', 'miriam', 'molly', 'monica',
  'nadia', 'nancy', 'naomi', 'natalia', 'natalie', 'nicola', 'nicole', 'nina', 'nora', 'olga', 'olivia', 'pamela', 'patricia', 'paula', 'priya', 'rachel', 'rebecca', 'rita',
  'rosa', 'rose', 'ruth', 'sandra', 'sara', 'sarah', 'sharon', 'sheila', 'shirley', 'sofia', 'sophia', 'sophie', 'stephanie', 'susan', 'suzanne', 'svetlana', 'sylvia', 'tatiana', 'teresa',
  'theresa', 'ursula', 'valerie', 'vera', 'veronica', 'victoria', 'virginia', 'wendy', 'yasmin', 'yvonne', 'zainab', 'zoe',
]); // prettier-ignore

const male: ReadonlySet<string> = new Set([
  'mr', 'sir', 'lord', 'king', 'prince', 'duke', 'baron', 'emperor', 'father', 'brother', 'señor', 'pope', 'chairman', 'spokesman', 'congressman', 'businessman',
  'councilman', 'policeman', 'husband', 'widower', 'son', 'man', 'monsieur', 'herr', 'bishop', 'archbishop', 'cardinal', 'imam', 'sheikh', 'ayatollah',
  'aaron', 'abdul', 'abdullah', 'adam', 'ahmed', 'alan', 'albert', 'alejandro', 'alexander', 'alfred', 'ali', 'andrew', 'anthony', 'antonio', 'antony', 'arthur', 'barack', 'ben',
  'benjamin', 'bernard', 'bill', 'bob', 'boris', 'brian', 'bruce', 'carl', 'carlos', 'charles', 'chris', 'christian', 'christopher', 'craig', 'daniel', 'david', 'dennis', 'diego', 'dmitry',
  'donald', 'douglas', 'edward', 'emmanuel', 'eric', 'ernest', 'felix', 'fernando', 'francis', 'francisco', 'frank', 'franz', 'fred', 'frederick', 'gary', 'geoffrey', 'george', 'gerald', 'giovanni',
  'gordon', 'graham', 'greg', 'gregory', 'guy', 'hamid', 'hans', 'harold', 'harry', 'hassan', 'henry', 'hugo', 'hussein', 'ian', 'ibrahim', 'igor', 'isaac', 'ivan', 'jack', 'jacob', 'jacques', 'jaime', 'james',
  'jason', 'jeff', 'jeffrey', 'jeremy', 'jim', 'jimmy', 'joe', 'john', 'jonas', 'jonathan', 'jorge', 'jose', 'joseph', 'juan', 'justin', 'karl', 'keith', 'ken', 'kenneth', 'kevin', 'khalid', 'larry', 'lawrence', 'leo', 'louis',
  'luis', 'manuel', 'marco', 'mario', 'mark', 'martin', 'matthew', 'michael', 'miguel', 'mike', 'mohamed', 'mohammed', 'muhammad', 'mustafa', 'narendra', 'neil', 'nicholas', 'nikolai', 'oliver', 'omar', 'oscar', 'otto', 'pablo',
  'patrick', 'paul', 'pedro', 'peter', 'philip', 'pierre', 'rafael', 'raj', 'ralph', 'ravi', 'raymond', 'ricardo', 'richard', 'robert', 'roberto', 'roger', 'ronald', 'roy', 'russell', 'ryan', 'salman', 'samuel', 'scott',
  'sean', 'sergei', 'sergey', 'simon', 'stanley', 'stephen', 'steve', 'steven', 'stuart', 'terry', 'thomas', 'tim', 'timothy', 'tom', 'tony', 'viktor', 'vincent', 'vladimir', 'volodymyr', 'walter', 'wayne', 'werner', 'william', 'yusuf',
]); // prettier-ignore

/** The gender that a first name, title or role word tells of, in lower case; null where it tells nothing. */
export function genderOfWord(lower: string): Gender | null {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (female.has(word)) return 'female';
  return male.has(word) ? 'male' : null;
}
