//! What SNS stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `sns.topic` | account, region, name | the topic: settings, policy, tags, home of its subscriptions |
//! | `sns.count` | home | how many subscriptions it has |
//! | `sns.subscription` | home, subscription id | the subscription |
//! | `sns.subscriber` | owner, region, home, subscription id | nothing: subscriptions by their owners |
//! | `sns.endpoint` | home, digest of protocol and endpoint | which subscription it has |
//! | `sns.message` | message id | what is known of a message besides its contents, until it is delivered |
//! | `sns.contents` | message id, part | the contents, sealed; written once |
//! | `sns.fan-out` | instant, sequence number, message id | nothing: messages that are on their way to nobody yet |
//! | `sns.queued` | instant, message id, subscription id | a delivery to a queue |
//! | `sns.called` | instant, message id, subscription id | a delivery by HTTP or mail |
//! | `sns.undelivered` | message id, subscription id | nothing: messages that are not delivered yet |
//! | `sns.line` | subscription id, group, sequence number | a message in order that is not delivered yet |
//! | `sns.sent` | home, scope, deduplication id | the message that was published with it |
//! | `sns.forget` | instant, table, its key | nothing: rows that end |
//! | `sns.removal` | instant, home | the subscriptions of a topic that was deleted |
//! | `sns.signing-key` | account, region, since when | a key pair that signs notices; its private key sealed |
//! | `sns.certificate` | fingerprint | the certificate of such a pair |

use tables::TableSpec;

use crate::delivery::{CALLED, LINES, QUEUED, UNDELIVERED};
use crate::fan_out::FAN_OUT;
use crate::message::{CONTENTS, MESSAGES};
use crate::remembered::{FORGET, SENT};
use crate::removal::REMOVALS;
use crate::signing::{CERTIFICATES, SIGNING_KEYS};
use crate::subscription::{ENDPOINTS, SUBSCRIBERS, SUBSCRIPTIONS};
use crate::topic::{COUNTS, TOPICS};

/// Why rows of messages may be rolled back one by one.
const DELIVERED_AGAIN: &str = "a message that comes back is delivered again, which endpoints of topics bear; it grants nothing";

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    TOPICS.spec(),
    COUNTS.spec().unguarded("it counts, and grants nothing"),
    SUBSCRIPTIONS.spec(),
    SUBSCRIBERS.spec().unguarded("it leads to subscriptions, which are read themselves"),
    ENDPOINTS.spec().unguarded("it leads to a subscription, which is read itself"),
    MESSAGES.spec().unguarded(DELIVERED_AGAIN),
    CONTENTS.spec().unguarded("it opens only as the contents of its message"),
    FAN_OUT.spec().unguarded("it leads to a message, which is read itself"),
    QUEUED.spec().unguarded(DELIVERED_AGAIN),
    CALLED.spec().unguarded(DELIVERED_AGAIN),
    UNDELIVERED
        .spec()
        .unguarded("it keeps a message that is delivered for a while, and grants nothing"),
    LINES.spec().unguarded(DELIVERED_AGAIN),
    SENT.spec()
        .unguarded("a message that was published twice is delivered twice; it grants nothing"),
    FORGET.spec().unguarded("what is not removed has ended all the same, and is not read"),
    REMOVALS.spec(),
    SIGNING_KEYS.spec(),
    CERTIFICATES.spec(),
];
