/**
 * What the trade writes in several ways: abbreviations and their words, figures and numerals. For the search box; what a page or a
 * practice is about is the map's (map/), which hears them by itself. It knows no product of any company.
 */

/**
 * One thing a line, its writings between bars. Small words do not count ("comité d'entreprise" is "comité entreprise"), nor do plural and
 * gender; a small word in capitals is an abbreviation ("CE"). Whatever is a common word besides is out ("info", "promo" begin theirs).
 */
const LINES = `
chr | horeca | café hôtel restaurant | hotels restaurants cafés
ehpad | maison de retraite | établissement hébergement personnes âgées dépendantes | établissement personnes âgées dépendantes | nursing home
daf | raf | directeur administratif financier | directeur financier | responsable administratif financier | cfo | finance director | chief financial officer
cse | CE | comité social économique | comité d'entreprise | works council
qvt | qvct | qualité vie travail | qualité vie conditions travail | wellbeing at work
rfp | request for proposal
rfi | request for information
rfq | request for quotation | request for quote
poc | proof of concept | preuve de concept
ao | appel d'offres | call for tenders
mapa | marché procédure adaptée
ccap | cahier clauses administratives particulières
cctp | cahier clauses techniques particulières
cdc | cahier des charges
rdv | rendez-vous
dg | directeur général | managing director
pdg | président directeur général | ceo | chief executive officer
dga | directeur général adjoint
drh | rrh | directeur ressources humaines | responsable ressources humaines | hr director | chro
rh | ressources humaines | hr | human resources
dsi | directeur systèmes information | cio | chief information officer
cto | directeur technique | chief technology officer
coo | directeur opérations | chief operating officer | operations director
cmo | directeur marketing | chief marketing officer
dircom | directeur commercial | sales director
gms | grandes et moyennes surfaces | grande distribution
gsb | grande surface bricolage
gss | grande surface spécialisée
rhd | restauration hors domicile
rhf | restauration hors foyer
HT | hors taxes
ttc | toutes taxes comprises
cdi | contrat durée indéterminée
cdd | contrat durée déterminée
sav | service après-vente | after-sales
adv | administration des ventes
kam | key account manager | responsable grands comptes | responsable comptes clés
nps | net promoter score
roi | retour sur investissement | return on investment
tco | coût total de possession | total cost of ownership
sla | service level agreement | engagement de niveau de service | engagement de service
kpi | key performance indicator | indicateur clé
rse | responsabilité sociétale des entreprises | responsabilité sociale entreprise | csr | corporate social responsibility
hse | qse | qhse | hygiène sécurité environnement | qualité sécurité environnement | health and safety
moa | maîtrise d'ouvrage | maître d'ouvrage
moe | maîtrise d'œuvre | maître d'œuvre
plv | publicité sur le lieu de vente | posm | point of sale material
ilv | information sur le lieu de vente
pdv | POS | point of sale | point de vente
tpe | très petite entreprise
pme | petite et moyenne entreprise | sme | small and medium enterprise | small and medium-sized enterprise
eti | entreprise de taille intermédiaire
btp | bâtiment travaux publics
chu | centre hospitalier universitaire
CH | centre hospitalier
ime | institut médico-éducatif
esat | établissement service aide travail | établissement service d'aide par le travail
ugap | union groupements achats publics
gpo | group purchasing organisation | group purchasing organization
BU | business unit | unité d'affaires
CA | chiffre d'affaires
codir | comité de direction
comex | comité exécutif | executive committee
bp | business plan
moq | minimum order quantity | minimum de commande
nda | non-disclosure agreement | accord de confidentialité
qbr | quarterly business review | revue trimestrielle
bl | bon de livraison | delivery note
bdc | bon de commande | PO | purchase order
cgv | conditions générales de vente
rgpd | gdpr | règlement général protection données
crm | gestion relation client
erp | progiciel de gestion
sdis | service départemental incendie secours
haccp | hygiène alimentaire
dlc | date limite de consommation
duerp | document unique | évaluation risques professionnels
tms | troubles musculo-squelettiques | musculoskeletal disorders
opco | opérateur de compétences
cci | chambre commerce industrie
iaa | industrie agroalimentaire
vgp | vérification générale périodique
icpe | installation classée
gtc | gtb | gestion technique centralisée | gestion technique bâtiment
iot | internet of things | objets connectés
saas | software as a service
b2b | business to business
capex | capital expenditure | dépenses d'investissement
opex | operating expenses | operating expenditure
fm | facility management | facilities manager | facility manager | services généraux
asap | as soon as possible | dès que possible
faq | foire aux questions | frequently asked questions
eol | end of life | fin de vie
MES | mise en service
NC | non-conformité
vrp | voyageur représentant placier
lld | location longue durée
loa | location avec option d'achat
epi | équipement protection individuelle | ppe | personal protective equipment
cvc | chauffage ventilation climatisation | hvac
gmao | gestion maintenance assistée ordinateur | cmms
nhs | national health service
VP | vice president
R1 | premier rendez-vous
R2 | deuxième rendez-vous | second rendez-vous
pb | problème
qté | quantité | qty | quantity
cde | commande
ets | établissement
sté | société
resto | restaurant
compta | comptabilité | service comptable
conso | consommation
démo | démonstration
kiné | kinésithérapeute
intérim | travail temporaire | temp agency
resp | responsable
maint | maintenance
nb | nombre
mgr | manager
dept | department
appt | appointment
acct | account
mtg | meeting
1er | premier
2x8 | 2 x 8 | 2 fois 8 | deux huit
3x8 | 3 x 8 | 3 fois 8 | trois huit
5x8 | 5 x 8 | 5 fois 8 | cinq huit
étudiant | étudiante
3 | trois | three
4 | quatre | four
5 | cinq | five
6 | six
7 | sept | seven
8 | huit | eight
9 | nine
10 | dix | ten
12 | douze | twelve
15 | quinze | fifteen
20 | vingt | twenty
30 | trente | thirty
48 | quarante-huit | forty-eight
60 | soixante | sixty
90 | quatre-vingt-dix | ninety`;

/** A noun and its verb, and a verb's tenses, where no stemmer joins them ("sale" is out: it is dirty in French). */
const FAMILY_LINES = `
achat | acheter
vente | vendre | vendu
perte | perdre | perdu
choix | choisir
paiement | payer | paient
réponse | répondre | répondu
attente | attendre
ouverture | ouvrir | ouvert
fermeture | fermer
signature | signer
gain | gagner
plainte | plaindre
économie | économiser
retour | retourner
sell | sold
buy | bought | purchase
pay | paid | payment
choose | chosen | choice
lose | lost | loss
grow | grew | growth
complain | complaint
refuse | refusal
meet | met
send | sent
win | won`;

const readLines = (lines: string): (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

/** Things with all their writings. */
export const SAME_WORDS: readonly (readonly string[])[] = readLines(LINES);
/** Words that say nearly the same, each in its way. */
export const SAME_FAMILIES: readonly (readonly string[])[] = readLines(FAMILY_LINES);
