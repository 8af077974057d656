import { LANGUAGES, words, type Language } from './languages';

/** Words of one meaning, without accents; a word may stand in several groups. */
export interface Group extends Readonly<Record<Language, ReadonlySet<string>>> {
  readonly name: string;
  /** As with common words: of little weight when two texts are compared. */
  readonly isCommon: boolean;
}

/**
 * What people here call the same thing: a name, then Dutch | French | English; a star marks what is common. Forms that share
 * a stem need not be listed, irregular ones must. docs/search.md says how to add one.
 */
const TABLE = `
  # Being served
  wait: wachten wachtlijst wachttijd wachtrij wacht geduld ingeschreven aanschuiven duurt | attente attendre attend attendent delai | wait waiting queue hold
  full: vol volzet volgeboekt overvol patientenstop plaatsgebrek volboekt | complet complete completes sature saturee | full booked overbooked overcrowded
  appointment: afspraak consultatie raadpleging consult spreekuur | rendez consultation | appointment consultation
  refuse: weigeren geweigerd weiger afgewezen welkom uitgesloten | refuser refuse accepter accueillir | refuse refused reject accept
  register: inschrijven inschrijving aanmelden aanmelding aangemeld inschrijfdag registreren | inscrire inscription inscrit | register registration enrol enrolment sign
  refer: doorverwijzen doorverwijzing verwijzen verwijst doorverwezen doorsturen doorgestuurd | orienter orientation renvoyer | refer referral referred
  feedback: terugkoppeling terugkoppelen teruggekoppeld feedback terugmelding opvolging | retour suivi | feedback followup
  stop: sluit sluiten gesloten dicht sluiting stopgezet afgeschaft geschrapt verdwenen weggevallen | ferme fermer fermeture supprime | close closed closing closure cut cancelled
  shortage: tekort gebrek onvoldoende schaarste onderbezet nijpend | manque penurie insuffisant manquer | shortage lack short

  # Child care
  childcare: opvang creche kribbe kinderdagverblijf kinderopvang onthaalouder opgevangen opvangen dagopvang kinderbegeleider | creche garderie gardienne accueillante | nursery nurseries daycare childcare childminder creche care
  holiday: vakantie zomer zomervakantie krokusvakantie herfstvakantie kamp verlof zomeropvang juli augustus | vacances stage stages conge | holiday holidays vacation camp
  playground: speelplein speeltuin speelplaats speelruimte plein | plaine cour | playground playscheme
  early: vroeg ochtend ploeg ploegen | tot matin | early shift shifts

  # Money
  pay: betalen betaalt betaald onbetaald onbetaalbaar kosten kost duur dure prijs tarief geld bedrag aanrekenen rekenen bijdrage goedkoop betaalbaar peperduur centen | payer paye impaye impayable cout couter prix tarif cher chere argent somme cotisation | pay cost costs price expensive afford fee money cheap unpaid
  invoice: factuur rekening schoolrekening schoolfactuur aanmaning | facture factures note | bill bills invoice
  debt: schuld schulden incasso deurwaarder schuldbemiddeling aflossen lening krediet aanmaning afbetalen | dette dettes surendette huissier saisie | debt debts bailiff
  poor: arm arme armoede kwetsbaar kwetsbare kansarm leefloon precair rondkomen | pauvre pauvrete precaire | poor poverty vulnerable
  allowance: toeslag toelage schooltoeslag studietoelage groeipakket kinderbijslag tegemoetkoming uitkering studiebeurs terugbetaling | bourse allocation allocations remboursement | allowance benefit grant
  subsidy: subsidie projectsubsidie financiering middelen | subside subvention | funding subsidy
  rights: recht rechten | droit droits | right rights

  # School
* school: school klas leerkracht onderwijs juf les lessen | ecole classe cours enseignement | school class lesson lessons classroom
* child: kind kinderen leerling kleuter peuter jongere tiener baby zuigeling | enfant eleve adolescent bebe jeune nourrisson | child children pupil toddler teenager baby kid
* parent: ouder mama papa moeder vader gezin | parent mere pere maman papa famille | parent mother father mum mom dad family
* teenager: jongeren tiener tieners puber pubers jeugd adolescent | adolescent adolescents ado ados | teenager teenagers teen teens adolescent
* infant: baby zuigeling babys boreling | bebe nourrisson nourrissons | baby babies infant newborn
  trip: uitstap schoolreis daguitstap bosklas bosklassen zeeklas zeeklassen schooluitstap excursie | excursion sortie vertes voyage | trip trips excursion outing
  supplies: schoolgerei schoolmateriaal materiaal boekentas passer kleurpotlood mappen schriften schoolspullen | fournitures cartable materiel | supplies stationery material
  homework: huiswerk huistaken huiswerkbegeleiding studie huiswerkklas taken | devoirs | homework
  truancy: spijbelen spijbelaar afwezig afwezigheid absentie wegblijven schoolverzuim spijbelt | absence absent absenteisme brosser | skip truancy absent absence
  bullying: pesten gepest pest uitlachen uitgelachen pesterij treiteren | harcelement moquer | bully bullying bullied tease
  suspension: schorsen geschorst schorsing uitsluiting | exclusion exclu renvoi | suspension suspended
  specialeducation: buitengewoon buo bubao buso | specialise specialisee | special
  grades: punten cijfers rapport resultaten | notes bulletin | marks grades report
  transition: overgang overstap overdracht doorstroom | transition passage | transition
  read: lezen lees leest gelezen voorlezen boek boeken geletterd | lire lecture livre | read reading book
  toilettraining: zindelijk zindelijkheid luier luiers pamper pampers verschonen potje | couche couches langes propre | diaper diapers nappy nappies potty

  # Moving about
  transport: vervoer bus buslijn flexbus belbus tram trein lijn rijden rijdt | bus tram train transport | bus train tram transport
  car: auto wagen rijbewijs taxi vervoer | voiture permis taxi conduire | car drive driving licence taxi
  bike: fiets fietsen kinderfiets fietsbib gefietst fietsbieb | velo | bike bicycle
  reach: geraken geraakt raken bereiken bereikbaar | atteindre arriver accessible | reach accessible
  clinic: consultatiebureau consultatie raadpleging | consultation nourrissons | clinic checkup
  walk: voet stappen lopen wandelen kilometer | pied marcher | walk walking foot
  lend: lenen leent uitlenen uitleendienst ontlenen bib | preter emprunter | lend borrow

  # Language
  interpreter: tolk tolken tolkt tolkte vertaler vertalen vertaalt vertaald vertaling tolkdienst telefoontolk getolkt vertolken | interprete traduire traduit traduction traducteur traducteurs | interpreter interpreting interpret translate translator translation
  language: taal nederlands anderstalig thuistaal moedertaal | langue langage neerlandais francais | language dutch
  understand: begrijpen begrijpt begrepen snappen snapt gesnapt verstaan begrijpelijk | comprendre comprennent comprend compris | understand understood understanding
  letter: brief brieven schoolbrief briefwisseling bericht mail post | lettre courrier lettres | letter letters mail
  plainlanguage: moeilijk ingewikkeld ambtelijk eenvoudig klaar duidelijk simpel | complique administratif difficile simple | difficult complicated plain
  newcomer: nieuwkomer nieuwkomers vluchteling anderstalig asiel asielzoeker okan onthaalklas asielcentrum migrant buitenland | refugie refugies migrant asile primo | refugee refugees newcomer migrant asylum foreign expat international
  parentevening: oudercontact oudergesprek oudergesprekken ouderavond infoavond | reunion reunions | evenings parentevening conference

  # Living
  house: woning huis wonen appartement woont huisvesting flat studio huurhuis woonst kamer | logement appartement loger habiter chambre | house housing flat apartment room
  rent: huur huren huurt verhuren huurprijs huurhuis | loyer loyers louer | rent renting
  landlord: huisbaas verhuurder eigenaar | proprietaire bailleur | landlord owner
  damp: vocht vochtig schimmel beschimmeld | humidite humide moisissure moisissures | damp mould mouldy
  repair: herstellen herstelt repareren kapot stuk | reparer casse | repair fix broken
  eviction: uithuiszetting opzeg uitgezet verkoopt verkocht verkoop opzegging uitzetting | expulsion expulse preavis vendre | eviction evicted notice sell sells sold
  homeless: dakloos thuisloos crisisopvang noodopvang opvangcentrum | abri | homeless shelter
  heating: verwarming verwarmen energie gas stoken koud kou elektriciteit budgetmeter kachel | chauffage chauffer gaz froid energie | heating heat energy gas cold
  deposit: waarborg huurwaarborg borg | garantie caution | deposit
  crowded: klein krap eng overbevolkt kroostrijk | exigu etroit | cramped crowded tiny

  # Eating and clothing
  lunch: brooddoos boterham boterhammen lunch middageten maaltijd lunchpakket brooddozen | tartine tartines repas diner collation boite | lunch lunchbox sandwich meal
  food: eten voedsel voedselbank honger voedselpakket voeding etenspakket voedselbedeling | manger alimentaire nourriture faim colis | food eat hungry hunger
  empty: leeg lege | vide vides | empty
* beg: bedelen vragen | mendier | beg ask
  hotmeal: warm warme maaltijd soep schoolmaaltijd | chaud potage soupe cantine | hot soup canteen
  breakfast: ontbijt ontbijten ontbijthoek | dejeuner | breakfast
  clothes: kleren kleding kledij jas winterjas schoenen turnkledij laarzen sandalen | vetement vetements manteau veste chaussures | clothes clothing coat jacket shoes
  secondhand: tweedehands weggeef weggeefkast ruilwinkel kringloop tweedehandse | donnerie | secondhand donated

  # Health
  speech: logopedie logopedist logopediste spraak spraaktherapie spreken taaltherapie | logopede logopedie orthophoniste | speech logopedics
  therapist: psycholoog therapeut psychiater therapie psychologe ggz cgg angst mentaal depressie psychisch geestelijk | psychologue psychiatre therapeute mental mentale souffrance | therapist psychologist psychiatrist therapy anxiety mental
  doctor: dokter arts huisarts geneesheer huisdokter | medecin docteur generaliste | doctor gp physician
  medicine: medicatie medicijn medicijnen pillen geneesmiddel geneesmiddelen medicament pil | medicament medicaments | medicine medication pills
  hospital: ziekenhuis kliniek spoed kinderziekenhuis | hopital urgences clinique | hospital emergency
  ill: ziek zieke ziekte koorts | malade malades maladie | ill sick illness disease
  cough: hoesten hoest luchtwegen astma | tousser toussent toux | cough asthma
  birth: geboorte bevalling bevallen kraam bevalt kraamtijd zwanger zwangerschap | accouchement naissance enceinte | birth postnatal pregnant delivery
  lonely: eenzaam isolement somber verdrietig eenzaamheid triest | isole isolee triste tristes solitude seules | lonely sad isolated
* talkgroup: praatgroep gespreksgroep lotgenoten moedergroep oudergroep groep | groupe parole | group
  tired: moe uitgeput doodop vermoeid doodmoe afgemat uitputting | epuise epuisee fatigue | tired exhausted
  autism: autisme ass autistisch | autisme autiste | autism autistic
  disability: handicap beperking rolstoel gehandicapt | handicap handicape roulante | disability disabled wheelchair
  assessment: diagnose verslag attest onderzoek test | bilan diagnostic | assessment diagnosis
  carer: mantelzorg mantelzorger | aidant | carer
  insurance: ziekenfonds mutualiteit verzekering verzekerd | mutuelle assurance | insurance

  # Leisure
  sport: sport sportclub voetbal voetbalclub club turnen buurtsport sporten | sport foot club | sport sports football gymnastics club
  membership: lidgeld lidmaatschap inschrijvingsgeld | cotisation | membership
  leisure: hobby vrijetijd jeugdbeweging scouts chiro uitpas activiteit aanbod | loisirs loisir activite | leisure hobby activity
  meeting: ontmoeten ontmoeting ontmoetingsplek koffie samenkomen | rencontre cafe retrouver | meet coffee

  # Working together
  volunteer: vrijwilliger vrijwilligers buddy vrijwillig | benevole benevoles volontaire volontaires | volunteer volunteers
  training: vorming opleiding bijscholing cursus training | formation | training course
  coordinate: regie coordinatie coordineren afstemmen afstemming overleg overleggen samenwerken | coordination coordonner | coordinate coordination coordinates
* worker: hulpverlener hulpverleners dienst diensten begeleider | service assistant | worker workers
  secrecy: beroepsgeheim privacy discretie delen | secret confidentialite | confidential confidentiality secrecy
  homevisit: huisbezoek huisbezoeken aanhuis | visite | visit
  turnover: verloop wissel wissels vervangen vertrokken opgevolgd | rotation remplacer | turnover replaced

  # Paper and screens
* digital: digitaal online internet computer website app smartphone laptop formulier | ligne ordinateur internet numerique | online computer digital laptop internet
  late: datum deadline missen mist | tard retard rater | late deadline miss
  hide: verzwijgen zwijgen verbergen geheim beschaamd schaamte schamen durven | honte cacher oser | hide ashamed shame secret

  # Safety
  violence: geweld slaan geslagen slagen mishandeling mishandeld agressie | violence frapper frappe maltraitance | violence hit abuse
  police: politie agent agenten | police policier | police officer
  job: job baan arbeid contract werkgever arbeidscontract solliciteren interim | emploi boulot contrat travail | job employment contract
  cleaning: poetsen poets schoonmaak poetsvrouw poetshulp | nettoyer nettoyage menage | cleaning clean cleaner
  singleparent: alleenstaand alleenstaande eenoudergezin | monoparental monoparentale | single
`;

export const SYNONYMS: readonly Group[] = TABLE.split('\n')
  .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
  .map(readGroup);

function readGroup(line: string): Group {
  const [head = '', rest = ''] = line.split(':');
  const lists = rest.split('|');
  const listOf = (language: Language) => words(lists[LANGUAGES.indexOf(language)] ?? '');
  return {
    name: head.replace('*', '').trim(),
    isCommon: head.startsWith('*'),
    nl: listOf('nl'),
    fr: listOf('fr'),
    en: listOf('en'),
  };
}
