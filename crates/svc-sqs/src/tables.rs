//! What SQS stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `sqs.queue` | account, region, name | the queue: settings, policy, tags, home of its messages |
//! | `sqs.source` | account, region, name, name of a source | nothing: whose dead letters a queue takes |
//! | `sqs.message` | home, when sent, message id | what is known of a message besides its contents |
//! | `sqs.contents` | contents id, part | the contents, sealed; written once |
//! | `sqs.visible` | home, when visible, when sent, message id | whether it is in flight; not in order |
//! | `sqs.order` | home, group, sequence number | the messages of a group in their order |
//! | `sqs.group` | home, group | the newest sequence number of a group that has messages |
//! | `sqs.turn` | home, group | which messages of a group are in flight, and when it is its turn |
//! | `sqs.ready` | home, when it is its turn, group | nothing: the groups by their turns |
//! | `sqs.sent` | home, scope, deduplication id | the message that was sent with it |
//! | `sqs.attempt` | home, attempt id | the messages that were received with it |
//! | `sqs.deleted` | account, region, name | when a queue of that name was deleted |
//! | `sqs.forget` | instant, table, its key | nothing: rows of the three before that end |
//! | `sqs.removal` | instant, home | the messages of a queue that was deleted or purged |
//! | `sqs.move` | account, region, name, when begun, task id | a task that moves dead letters |
//! | `sqs.moving` | instant, account, region, name, when begun, task id | nothing: tasks under way, by when they go on |

use tables::TableSpec;

use crate::message::{CONTENTS, MESSAGES};
use crate::move_task::{MOVES, MOVING};
use crate::order::{GROUPS, ORDER, READY, TURNS};
use crate::queue::QUEUES;
use crate::remembered::{ATTEMPTS, DELETED, FORGET, SENT};
use crate::removal::REMOVALS;
use crate::sources::SOURCES;
use crate::visible::VISIBLE;

/// Why rows of messages may be rolled back one by one.
const DELIVERED_AGAIN: &str =
    "a message that comes back is delivered again, which readers of queues bear; it grants nothing";

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    QUEUES.spec(),
    SOURCES.spec().unguarded("it leads to queues, which are read themselves"),
    MESSAGES.spec().unguarded(DELIVERED_AGAIN),
    CONTENTS.spec().unguarded("it opens only as the contents of its message"),
    VISIBLE.spec().unguarded(DELIVERED_AGAIN),
    ORDER.spec().unguarded(DELIVERED_AGAIN),
    GROUPS.spec().unguarded(DELIVERED_AGAIN),
    TURNS.spec().unguarded(DELIVERED_AGAIN),
    READY.spec().unguarded("it leads to a turn, which is read itself"),
    SENT.spec().unguarded("a message that was sent twice is delivered twice; it grants nothing"),
    ATTEMPTS.spec().unguarded("it leads to messages, which are read themselves"),
    DELETED.spec().unguarded("it keeps a name for a minute, and grants nothing"),
    FORGET.spec().unguarded("what is not removed has ended all the same, and is not read"),
    REMOVALS.spec(),
    MOVES.spec(),
    MOVING.spec().unguarded("it leads to a task, which is read itself"),
];
