/** Words of growing up, families, and being safe; `index.ts` says how a line is read. */
export const FAMILIES = `
  # Child care
  childcare: opvang creche kribbe kinderdagverblijf kinderopvang onthaalouder opgevangen opvangen dagopvang kinderbegeleider kinderkribbe dagmoeder onthaalmoeder opvangplaats opvangplaatsen babyopvang peutertuin crechepersoneel | creche garderie gardienne accueillante nounou gardiennes milieux | nursery nurseries daycare childcare childminder creche care nanny creches childminders
  holiday: vakantie zomer zomervakantie krokusvakantie herfstvakantie kamp verlof zomeropvang juli augustus paasvakantie kerstvakantie zomerkamp zomermaanden zomers | vacances stage stages conge plaines | holiday holidays vacation camp summertime
  playground: speelplein speeltuin speelplaats speelruimte plein | plaine cour | playground playscheme
  early: vroeg ochtend ploeg ploegen | tot matin | early shift shifts
  pickup: ophalen opgehaald afhalen afgehaald afhaalt ophaalt | reprendre recuperer | pickup collected

  # Safety
  violence: geweld slaan geslagen slagen mishandeling mishandeld agressie slaat sloeg mishandelt gewelddadig gewelddadige | violence frapper frappe maltraitance battu battue frappent violent violents violente | violence hit abuse hits beaten beating violent
  police: politie agent agenten wijkagent wijkagenten agente | police policier policiers gendarme | police constable
  job: job baan arbeid contract werkgever arbeidscontract solliciteren interim werkloosheid werkplaats tewerkstelling arbeider arbeiders uitzendkracht loopbaan | emploi boulot contrat travail boulots embauche | job employment contract jobs career
  cleaning: poetsen poets schoonmaak poetsvrouw poetshulp | nettoyer nettoyage menage | cleaning clean cleaner
  singleparent: alleenstaand alleenstaande eenoudergezin eenoudergezinnen alleenstaanden | monoparental monoparentale monoparentales | single lone

  # Growing up
* night: nacht nachten nachtploeg nachtdienst nachtwerk | nuit nuits | night nights
  sleep: slapen slaap slaapt inslapen doorslapen bedtijd nachtrust slaperig | dormir dort sommeil endormir | sleep asleep bedtime awake
  development: ontwikkeling ontwikkelingsachterstand achterstand achterop achterloopt | developpement retard | development delay delayed
  behaviour: gedrag gedragsprobleem gedragsproblemen adhd | comportement tdah | behaviour behavior adhd
  anger: woede woedend driftbui driftbuien uitbarsting uitbarstingen agressie agressief bijten gebeten schoppen geschopt schopt | colere crise mordre mord taper violent | anger tantrum tantrums bite kick aggressive
  upbringing: opvoeding opvoeden opvoedingsvraag opvoedingsvragen opvoedingswinkel opvoedingsondersteuning | education eduquer parentalite | parenting upbringing
  screen: scherm schermen schermtijd tablet tablets gamen games videospelletjes tiktok youtube | ecran ecrans tablette tablettes | screen screens tablet tablets gaming tiktok youtube
  grandparents: grootouders grootouder oma opa grootmoeder grootvader kleinkinderen kleinkind | papy mamy mamie grandparents | grandparents grandmother grandfather grandma grandpa grandchildren
  siblings: broer broers broertje broertjes zus zussen zusje zusjes | frere freres soeur soeurs fratrie | sibling siblings brother brothers sister sisters
  divorce: scheiding gescheiden vechtscheiding coouderschap verblijfsregeling omgangsrecht hoederecht | divorce divorces separes separation alternee | divorce divorced separated custody
  grief: rouw rouwen overlijden overleden gestorven begrafenis verdriet | deuil deces decede obseques | grief bereavement died death funeral mourning
  fostercare: pleegzorg pleeggezin pleeggezinnen pleegouder pleegouders pleegkind adoptie geadopteerd adoptiegezin | adoption adopte familial | foster adoption adopted
  youthcare: jeugdhulp jeugdzorg jeugdrechter jeugdrechtbank jeugdbescherming jeugdhulpverlening | saj spj jeunesse | protection youthcare
  babysit: babysit babysitter oppas oppassen oppast | babysitting babysitter | babysitter babysitting sitter
  twin: tweeling tweelingen | jumeau jumeaux jumelles | twin twins
  buggy: buggy kinderwagen wandelwagen | poussette poussettes | pram buggy pushchair stroller
  milk: melk melkpoeder flesvoeding borstvoeding poedermelk zuigfles | lait biberon | milk formula breastfeeding bottle
  birthday: verjaardag verjaardagen jarig jarige trakteren traktatie traktaties verjaardagsfeest | anniversaire anniversaires | birthday birthdays
  toys: speelgoed cadeau cadeaus cadeautje cadeautjes geschenk sinterklaas kerst | jouet jouets cadeau cadeaux noel | toy toys gift gifts present presents christmas
  toylibrary: speelotheek spelotheek | ludotheque | toylibrary
  library: bibliotheek bib bieb | bibliotheque mediatheque | library
  couch: zwerven rondtrekken zetel sofa logeren logeert | canape heberge heberger hebergement | couch sofa
  move: verhuizen verhuis verhuist verhuisd verhuizing verhuizingen overgeplaatst overplaatsing | demenager demenagement demenagent transfere | relocate relocated relocation
  hangaround: rondhangen hangen rondhangt hangjongeren hangjeugd | glandent errer errent | hang loiter
  puberty: puberteit puberen puberaal tienergedrag | puberte | puberty
  stepfamily: stiefouder stiefvader stiefmoeder plusouder plusmama pluspapa samengesteld | recomposee recomposees | stepfather stepmother stepfamily blended
  gender: holebi lgbt transgender genderidentiteit homo lesbisch regenboog | lgbt transgenre homosexuel homosexuelle | lgbt transgender gay lesbian
  sexuality: seksualiteit seksueel seksuele relationele voorbehoedsmiddel anticonceptie pil condoom | sexualite sexuelle contraception | sexuality sexual contraception
  period: maandstonden menstruatie maandverband tampons | menstruation serviettes menstruelle | menstruation menstrual sanitary pads
  crybaby: huilbaby huilbabys krijsen | coliques | colic
  bedwetting: bedplassen bedplasser | enuresie | bedwetting
* reward: straffen straf gestraft belonen beloning strafwerk strafstudie | punir puni punition recompense retenue | punish punished punishment reward detention
  pocketmoney: zakgeld spaarpot sparen | poche epargne | pocket savings
  quarrel: ruzie ruzies conflict conflicten vechten vechtpartij gevecht spanning spanningen | dispute disputes conflit conflits bagarre battre tension tensions | quarrel quarrels conflict conflicts fight fighting row tension
* talent: talent talenten | talent talents | talent talents
  toddlergroup: spelgroep speelgroep babycafe ouderbabygroep | bambins | playgroup
  premature: prematuur vroeggeboren vroeggeboorte couveuse neonatologie | premature prematures neonatologie couveuse | premature preterm neonatal
  miscarriage: miskraam doodgeboren sterrenkind | fausse | miscarriage stillborn
  breastfeeding: borstvoeding kolven zogen | allaiter allaitement | breastfeed breastfeeding
  eatingdisorder: eetstoornis eetstoornissen anorexia boulimie | anorexie boulimie | anorexia bulimia
  suicide: zelfmoord zelfdoding zelfverwonding automutilatie | suicide suicidaire automutilation | suicide suicidal selfharm
  radical: radicalisering extremisme | radicalisation extremisme | radicalisation extremism
  solitary: minderjarige minderjarigen nbmv voogd voogden voogdij | mineur mineurs tuteur tutelle | minors unaccompanied guardian
`;
