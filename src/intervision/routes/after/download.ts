import { z } from 'zod/v4';
import { WORD_TYPE, writeWord } from '../../../documents/word';
import type { TextDocument } from '../../../documents/document';
import { translator, type TextKey } from '../../../i18n';
import type { Opened, Opener } from '../../../links/openers';
import { recipient, type Caller } from '../../../members/usecases';
import type { Answer } from '../../../teams/answer';
import type { Ask, Bot } from '../../../teams/bot';
import { linkCard, proofCard, proofDocument, reportDocument } from '../../cards';
import { OVER, REPORT_VERSIONS, type RoundRefusal } from '../../rules';
import { isInRound, readReport, readRound, type LoadedRound } from '../../usecases';
import type { RoundRoutesDeps } from '../deps';
import { notFound, refusalText, showRound, viewOf } from '../view';
import { refuseReport, reportView } from './report-view';

const entry = z.object({ label: z.string() });
const versioned = entry.extend({ version: z.enum(REPORT_VERSIONS).optional().catch(undefined) });

type Asked<Data> = Ask<Caller, Data>;
type Reference = Parameters<Opener['open']>[0];

/** How long a link to a text works. */
const HOURS = 24;
const REPORT = 'round.report';
const PROOF = 'round.proof';

/** The report and the proof of participation as Word documents, by a link for one person alone. */
export function registerDownloads(bot: Bot<Caller>, deps: RoundRoutesDeps): void {
  bot.action('round.download', versioned, (ask) => download(deps, ask));
  bot.action('round.proof', entry, (ask) => proof(deps, ask));
  bot.action('round.proof.download', entry, (ask) => downloadProof(deps, ask));
  deps.openers.set(REPORT, { open: (link) => openReport(deps, link) });
  deps.openers.set(PROOF, { open: (link) => openProof(deps, link) });
}

async function download(
  deps: RoundRoutesDeps,
  { member, data }: Asked<z.infer<typeof versioned>>,
): Promise<Answer> {
  const { label, version } = data;
  const read = await readReport(deps, member, label, version);
  if (!read) return notFound(member);
  if ('refused' in read) return refuseReport(deps, member, label, read.refused);
  return link(deps, member, REPORT, { label, version: read.report.version }, 'deeds.open');
}

async function link(
  deps: RoundRoutesDeps,
  member: Caller,
  kind: string,
  reference: Readonly<Record<string, string>> & { readonly label: string },
  title: TextKey,
): Promise<Answer> {
  const { network, person, reader } = member;
  // A link opens outside Teams, for people of the network only.
  if (!person.present)
    return showRound(deps, member, reference.label, translator(reader.language)('deeds.linkForMembers'));
  const { url, expires } = await deps.links.issue(
    { network: network.id, person: person.id, kind, reference },
    { hours: HOURS },
  );
  const t = translator(reader.language);
  const shown = { label: reference.label, url, expires, now: deps.clock.now(), title: t(title) };
  return { card: linkCard(deps.render, reader, shown), summary: t('deeds.linkTitle') };
}

/** The version is the one they may read now, whatever it was when the link was made. */
async function openReport(deps: RoundRoutesDeps, { network, person, reference }: Reference): Promise<Opened> {
  const member = await recipient(deps.members, network, person);
  const version = REPORT_VERSIONS.find((one) => one === reference.version);
  const read = member && (await readReport(deps, member, reference.label ?? '', version));
  if (!read || 'refused' in read) return 'refused';
  const document = reportDocument(member.reader, await reportView(deps, read, member));
  return word(member, document, 'deeds.reportFile', read.loaded);
}

async function openProof(deps: RoundRoutesDeps, { network, person, reference }: Reference): Promise<Opened> {
  const member = await recipient(deps.members, network, person);
  const loaded = member && (await readRound(deps, member, reference.label ?? ''));
  if (!loaded || refuseProof(member, loaded)) return 'refused';
  const document = proofDocument(member.reader, await viewOf(deps, loaded, member), person);
  return word(member, document, 'deeds.proofFile', loaded);
}

async function word(
  { reader }: Caller,
  document: TextDocument,
  name: 'deeds.reportFile' | 'deeds.proofFile',
  { room }: LoadedRound,
): Promise<Opened> {
  const filename = `${translator(reader.language)(name, { label: room.round.label })}.docx`;
  return { download: { contentType: WORD_TYPE, filename, body: await writeWord(document) } };
}

/** Who took part to the end. */
function refuseProof(member: Caller, loaded: LoadedRound): RoundRefusal | undefined {
  const { status } = loaded.room.round;
  if (!isInRound(member, loaded)) return 'notAgreed';
  if (status === 'geannuleerd') return 'isOver';
  return OVER.includes(status) ? undefined : 'notOver';
}

async function proof(deps: RoundRoutesDeps, { member, data }: Asked<{ label: string }>): Promise<Answer> {
  const loaded = await readRound(deps, member, data.label);
  if (!loaded) return notFound(member);
  const refused = refuseProof(member, loaded);
  if (refused) return refuse(deps, member, data.label, refused);
  const view = await viewOf(deps, loaded, member);
  const card = proofCard(deps.render, member.reader, view, member.person.id);
  return { card, summary: translator(member.reader.language)('deeds.proofTitle') };
}

async function downloadProof(
  deps: RoundRoutesDeps,
  { member, data }: Asked<{ label: string }>,
): Promise<Answer> {
  const { label } = data;
  const loaded = await readRound(deps, member, label);
  if (!loaded) return notFound(member);
  const refused = refuseProof(member, loaded);
  if (refused) return refuse(deps, member, label, refused);
  return link(deps, member, PROOF, { label }, 'deeds.proofOpen');
}

function refuse(
  deps: RoundRoutesDeps,
  member: Caller,
  label: string,
  refused: RoundRefusal,
): Promise<Answer> {
  return showRound(deps, member, label, refusalText(member, refused));
}
