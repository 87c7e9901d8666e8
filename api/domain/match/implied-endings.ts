/**
 * Sentences that tell an end without the word for it: "depuis janvier cette remise est refusée par le siège", "since the new tariff
 * this no longer flies". They end something only where a company's own offers, papers and rules are told of: never in a story of one
 * customer, nor where another company's are.
 */

/** Whose end is nobody's business here: a customer's, a competitor's, a supplier's, a person's; and what ends by itself. */
const OTHERS =
  /\b(?:leurs?|son|sa|ses|client|cliente|concurrente?s?|fournisseurs?|prestataires?|acheteu\w+|patronn?e?|gerante?|chef|adjointe?|gardien|poste|budget|mairie|medecin|societe|groupe|theirs?|his|her|customer|competitors?|suppliers?|buyer|manager|deputy|landlord|m a dit|told me|travaux|chantier|saison|the works|plant)\b/;
/** Somebody did something once. */
const STORY = /\b(?:je|j|mon|ma|mes|moi|il (?!n y)|ils|elle|elles|lui|i|my|me|they|he|she|them)\b/;
/** What a company offers, prints, asks for or argues with. A trial, a contract, a loan end by themselves. */
const OURS =
  '(?:offres?|promos?|promotions?|operations?|remises?|gratuites?|reprises?|packs?|gammes?|modeles?|references?|fiches?|formulaires?|bordereaux?|grilles?|baremes?|codes?|cautions?|primes?|parrainages?|clauses?|hotline|arguments?|argumentaires?|astuces?|echantillons?|forfaits?|catalogues?|brochures?|procedures?|derogations?|promotion|trade in|offers?|discounts?|rebates?|schemes?|range|model|samples?|free returns|promise|tricks?|price list|warrant(?:y|ies)|vouchers?|bundle|leaflets?)';
/** Who says what may be done. */
const RULERS =
  '(?:le siege|la direction|le juridique|la compta\\w*|la finance|head office|headquarters|hq|legal|finance|compliance)';
const SINCE = '(?:depuis|desormais|dorenavant|maintenant|since|from now on|as of|now)';
const DATED = '(?:$|(?: (?:depuis|fin|au|en|since|from|in|last|as of)\\b))';
/** What changed, so that what went before fails. */
const CHANGE =
  '(?:tarifs?|baremes?|siege|loi|reforme|reglement|catalogue|grille|tariffs?|price list|head office|law|rules?|policy)';
const FAILS =
  '(?:ne (?:tien|march|fonctionn|pass)\\w* plus|no longer (?:flies|works?|holds?|stands?|appl\\w+)|stopped working|doesn t (?:work|hold|fly)(?: up)? any ?more)';
const ARGUED =
  '(?:^|\\b(?:ca|cela|this|that|arguments?|argumentaires?|astuces?|remises?|tricks?|discounts?) (?:\\w+ )?)';
const MADE = '(?:pret|vend|propos|lou|livr|offr|envoy|distribu|accept|fabriqu|imprim)\\w*';
const DONE =
  '(?:demonstrations?|livraisons?|fabrication|production|vente|location|commercialisation|cadeaux|invitations)';
const DOES = '(?:offer|sell|rent|lend|supply|stock|mak|accept|deliver|ship|print)\\w*ing';
const FREE = '(?:echantillons?|gratuites?|reprises?|remises?|derogations?|samples?|free returns)';

/** Each sign below has one of these: most sentences are passed over by one look. */
const HINT =
  /\b(?:plus|disparu|refuse|interdit|bloque|arrete|cesse|stoppe|termine|fini|remplace|fermee?|poubelle|longer|stopped|dropped|pulled|closed|replaced|ended|expired|any ?more|more|out of production|off the table)/;

const signs = (...sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source));

const IMPLIED = signs(
  `\\b${OURS} (?:\\w+ ){0,3}(?:a|ont) disparu (?:du|de la|des)\\b`,
  `\\b${OURS} (?:\\w+ ){0,3}(?:est|sont) (?:desormais )?(?:refuse|interdit|bloque)\\w* par ${RULERS}\\b`,
  `\\b${RULERS} (?:refuse|interdit|bloque) ${SINCE} (?:de (?:cit|${MADE})|(?:\\w+ ){1,3}(?:${OURS}|paiements?)\\b)`,
  `\\b${RULERS} (?:ne|n) \\w+ plus (?:\\w+ ){1,2}${OURS}\\b`,
  `\\b${RULERS} (?:no longer (?:lets|allows|accepts|approves|signs)|(?:has|have) stopped \\w+ing)\\b`,
  `\\b${RULERS} (?:won t|will not|does not|doesn t) \\w+ (?:\\w+ )?${OURS}\\b.*\\bany ?more\\b`,
  `${ARGUED}${FAILS}\\b.*\\b(?:depuis|since|when)\\b.*\\b${CHANGE}\\b`,
  `^(?:depuis|since)\\b.*\\b${CHANGE}\\b.*${ARGUED}${FAILS}\\b`,
  `\\bne marche plus ${RULERS} (?:refuse|interdit|bloque)`,
  `\\b(?:codes?|promos?|remises?|vouchers?) (?:\\w+ )?${FAILS}\\b`,
  `\\b(?:on|nous) (?:a|avons) (?:arrete|cesse|stoppe) (?:de |d )${MADE}`,
  `\\b(?:on|nous) (?:a|avons) (?:arrete|cesse|stoppe) (?:les? |la |l )(?:${OURS}|${DONE})\\b`,
  `\\ba (?:arrete|cesse|stoppe) (?:la |sa )?(?:production|fabrication|vente|commercialisation) d`,
  `\\bwe (?:have )?stopped ${DOES}\\b`,
  `\\bwe (?:have )?dropped (?:the|our) (?:\\w+ ){0,2}${OURS}${DATED}`,
  `\\b${OURS} (?:was|were|has been|have been) (?:dropped|pulled)${DATED}`,
  `\\bschemes? (?:was|were|has been|have been|is|are) closed\\b`,
  '^(?:remplacee?s? par|replaced (?:by|with))\\b',
  '\\b(?:pack|bundle|kit) (?:was|has been) replaced\\b',
  `\\b${OURS} (?:\\w+ ){0,3}(?:est|sont|s est|se sont|c est) (?:definitivement )?(?:fini|termine|arrete)e?s?${DATED}`,
  `\\b${OURS} (?:has |have )?(?:ended|expired)${DATED}`,
  '\\bcode (?:has )?expired\\b',
  '\\b(?:n est|ne sont) plus (?:fabrique|demande|produit|commercialise|distribue|inclu)\\w*',
  `\\b(?:${OURS}|bons?|fiche papier|delais?) (?:\\w+ ){0,3}(?:n a plus cours|n ont plus cours|ne ser(?:t|vent) plus a rien|ne va(?:ut|lent) plus)\\b`,
  `\\b${OURS} (?:\\w+ ){0,3}(?:a mettre a|bons? pour|va a) la poubelle\\b`,
  '\\b(?:hotline|guichet|numero vert) (?:\\w+ ){0,2}est fermee? depuis\\b',
  '^ne plus (?:utilis|propos|envoy|cit|offr|donn|rempl|vend|promet|accept|distribu|command)\\w*',
  '^(?:do not|don t|never) (?:use|send|offer|quote|sell|fill|print|promise|order)\\b.*\\bany ?more\\b',
  `(?:^|\\by a )plus (?:de |d )${FREE}\\b.*\\b${SINCE}\\b`,
  `\\bno more (?:free )?${FREE}\\b.*\\b(?:since|from|as of)\\b`,
  '^interdite?s? (?:depuis|desormais|a partir|des)\\b',
  '\\b(?:out of production|off the table since)\\b',
);

/** Whether it is of somebody else that something is told. `sentence`: folded, words between single spaces. */
export const isOfOthers = (sentence: string): boolean => OTHERS.test(sentence);

/** The same. */
export const isImplied = (sentence: string): boolean =>
  HINT.test(sentence) &&
  !isOfOthers(sentence) &&
  !STORY.test(sentence) &&
  IMPLIED.some((sign) => sign.test(sentence));
