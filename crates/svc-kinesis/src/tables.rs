//! What Kinesis stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `kinesis.stream` | account, region, name | the stream: settings, shards, policy, tags, home of its records |
//! | `kinesis.consumer` | home, name | a registered consumer |
//! | `kinesis.record` | home, shard, sequence number | a record, sealed |
//! | `kinesis.part` | home, record id, part | what of a record has no room in its row |
//! | `kinesis.head` | home, shard | the last sequence number of the shard |
//! | `kinesis.removal` | instant, home | nothing: the records of a stream that was deleted |

use tables::TableSpec;

use crate::consumer::CONSUMERS;
use crate::record::{HEADS, PARTS, RECORDS};
use crate::removal::REMOVALS;
use crate::stream::STREAMS;

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    STREAMS.spec(),
    CONSUMERS
        .spec()
        .unguarded("it grants nothing: whoever reads needs the permission for the stream"),
    RECORDS.spec().unguarded(
        "a record that comes back is read again until its period is over; it grants nothing",
    ),
    PARTS.spec().unguarded("it opens only as a part of its record"),
    HEADS.spec().unguarded("numbers follow the clock all the same; it grants nothing"),
    REMOVALS.spec(),
];
