/** First names that are forms of one name; the first of each row is the full form. */
const rows = `
abigail abby gail
abraham abe
albert al bert
alexander alex sandy sasha xander
alexandra alex sandra sasha
alfred alfie fred
andrew andy drew
anthony antony tony
antoinette toni
barbara barb barbara
benjamin ben benny
bernard bernie
catherine kate cathy katherine kathryn kathy katie
charles charlie chuck
christina chris tina
christine chris chrissy
christopher chris kit
daniel dan danny
david dave davey
deborah debbie deb
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted
elizabeth liz beth betty lizzie eliza
ernest ernie
eugene gene
francis frank
frederick fred freddie
gabriel gabe
geoffrey geoff jeff
gerald gerry jerry
gregory greg
harold harry hal
henry hank harry
isaac ike
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jessica jess jessie
john johnny jack jon
jonathan jon
joseph joe joey
joshua josh
judith judy
katherine kate kathy
kenneth ken kenny
lawrence larry
leonard len lenny leo
luiz lula
margaret maggie meg peggy
matthew matt
maxwell max
melissa mel
michael mike mick mickey
michelle shelly
mikhail misha
nathaniel nate nathan nat
nicholas nick nicky nic
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil phillip
rebecca becky
richard rick dick rich richie
robert bob rob bobby robbie
ronald ron ronnie
russell russ
samuel sam sammy
sandra sandy
stephen steve steven
susan sue susie
theodore ted theo teddy
thomas tom tommy
timothy tim timmy
vincent vince vinny
vladimir volodymyr
volodymyr vladimir
walter walt
william bill will billy willie
zachary zach zack
`;

const formsOf: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const forms = new Map<string, Set<string>>();
  for (const row of rows.trim().split('\n')) {
    const names = row.split(' ');
    for (const name of names) {
      const known = forms.get(name) ?? new Set<string>();
      for (const other of names) known.add(other);
      forms.set(name, known);
    }
  }
  return forms;
})();

/** Whether two first names, in lower case, may be one person's: equal, an initial of the other, or a short form of it. */
export function sameFirstName(first: string, second: string): boolean {
  if (first === second) return true;
  if (first.length === 1 || second.length === 1) return first.charAt(0) === second.charAt(0);
  return formsOf.get(first)?.has(second) === true;
}
