/** Framework agreements: signed once at the top, won site by site in the field. Dates are ISO days. */
import { z } from 'zod';
import { KitFile } from './kit-file.ts';
import { PersonRef } from './person.ts';
import { Picture } from './picture.ts';
import { PracticeId, PracticeView } from './practice.ts';
import { BLOCKS, KIT_FILES_MAX, LIFTERS, SITE_FAULTS, SITE_STATES } from './words.ts';

export const AgreementId = z.uuid();

const day = z.iso.date();
const text = {
  name: z.string().trim().min(2).max(120),
  body: z.string().trim().max(4000),
  pictures: z.array(z.uuid()).max(12),
  files: z.array(z.uuid()).max(KIT_FILES_MAX),
  links: z
    .array(
      z.strictObject({
        label: z.string().trim().min(1).max(80),
        url: z.url({ protocol: /^https?$/ }).max(500),
      }),
    )
    .max(20),
};

/** What a key-account manager sends; sites follow one by one or by a file. */
export const AgreementDraft = z
  .strictObject({
    id: AgreementId,
    name: text.name,
    /** What was agreed, in words for the field. */
    body: text.body.default(''),
    startsOn: day,
    endsOn: day.optional(),
    /** By when the sites should be won. */
    deadline: day.optional(),
    /** The kit: pictures, files and links. */
    pictures: text.pictures.default([]),
    files: text.files.default([]),
    links: text.links.default([]),
  })
  .meta({ id: 'AgreementDraft' });
export type AgreementDraft = z.infer<typeof AgreementDraft>;

/** A partial edit: absent keys stay, `null` clears. */
export const AgreementEdit = z
  .strictObject({
    name: text.name.optional(),
    body: text.body.optional(),
    startsOn: day.optional(),
    endsOn: day.nullable().optional(),
    deadline: day.nullable().optional(),
    pictures: text.pictures.optional(),
    files: text.files.optional(),
    links: text.links.optional(),
  })
  .meta({ id: 'AgreementEdit' });
export type AgreementEdit = z.infer<typeof AgreementEdit>;

/** How many sites are where. `total` counts the open ones too. */
export const SiteCounts = z.object({
  total: z.int(),
  presented: z.int(),
  signed: z.int(),
  blocked: z.int(),
});
export type SiteCounts = z.infer<typeof SiteCounts>;

export const Agreement = z
  .object({
    id: AgreementId,
    rev: z.int(),
    name: z.string(),
    body: z.string(),
    owner: PersonRef,
    startsOn: day,
    endsOn: day.optional(),
    deadline: day.optional(),
    pictures: z.array(Picture),
    /** Absent where there is none. */
    files: z.array(KitFile).optional(),
    links: text.links,
    at: z.iso.datetime(),
    sites: SiteCounts,
    /** The reader may change it. */
    mine: z.boolean(),
  })
  .meta({ id: 'Agreement' });
export type Agreement = z.infer<typeof Agreement>;

/** One site as its owner writes it: a name, and something that tells it from others of that name. */
export const SiteDraft = z
  .strictObject({
    name: z.string().trim().min(1).max(160),
    domain: z.string().trim().max(200).optional(),
    /** SIREN or SIRET; spaces are welcome. */
    siren: z.string().trim().max(30).optional(),
    postcode: z.string().trim().max(12).optional(),
    city: z.string().trim().max(80).optional(),
  })
  .meta({ id: 'SiteDraft' });
export type SiteDraft = z.infer<typeof SiteDraft>;

/** A site as everybody reads it; synchronised to the extension, which matches on the device. */
export const Site = z
  .object({
    id: z.string(),
    agreementId: AgreementId,
    name: z.string(),
    domain: z.string().optional(),
    /** Nine digits. */
    siren: z.string().optional(),
    postcode: z.string().optional(),
    city: z.string().optional(),
    /** Id of a region of the map. */
    region: z.string().optional(),
    state: z.enum(SITE_STATES),
    /** Why it is blocked. */
    block: z.enum(BLOCKS).optional(),
    /** The reader's own last answer here; nobody else's is told. */
    mine: z
      .object({
        answerId: z.uuid(),
        state: z.enum(SITE_STATES),
        at: z.iso.datetime(),
        /** What the site is without that answer, so that taking it back shows the truth at once, offline too. */
        before: z.object({ state: z.enum(SITE_STATES), block: z.enum(BLOCKS).optional() }).optional(),
        /** The block that this signature lifted, and the practice that they named for it. */
        lifted: z.enum(BLOCKS).optional(),
        practiceId: PracticeId.optional(),
      })
      .optional(),
  })
  .meta({ id: 'Site' });
export type Site = z.infer<typeof Site>;

/** What a rep says of a site of theirs; PUT by its own id, so that a double tap counts once. */
export const SiteAnswer = z
  .strictObject({
    state: z.enum(['presented', 'signed', 'blocked']),
    reason: z.enum(BLOCKS).optional(),
    note: z.string().trim().max(500).optional(),
    /** The practice that lifted a block. */
    practiceId: PracticeId.optional(),
  })
  .meta({ id: 'SiteAnswer' });
export type SiteAnswer = z.infer<typeof SiteAnswer>;

/** What became of a file of sites: the good lines are in, each other one has its reason. */
export const SitesReport = z
  .object({
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    problems: z.array(z.object({ line: z.int(), fault: z.enum(SITE_FAULTS), given: z.string() })),
  })
  .meta({ id: 'SitesReport' });
export type SitesReport = z.infer<typeof SitesReport>;

/** How far an agreement has come. Sites are counted, never people; whose the first one was is told, since it is a fact to salute. */
export const Coverage = z
  .object({
    sites: SiteCounts,
    /** `region` is an id of the map, empty where unknown; most sites first. */
    regions: z.array(SiteCounts.extend({ region: z.string() })),
    /** At the end of each ISO week since the start, at most 53, oldest first. */
    weeks: z.array(SiteCounts.omit({ total: true }).extend({ week: z.string() })),
    /** Days from the start to the first and the tenth signature. */
    daysToFirst: z.int().optional(),
    daysToTenth: z.int().optional(),
    /** The one signature that names its person, to be congratulated in front of everybody; only to those who signed the agreement. */
    firstSite: z.object({ site: z.string(), by: PersonRef, at: z.iso.datetime() }).optional(),
    /** Most sites first; `lifted`: blocked for it once, signed since. */
    blocks: z.array(z.object({ reason: z.enum(BLOCKS), sites: z.int(), lifted: z.int() })),
  })
  .meta({ id: 'Coverage' });
export type Coverage = z.infer<typeof Coverage>;

/** Practices that may lift a block: `named` by who lifted one, `used` by them meanwhile, or found by `words`. */
export const Unblocker = z
  .object({ practice: PracticeView, by: z.enum(LIFTERS), sites: z.int() })
  .meta({ id: 'Unblocker' });
export type Unblocker = z.infer<typeof Unblocker>;
