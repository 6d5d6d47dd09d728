const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that begin hyphenated compounds: a hyphen after one of these at a line's end belongs to the compound. */
export const compoundBeginnings = words(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety half quarter third ' +
    'well ill best better long short high low hard soft full part self ex non pro anti pre post co mid all far near old new late early year day week ' +
    'month so then vice cross state government army police family war world air land oil gas coal market export import record ' +
    'first second last left right centre center north south east west cease pick follow know kick hand face head door top bottom inter multi semi ' +
    'single double triple large small wide narrow fast slow open close public private third-party attorney secretary director editor commander',
);

/** Words that end hyphenated compounds ("one-day", "army-backed", "president-elect"). */
export const compoundEndings = words(
  'year years day days week weeks month months hour hours minute minutes second mile miles metre metres meter meters kilometre kilometres kilometer ' +
    'kilometers foot feet ton tonne tons inch old long based led backed run owned made born style wide term time scale level range round up off out on ' +
    'over down to and of the in by for free like called known held related controlled funded sponsored general elect chief president minister fire page ' +
    'point person seat storey story member way sided star party class rate size type state speaking educated trained armed profile ranking paid ' +
    'earning growing running standing lasting hit torn stricken ridden bound law friendly proof ready rich poor conscious aged sized shaped',
);
