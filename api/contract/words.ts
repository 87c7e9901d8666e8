/** Closed lists that every surface shares; plain constants, so that a browser script pays nothing for them. */

/** Interface languages. */
export const LANGS = ['fr', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** What a host page may tell of a record, each a coarse word; see `record-facts.ts`. */
export const RECORD_FACTS = [
  'kind',
  'sector',
  'naf',
  'size',
  'city',
  'postcode',
  'region',
  'country',
  'stage',
  'products',
  'competitor',
  'agreement',
  'won',
] as const;

/** The longest that a fact may be, in characters; those that are not named have `FACT_MAX`. A country is two letters. */
export const FACT_MAXIMA = { naf: 10, postcode: 10, country: 2, products: 400 } as const;
export const FACT_MAX = 80;

/** Who a person is in the company; each endpoint names the roles that may call it. */
export const ROLES = ['rep', 'manager', 'key-account', 'headquarters', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Where a record stands in the sale. */
export const STAGES = [
  'prospect',
  'qualify',
  'propose',
  'negotiate',
  'won',
  'lost',
  'customer',
  'renewal',
  'at-risk',
] as const;
export type Stage = (typeof STAGES)[number];

/** Headcount bands, in people. */
export const SIZES = ['1-9', '10-49', '50-249', '250-999', '1000+'] as const;
export type Size = (typeof SIZES)[number];

/** Amount bands, in the currency of the record, upper bound excluded. */
export const AMOUNTS = ['<1k', '1k-5k', '5k-20k', '20k-100k', '100k+'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** What a colleague reports of a practice on a record of theirs. */
export const VERDICTS = ['tried', 'worked', 'failed', 'declined'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a practice was declined. `already-done` is the rep's own habit, `not-here` says that it does not fit. */
export const DECLINES = ['already-done', 'not-here', 'other-sector', 'outdated', 'unclear'] as const;
export type Decline = (typeof DECLINES)[number];

/** What a practice is at present: `retired` and `withdrawn` are shown to nobody but their author. */
export const STATUSES = ['live', 'retired', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** Where a site of a framework agreement stands. */
export const SITE_STATES = ['open', 'presented', 'signed', 'blocked'] as const;
export type SiteState = (typeof SITE_STATES)[number];

/** Why a site is blocked. */
export const BLOCKS = [
  'running-contract',
  'competitor',
  'price',
  'no-need',
  'not-informed',
  'decides-elsewhere',
  'technical',
  'other',
] as const;
export type Block = (typeof BLOCKS)[number];

/** How a practice came to be one that lifts a block. */
export const LIFTERS = ['named', 'used', 'words'] as const;

/** What is wrong with a line of a file of sites; `no-place`: nothing tells the site from others of that name. */
export const SITE_FAULTS = [
  'no-columns',
  'unreadable',
  'no-name',
  'bad-siren',
  'bad-domain',
  'no-place',
  'too-long',
  'twice',
] as const;
export type SiteFault = (typeof SITE_FAULTS)[number];

/** Kinds of the company's own words. */
export const GLOSSARY_KINDS = ['product', 'competitor', 'agreement', 'word'] as const;
export type GlossaryKind = (typeof GLOSSARY_KINDS)[number];
/** Why a line of a table of words cannot be taken. */
export const GLOSSARY_FAULTS = [
  'unreadable',
  'unknown-kind',
  'no-name',
  'too-long',
  'too-many',
  'twice',
  'unknown-case',
] as const;
export type GlossaryFault = (typeof GLOSSARY_FAULTS)[number];

/** What a question is at present. */
export const QUESTION_STATES = ['open', 'answered', 'withdrawn'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** Where a question stands with one who was asked; `silent`: two working days without a word. */
export const ROUTE_STATES = ['waiting', 'passed', 'silent', 'answered'] as const;
export type RouteState = (typeof ROUTE_STATES)[number];

/** Why headquarters took a practice out; `merged`: it lives on in another one. */
export const RETIREMENTS = ['outdated', 'offer-ended', 'does-not-work', 'not-allowed', 'merged'] as const;
export type RetirementReason = (typeof RETIREMENTS)[number];

/** What a person can be told of; one line each, in their own list, never a stream. */
export const NOTIFICATIONS = [
  'taken-up',
  'worked',
  'failed',
  'adapted',
  'commented',
  'mentioned',
  'recognised',
  'followed-practice',
  'question-routed',
  'question-answered',
  'answer-accepted',
  'agreement',
  'unblocked',
  'quiz',
  'made-official',
  'merged',
  'retired',
  'asked-for',
] as const;
export type NotificationKind = (typeof NOTIFICATIONS)[number];

/** What a notification, a follow or a live event can be about. */
export const NOUNS = [
  'practice',
  'person',
  'question',
  'agreement',
  'quiz',
  'recognition',
  'wish',
  'notification',
] as const;
export type Noun = (typeof NOUNS)[number];

/** What a person can follow. */
export const FOLLOWED = ['person', 'sector', 'product', 'lever', 'unit', 'agreement'] as const;
export type Followed = (typeof FOLLOWED)[number];

/** How a person is told: counted on the bell, only listed under it, or not at all. */
export const TELLINGS = ['counted', 'listed', 'never'] as const;
export type Telling = (typeof TELLINGS)[number];

/** Kinds of notifications that a person decides on together. */
export const TELLING_GROUPS = ['mine', 'named', 'asked', 'followed', 'company'] as const;
export type TellingGroup = (typeof TELLING_GROUPS)[number];
/** What a recognition names: there is none without one. */
export const FACTS = ['reuse', 'first-share', 'quiz-pass', 'first-site'] as const;
export type FactKind = (typeof FACTS)[number];

/** A `draft` is known to headquarters only; a `closed` quiz to those who took it. */
export const QUIZ_STATUSES = ['draft', 'live', 'closed'] as const;
export type QuizStatus = (typeof QUIZ_STATUSES)[number];

/** Biggest picture taken, in bytes. */
export const PICTURE_MAX_BYTES = 5 * 1024 * 1024;
/** Biggest file of a kit taken, in bytes: a price list with pictures has 2 to 8 MB. */
export const KIT_FILE_MAX_BYTES = 10 * 1024 * 1024;
/** As many files as a kit takes. */
export const KIT_FILES_MAX = 10;
/** Pictures of a share or of a proof: what a colleague looks at. */
export const PROOF_PICTURES_MAX = 3;
/** How long a share can be undone, in milliseconds. */
export const UNDO_MS = 10_000;

/** Share of the people who are active each week where such a place is alive: what the first company of its kind reports. */
export const WEEKLY_MARK = 0.71;
/** Lengths of a period of the pulse, in whole weeks. */
export const PULSE_WEEKS = [4, 12, 26] as const;
/** A share that nobody answered for so long is shown to managers, and counts as late in the pulse. */
export const REACTION_HOURS = 40;
