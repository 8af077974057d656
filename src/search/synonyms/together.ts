/** Words of being served, understanding each other and working together; `index.ts` says how a line is read. */
export const TOGETHER = `
  # Being served
  wait: wachten wachtlijst wachttijd wachtrij wacht geduld ingeschreven aanschuiven duurt wachttijden wachtlijsten maandenlang uitgesteld uitstel | attente attendre attend attendent delai patienter patiente reporte attendons | wait waiting queue hold waits postponed delay
  full: vol volzet volgeboekt overvol patientenstop plaatsgebrek volboekt bezet | complet complete completes sature saturee rempli remplie | full booked overbooked overcrowded
  appointment: afspraak consultatie raadpleging consult spreekuur intake intakegesprek | rendez consultation entretien rdv | appointment consultation intake
  refuse: weigeren geweigerd weiger afgewezen welkom uitgesloten weigering weggestuurd afwijzen afgeketst | refuser refuse accepter accueillir refus rejeter rejete | refuse refused reject accept rejection refusal
  register: inschrijven inschrijving aanmelden aanmelding aangemeld inschrijfdag registreren inschrijvingen aanmeldsysteem intekenen | inscrire inscription inscrit inscriptions inscrits | register registration enrol enrolment sign registering apply applying application
  refer: doorverwijzen doorverwijzing verwijzen verwijst doorverwezen doorsturen doorgestuurd | orienter orientation renvoyer | refer referral referred
  feedback: terugkoppeling terugkoppelen teruggekoppeld feedback terugmelding opvolging | retour suivi | feedback followup
  stop: sluit sluiten gesloten dicht sluiting stopgezet afgeschaft geschrapt verdwenen weggevallen stopzetten afschaffen schrappen opgedoekt opgeheven verdwijnt verdwijnen geannuleerd annulatie annuleringen afgelast uitgevallen | ferme fermer fermeture supprime supprimee supprimes arrete disparu annule annules annulation annulations | close closed closing closure cut cancelled scrapped abolished shut shuts cancellation cancellations
  shortage: tekort gebrek onvoldoende schaarste onderbezet nijpend tekorten onderbemand | manque penurie insuffisant manquer manquent penuries | shortage lack short shortages lacking understaffed

  # Language
  interpreter: tolk tolken tolkt tolkte vertaler vertalen vertaalt vertaald vertaling tolkdienst telefoontolk getolkt vertolken tolkuren gebarentolk vertaalapp | interprete traduire traduit traduction traducteur traducteurs interpretariat interpretes | interpreter interpreting interpret translate translator translation interpreters
  language: taal nederlands anderstalig thuistaal moedertaal | langue langage neerlandais francais | language dutch
  understand: begrijpen begrijpt begrepen snappen snapt gesnapt verstaan begrijpelijk onbegrijpelijk verstaanbaar | comprendre comprennent comprend compris incomprehensible comprehension | understand understood understanding incomprehensible
  letter: brief brieven schoolbrief briefwisseling bericht mail post omzendbrief rapportbrief | lettre courrier lettres circulaire | letter letters mail mailing
  plainlanguage: moeilijk ingewikkeld ambtelijk eenvoudig klaar duidelijk simpel | complique administratif difficile simple | difficult complicated plain
  newcomer: nieuwkomer nieuwkomers vluchteling anderstalig asiel asielzoeker okan onthaalklas asielcentrum migrant buitenland vluchtelingen asielzoekers ontheemden ontheemde oekraiense | refugie refugies migrant asile primo demandeurs exiles | refugee refugees newcomer migrant asylum foreign expat international displaced
  parentevening: oudercontact oudergesprek oudergesprekken ouderavond infoavond | reunion reunions | parentevening conference
* countries: syrie syrisch syrische afghaans afghaanse oekraine oekraiens eritrea somalie turks turkse marokkaans marokkaanse arabisch roemeens bulgaars pools | syrie syrien syrienne arabe turc turque marocain marocaine ukraine ukrainien ukrainienne afghan afghane | syria syrian arabic turkish moroccan ukraine ukrainian afghan

  # Working together
  volunteer: vrijwilliger vrijwilligers buddy vrijwillig vrijwilligerswerk helpende | benevole benevoles volontaire volontaires benevolat | volunteer volunteers volunteering
  training: vorming opleiding bijscholing cursus training vormingen opleidingen cursussen lessenreeks | formation formations | training course courses workshops workshop
  coordinate: regie coordinatie coordineren afstemmen afstemming overleg overleggen samenwerken afgestemd onderling samenwerking samenwerkt gecoordineerd | coordination coordonner collaborer collaboration partenariat | coordinate coordination coordinates cooperate cooperation
* worker: hulpverlener hulpverleners dienst diensten begeleider | service assistant | worker workers
  secrecy: beroepsgeheim privacy discretie delen | secret confidentialite | confidential confidentiality secrecy
  homevisit: huisbezoek huisbezoeken aanhuis | visite | visit
  turnover: verloop wissel wissels vervangen vertrokken opgevolgd | rotation remplacer | turnover replaced
* support: begeleiding begeleiden begeleidt begeleid begeleider begeleiders ondersteuning ondersteunen ondersteunt steun | accompagnement accompagner accompagne soutien soutenir | support supported supporting guidance
  paperwork: papieren documenten formulier formulieren administratie paperassen attest attesten invullen dossier dossiers | papiers documents document formulaire formulaires paperasse dossier dossiers | paperwork forms form documents
* message: bericht berichten whatsapp mail mails spraakbericht sms chat | message messages whatsapp mail mails | message messages whatsapp email emails
  attendance: opkomst aanwezigheid aanwezigen deelnemers deelname deelnemen | participation participer participants presence | attendance turnout participate
  protocol: draaiboek protocol stappenplan richtlijn richtlijnen procedure | protocole procedure | protocol procedure guidelines
  socialmap: adressen telefoonnummer telefoonnummers verouderd wegwijzer overzicht | repertoire annuaire coordonnees | directory outdated
  retired: gepensioneerd gepensioneerde gepensioneerden pensioen senioren bejaarden woonzorgcentrum rusthuis | retraite retraites pensionne pensionnes seniors | retired pensioner pensioners seniors elderly
  boundaries: grens grenzen | limite limites | boundary boundaries limits
  record: strafregister uittreksel goedgedrag | casier judiciaire | criminal
  mediator: bemiddelaar bemiddelaars bemiddeling intercultureel interculturele brugfiguur brugfiguren | mediateur mediatrice mediateurs interculturel | mediator mediators intercultural
  pictogram: pictogram pictogrammen picto visueel prenten | pictogramme pictogrammes | pictogram pictograms visual
  dropin: inloop inloopmoment binnenlopen binnenspringen | permanence | walkin
* party: feest feestje straatfeest buurtfeest schoolfeest feesten | fete fetes | party parties celebration
  academy: academie muziekschool tekenacademie kunstacademie | academie conservatoire | academy
  inclusion: inclusie inclusief inclusieve | inclusion inclusif inclusive | inclusion inclusive
  connection: internetverbinding verbinding wifi traag | connexion wifi | connection wifi slow
  idcard: itsme identiteitskaart eid kaartlezer | itsme identite | itsme identity
  casework: casus casusoverleg clientoverleg rondetafel | concertation synthese | casework conference
  intervision: intervisie supervisie casusbespreking | intervision supervision | intervision supervision
* contactperson: contactpersoon aanspreekpunt aanspreekpersoon referentiepersoon | referent referente reference | contact liaison
  reachability: telefonisch onbereikbaar voicemail antwoordapparaat opnemen | repondeur joignable injoignable | voicemail unreachable
* counter: loket loketten balie onthaalbalie | guichet guichets | desk counter
* openinghours: openingsuren kantooruren sluitingsuur | ouverture | opening
* evaluation: evaluatie evalueren bevraging enquete vragenlijst | evaluation evaluer enquete questionnaire | evaluation survey questionnaire
* thankyou: bedanken bedankfeest dankbaar waardering | remercier merci | thank thanks grateful
* welcome: onthaal onthalen verwelkomen onthaald | accueil accueillir bienvenue | welcome welcoming
* venue: lokaal lokalen zaal zalen buurtlokaal vergaderzaal buurthuis | salle salles local locaux | hall venue premises
* lists: inschrijvingslijst wachtlijsten lijsten | listes | lists
  handover: overdracht overdragen dossieroverdracht | transmission transmettre | handover
* celebrate: suikerfeest offerfeest eid kerstfeest carnaval | carnaval fete | eid carnival
  nationality: nationaliteit ambassade paspoort | nationalite ambassade passeport | nationality embassy passport
  deport: uitwijzing uitgewezen terugkeer bevel | expulse renvoye quitter | deport deported deportation
  courses: inburgering nt2 taalles taallessen conversatietafel conversatiegroep | alphabetisation alpha conversation | conversation literacy esol
* culture: cultuur culturen cultureel interreligieus gewoontes tradities | culture cultures culturel traditions | culture cultures cultural traditions
  illiterate: analfabeet laaggeletterd ongeletterd alfabetisering | analphabete illettre | illiterate literacy
* staff: personeel personeelsleden medewerkers medewerker | personnel | staff
  tour: rondleiding rondleidingen rondgeleid rondleiden wegwijs | guidee guider | tour tours guided
* visit: bezoek bezoeken bezoekuur bezoekuren bezoekruimte bezoekers | visite visites visiter | visit visits visiting visitors

  # Paper and screens
* digital: digitaal online internet computer website app smartphone laptop formulier | ligne ordinateur internet numerique | online computer digital laptop internet
  late: datum deadline laattijdig vertraging vertragingen | tard retard rater retards | late deadline miss delays lateness
  hide: verzwijgen zwijgen verbergen geheim beschaamd schaamte schamen durven verzwijgt geheimhouden verbergt | honte cacher oser cachent cachee secrets | hide ashamed shame secret hidden secrets
`;
