import { wordSet as words } from '../../wordSet.ts';
import { letterTreeOf } from './letterTree.ts';

/** Commonest words of English that are no names and hardly words of other languages. */
export const englishWords = words(
  'the of and to in a is was that for it with as on be by this are from at or have an has had not but were which they their he his she her its will would ' +
    'been who more said one about after there when if up out so can could what than other some into over also all we you i no two first new before where ' +
    'between them these those our your my him how did do does may should because since while during until under against through being only both such then ' +
    "just most any each very now still even last week year years people told say says made make many much last next he's it's i'm don't me us am",
);

export const englishTree = letterTreeOf(englishWords);

/** A language that articles come in, with its commonest words. */
interface LanguageProfile {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

/** Commonest words of other languages in Latin script; words they share with English are left out. */
export const otherLanguages: readonly LanguageProfile[] = [
  { name: 'German', words: words('der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei jahren diese dieser wieder keine seiner') },
  { name: 'French', words: words('de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec ils son cette aux ou mais comme nous ses sa ont été leur elle être d\'une d\'un qu\'il c\'est n\'est l\'on fait très aussi ces deux entre sans contre après selon était avait dont leurs même où tout l\'a') },
  { name: 'Spanish', words: words('de la que el en y los del se las por un para con una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos está fue era ha han son según años') },
  { name: 'Portuguese', words: words('de que e do da em um para com não uma os no se na por mais as dos como mas ao das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas esse eles você essa num nem suas às minha foi são está ser tem disse anos segundo') },
  { name: 'Italian', words: words('di che il la e in un per è una non del con si da i le della al sono lo nel ha più dei come anche alla gli delle ma se ha dal nella dell\'a questo ad o cui sul suo tra hanno fra ai loro essere stato questa dalla era due prima contro quando sua anni dopo ancora l\'ha all\'') },
  { name: 'Dutch', words: words('de het van een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij nog uit naar heeft hebben wordt door over ze zich hij haar werd tot of deze kan worden meer geen moet dit wel al hun zo daar onder wat tegen jaar na zou hem veel tussen zegt volgens') },
  { name: 'Swedish', words: words('och att det i en på är av för som med den till inte har de ett om var men sig så från vi kan när år säger han där hon också ut eller under sin efter mot nu vid skulle än upp bara blir mycket över ska två mer varit jag dem detta alla hade') },
  { name: 'Norwegian or Danish', words: words('og i det at en er på til som av for med har ikke den de om et fra var men seg så vi kan når år sier han der hun også ut eller under etter mot nå ved skulle enn opp bare blir mye over skal to mer vært jeg dem dette alle hadde til af blev efter mod nu kun meget være bliver siger') },
  { name: 'Finnish', words: words('ja on ei että se oli hän mutta ovat myös kun mukaan sekä joka tai ole jo vain niin kuin sen ollut olisi noin voi vuonna hänen kanssa jälkeen ennen nyt sitä tämä mitä siitä ne olla mikä koko joiden kertoo sanoo vuoden') },
  { name: 'Polish', words: words('w i na z się do nie że o to jest jak za od po przez ale dla są tym jego ze było już tylko czy który która które był co oraz przy ich może jej tego bardzo także przed był lat roku został') },
  { name: 'Czech or Slovak', words: words('a se v na je že s z do o i to za ve by si jako ale pro jsou po od které který podle jeho byl také tak až která jsem bylo má před jen už byla roku nebo mezi sa nie zo ako sú podľa ktoré ktorý bol') },
  { name: 'Turkish', words: words('ve bir bu da de için ile olarak çok daha gibi olan en ne kadar sonra ama var ise değil o ya oldu olduğu olduğunu göre ki şu yeni iki dedi eden tarafından arasında etti üzerinde') },
  { name: 'Indonesian or Malay', words: words('yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada kepada oleh saya adalah atau bisa mereka kami telah sudah kata tersebut bahwa lebih orang menjadi satu dua tahun harus saat dapat seperti setelah') },
  { name: 'Romanian', words: words('de și în a la care cu pe din nu să o un că mai este au pentru ce sunt fost se prin după ca dar sau fi sa al lui ale cel au fost această acest între până') },
  { name: 'Hungarian', words: words('a az és hogy nem is egy ez már csak meg volt de ha még mint azt el van kell után lesz volna lehet szerint ki minden sem amely vagy ezt ami több arra nagyon pedig illetve miatt') },
  { name: 'Vietnamese', words: words('và của là có được cho trong không với các một những này đã người khi đến để tại về từ năm theo ra như vào trên sẽ ông cũng nhiều sau bị') },
  { name: 'Croatian, Bosnian or Serbian', words: words('i u je da se na su za od s kao koji a o to koje što nije iz ne će bi ali li koja do te bio ili može samo već još ima prema nakon kako bila sve godine biti rekao') },
  { name: 'Catalan', words: words('de la el i que a en els per les un amb una del al és no es més com ha seu han però aquest aquesta dels també ser són molt sobre entre fins quan des contra anys segons hi') },
]; // prettier-ignore
