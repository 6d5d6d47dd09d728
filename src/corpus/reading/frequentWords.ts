/**
 * The 9,000 most frequent words of open English text (81 million tokens of English Wikipedia, CC BY-SA, and Wikinews, CC
 * BY), most frequent first, lower case. A fixed background: how rare a word is does not depend on the articles at hand.
 */
// prettier-ignore
export const frequentWords = `
the of and in to was is for on as with by that at from his he an were are which it has also be had first or
their who one her not but have its this two been they after time other she into all when th up more new would
years where only over born year during three then out him between made village university about united later
such known most team american can season county part used became than well under being including some second
there within many played before through against national film will them won album work until released both
district people school while south world north states east de name number called no four family september
march series several area based august october may game july same member january state began early since
poland june november so these april held john december group york located place government west took use now
company music british each found former end said administrative high february day back did city war built
served like league received single home approximately named around any could band however voivodeship gmina
central final following song century died system because five members left local station long public building
last very lies published along small off population life french own club career set third large show due
college country if still english moved line another election included capital house include death german
children best service million just started what play town main near led major son london those player football
side again down do went book games development you established late old president different men water record
came regional six title worked make father species top often way ii international community much support next
women order original joined produced party age form history law among students become general even england
having river california take various role france given event returned written military founded currently
australia eastern few period created power round cup professional level elected using us site european
political program works total announced run research business production non without head class india san lost
married america debut right canada continued full position association match short region working times field
days william council park making street half story television win australian china we land playing george king
appeared church point wife teams signed army wrote appointed opened formed others award director lead
developed recorded further video services important together addition james release considered union royal
live germany man described division version project education result areas competition finished how art
himself according office free available term help co social control indian olympics never get department
although events killed case language performed points popular europe should similar across current per young
great present though list away david design training re information uk taken countries designed months
washington directed open close institute championship every chinese largest songs mother sold reported
daughter seven style does see minister official canadian good living example brother police includes center
body followed awarded japan winning features originally gave common throughout once academy summer added
forces go involved construction russian featured players study week race completed process tv society less
eight thomas court remained track air return groups able least radio km performance seen private post leading
modern sent robert special road southern degree range campaign must eventually human plays coach fourth placed
organization low scored stage character provided individual competed hall western paul reached episode charles
provide previous decided owned successful island usually attack spanish schools italian fire health success
japanese upon medal ship africa white put goal either ireland attended industry start michael hit paris shows
media represented st tournament ten change spent car black books african almost seat rights nepal replaced
committee whose possible previously republic related soon active listed mid act night artist ever front saw
stated brought texas above gold data taking money interest los rock christian light behind studio person navy
find come action market little films too my peter says running kingdom championships contract model outside
ended independent month defeated companies type changed la parts henry chicago introduced municipality
buildings force leader lived studied board novel met festival via rather runs studies railway entered instead
lake virginia arts far child property especially date author operations records zealand magazine space section
matches going regular beginning tour roman significant systems museum singer retired wide future aircraft
itself greek course launched richard allowed activities primary red whom highest artists mexico issues strong
northern famous movement food catholic student senior already love ground numerous length move writing italy
past earlier hand angeles grand bay real network programs mary economic say selected means closed florida
collection towards sometimes better management census today our saint got opening female ran commercial writer
noted self contains becoming base nd wales masovian appearance historic fact operated average traditional
required composed troops trade staff nine decision irish soviet need give location russia higher weeks annual
structure goals pacific smith woman medical victory financial caused israel personal hours edition earned plan
meeting report generally olympic access border issue room thus serving entire awards me complete mostly
associated route democratic chief told legal shot lower native practice increased cover oil rest claimed
majority feature technology natural officer officials graduated news create passed federal loss energy
pennsylvania plant provides assembly consists forced manager remains helped recent unit thought standard terms
science results initially minutes supported seasons commission sea politician spain takes raised additional
musical massachusetts always al command louis limited houses lines care engine problems cases variety sir
particularly offered done presented fight increase sister turn experience culture joseph failed parents source
mainly subsequently lives professor jewish leaving themselves size foreign relationship valley elections
material shown register particular rd security friend firm usa units longer deal promoted battle score
believed turned policy warsaw appearances managed vote subject hill operation cost forms finally formula
lublin changes movie dutch tracks saying carried uses centre producer nearly enough britain religious soldiers
participated anti azerbaijan francisco sports foundation issued website jones face larger complex responsible
projects secretary ships parliament recently martin arrived bank polish acquired know hospital congress
percent remaining overall civil evidence below status yard plans products here label recording footballer
attempt fifth candidate makes asked despite middle broadcast referred green serve winner separate starting
husband certain big leave boston transferred characters friends theory newspaper your word queen prior key
prince appears primarily specific constructed yet province might names families train conference brown nearby
cultural mission lord editor marriage senate response efforts lee moving michigan call discovered cause effect
whether actor settlement youth heavy covered silver com champion view empire surface whole rate online
governor republican numbers fc georgia mark ministry wanted continue grew star comes fall nominated johnson
double job conditions pakistan edward notable officers ohio asia quickly nature allow highly software computer
columbia iii theatre attacks meet cast coast levels chart influence multiple quality male dedicated directly
cross proposed bbc text bill cities host conducted sound immediately formerly produce latter stations planned
treatment owner villages speed assigned test meaning founder prominent quarter scotland serves extended review
probably places singles appear purchased cut focus likely facilities capacity captured hard leaders basketball
stories bronze pass stop historical organized growth berlin reach join attention direct paper ordered floor
gas clubs mountain giving charge crew fellow forward mm keep lack albums scene activity coming latin zone
offers workers minor israeli build genus miles idea article tells titled poor older pre officially needed pay
organizations billion basis leaves taught elements stars equipment scottish renamed carolina scott expected
semi gained actually teacher prime jack estate inside distance positive alongside administration intended
prison value effects assistant drama academic executive initial hong norwegian operating korea destroyed
reports featuring amount nations revealed bridge declared providing justice widely camp removed sydney agreed
sunday authorities jean smaller scale hold purpose residents scoring el emperor avenue offer figure jackson
defeat relations trial ability agreement ancient parties platform clear product situated teaching want dead
rayon commonly kong alexander nation problem develop channel feet accepted fort growing creek ranked metal
twenty paid potential couple corporation beijing words swedish content individuals twice frank things occurred
solo physical dance hosted rule recognized williams leadership era losing heart voice communities plants
performances estimated divided knowledge fell remain difficult think therefore parish something yards
respectively sources continues expanded corps visit lot branch pressure largely goes joe combined earth effort
guitar iraq unique wing presidential mixed press netherlands asian metres store kept bishop jersey winter
arrested concept maryland titles claims except showed captain liberal acting piece needs block really receive
tried atlantic etc damage resulted supreme stone letter digital toronto islands suffered positions victoria
tom approach campus rules share sales travel obtained girl seats unknown direction analysis illinois gun
forest territory format becomes achieved contemporary newly confirmed mass bring episodes roles break finals
oldest designated holds iran true environment chairman mount advanced god facility scientific korean farm
upper library oregon resources philadelphia account minute cd look classes fighting tax opposition hour
nuclear disease global starring chosen types oxford split santa concert articles pop boat partner comedy
models critical votes billboard search reviews baseball blue situation presence adopted manchester bought
completely existing function compared creation sweden sixth formation fish morning sites ice pieces entitled
allows elizabeth miss fully felt mentioned sex commander educated stadium learning succeeded surrounding
moscow page identified melbourne rural master typically method brothers rome animals begins gives literature
performing broke greater risk simply educational premier claim kind arthur granted protection sides languages
drug finish mike fought creating reduced spring users li duke households ontario inspired cell cannot von
materials flight follow connected birth younger interview commissioned theme daily cars fm girls am returning
mexican color defense representing americans applied doing distribution actress headquarters engineering
economy saturday offices safety chris institutions buried supply taylor reason drive trying founding necessary
storm income impact laws try secondary painting promotion draw resulting matter suggested developing super
table prize generation funds publication hot focused covers refused hands shortly ball visited marked
industrial figures settled vice allowing violence traffic federation urban fields daniel aired tower brazil
fans deep dropped politics represent spread technical transfer square attacked prevent finds stay conflict
murder obama agent unable ocean housing racing consisted transport agency category bush documentary graduate
relatively sign exchange image starts audience application regions sets sun principal temple injury funding
highway maria andrew code scheduled podlaskie selling bob miller crime perform sexual trains jim composer onto
christmas actions worldwide architecture ending programme faced attempts frequently alabama converted planning
simple steve weapons invited beat investigation wall lady extensive qualified occupied getting attempted bus
et receiving properties rank journal holding read patients candidates copies shared guest peace junior vehicle
tree vehicles representative effective producing retirement joint rugby begin philippines defined loan affairs
contributed stand sense setting question tradition successfully acts le finishing cambridge ways beach squad
blood determined promote bands internet volume believe austria consecutive cells norway approved hungarian
brand looking contact machine sons turkish authority trained judge employed golden architect herself tropical
expansion trees quite powerful constituency maximum permanent speech animal portion statement wounded compete
recognition calls dvd basic aid independence versions multi launch profit reference weight price regiment
subsequent districts combat seconds squadron entry write methods citizens controlled francis letters follows
serious friday port sciences opposed wins alternative sri journalist meant joining box increasing choice hotel
minnesota condition ends skills cancer improve colorado sector gets origin muslim dark tennessee beyond
fiction commonwealth fuel critics homes bc egypt establishment reaching enter contest headed reasons medals
structures engines romania rise accused portuguese indiana wilson employees alone investment carry domestic
supporting arms locations courses protect armed represents injured horse refers danish normal opportunity
killing foot locomotives enemy why hired poet harry containing resigned voted classical greece ceremony don
advance dates laid davis goods stephen establish straight standards contained cape regarding tony sport sought
maintained arizona demand ncaa proved vietnam participate memory improved honor teachers aged exhibition
applications piano identity notes abandoned ahead van standing boy engaged mayor diego kentucky arab decades
en pair charges turkey web cm influenced environmental denmark pilot incident switzerland literary castle
touchdown vocals kansas towns grade user winners heard anne handed walter twelve escape welsh neighborhood
drawn labour tries wind lieutenant ideas electric singapore avoid survived guns affected interests lyrics
selection kill seems existence lewis derived ultimately del adult capture rare techniques heavily fox
consisting stock passenger orders entirely negative screen slightly harvard chose connection reserve du height
target card singing ben shaped ago walls spot toward driver scenes meanwhile ep memorial thousands installed
expressed des distributed importance sam specifically nothing biggest personnel steel closely deputy debuted
factory naval owners shape exist engineer bar delivered peak kim entrance persons phase registered passing
wood lands poetry trip detroit paintings swiss bodies causing yellow senator eliminated duty internal czech
banks albert opera races stating heat let ethnic fashion charged secret functions views carrying victims fleet
merged background howard door questions fine centuries regularly jews address failure fired religion credit
glass costs criminal collected sale monday seventh interested roof easily innings intelligence rich chance
afghanistan marine decade http operate crisis stood entertainment climate hockey broken membership ukraine
musician lawyer speaking residence montreal ford brian gain responsibility khan houston purchase budget ruled
weather accident display frame images tennis hamilton hits dublin regarded caught revolution bass meters items
committed stores assistance notably reduce extremely charts extra calling airport islamic details orchestra
request brief gallery boys vienna nfl ss jazz inhabitants anna draft tokyo hundred powers showing causes
objects temperature coal typical sell briefly driving iron rail rooms ones save iv core stands bottom possibly
quebec leg ex boats challenge falls rear missouri operates samuel colonel describes marie shooting ukrainian
corner duties faculty step steam ali interior incorporated nova wisconsin friendly patrick sarah stopped
attend portugal formal strength labor agricultural clark gordon cleveland anthony writers publishing reading
passengers attached nomination louisiana adjacent occur morgan queensland bad damaged soccer documents talk
stayed feel medicine argentina collaboration holy amateur mind premiered austrian losses bowl leads maintain
electronic mobile knight pope device miami degrees brigade competitions contributions ray pro institution
pittsburgh plot ring visual edge actual rounds evening partnership ranking replace belgium tamil suicide
contain ceo hungary flying trust cricket sub fast perhaps wine atlanta dean occurs theater concluded greatest
otherwise communist simon grounds musicians organisation brazilian medium weekly advantage strike
communication publications linked freedom defeating frederick residential reality taiwan priest involving
prisoners markets introduction www universities philip seattle lincoln invasion flow earliest helping
determine observed fund phone emergency comic courts policies struck huge cycle measures note rejected designs
sections brick equipped dated learned painter prepared combination provincial subjects legislation argued
philosophy missing humans chain experienced raise offering peaked guitarist passes hollywood retained
battalion ryan kg task malaysia guard purposes values mining northwest painted message require concerns severe
translated edited champions baltimore jesus sponsored accompanied credited grown rose measure palestinian
restaurant shop anything northeast antonio iraqi studying examples illegal tell christ iowa arrival session
ensure understanding mp videos infantry historian opposite mississippi kielce tank gulf indians mean thing
equal compilation rating starred wednesday returns behavior someone roads posted agencies adam eye classic
cargo filled happened wants aspects safe roughly dan businesses tools resistance grow artistic assumed flat
nelson railroad arm programming praised prix folk factors fishing restored juan learn requirements finding
imperial annually respect dating jane hills turns chair customers windows alleged motion fame eleven brain
puerto parliamentary contested liverpool earl municipal indonesia conservative criticized everything chemical
bit threat flag underground tuesday tied defending kevin songwriter crossing nor vessels meets connecticut
actors thursday wooden douglas popularity max extension scheme practices rates plus alan streets translation
covering campbell thailand coalition denied significantly egyptian formally filed talks testing dave bomb
object admitted eric stages progress requires mountains debate alex competing equivalent processes alliance
achieve coverage link difference anderson oklahoma garden vessel defensive designer kelly di involvement
offensive abc arranged appointment elevation devices moore suggests additionally thirty benefit ownership poem
marketing finland everyone doctor pomeranian recordings walker whilst allen authors send forming kent picture
storage serbian capable routes southeast entering relief constitution agriculture influential funded daughters
reputation harris munich graduating contrast supplies composition missions solution window churches column
replacement rescue palace heads mine acted novels fixed abroad iranian franchise mile worth map birds
childhood flowers bangladesh factor ross arrest coastal carl runner centers relative bruce assist georgian
anniversary net changing executed hosts hundreds andy controversial beautiful opportunities strategy
considerable parallel scotia waters bell conduct gone athletic birmingham temporary papers understand
classified depending motor edinburgh indicated massive technique bringing feed opinion youngest path vancouver
narrow buy experiences southwest appearing surrounded corporate canal dry plane visiting convention nazi
jordan anyone pick driven successor artillery commune qualifying thompson tim separated journey ready lawrence
meetings colonial grant producers distinct knew completion protected continuing instance occupation context
existed differences utah morris celebrated mouth jimmy victorian drafted cited armenia concerts franklin
jerusalem unusual expedition bureau traveled increasingly picked aimed downtown tall crown amongst declined
accept components wright begun mill occasionally element donated easy criticism voting ruling cousin matt
pierre appeal moment supports trading prices participation signing copyright depth secure romanian employment
limit collections donald accounts instruments wave lasted speak lists deaths spending pattern reign austin
assets license eighth kennedy breaking adding duo discovery reform manner visitors roger associate protein
signal networks skin orleans flows princess architectural acid insurance distinguished delhi patient seeking
newspapers depression filmed margaret metropolitan manuscript trump scientists consider gay supporters
preserved unlike describe governments landing seek somewhat apparently explained critic directors rapidly ill
christopher studios exists lesser russell athletes broad concrete manufacturing treated chile las threatened
billy uncle soil behalf concerned injuries proper latest civilian row clinton strongly adapted movies
processing drugs hair swimming file pool broadway tests circuit diocese hiv proposal sailed slow victor fan
infrastructure unincorporated surviving bachelor merchant replacing walk jobs nick talent gary wild thousand
wn mental murray singh occasions ann camera reportedly initiative survey dog legislative recovered advertising
concern males minimum vision alaska print researchers asks participants dc branches fly visible eyes jeff
emerged drawing constant blocks marshall modified choose afterwards electoral encouraged attracted output
controversy divisions adams carter nevada glasgow printed integrated electricity refer relationships tie
summit carlos stanley attending landscape abuse disney crowd document alfred drop favor planet resolution
toured pm rangers option affiliated benefits hip script sees suffering widespread cathedral norman locomotive
operational shares hope adults spoke creative portland maintenance cemetery jason cooperation caribbean
dominated drew facing ad finnish claiming else satellite surgery contribution counties die scholars channels
detailed ties serbia broadcasting stream responded partners seed approval freestyle decline farmers obtain
rival baker females recommended grandfather housed suspended voters baby earning mounted ottoman
transportation penalty frequency produces protest decides businessman immediate pitcher platforms releases ph
cold links soldier orthodox extreme bulgarian effectively focuses moth powered commanded apartment horses
expression keeping cincinnati robinson audio roy themes publisher remainder karl participating sentenced lanka
organised masters greatly rebuilt hop ranging licensed qualify solid charity fair personality venue cards
completing yorkshire madrid counter competitive matthew bird styles delivery premiere enjoyed fruit profile
copy substantial apply watch decisions wear orange heritage fa assault fighter brooklyn regime clinical
exception kuyavian connecting percentage immigrants extent longest riding raf identify wang touring metro
attorney genre bound athens rapid spirit communications wrestling instrumental warren organ eu outbreak
representation submitted agents cuba experimental movements possibility dallas ranks add suspected benjamin
honorary disc lane der gender hearing soundtrack boundary rated decide lose possession initiated sequence
missed occasion trail weekend resident nicholas spoken intersection viewers tons whereas colony raising wayne
expert retail assisted stewart deployed argentine belgian definition faith defence dollars beating
commissioner dj subsidiary panel poems publicly fifa johnny colour cable generated violent socialist falling
pages magazines desire hampshire frequent discussed discuss excellent strategic trinity inaugural lebanon
gradually photographs jan topics trophy diverse mathematics medieval technologies carbon saudi nba outstanding
promoting metre un advice external fled portrayed manage ongoing activist crimes vocal pursue balance reaction
tribe awareness judges neither clothing jurisdiction democrats monastery turning nigeria believes survive
tenure wearing withdrew aids treaty fictional ward meter domain guilty suit useful debt descent displayed
monthly rising stable catherine appropriate chamber departure scholarship armenian rio apart periods arabic
restoration electrical drummer symphony cabinet helps writes beauty da transmission categories clan tool
viewed mediterranean wars chapter charlotte remove perfect shell provinces transition doubles normally revival
margin matters requested scholar shore specialized lay schedule graham bed hunter craig none thereafter traded
volumes hindu richmond exposed winds exhibited parent hawaii sentence manhattan spiritual erected travelled
answer sang adaptation reporter bid component barcelona attributed certified permission secured bristol milan
threw colors drums roots seeing germans cash characterized establishing patrol destruction rico fighters
reporting phd dam struggle pakistani philippine physics thai sure clearly implemented romantic giant opponent
fifteen protests minority midfielder venture uss dangerous scores devoted aim coaching moves alice interviews
outdoor sharing substitute chapel exclusively illness remote crash grows manufacturer admiral arkansas charlie
diplomatic microsoft credits discussion happy hunting org relocated count lowest indigenous wheel fear
thinking bulgaria ninth managing crossed mail mode animated gene looked vast islam photography populations
regulations buffalo demolished dispute renowned cbs express congregation gang finance bear steps fred lloyd
marry pan merger warner involves township biological defender submarine fee rain sessions wedding ian norfolk
reveals supposed conservation fit kilometers derby slovenia seem principles overseas kerala campaigns
conventional hudson railways belonged syria challenges signs unsuccessful bible concentration trials truth
gregory nbc closer sole wings eldest expand texts persian graduation circle essential honour jump legs clients
tigers maine phoenix conversion segment dna opponents wealthy collins absence flew locally manufactured
productions rivers twin extensively tribes landed mitchell venezuela industries territories waste inner
ordained practical closing hans cricketer doors eggs repair evans settlers adelaide nato relegated till
jonathan arena cinema sufficient statue telling parker exclusive barbara poverty bernard comprehensive
sculpture trafficking earthquake looks suitable relay fresh junction spend machines placing festivals clean
convicted targets visits afternoon poll commons demonstrated indicate weapon dynasty conclusion reviewed
oliver alcohol classification suggest soul robin description jury ticket jacob sisters youtube circumstances
bobby negotiations ratio athlete hole acquisition coached ceased earn economics physician universal dismissed
instrument ride limits muslims comments amsterdam apparent recipient eagles jefferson cancelled passage string
suburb banned resignation aboard revenue grammy honors worst unless afghan cooper jay partly peninsula mix mr
columns sitting vocalist volleyball hms turner prestigious grandson actively belongs exercise symbol
atmosphere collaborated ny household ambassador vegas burned tanks chess influences shopping colleges guests
volunteers mention charter farming costa walking wrong fifty ask defend saved accessible eligible partially
kenya arrangement tournaments worker google blues forests usual principle gaza bases concerning comprises
slowly recognised relevant respective croatia interesting mtv leeds virus mumbai croatian todd false reduction
sung denver defended exhibitions incumbent birthday departed drivers quarterback correct allied connections ft
keith approached commented bombing evolution nominee tested triple elsewhere relation lions pictures affair
alive asking permitted pradesh arriving continuous escaped implementation increases waiting magic civilians
compound consumer diameter difficulties sr enforcement leo liga backed mines contributing solutions
furthermore pedro hamburg herbert teach cattle drinking fitted moon newcastle patterns organic soft commerce
dr pitched putting ken intellectual barry hurricane guinea affect experts solar diseases enrolled prove
reaches belarus hebrew gauge murdered disaster origins raid confederate corruption reducing wealth nhl pulled
operator pain altitude dick gathered belonging taxes preparation dual contracts inherited posts repeated luke
evolved exposure outer professionals qualification shah buses exactly literally shall telephone petersburg
headquartered hospitals cook coaches founders borders organisations habitat mainstream receives horror
indicates recovery shoot baron hindi authored abbey harrison editions originated notice tend tunnel palestine
constitutional forty attempting rebels mazowiecki inch belief isolated journals playoffs victim athletics jose
mechanical leavitt lithuania subcarpathian disbanded informed consumption patent skier spaces peru luis uefa
nominations dramatic intention auckland traditions anglo milk seemed pianist timber sky alberta buenos catch
restricted paralympics preferred nasa watson departments aims aires manila prefecture battery cutting
distinction stanford expensive madison photo muhammad collective programmes client grades les computers
favorite extend municipalities shanghai ottawa carries supplied tours hero ltd sending tier gothic automatic
boundaries rarely saints execution terry fastest hence shift mccain tech chemistry options shipping demands
ron virgin dominant guide nephew resource database phil plate holland layer select helen florence arrives evil
sounds fun pushed feeling payment punk baptist lucas error improvement talking casualties prepare dealing
photographer tenth throne yugoslavia marks rice administered pointed democrat golf emphasis radical warning
usage describing designation halifax vincent explain gray cruz explains favour symptoms ed fill volunteer
funeral traditionally wider vietnamese installation stationed firms venues peoples christians artificial
aspect bonus camps collapse neighboring uniform marc scout encourage essentially citizen objective leonard
sheffield attacking embassy rocks pupils decorated efficiency inspiration coffee resumed download rogers exact
identical leagues simultaneously upcoming guy tail veteran archbishop delayed hidden liquid perspective
brisbane dependent feelings spin banking cap kings focusing newton ralph aware meat isle monument tribute
travels framework stem arrive deemed jail reflect destroy legend references kosovo desert announcement leaf
shops larry hear albania density tourism speaker berkeley syrian zhang harbor roosevelt impossible interaction
sample thanks thick giants nebraska forum abu mason customer shut firing buddhist filming sixteen thirteen ted
coup edwards sox alpine beaten confidence floors compiled settlements militants sort traveling therapy
undergraduate relating baghdad bengal perry vi stockholm deals experiments retiring slaves fourteen strip
universe recruited terrorist jerry privately pitch temperatures temporarily attendance roll scientist mars
predecessor jacques fundamental mechanism procedures weak consistent emerging allegedly oriented politicians
valuable amounts roberts drove seriously ban sugar tourist ivan crops cultures goalkeeper inter colombia
emotional pairs parking argument competitors farmer shelter tommy backing mate elevated vary murphy approaches
sailing springs difficulty elder kids cardiff nashville ridge descendants gift celtic otto steven distinctive
gaining discovers dissolved index switched copenhagen danny commenced editorial namely phrase imprisoned maps
investigate anglican laboratory touch gabriel penn oscar hugh explosion terminal vertical apple portrait
stroke targeted oslo chuck indoor owns regard arabia dream breeding endemic nationwide spell spots efficient
quick independently measured convoy manages seeds seized virtual achievement ballot pioneer presents promised
besides footage grave sand bearing surname yale gardens boards exhibit readers salt controls maintains
alternate brings wish spencer consultant holiday battles contribute manuel newport deliver refugees sony
assists consist dancing specialist printing semifinals spokesman elementary truck warm oak worship justin
oakland improving trouble basin check examination rick conducting inducted throw dame mills rev lap eat faces
pearl wells victories circulation considering nancy cave thin pc siege prussian enters releasing hughes
colleagues immigration stress dress employee preliminary thereby susan forcing hopes improvements agree
commitment grace greg wallace investors trio lecturer venice celebration referring challenged linear load
quoted workshops guardian mac bears breaks missile sleep delta compositions moral peer preserve extinct fraud
restrictions intense arctic addressed democracy operators silent bone legislature recalled stuart findings
samples christianity ages detail governing loans proof friedrich experiment mainland nearest citing copper
kick prevented advisor moderate lancashire creates files regulation worn nevertheless concepts documented
withdrawn blog destination rifle dakota hitting albanian columbus jon significance enable friendship sat zero
thesis widow messages statistics developers restaurants versus davies joan personally psychology comics congo
conferences ideal stops roster shots discover failing sprint angle surprise arnold characteristic fantasy
package speakers terminus curriculum doctorate narrative sustained dozen situations activists genetic
provisions deutsche hometown artwork impressive lying delaware sc automatically connects writings historically
inches racial repeatedly sequel pete freight dragon sultan broadcasts equity removal comparison enterprise
severely tasks choir connect corresponding honored shifted dogs rocket bombay ussr craft hardware dennis eddie
cavalry codex doctors lights mansion batted tobacco facebook accommodate flood sudan bosnia dies presentation
atp testament allegations farms confused demanded expanding kills resort extends predominantly recognize
eurovision nowy somerset surrender essex lisa shakespeare nickname reforms ruler sized accurate assessment
flies knows estonia sheriff diesel variant belt diversity maintaining upgraded gilbert sean exile bars grants
realized receiver structural fairly interface survivors clay feels tributary associations numbered chapters
convinced nationally delegation interpretation theatrical acres closure conjunction playoff waves indianapolis
villa boulevard martial ordinary sing statements butler colonies faster journalists reserves voyage jamaica
liberty sierra celebrate transported enabled stored cyprus prague burning custom handle merely developments
enjoy gap discontinued clarke affiliate displays fallen procedure hitler functional generations innovative
pure ahmed lp ammunition lifetime cylinder motorcycle perceived prisoner dominican harold morocco reception
suddenly superior willing betty panama handling historians hosting kilometres deck manufacturers wilhelm
signature perth acclaimed indeed punjab wellington adventure concentrated achievements collect profession
depicted plastic stakes lawsuit progressive remembered byzantine cuts phillips flower southeastern theories
brunswick crosses paint withdrawal rob advocate familiar tone citizenship logo onwards retreat grey cotton
virtually johann elite chester abilities dialogue pregnant boss clothes varied acoustic elimination centered
wildlife cohen montana simpson audiences reflected sit milton zimbabwe ca engage explore illustrated marcus
tyler invented paying revised cork intervention archaeological disappeared indonesian upset barack cameron
seoul prototype threats nathan protestant lessons mentions requirement trips dialect girlfriend salem dinner
flights slave watching gathering mixture bond integration verse lodge engagement mph pursued happen suspension
divorce drink helicopter lithuanian liu louise accomplished graphic ministers partial pronounced renewed
deposits lectures switch neil pink contestants heading ports vermont batting snow environments empty server
grove harvey lakes understood revolutionary autumn aviation pilots relatives provision societies millions fbi
montgomery warfare nobel maurice fewer lighting stolen sullivan pounds quarters rainfall requiring guidance
segments touchdowns brussels iceland encountered lie performers stevens assignment monitoring oxygen restore
colored topic ruth potentially singers reverse rivals consumers root succession deeply legendary belgrade
bridges conductor developer particles reed barnes wolf discipline exit furniture span hart creator stability
staged orbit settle underwent foster hunt imposed proceeded soap witness glen milwaukee paulo commentary
engineers welfare arsenal allies mosque tribal eventual hoped sussex indies drawings flooding mw impressed
input mall wait frankfurt clock coins collecting indicating runners violin bassist conflicts unions franco
herald instruction nineteenth miguel laura raymond authorized constantly tape treat cuban owen pat vladimir
abolished transformed carrier preparing promise theoretical episcopal bright grass unfortunately centimeters
tiger strikes variable animation anime continent punishment tampa behaviour egg extending proteins topped yang
badly easier sum danger generate ferdinand idaho rovers solomon dancer reveal und enemies permanently brighton
journalism lebanese altered eating gate instructor neck tissue ghana ma comprising ranges manuscripts lynn
publish belong coat random skill sporting capabilities afl angel durham wu wola export exterior lift supporter
thrown burma psychological push loved tourists tang tasmania boxer manga pull terrorism abraham beam larvae
reconnaissance cloud exploration solely sunk wyoming entity properly walks watched radar retain updated wore
diamond dynamic performer plain arrangements attitude dubbed palmer rabbi surrey bacteria ratings ruins
stronger republicans serial josh closest dying separation locality ellis renaissance argues rapper
registration cole dimensional hectares phenomenon tight chancellor ronald centres stones boxing sensitive
southwestern franz anchor caps pole specified transit voiced involve tube wheels ernest discrimination scandal
caroline duration fate favourite vital guards investments observation geneva mathematical parks siblings
chilean fees bavarian continental assembled cabin dollar donations pace radiation rally agrees intensity
photos collapsed construct santiago entries tea disorder graphics grid plates aaron advisory amazon priests
barrel estimates holder premises armstrong compensation legion yuan performs breed confusion praise
manufacture sharp isaac hat lasting striking varies zhu butterfly custody mario hydrogen revenge twentieth
heights missionary molecular pageant portraits enlisted noble shorter travelling trend carved discussions
kenneth governmental inhabited estonian libraries synagogue crystal gear layers refuses respond colin maritime
rhode occasional sight bennett chen nacional autonomous followers manual biden tanzania finale learns java
taliban acquire hamlet syndrome torpedo interviewed swimmer urged filipino recover ensemble healthy nottingham
springfield consideration doubt kitchen predicted naples noting inn bombs lifestyle lit cardinals
identification intent paralympic kinds raw han advised practiced winchester scope bihar linux shaw heir
petition carroll assassination finalist matrix offense portions varying princeton imprisonment passion stepped
johnston nintendo mini yankees investigations servant nigerian sustainable truly calgary palin reservoir sweet
rebellion succeed michel twitter oral regardless eugene galway memphis condemned opens resides knights
delegates suggesting certainly diving wire withdraw tibetan bulk grain towers abdul fernando militia workshop
emmy liberation estimate bryan moreover incidents permit powell circles obvious rescued malta customs
encounter intermediate survival calendar mysterious albany bradford orlando numbering signals struggled teeth
transformation ferry nicknamed smooth amy cairo emily biography considers landmark tip wet agreements
occurring researcher chelsea bench burial forth introduce plymouth instructions strict handled saving allan
woods absorbed remarkable wake draws legally neutral prominence suspects dezong guild compounds genres cleared
variations vicinity canyon gospel acknowledged invitation promotional biology implement chorus committees
managers neighbouring fellowship dressed specimens burns commanding jointly richardson blocked noise
aggressive similarly websites boyfriend equally feeding holes budapest rochester ulster notre depends drum
terrestrial lucy absolute basement blind temples warned wagner cartoon exhibits facilitate item gastropod
valid consensus itunes organize pretty proposals carnegie serie organisms rough borough competitor harper
interstate investigated witnesses beneath grandmother graph listing blake julia slovakia airline inclusion
lover publishes terrain preservation sectors variation alexandria rocky scales andrews fluid annie prussia
diplomat rebel jennifer currency hotels relegation seeks sits striker aside activated consequences
constituencies patron supervision lyon innovation ac alps kumar acclaim flagship interim sculptor shock
wrestler alpha arch cognitive judicial presidency spectrum sudden bailey leon crews criteria expelled vacant
whitney henri argue eighteen populated unclear bull naturally reserved wickets quantum lancaster allocated
medalist lawyers monitor opposing fisher maya aftermath drives respected spite kingston marvel migration
payments priority grammar presenter tag conversation detained directing excess physically prompted varieties
eagle consequence stretch suburbs angels ellen kyle beliefs emissions northeastern panels methodist
westminster airing attraction criticised nursing sculptures vii achieving hell hugo armies governed questioned
riders shed taste ap thinks blair edmund administrator array obtaining shoulder hull lisbon attract labels
prayer territorial beth queens emigrated likes mystery strategies teaches theology hamas kate inception tomb
abstract explanation raids hayes binding contracted cult novelist adoption cool moments planted receptor
referendum tables villagers duncan treasury commercially mature curtis examined sheet sank mercury critically
undertaken jamie crop outcome remember belfast brooks delay depot removing shallow macedonia configuration
garrison northwestern globe embarked fights carlo zagreb classrooms favorable mi reader rebounds screenplay
sponsor necessarily repairs tickets cardinal hardy recreational slavery bankruptcy crucial evaluation remix
conservatory henderson cat clerk indie muscle casey patriots accidentally streak fires nose hopkins edges knee
proclaimed canterbury provider ibm rolling climbing interactive observations strange suspect bollywood
organizing prevention walked doug drake considerably estates log marble separately cia salvador xi convert
cyclone decrease integral solve streams tel defunct knocked romance istanbul swift protagonist ce accounting
advancing anywhere investigating violation marines sabha seminary fortune limestone capitol speedway beer
classroom comment preceding architects bat circular infection measuring ucla bones coupled dealt demonstration
imported loves mutual sword primera initiatives loaned trainer develops platinum tale townland utility
conceived consulting distant joins refuge ballet utc polls grande windsor knowing murders reliable catholics
ethiopia plaza certificate burke leslie linda disabled genes lineup lock narrowly ceremonies highlighted
sacred cnn sheep sponsorship auction realizes reconstruction vegetation width contestant layout emma monte
raja accredited angry bomber genera interactions proceedings fraser availability chaired approximate brands
cent dancers fed graduates overcome tonnes aland chase acceptance legacy magnitude pit amendment julian
bombers hypothesis manor providers haiti bats continuously ski holocaust llc shells expertise batsman charted
hybrid inmates nadu loop claude breast profits symbols bradley wwe arguing interpreted searching americas
devon colours decreased demanding invested bin cameras detection hiding senators buying divorced bolton sofia
careers entrepreneur infected leipzig palm accordance lots eve mohammed lined aka demonstrate zones boeing
dimensions kicked prizes proceeds raced worse gibson kurt complaints deployment fortress peaceful shoes
totally challenging competes coordinates prohibited vinyl define enhance maker testimony appeals madras
peterson boarding doctrine harm loaded presenting scattered unlikely tibet busy marking professionally
allmusic gdp editing insects proven renovated burkina mechanisms syracuse happens poorly regulatory stint
whatever edgar loyal noticed optical politically porter averaged cc hoping pack steep vulnerable faso contacts
doctoral suburban wishes mohamed comprised keyboard protecting tension dubai bold depicts minimal latvia blast
consent diet enhanced lighthouse underlying veterans cox sunderland coordinator desired essays freshman sick
throwing voltage afc ba viii admission believing endorsed guided rower ladies axis capturing consistently
damages editors reflects salary bath herzegovina napoleon tehran crowned lease residing threatening stake
trademark kolonia reynolds saskatchewan essay healthcare militant monks retire manitoba elect faction museums
rachel sara scouts deer fossil projected promising bce chiefs pirates bills broadcaster composers counted
creatures decree homeless orientation screened batteries cluster foundations rises bigger deceased inaugurated
statistical devil pipeline horizontal rhythm yugoslav quit conspiracy geographical nurse preventing pursuit
tactics preston computing disputed enormous surfaces fk bore celebrities helsinki bout crashed killer exeter
celebrity designers longtime peaking talented bangkok denis facade granite renovation snail icelandic trinidad
inscription rounded edmonton indo elderly filmmaker unsuccessfully humanitarian strain wicket harbour winnipeg
controlling disorders explored rider sends trucks hispanic counts elaborate endangered ghost gram bolivia
staying voices wage marion attained entities notion uganda capability expect facts puts speaks wireless
giovanni certification demo resolved smoke tackles portsmouth codes rotation claire cornell louisville
minneapolis corporations everyday lab magnetic snails teamed baltic accuracy calculated strongest volcanic
sharon georges saxon arose leased slopes thriller lion blamed cycling naming substance adolf bengali reid
marketed navigation surrendered newfoundland td modeling portfolio stems cornwall heath aerial poets pollution
fail substantially hd proximity revived storyline toll sec correspondent invention sail sometime successive
covid georg breathing openly kenny po robertson demonstrations extraordinary specializing makers julius luxury
preference rendered tender kerry complicated machinery rivalry surgeon tackle merlin rica exports flee
garnered planes quiet czechoslovakia holmes automobile directions dropping keeps shrine gaelic chest dozens
educator flu humanity introducing spotted kashmir disciplines gross requests weakened jake jo yu reporters
scorer playstation bicycle prosecution protesters rushing technological molecules pipe submit ag ernst slovak
philosopher rape climb declaration geometry wound willie interrupted heavyweight itv kuwait valencia curve
bros taipei proportion jupiter bonds ceiling contributor voluntary advocacy companion inland loose silva
winston casting yacht malaysian sebastian risks bydgoszcz heinrich hide disk brook rosa complaint enclosed
gods hurt ranch reactions reward fe wanderers attractive insurgents maternal prolific trails illustrations
massacre trick witnessed joey comedian compact couples gather locals secretly theodore troy uruguay depicting
neighborhoods nights karen krishna oh boiler charitable consciousness liked merchants ludwig michelle enabling
formats memories excellence offshore tough wiki bosnian charleston garcia ms errors placement realize johns
adopt fitness strengthen brandon inspector paraguay civic contents fossils settings shirt algeria mohammad
thunder ore screening hood colleague floating intact irrigation surveillance uncertain mlb evident parade usd
aggregate dining flowering nationalist skilled struggling traces norton pomerania disputes email expenses
bavaria ethiopian judgment partnered secular highland polo valued suffolk financing missiles missionaries
routine sequences spacecraft textile variants phillies ancestors ancestry cooking specially burton xavier
bowling rushed theorem aa joel folded nice outlets woody appealed particle perception reasonable velocity
adrian lu combining ritual themed trapped boris griffin liszt detective mineral seventeen skiing collaborative
enacted interference median preceded progressed bow comparable distinguish flowing listening loading sixty
jacksonville mar martha destroying objectives penalties starter wingspan dragons purdue commanders freely
linking migrated trap cubs aboriginal donna nascar tribune vale nobility physicians purple unemployment unity
morrison richards accompanying gaming guidelines viewing ecuador glenn assume balls dealer eliminate exercises
sanctuary wines reagan responses sued brad detention referee seeded gates heating kidnapped newer possessed
trace tara worcester cruise fake hostile revolt shipped tiny augustus automated blow collector bundesliga lok
montenegro wade determination diagnosed ease schemes launching measurement parody slot archives aviv tracking
greene conquest hanging rafael equation marched mechanics presumably slavic beds immigrant castro newman
pierce southampton mistake speeds dale advocated encouraging escort factories gains generating reads copa
maharashtra reverend drag ignored jet photograph approaching carefully prey mcdonald enables rubber tune
santos constituted descended expectations propaganda recurring yearly naomi addresses commit os collegiate
cultivation electronics gravity playwright please suffer leicester altar arguments diagnosis insisted lifted
mortgage rely undertook kid fruits intensive keen mask sworn clare dorothy kay midland olivia somalia differ
gasoline reopened talents transform communicate drainage combines heats induced jumping transmitted churchill
leinster broader dense dreams laser bergen duchy jeremy joshua marathon sur thermal vector philharmonic ram
strait artifacts expense invaded opinions pursuing runway spreading supervised surprised wished pine riley
haven hawaiian matthews garage gifts harsh informal livestock mandatory reinforced slight sovereignty
subspecies monroe norwich airfield descendant termed thoughts auto fiscal strictly philippe excessive modest
pastor sinking ultimate bryant chapman basically kazakhstan adequate fragments hub swept carol heaven rebecca
bag complexity corn lens regiments rent podlaski apartments boom canton espn employs quantity similarities
accommodation algorithm convince publishers regulated screenwriter confederation frances shield alien
perennial torn advances flown frames replay seal spelled subdivision rao saxony councils highlight unveiled
bruno clara bounded detected theaters verses malcolm stan discussing narrator operative philosophical storey
lubelski rap chronicle luxembourg aided electorate finest legitimate synthesis elliott genie gerald telugu
vikings counsel foods na wartime warriors commercials enlarged fault patents spare chad raj armor celebrations
jesse maxwell inquiry pension reviewer wheat absent beings brilliant combine knockout pale berry crawford
edwin providence recreation comfortable latitude protocol qualities scrapped ton felix probability rookie
cartoons cream membrane replied resign torture ashley barn clinic displaced dorsal evacuated inning unofficial
potter samoa congressional inspection posting professors rode trailer guatemala slovenian prints sacrifice
speculation teammate albion carniola answers contacted encompasses knife nurses resembles rifles angela
freddie timothy dialects helicopters interchange anhalt sacramento fat remnants squadrons janeiro archive
compatible governance nixon reds designing dissolution melody pandemic resolve sizes toxic transactions gt
barrier fungi incorporates rays uniforms welcomed buddhism saturn stoke bowler engaging finalists intelligent
locked dresden costume decorative derives lacked lecture securities baldwin anticipated atomic overlooking
plantation precise seating teenager valve cumberland rican decommissioned hurling remake rulers sponsors
antarctica anton thames cartridge complained default ha utilized tracy choosing defines literacy baden
benedict applying hate impression lateral leather mentor networking submission belle affecting enrollment
geological logic quantities yield andrea irving modifications usc beside infant modes stick teenage erie
sieradz tian circa rings servants clyde mickey accepting adviser detect excluded mythology scholarly turbine
webster disability highlights persuaded specializes suggestion terror translator underway jesuit repeat
retaining kutno lima wei creature financed licence caesar jin canceled consecrated pistol reformed
translations lutheran merit rhodes fatal imagery keeper lunch repertoire televised bike employers exceed
possess amanda reich backup functioning pioneering pregnancy regards throws bangalore lords marshal mazowiecka
trent webb anthology barely battlefield chronic habitats instances planets sexually mrs sanskrit commissions
favored geographic lighter revealing whereby andhra ferguson attributes branded dairy mild rectangular
rehabilitation seemingly stopping vfl capped conviction effectiveness honours motivated participant pen
sanctions spectators wounds antarctic nicolas toledo walsh abbreviated boxes rankings aberdeen airlines luther
quartet wikipedia campuses charting delegate encounters inventor carr forbes dust odd uprising wanting rna
accepts coloured explosive pocket abdullah anger avoided diploma identifying keys mapping wagon darwin
keyboards positioned publicity purchasing resided rush welcome bp humboldt karachi telegraph turin asylum
choices coin oval supposedly transaction ahmad basel latvian ming swansea derivative exceptional executives
gambling thirds karnataka sidney alumni ambitious auxiliary battalions delivering dome fails majors undergone
okinawa shiva venezuelan mammals specialty chennai mps adds discharge exceptions proceed violations carey
anonymous feedback bedford cal eden julie feminist integrity promotes sentences update md pasha overnight
phones presently seasonal sided smallest browns mc exploitation frozen miners colombian dixon gustav johannes
sherman stella venus ensuing ethics feared freed safely tends wages galleries mandate settling treatments
presbyterian conquered loses magical pupil riots dawson derbyshire homer shadow senegal travis confined epic
inflation picks prospect slope wagons percy carriage handful reunited alexandra roland ecological ensuring
organs tallest christine kolkata marco motors rhine associates cooling humor monster neighbourhood derek joyce
pablo papua applies investor steady trends calcutta elisabeth nordic goddess installations remarks
sophisticated greeks mhz magnus ossetia vatican breach gameplay nervous shocked gibraltar shane timor
wakefield adventures dramatically reversed selective skating easter santo wigan autobiography cement deeper
explaining parameters privacy surgical terrorists traced ballad deity mouse saves sheikh zambia deadly pressed
revenues skull uranium jenkins constitute dissertation financially fixture fur monarchy sleeping
constantinople fiji gp jets qing burn equality isolation sophomore submarines twelfth omaha countryside duet
phases practicing francesco honda documentation elevator finger savings spelling warehouse joy liam sally tide
chances correctly innocent limitations sings succeeding helena bishops electors math robot austro bhutan doyle
midlands smart climbed laying nonprofit realm struggles tactical unanimous kiev mongolia distances exploring
fence labeled sociology specimen herman paradise trevor ally exam heroes securing streaming diana lynch oblast
fabric monk porch proud beatles observatory motorway negotiated relieved storms teachings myers nazis stefan
columnist contractor donation semifinal successes apollo jorge rs crude electron facto hire myself regained
swing carpenter kurdish normandy bombings catches equations quarterfinals sailors tended vegetables moses
podlaska autonomy banner eleventh pitching tram cliff lgbt mozart raiders answered employ paved rector traits
rodriguez acute cloth motto tunnels conrad contrary embedded grape incorporate laps lengthy powder unexpected
archdiocese atlas holt pa payne walt asset differs framed tragedy bach marina thomson coordinated
correspondence flank flash fusion grandchildren guaranteed pleasure pump reorganized shale hyderabad namibia
radomsko cease coined consumed dedication evolutionary guitars mirror alberto fletcher jeffrey accidents
breakthrough stamps tensions meyer abandon demolition determining implementing operas dawn gardner nord eaten
resemble pride deposit mere pet promises lindsay sicily agenda bedroom halt landscapes licensing hermann
spider abortion institutional listen nerve percussion specification tract turbines ups liberals logan omar
deciding fever patrols wholly wives mit oriental val advertisements collision compliance confirm explicitly
photographic auburn europeans hassan russians abundant criminals monetary occupy shoots buchanan georgetown
vernon filling finishes loyalty negotiate parishes brigadier cannes commodore frontier rbi interact pending
portal recommendation subjected baronet liver targeting das lankan pearson https sufficiently randy sophie
batch button healing loosely oversaw panchayats spirits strengthened lopez morton complications deliberately
extant measurements monuments suite suited tens baku jackie kirk knowles unesco incorporating personalities
postponed abkhazia twins clergy homeland reduces reflecting euro niger lightweight listeners cambodia chan
davidson nsw arc cannon heated postal spokesperson strings undefeated hague steele usl aunt opted pond eva
hannah pga admits cultivated transferring goa hansen ronnie lacking nielsen acquiring beta shortened smoking
leopold mets algorithms cheese flooded coleman libya peruvian ideology liner observers realistic recall sitcom
circus erik kane swan willis afterward chartered holders landfall mathematician rats il mann accessed afford
commentator portrayal posters tubes myanmar tales employer explosives instituted kiss nad recruiting
northampton qaeda sanders binary debates shapes arlington buck macedonian marsh accusations app enterprises
meal triggered peggy commemorate counterpart fin monarch theft unnamed mercedes rod rowing simulation spy
upgrade fairfax romans rotterdam additions dynamics exploded explores incomplete mixing statues statute benson
constantine schmidt sergeant fears relied consequently horn katherine lou console instructed neighbors paths
sphere canon ip palestinians wong boost concentrate doubled freshwater lifelong observe reside silk symbolic
guinness jenny jessica definitely factions handball implies introduces servers troop toyota atop economist
emotions escapes granddaughter mothers outskirts stripped synthetic tongue bahrain honduras siedlce coordinate
filter medley readily recommend chatham munster theological acceptable decoration memorable overtime pseudonym
stained mad cleaning comeback commands declining tracked berkshire fu malayalam niagara bullet defendant
expired guarantee lengths productive tasked beverly limerick nicole rockefeller tate aquarium halls
insufficient maybe metals migrants prefer sealed hampton cooperative drought exiled petroleum resume catalan
clement cologne johan acre ancestor linguistic masses paired phillip radom shepherd wysokie bilateral
catalogue defining generic nave par pottery rope teammates boyd leigh pasadena albeit attractions carriers
chicken consolidated examine organizational soils azerbaijani goldman builder occupies shaft elvis freeman
assisting beaches emphasized finite neo precision purely retains rows steal tenor unified dances erect flora
patricia poles roberto baseman circuits harmony import pointing tornado acc canberra duchess anthem beats
flags frigate oppose refugee religions sparked tendency middlesex ecclesiastical midnight rains shooter
underwater ibrahim ufc bravery corners corridor curator dispatched natives plaque possessions pushing
recognizes id blockade dioxide infections proprietary sandstone supplement triangle bermuda holly mvp
tasmanian feat fundraising knock muscles carmen crimson lahore lang uttar cellular convection dish forbidden
matching jtwc mt counting divine extraction instant mood testified asserted flexible resistant teenagers
glacier howe isabella moss wolfgang deficit geography matched blackburn booker havana kilkenny panther yes
formations module sensor surveys inuit lightning morse porto observer rotating mick negro vista warwick bread
candidacy continuation costumes exciting rented wikinews ana angola peters rudolf salle advantages clause html
licenses notorious whenever ab beirut byron nationals zoo acids assess impacts occupying zurich campaigned
posthumously preparations primitive qualifications basque lexington sindh banker brass damaging hp onset pub
bielsk hussein lauren clusters fiber imaging liability stance brest jonas trustees wii altogether shortage
centos empress simmons aesthetic inform jumped overs prose salisbury annexed concentrations ers mob kannada
stuttgart tunisia alter celebrating displacement judged satellites teen lambert mazowieckie advocates affects
analog immune soprano tuberculosis bucharest cheshire colombo emirates hyde riverside insight permits
sanctioned survives theatres floyd gandhi iso phelps superintendent alike borrowed lacks pledged systematic
updates visitor bronx idol isles lds lily mk seymour tina captained chains cottage councillor delays dental
destroyers maiden redesignated sketch trunk variables millennium nina panzer advertisement aligned bottle
developmental manned recruit steadily agnes brady ham janet mikhail monica randolph anxiety attitudes bordered
confronted declaring hung screens hearts ix rama arrests backgrounds erosion hiking odds pools seas spells
treasurer bordeaux geoffrey patna savage bays calm controller depend emerge owing sacked lorenzo midwest
compromise cure disposal slogan braves chassis comfort defendants drops drunk epidemic freelance infringement
steering weighed ds holdings encourages evacuation individually reinforcements tiles byrne halloween riga
blade elephant explicit node painters pound recognise cds hbo klein perkins graves litigation momentum
protective rockets valleys sandy scots waterloo chairs locate somewhere coventry dana diane taleban breakfast
emergence eminent happening naked rebuilding snake elena turks catalog decisive luck dunn holden mafia pbs
packers reichsbahn shri deadline forever recovering talked treating brett rouge wimbledon capita clashes
genuine lanes mollusk mortality outfit residency stuff vault victorious mormon academics apparatus
collectively cruiser distribute kw peaks sells spanning undergoing beethoven emmanuel tucker accumulated
demise differential partnerships polar praying presided protested radius sheets switching warrant chambers
hawkins knox oz anchored browser expressing grounded identifies peasants rolled substances underneath wreck
padres wildcats zgierz aging armored descriptions ear ion slalom hawks ho katrina valentine weber amended
excluding fix gases longitude strips treasure violated woodland aria andreas cunningham gloucester knesset
polytechnic williamson addressing collectors holidays makeup schooling unaware warming osaka urdu aquatic chef
cycles outcomes terminated bang detachment dive famed hiatus solving specialised suspicion visa vocational
waterfall guangzhou neptune nicholson stevenson inadequate shear traders trans lowe mercy pier coordination
disabilities molecule obligations reflection sketches verdict guam jules lafayette madagascar wonder
atmospheric curved memoir barbados broncos chu dudley higgins lincolnshire sinai announcing debris divide
hostage shoe structured stuck damascus dundee hastings jerome qatar staffordshire afraid alignment concludes
hook mascot modules toy vacuum carlton mauritania blend calcium illustrator spans uncommon viewer greenland
lin mls manning mariners panthers spd saddam shelley clearing dimension exceeded picking popularly racer
staging stamp technically unopposed alfonso clarence tan comply compulsory conventions enjoys generals poster
quest unreleased josef ricky viking bitter container depths marriages posed regain undergo sp chemicals
documentaries dried honest informs juvenile mice perfectly rejoined subscription augusta bruins carson drinks
facial nominal outreach packed sovereign troubled dayton gloria hale contests cuisine downstream feast
investigators qualifier reluctant swim witch penny somali te birthplace complement demon eighteenth prosecutor
seminars trilogy viral guerrero jennings ki macdonald maltese pr titans airs cubic grouped injection
intentions issuing nucleus prevalence repaired styled arabian cherry crane newark noah cats pharmaceutical
shuttle stressed greyhound madame burnt destroyer disturbance presidents stays worried christie garrett
hanover minerals oath akbar antoine slam taiwanese yan cancellation laboratories lobby pin refusing residences
soloist statewide summoned unprecedented patterson torres contributors dirt harassment reconstructed
subordinate taxi bulldogs au botanist bowled detached ingredients niece aston canoe accompany clans
inactivated lesbian transmitter aurora bo cedar cretaceous appointments ceremonial civilization coastline
debts exported faithful forgotten outfielder phenomena racism suspicious terrible unconscious wrestlers
brandenburg cecil conway fr vicar xii counterparts eponymous gable guys indication lowered modeled patented
timing trauma upstream blu chi rainbow rivera aide breakdown courage italians moroccan roma shirley cum dock
funny irregular paternal speculated emi thoroughbred administrators bred lineage remarked abbas greco laos
nassau prairie cone hierarchy hunters possibilities precipitation riot rituals scholarships viz australians
gymnasium hartford phi vera xbox comprise dwelling excited magistrate myth plateau scenario aaa barton ceylon
cowboys strasbourg burden charities declare desperate herb intimate clayton analyses audition chip courthouse
install lb retailers cheng hank ricardo arise assessed dispersed ecology implications lung nationality
unrelated vacation beck si vic axle blame convent lending reproductive intel sue canoer finishers garwolin
levett ranger sa barracks firearms fortified harvest inheritance lava meantime pressing rebuild robbery
satisfied socially teens carlisle drm eleanor gb goodman camping frequencies immigrated positively psychiatric
receptors shifting spectacular arabs shannon vol accurately amazing balanced cocaine minorities mortar
originating partisan amnesty dwight harlem nash pike seth waterford accent cage composing crushed cyclist
fitting iconic practitioners reef relate wears belarusian countess royals sonny theresa fierce nineteen patch
trigger anita ave rita chaplain consortium curves diary disappearance divers fisheries geometric relates
signatures watches ariel highlands nc strauss communal corrupt disappointed imprint mantle originates
reliability apostolic vanderbilt yi antagonist arches feeds feud landslide pioneered plantations renewable
admiralty mcgill su vickers weston arid bias bye defenders discusses infinite mountainous spatial takeover
unusually wards bmw giuseppe spears stern wilderness blocking examinations realised dorset steelers adjoining
blown generator governors highways loving overhead processed relies specialists speeches stomach subfamily
transfers utilize worlds barrett dante edith europa vince defenses hailed halted poisoning prevalent virtue
bates alert composite exams inability mobility stocks summary blackpool boer christina fiba meredith savannah
aluminum appreciated gym institutes inventory lovers mates premium profitable reunion surpassed crazy qaida
affiliation cameo floods foreigners granting marijuana nitrogen optional plots quotes sharply violinist abel
guantanamo northumberland wolverhampton devastated eliminating seventy waived duck opole utrecht appreciation
behaviors bells exotic inscriptions opener steals unrest bremen chang gould isbn rca stafford uci wembley
bypass clinics crowds plenty standings thrust jacobs adverse affordable assuming attachment continually
deposited discharged inauguration invest limiting retreated strengthening surplus angelo buddha greenwich
hobart marquis abundance amid enforce heavier ibn overwhelming prone thirteenth unchanged cbc syed wendy
absolutely addiction alcoholic economically mud persecution pleased specifications syndicated toilet dynamo
genoa katie liz mackenzie marcel unionist vanessa avoiding exchanged flour fuselage humorous kit preserving
touched umbrella warnings browne fitzgerald fritz gujarat lara wheeler atoms boycott careful computational
differently dramas fauna homage moths wonderful booth isabel plains sutton assignments assumption bombardment
cheap dose hardly interval sensors statutory stealing chandler db judith maple mel caves comparing creativity
devastating dominance icon modification notices prayers reigning rendering dickens directorate marx robbie
analyst constraints desk evaluate extract galaxy happiness jewelry nationalism pulling shorts unbeaten viable
bulls eddy tonight metric antony judaism sophia commitments exchanges prostitution winger dictionary jakarta
pac poole siemiatycze yemen badge barrels caste conscious drilling expeditions questioning chavez colts
conservatives majesty nowe accounted courtyard discovering earnings pioneers promoter punt refusal den
`;
