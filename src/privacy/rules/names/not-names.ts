/** Words with a capital that are no name of a person, without accents. A name is not made of them, nor extended by them. */
export function isNeverName(plain: string): boolean {
  if (OTHERS.has(plain) || PLACES.has(plain)) return true;
  return SAINTS.has(firstPart(plain)) || OTHERS.has(firstPart(plain));
}

/** Before the name of a saint, after which schools, places and squares are called. */
export const SAINTS: ReadonlySet<string> = words('sint saint sainte st ste heilig heilige onze-lieve-vrouw');

const firstPart = (plain: string) => plain.slice(0, Math.max(0, plain.indexOf('-')));

const OTHERS = words(`
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lundi mardi mercredi jeudi vendredi samedi dimanche
  monday tuesday wednesday thursday friday saturday sunday
  januari februari maart april mei juni juli augustus september oktober november december janvier fevrier mars avril
  mai juin juillet aout septembre octobre novembre decembre january february march may june july august october
  lente zomer herfst winter kerst kerstmis pasen paasvakantie krokus ramadan suikerfeest offerfeest sinterklaas noel
  paques christmas easter eid hemelvaart pinksteren carnaval halloween
  nederlands nederlandse frans franse engels engelse turks turkse arabisch arabische berbers pools poolse roemeens
  roemeense bulgaars bulgaarse oekraiens oekraiense russisch russische spaans spaanse italiaans italiaanse duits duitse
  portugees portugese somalisch pasjtoe dari farsi tigrinya lingala swahili marokkaans marokkaanse syrisch syrische
  afghaans afghaanse congolees congolese belg belgisch belgische vlaams vlaamse vlaming brussels brusselse gentse
  antwerpse europees europese afrikaans afrikaanse roma romani dutch french english turkish arabic polish romanian
  bulgarian ukrainian russian spanish italian german portuguese somali pashto moroccan syrian afghan belgian flemish
  francais francaise neerlandais anglais turc turque arabe polonais roumain bulgare ukrainien ukrainienne russe
  marocain marocaine syrien syrienne belge flamand congolais congolaise
  clb ocmw caw cgg vaph kind gezin opgroeien fedasil caritas samana welzijnszorg teams whatsapp smartschool word excel
  signaalpunt god allah jezus corona covid internet facebook tiktok instagram youtube google nt okan
  the a an la le les l d s ik je hij zij ze wij we jullie u het de een dit dat deze die er en of maar want dus als wie wat waar wanneer hoe
  waarom ook niet geen nu dan toen graag dank bedankt dag hallo groeten groetjes mvg
  i you he she it they this that these those and or but if who what where when how why not now then please thanks
  je tu il elle on nous vous ils elles ce cette ces et ou mais si qui que quoi quand comment pourquoi merci bonjour`);

const PLACES = words(`
  aalst aalter aarschot anderlecht antwerpen antwerp anvers arlon assebroek asse ath bastogne beringen berchem beveren
  bilzen blankenberge boom borgerhout bornem brugge bruges brugse brasschaat bree brussel bruxelles charleroi chatelet
  deinze dendermonde denderleeuw deurne diest diksmuide dilbeek dinant eeklo edegem ekeren elsene ixelles essen etterbeek
  eupen evergem evere geel genk gent ghent gand geraardsbergen halle hamme harelbeke hasselt herentals herstal herzele
  heusden hoboken hoogstraten houthalen huy ieper ypres ypern izegem jette kalmthout knokke koekelberg koksijde kontich
  kortrijk courtrai kruibeke laken laeken landen lanaken ledeberg leuven louvain liege luik lier lierre lochristi
  lokeren lommel londerzeel louviere maaseik maasmechelen machelen malle malmedy mechelen malines meise melle menen
  merelbeke merksem middelkerke mol molenbeek mons bergen mortsel moeskroen mouscron namen namur ninove nijvel nivelles
  oostende ostende ostend oudenaarde oudergem overijse peer poperinge puurs roeselare ronse rumst schaarbeek schaerbeek
  schoten seraing sint-niklaas soignies stabroek temse ternat tervuren tielt tienen tongeren torhout tournai doornik
  turnhout uccle ukkel verviers veurne vilvoorde vorst waregem waterloo waver wavre westerlo wetteren wevelgem willebroek
  wijnegem zaventem zedelgem zele zelzate zemst zonhoven zottegem zoersel zwevegem
  amsterdam rotterdam utrecht eindhoven tilburg groningen almere breda nijmegen arnhem haarlem enschede leiden
  maastricht dordrecht zwolle deventer delft alkmaar leeuwarden venlo roosendaal vlissingen middelburg terneuzen
  rijsel lille paris parijs londen london berlijn berlin keulen rome madrid warschau kabul kaboel aleppo damascus homs
  rabat casablanca tanger nador istanbul ankara kinshasa goma kyiv kiev boekarest sofia
  vlaanderen wallonie belgie belgique belgium nederland netherlands frankrijk france duitsland germany limburg
  oost-vlaanderen west-vlaanderen vlaams-brabant brabant henegouwen hainaut luxemburg luxembourg zeeland holland friesland
  marokko maroc morocco turkije turquie turkey polen pologne poland roemenie roumanie romania bulgarije bulgarie bulgaria
  oekraine ukraine syrie syria afghanistan irak iraq iran congo rwanda burundi somalie somalia eritrea ethiopie senegal
  guinee guinea kameroen ghana nigeria algerije algerie tunesie albanie kosovo servie bosnie rusland armenie georgie
  tsjetsjenie pakistan india china spanje italie portugal engeland europa europe afrika afrique africa azie palestina
  gaza israel libanon jordanie egypte amerika westkust kempen waasland meetjesland pajottenland hageland haspengouw`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
