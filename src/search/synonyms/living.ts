/** Words of money, a house, food, clothes, moving about and leisure; `index.ts` says how a line is read. */
export const LIVING = `
  # Money
  pay: betalen betaalt betaald onbetaald onbetaalbaar kosten kost duur dure prijs tarief geld bedrag aanrekenen rekenen bijdrage goedkoop betaalbaar peperduur centen bekostigen veroorloven uitgave uitgaven aankoop aankopen onbetaalde inkomkosten | payer paye impaye impayable cout couter prix tarif cher chere argent somme cotisation depense depenses depenser | pay cost costs price expensive afford fee money cheap unpaid spend spending pricey affordable unaffordable
  invoice: factuur rekening schoolrekening schoolfactuur aanmaning | facture factures note | bill bills invoice
  debt: schuld schulden incasso deurwaarder schuldbemiddeling aflossen lening krediet aanmaning afbetalen schuldeiser schuldeisers beslag loonbeslag | dette dettes surendette huissier saisie creancier creanciers surendettement | debt debts bailiff creditor creditors
  poor: arm arme armoede kwetsbaar kwetsbare kansarm leefloon precair rondkomen geldnood krapte minderbedeeld minderbedeelde | pauvre pauvrete precaire demuni demunis precarite | poor poverty vulnerable struggling deprived disadvantaged
  allowance: toeslag toelage schooltoeslag studietoelage groeipakket kinderbijslag tegemoetkoming uitkering studiebeurs terugbetaling | bourse allocation allocations remboursement | allowance benefit grant
  subsidy: subsidie projectsubsidie financiering middelen | subside subvention | funding subsidy
  rights: recht rechten | droit droits | right rights
  fundraising: sponsortocht sponsorloop wafelverkoop wafels koekenverkoop inzamelen inzameling geldinzameling opbrengst | gaufres parrainage collecte | fundraising sponsored fundraiser
  income: inkomen loon lonen salaris weddes uitkeringen | revenu revenus salaire salaires | income wage wages salary
  unemployed: werkloos werkloze werkzoekend werkzoekende vdab | chomage chomeur chomeurs forem actiris | unemployed jobseeker jobseekers
  dismissed: ontslagen ontslag afgedankt | licencie licenciee licenciement | dismissed dismissal
  bankrupt: faillissement failliet | faillite | bankrupt bankruptcy
  selfemployed: zelfstandige zelfstandigen zaakvoerder | independant independants | freelance entrepreneur
  seasonal: seizoensarbeid seizoensarbeiders seizoenswerk plukken fruitpluk | saisonnier saisonniers | seasonal
  homecare: gezinszorg thuiszorg thuishulp poetshulp gezinshulp kraamhulp huishoudhulp | familiale menagere | homecare
  leftovers: overschotten overschot voedselverspilling voedseloverschotten verspilling verspillen weggooien weggegooid | invendus gaspillage surplus jeter jette jetes gaspille | leftovers surplus waste wasted
  farm: boerderij boer boeren landbouw | ferme agriculteur agricole | farm farmer agriculture
  tutor: huiswerkbuddy studiebegeleiding studiebegeleider bijleskracht | tuteur tutorat | tutor

  # Moving about
  transport: vervoer bus buslijn flexbus belbus tram trein lijn rijden rijdt buschauffeur haltes halte lijnbus treinen | bus tram train transport arret navette gare | bus train tram transport coach shuttle
  car: auto wagen rijbewijs taxi vervoer | voiture permis taxi conduire | car drive driving licence taxi
  bike: fiets fietsen kinderfiets fietsbib gefietst fietsbieb fietsenstalling bakfiets steps | velo cycliste trottinette cyclable | bike bicycle cycling cyclist scooter
  reach: geraken geraakt raken bereiken bereikbaar | atteindre accessible | reach accessible
  clinic: consultatiebureau consultatie raadpleging | consultation nourrissons | clinic checkup
  walk: voet stappen wandelen kilometer | pied marcher | walk walking foot
  lend: lenen leent uitlenen uitleendienst ontlenen bib | preter emprunter | lend borrow
  traffic: verkeer oversteken oversteekplaats zebrapad geparkeerd parkeren parkeerplaats stationeren verkeersveilig verkeersveiligheid vrachtwagen vrachtwagens aanrijding | circulation trafic pieton stationner stationnement parking vehicules | traffic lorry lorries trucks pedestrian

  # Living
  house: woning huis wonen appartement woont huisvesting flat studio huurhuis woonst kamer woningen woonruimte appartementen verblijfplaats | logement appartement loger habiter chambre logements hebergement | house housing flat apartment houses dwelling accommodation
  rent: huur huren huurt verhuren huurprijs huurhuis | loyer loyers louer | rent renting
  landlord: huisbaas verhuurder eigenaar | proprietaire bailleur | landlord owner
  damp: vocht vochtig schimmel beschimmeld schimmels lekkage vochtplekken | humidite humide moisissure moisissures | damp mould mouldy mold moldy
  repair: herstellen herstelt repareren kapot stuk | reparer casse | repair fix broken
  eviction: uithuiszetting opzeg uitgezet verkoopt verkocht verkoop opzegging uitzetting | expulsion expulse preavis vendre | eviction evicted notice sell sells sold
  homeless: dakloos thuisloos crisisopvang noodopvang opvangcentrum daklozen noodwoning | abri sdf | homeless shelter homelessness shelters
  heating: verwarming verwarmen energie gas stoken koud kou elektriciteit budgetmeter kachel verwarmd koude stookolie ijskoud energiefactuur | chauffage chauffer gaz froid energie mazout gele | heating heat energy gas cold freezing heated radiator
  deposit: waarborg huurwaarborg borg | garantie caution | deposit
  crowded: klein krap eng overbevolkt kroostrijk | exigu etroit | cramped crowded tiny
  garden: moestuin tuin tuinieren tuintje groententuin | potager jardin | garden gardening
* neighbours: buurvrouw buurman buurtbewoner buurtbewoners omwonenden | voisin voisins voisine voisines riverains | neighbour neighbours neighbor
  prison: gevangenis gedetineerd gedetineerde vastzitten vastzit cel celstraf opgesloten | prison detenu detention incarcere | prison jail inmate
  caravan: woonwagen woonwagens woonwagengezin woonwagenbewoners woonwagenterrein doortrekkers roma | caravane caravanes roms | caravan roma
  residence: verblijf verblijfsvergunning verblijfsrecht papieren wettig illegaal | sejour regularisation papiers | residence permit undocumented
  reunification: gezinshereniging herenigd hereniging | regroupement | reunification reunited
  discrimination: discriminatie gediscrimineerd racisme racistisch vreemde buitenlandse afkomst vooroordeel vooroordelen achtergrond | discrimination discrimine racisme origine etranger prejuges | discrimination racism racist foreign background prejudice
  furniture: meubels meubel matras matrassen bedden stapelbed | meubles lit lits matelas | furniture mattress mattresses beds
  pests: muizen kakkerlakken ongedierte bedwantsen ratten | souris cafards punaises rats | mice cockroaches bedbugs pests rats
  water: water drinkwater waterfactuur waterrekening | eau | water
  rural: platteland landelijk landelijke afgelegen dorp dorpen | rural ruraux campagne village | rural remote countryside village
  discount: korting kortingen kansentarief verminderd verlaagd gratis | reduction gratuit gratuite gratuits reduit | discount reduced free
  expenses: onkosten onkostenvergoeding vergoeding terugbetaald kilometervergoeding | defraiement frais indemnite | expenses reimbursed reimbursement
  parentalleave: ouderschapsverlof moederschapsverlof vaderschapsverlof | maternite paternite | maternity paternity
  degree: diploma diplomas erkend erkenning erkent erkennen gelijkschakeling getuigschrift | diplome diplomes equivalence reconnu | diploma degree degrees qualification recognise recognised recognises
* exam: rijexamen rijles rijlessen theorieexamen examen examens | examen examens | exam exams test
  warehouse: magazijn magazijnen depot pakjes | entrepot | warehouse parcels
  temporary: interim weekcontract dagcontract tijdelijk tijdelijke onzeker | interim interimaire temporaire | temporary
  accident: ongeval ongevallen ongeluk aansprakelijk aansprakelijkheid verzekerd verzekering | accident accidents responsabilite assurance | accident accidents liability insured
  rentarrears: huurachterstand huurschuld achterstallig achterstallige achterstal | arrieres | arrears
  address: briefadres domicilie domiciliering adres referentieadres | domicile adresse domiciliation | address domicile
  socialrental: verhuurkantoor svk woonmaatschappij huisvestingsmaatschappij | ais agence immobiliere | agency
  lift: lift liften trappenhuis | ascenseur ascenseurs | elevator
  fire: brand brandgevaar brandveiligheid brandweer rookmelder | incendie incendies pompiers | fire firefighters
  leak: lek lekt lekken lekkage dak | fuite fuites toit | leak leaks leaking roof
  theft: diefstal gestolen inbraak dief | vol vole voles voler cambriolage | theft stolen steal stealing burglary
  vandalism: vandalisme vernieling vernield graffiti | vandalisme vandalises degradations tag | vandalism vandalised graffiti
  litter: zwerfvuil afval sluikstort vuilnis | dechets poubelle poubelles ordures | litter rubbish waste garbage
  weapon: mes messen wapen wapens | couteau couteaux arme armes | knife knives weapon weapons
  neglect: verwaarlozing verwaarloosd verwaarlozen | negligence neglige negliges | neglect neglected
  abuse: misbruik misbruikt grensoverschrijdend aanranding | abus abuse attouchements | abused molested
  partnerviolence: partnergeweld vluchthuis huiselijk intrafamiliaal | conjugales conjugale refuge | domestic refuge
  online: sexting cyberpesten grooming chantage | cyberharcelement sexting chantage | cyberbullying sexting grooming blackmail
  budget: budgetbeheer budgetbegeleiding budget schuldenregeling schuldhulp | mediation budget budgetaire guidance | budgeting budget
  tax: belasting belastingen belastingaangifte belastingbrief | impot impots fiscale | tax taxes
  bankaccount: bankrekening bankkaart bank | banque bancaire | bank account
  fine: boete boetes gasboete | amende amendes | fine fines
  socialgrocery: kruidenier buurtwinkel solidair | epicerie | grocery groceries
  mobilephone: simkaart belkrediet abonnement telefoonabonnement | abonnement abonnements forfait | subscription prepaid
  footpath: voetpad voetpaden trottoir stoep fietspad fietspaden | trottoir trottoirs cyclable | pavement sidewalk cycle path
  helmet: helm helmen fietshelm fluohesje fietslicht | casque casques gilet | helmet helmets
  carshare: carpool carpoolen deelauto meerijden | covoiturage | carpool
  ticket: abonnement abonnementen buspas ticket tickets | ticket tickets abonnement | ticket tickets
  youthclub: jeugdhuis jeugdhuizen jeugdwerk jeugdwerker jeugdwerkers jeugdwelzijnswerk | animateur animateurs | youthclub youthwork
* leader: monitor monitoren animator animatoren leiding | moniteur moniteurs animateurs animatrice | monitor monitors leader leaders
* music: muziek muziekles muzieklessen instrument gitaar koor | musique instrument chorale | music instrument choir
* art: tekenen schilderen knutselen tekenles creatief | dessin dessiner peinture bricolage | drawing painting crafts
* theatre: theater toneel museum museumbezoek voorstelling | theatre musee spectacle | theatre museum performance
* dance: dansen dansles danslessen | danse danser | dance dancing
* cooking: koken kookles kookworkshop kookatelier keuken recept | cuisiner cuisine atelier | cooking cook kitchen recipe
* animal: hond honden dieren huisdier huisdieren | chien chiens animal animaux | dog dogs pet pets animals
  heatwave: schaduw hitte zonnecreme | ombre chaleur canicule solaire | shade heatwave sunscreen
* air: luchtkwaliteit fijnstof ventilatie verluchten | pollution ventilation aerer | pollution ventilation
  flood: overstroming overstromingen wateroverlast ondergelopen | inondation inondations inonde | flood flooded flooding
  skate: skatepark voetbalveld voetbalveldje trapveldje sportveld basketveld | terrain terrains | pitch field skatepark
* bench: zitbank zitbanken bankje bankjes | banc bancs | bench benches

  # Eating and clothing
  lunch: brooddoos boterham boterhammen lunch middageten maaltijd lunchpakket brooddozen boterhamdoos middagmaal lunchbox lunchdoos | tartine tartines repas diner collation boite pique | lunch lunchbox sandwich meal sandwiches lunchboxes
  food: eten voedsel voedselbank honger voedselpakket voeding etenspakket voedselbedeling ondervoed voedselpakketten voedselhulp | manger alimentaire nourriture faim colis alimentation affame | food eat hungry hunger meals groceries undernourished
  empty: leeg lege | vide vides | empty
* beg: bedelen vragen | mendier | beg ask
  hotmeal: warm warme maaltijd soep schoolmaaltijd | chaud potage soupe cantine | hot soup canteen
  breakfast: ontbijt ontbijten ontbijthoek | dejeuner | breakfast
  clothes: kleren kleding kledij jas winterjas schoenen turnkledij laarzen sandalen truien laarsjes schoentjes kleertjes regenjas sportschoenen | vetement vetements manteau veste chaussures bottes chaussettes | clothes clothing coat jacket shoes boots coats trousers
  secondhand: tweedehands weggeef weggeefkast ruilwinkel kringloop tweedehandse | donnerie | secondhand donated

  # Leisure
  sport: sport sportclub voetbal voetbalclub club turnen buurtsport sporten sportclubs sportvereniging training trainingen zaalvoetbal judo atletiek zwemclub | sport foot club clubs judo entrainement | sport sports football gymnastics club judo athletics
  membership: lidgeld lidmaatschap inschrijvingsgeld inschrijvingsgelden aansluiting | cotisation affiliation | membership
  leisure: hobby vrijetijd jeugdbeweging scouts chiro uitpas activiteit aanbod vrijetijdsaanbod hobbys jeugdbewegingen activiteiten scoutsgroep | loisirs loisir activite activites | leisure hobby activity activities hobbies scouts
  meeting: ontmoeten ontmoeting ontmoetingsplek koffie samenkomen | rencontre cafe retrouver | meet coffee

  # Screens, shops and streets
  socialmedia: facebook instagram snapchat sociale | facebook instagram snapchat | facebook instagram snapchat
  naked: naakt blote bloot naaktfoto naaktfotos | nu nue nus denudee | naked nude nudes
* shop: winkel winkels winkelcentrum shoppen supermarkt | magasin magasins commercial commerces supermarche | shop shops mall shopping store supermarket
  swap: ruilen ruil ruilbeurs ruilwinkel weggeefwinkel geefplein | troc echange echanger | swap exchange
  equipment: speeltuig speeltuigen speeltoestel speeltoestellen schommel glijbaan zandbak klimrek | balancoire toboggan bac modules | swing slide sandpit sandbox
  dogdirt: hondenpoep uitwerpselen hondendrol | crottes dejections | poo faeces
  charge: batterij opladen lader opgeladen belkrediet | batterie recharger chargeur | battery charge charger
* proud: trots fier fiere | fier fiere fiers | proud
* success: succes succesvol geslaagd | succes reussite | success successful
  nuisance: geluidsoverlast burenruzie lawaaihinder | nuisances tapage | nuisance
  shelternight: nachtopvang slaapplek slaapplaats | nuitee | dormitory overnight
* phone: telefoon telefoons gsm gsms smartphone mobieltje | gsm portable telephone smartphone | phone phones mobile smartphone
  glass: scherven glasscherven glascontainer glasbol glasbollen | tessons | shards
`;
