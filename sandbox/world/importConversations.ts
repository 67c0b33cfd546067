import { Faker, base, en } from '@faker-js/faker';
import type { Conversation } from './conversationShapes';
import type { ImportFile, Piece } from './importFile';
import type { Ids } from './newcomers';
import type { World, WorldTicket, WorldUser } from './types';
import { addTicket, addUser, idsAbove } from './newcomers';
import { capped, readPieces } from './importFile';
import { findConversation, looksLikeConversation } from './conversationShapes';
import { toSaid } from './conversationTicket';

const NAMES_SEED = 4801;

interface ConversationImport {
  /** One per conversation, in the order of the files; they are in the world already. */
  tickets: WorldTicket[];
  /** For people: file, line, what was expected, what was found. */
  problems: string[];
}

/**
 * Opens one ticket per conversation: a `conversation_log` answer ({"events"}), a ticket comments answer
 * ({"comments"}, with "users" if sideloaded), JSON lines of {"turns":[{"who":"U"|"A","t"}]}, or a JSON list
 * of any of these; gzip is undone. Changes `world`. Never throws: a file or line that cannot be read
 * becomes a problem and the others still open. Of each file at most `limit` conversations (default: all).
 */
export function importConversations(
  world: World,
  files: ImportFile[],
  { limit = Infinity }: { limit?: number } = {},
): ConversationImport {
  const result: ConversationImport = { tickets: [], problems: [] };
  const opener = makeOpener(world);
  for (const file of files) {
    const report = capped(file.name, (text) => result.problems.push(text));
    let opened = 0;
    for (const piece of piecesOf(file, report.add)) {
      if (opened >= limit) break;
      const found = findConversation(piece.value);
      if ('problem' in found) {
        report.add(`${piece.where}: ${found.problem}.`);
        continue;
      }
      for (const problem of found.problems) report.add(`${piece.where}, ${problem}.`);
      result.tickets.push(opener(found.conversation));
      opened += 1;
    }
    report.end();
  }
  return result;
}

/** A list of conversations counts as so many pieces; a list of anything else as one wrong piece. */
function* piecesOf(file: ImportFile, problem: (text: string) => void): Generator<Piece> {
  for (const piece of readPieces(file, problem)) {
    if (Array.isArray(piece.value) && piece.value.some(looksLikeConversation)) {
      for (const [index, value] of piece.value.entries()) {
        yield { where: `${piece.where}, item ${index + 1}`, value };
      }
    } else yield piece;
  }
}

function makeOpener(world: World): (conversation: Conversation) => WorldTicket {
  const ids: Ids = idsAbove(world);
  const names = new Faker({ locale: [en, base] });
  names.seed(NAMES_SEED);
  return (conversation) => {
    const { name, email } = conversation.requester;
    const known = world.users.find((user) => email !== null && user.email === email);
    const requester: WorldUser =
      known ?? addUser(world, ids, { name: name ?? names.person.fullName(), email, phone: null });
    return addTicket(world, ids, requester, toSaid(conversation, { world, ids, requester }));
  };
}
