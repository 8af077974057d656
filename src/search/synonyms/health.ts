/** Words of health; `index.ts` says how a line is read. */
export const HEALTH = `
  # Health
  speech: logopedie logopedist logopediste spraak spraaktherapie taaltherapie logopedisten spraakles spraakproblemen spraakachterstand | logopede logopedie orthophoniste logopedes langagier | speech logopedics stammering
  therapist: psycholoog therapeut psychiater therapie psychologe ggz cgg angst mentaal depressie psychisch geestelijk psychologen psychiatrie gesprekstherapie wanhopig psychiatrisch psychiatrische | psychologue psychiatre therapeute mental mentale souffrance psychologues psy psychiatrie pedopsychiatre | therapist psychologist psychiatrist therapy anxiety mental counsellor counselling psychiatric psychologists
  doctor: dokter arts huisarts geneesheer huisdokter huisartsenpraktijk kinderarts pediater artsen schoolarts schoolartsen | medecin docteur generaliste pediatre medecins | doctor gp physician doctors paediatrician pediatrician
  medicine: medicatie medicijn medicijnen pillen geneesmiddel geneesmiddelen medicament pil | medicament medicaments | medicine medication pills
  hospital: ziekenhuis kliniek spoed kinderziekenhuis spoedgevallen ziekenhuizen ziekenhuisopname | hopital urgences clinique hospitalise hospitalisation | hospital emergency hospitals hospitalised
  ill: ziek zieke ziekte koorts misselijk overgeven diarree ziekelijk ziektes | malade malades maladie fievre vomir vomit | ill sick illness disease fever vomit nausea
  cough: hoesten hoest luchtwegen astma | tousser toussent toux | cough asthma
  birth: geboorte bevalling bevallen kraam bevalt kraamtijd zwanger zwangerschap kraamkliniek bevallingen pasgeborene geboren zwangere | accouchement naissance enceinte accoucher accouche | birth postnatal pregnant delivery childbirth newborn newborns
  lonely: eenzaam isolement somber verdrietig eenzaamheid triest vereenzaamd isoleren geisoleerd | isole isolee triste tristes solitude seules isolement | lonely sad isolated loneliness isolation
* talkgroup: praatgroep gespreksgroep lotgenoten moedergroep oudergroep groep | groupe parole | group
  tired: moe uitgeput doodop vermoeid doodmoe afgemat uitputting vermoeidheid opgebrand afgepeigerd slaaptekort | epuise epuisee fatigue fatigues fatiguee epuisement | tired exhausted exhaustion
  autism: autisme ass autistisch autismespectrum autistische | autisme autiste autistes tsa | autism autistic asd
  disability: handicap beperking rolstoel gehandicapt mindervalide rolstoelgebruiker hulpmiddel hulpmiddelen vaph | handicap handicape roulante handicapes invalide | disability disabled wheelchair disabilities
  assessment: diagnose verslag attest onderzoek test diagnoses diagnosticeren testing onderzoeken | bilan diagnostic diagnostique bilans | assessment diagnosis assessments diagnosed
  carer: mantelzorg mantelzorger | aidant | carer
  insurance: ziekenfonds mutualiteit verzekering verzekerd | mutuelle assurance | insurance
  lice: luizen luis neten | poux pou | lice louse
  vaccine: vaccin vaccinatie vaccinaties inenting ingeent | vaccin vaccins vaccination | vaccine vaccination vaccinations
  dentist: tandarts tandartsen tanden gebit orthodontist | dentiste dentistes dents | dentist dentists teeth
  glasses: bril brillen oogarts slechtziend slechtziende oogtest | lunettes opticien ophtalmologue malvoyant | eyesight optician spectacles
  deaf: doof dove slechthorend slechthorende gebarentaal gebarentolk gehoor hoorapparaat gehoorprobleem gehoorproblemen gehoortest | sourd sourde sourds malentendant | deaf
  smoking: roken rookt sigaret sigaretten vape vapes vapen | fumer fument cigarette vapoter tabac | smoke smoking cigarette vape vapes vaping
  drugs: drugs cannabis verslaafd verslaving lachgas alcohol drinken gokken dealer dealers dealen joint joints wiet blowen verslaafde | drogue drogues alcool toxicomanie dealer dealers stupefiants joint joints | drugs alcohol addiction addicted gambling dealer dealers weed
  allergy: allergie allergieen allergisch allergische | allergie allergies allergique | allergy allergic
  weight: overgewicht obesitas dietist dieet zwaarlijvig | obesite surpoids dieteticien dieteticienne regime | overweight obesity dietician diet
  epilepsy: epilepsie epileptisch | epilepsie epileptique | epilepsy epileptic
  pharmacy: apotheek apotheker apothekers | pharmacie pharmacien | pharmacy pharmacist chemist
  nurse: verpleegkundige verpleegkundigen verpleegster vroedvrouw vroedvrouwen vroedkundige kraamzorg kraamverzorgster | infirmiere infirmier infirmieres accoucheuse | nurse nurses midwife midwives
  physio: kinesist kinesisten kinesitherapeut kinesitherapie kine ergotherapeut ergotherapie revalidatie revalidatiecentrum | kine kinesitherapeute ergotherapeute reeducation | physio physiotherapist physiotherapy rehab rehabilitation
  unhealthy: ongezond ongezonde chips frisdrank cola snoep snoepen | bonbons sodas soda chips malbouffe | unhealthy crisps soda sweets candy
  healthyfood: fruit fruitactie appel groenten gezond gezonde | fruit fruits legumes sain | fruit vegetables healthy
  religion: halal varkensvlees islam moslim moslims moslimkinderen ramadan vasten godsdienst hoofddoek | halal porc islam musulman musulmane musulmans ramadan religion voile | halal pork islam muslim muslims ramadan religion headscarf
* fear: bang angst schrik schrikt angstig vrezen | peur craindre craint | afraid fear scared
  trauma: trauma oorlog gevlucht vluchten vlucht getraumatiseerd | traumatisme guerre fuir fui | trauma war fled flee
  stress: stress overbelast overbevraagd werkdruk burnout uitval overuren | stress surcharge surcharges debordes burnout | stress overloaded workload burnout
  respite: rust adem ademruimte respijt ontlasten ontlast ontspannen | repit souffler relais | respite rest
* trust: vertrouwen vertrouwt vertrouwensband vertrouwensfiguur zelfvertrouwen | confiance | trust confidence
  hurt: kwetsen kwetst gekwetst beledigen beledigd | blesser vexer | offend offending hurt
* cry: huilen huilt tranen wenen weent | pleurer pleure pleurent larmes | cry cries crying tears
  contagious: besmettelijk besmetting griep verkouden verkoudheid corona covid waterpokken schurft virus | contagieux grippe rhume covid varicelle gale virus | contagious flu covid chickenpox scabies virus infection
  firstaid: ehbo reanimatie verpleging hulpverband | secourisme secours reanimation | resuscitation cpr
  diabetes: diabetes suikerziekte insuline | diabete insuline | diabetes insulin
  cancer: kanker kankerpatient chemo | cancer | cancer
  hearingaid: stotteren stottert stotterende articulatie taalachterstand | begayer begaie begaiement bredouiller | stutter stutters stammer
  shower: douche douchen badkamer | douche douches | shower showers bathing
* exercise: beweging bewegen bewegingsarmoede | bouger activite exercice | exercise
  eattogether: buurtmaaltijd buurtresto | repas | dinner
* wellbeing: welbevinden veerkracht welzijn | resilience | wellbeing resilience
  ashamed: stigma taboe taboes gezichtsverlies | tabou tabous stigmatises | stigma taboo
  silent: stil zwijgzaam zwijgt mutisme | silencieux silencieuse muet muette mutisme | silent quiet mute
`;
