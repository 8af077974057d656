/** Words of school; `index.ts` says how a line is read. */
export const SCHOOL = `
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
  bullying: pesten gepest pest uitlachen uitgelachen pesterij treiteren pesterijen pestkop cyberpesten buitengesloten uitsluiten | harcelement moquer harcele harcelee | bully bullying bullied tease bullies teased
  suspension: schorsen geschorst schorsing uitsluiting | exclusion exclu renvoi | suspension suspended
  specialeducation: buitengewoon buo bubao buso | specialise specialisee | special
  grades: punten cijfers rapport resultaten | notes bulletin | marks grades report
  transition: overgang overstap overdracht doorstroom | transition passage | transition
  read: lezen lees leest gelezen voorlezen boek boeken geletterd leesvaardigheid leesachterstand technisch voorleest voorlezer | lire lecture livre lit lisent livres | read reading book reads
  toilettraining: zindelijk zindelijkheid luier luiers pamper pampers verschonen potje potjestraining luierdoos zindelijkheidstraining | couche couches langes propre pot proprete | diaper diapers nappy nappies potty
* nursery: kleuterschool kleuterklas kleuteronderwijs instapklas kleuterjuf kleuterleidster | maternelle maternelles | preschool kindergarten
* primary: basisschool lager lagere leerjaar leerjaren graad | primaire primaires | primary elementary grade
* secondary: secundair middelbaar middelbare | secondaire secondaires | secondary high
  classmate: klasgenoot klasgenoten medeleerling medeleerlingen klasgenootje klasgenootjes | camarade camarades copains | classmate classmates
* head: directie directeur directrice schoolhoofd | directeur directrice direction | headteacher headmaster principal director
* gate: poort schoolpoort hek ingang | grille portail entree | gate gates entrance
  refectory: refter eetzaal middagpauze middagtoezicht middagopvang | refectoire cantine | canteen refectory lunchtime
  gym: turnen turnles turnzaal gymles lichamelijke | gym gymnastique gymnase | gym gymnastics
  changing: kleedkamer kleedkamers omkleden | vestiaire vestiaires | locker cloakroom
* filming: filmen filmt gefilmd filmpje filmpjes video rondgestuurd rondsturen | filmer filment video videos | film films filmed video videos
  dropout: schoolmoe schoolangst schoolweigering thuiszitter thuiszitters thuiszit | phobie decrochage decrocheurs | dropout dropouts refusal
  ache: buikpijn hoofdpijn pijn | mal douleur douleurs | ache pain stomachache headache
  gifted: hoogbegaafd hoogbegaafde begaafd begaafde kangoeroeklas verveeld vervelen | surdoue surdoues potentiel precoce | gifted bored
  learning: dyslexie dyscalculie leerstoornis leerstoornissen leerprobleem leerachterstand | dyslexie dyscalculie dys apprentissage | dyslexia dyscalculia
  substitute: lerarentekort vervanger vervangers vervanging invallen | remplacant remplacants remplacement | substitute supply replacement
  studychoice: studierichting studierichtingen studiekeuze schoolkeuze richting beroepsonderwijs | orientation filiere option options | vocational
  safety: onveilig veiligheid veilig | insecurite securite | unsafe safety
  scold: uitschelden schelden uitgescholden scheldt roepen bedreigen bedreigd | insulter insulte insultes menacer menaces | insult insulted threaten threatened yell shout
  complain: klacht klachten klagen klaagt ergernis ergeren overlast | plainte plaintes plaindre | complaint complaints complain
  toilets: toilet toiletten wc sanitair plassen plas | toilettes wc sanitaires | toilet toilets bathroom
  dirty: vuil vuile smerig stinken stinkt ruiken ruikt ruik geur hygiene | sale sales odeur odeurs hygiene | dirty smell smells smelly stink hygiene
  laundry: wasmachine wasmachines wassalon wassen gewassen droogkast | lessive laver laverie | laundry washing wash
  noise: lawaai lawaaierig rumoer rumoerig luid drukte | bruit bruyant | noise noisy loud
  swim: zwemmen zwemles zwemlessen zwembad schoolzwemmen | piscine natation nager | swim swimming pool
  compulsory: leerplicht leerplichtig verplicht kleuterparticipatie | obligatoire obligation | compulsory
* play: spelen speelt speelhoek spel spelletjes gespeeld | jouer joue jouent jeu jeux | play plays played playing
  boarding: internaat internaten kostschool | internat internats | boarding
  tutoring: bijles bijlessen remedieren remediering inhaalles inhaallessen | rattrapage soutien remediation tutorat | tutoring remedial catchup
  repeatyear: zittenblijven overzitten overdoen bisjaar dubbelen herdoen | redoubler redouble redoublement recommencer recommencent | repeat repeating retake
  dropoff: uitschrijven ongekwalificeerd uitval schooluitval afhaken haken haakt afgehaakt | decrochage abandonner abandonnent abandon | dropout dropouts
  internship: stage stages stageplaats stageplaatsen werkplek duaal leerwerkplek | alternance | internship internships apprenticeship placement
  learningsupport: zorgjuf zorgleerkracht zorgleerkrachten zorgcoordinator leersteun leersteuncentrum ondersteuner ondersteuningsteam | orthopedagogue | coordinator senco
  parentcouncil: oudercomite ouderraad oudervereniging ouderwerking | comite | committee
  uniform: uniform schooluniform kledingvoorschrift kledingregels | uniforme | uniform
* inspection: inspectie inspecteur doorlichting | inspection inspecteur | inspection inspector
  classsize: klasgrootte overvolle | surpeuplees effectifs | oversized
  diary: agenda schoolagenda schrift | agenda journal | diary planner
* timetable: lesrooster uurrooster rooster lesuren | horaire horaires | timetable schedule
  nap: dutje middagdutje middagslaapje rusten | sieste siestes | nap naps
  concentration: concentratie concentreren aandachtig opletten | concentration concentrer | concentrate concentration
  maths: wiskunde rekenen tafels | mathematiques maths calcul | maths mathematics arithmetic
* writing: schrijven schrijft handschrift | ecrire ecriture | writing handwriting
  playgroundrules: speeltijd pauze recreatie | recreation recre | recess break playtime
  schoolparty: lentefeest kerstmarkt opendeurdag opendeur schoolreunie | kermesse | fair openday
  outreach: vindplaatsgericht straathoekwerk straathoekwerker outreachend pleinwerker | educateur educateurs maraude | outreach streetwork
  leaflet: folder folders flyer flyers affiche affiches brochure brochures poster posters nieuwsbrief | depliant depliants affiche affiches brochure brochures | leaflet leaflets flyer flyers brochure brochures poster posters newsletter
`;
