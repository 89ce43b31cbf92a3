//! What EventBridge stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `events.bus` | account, Region, name | an event bus |
//! | `events.rule` | account, Region, bus, name | a rule |
//! | `events.target` | account, Region, bus, rule, id | a target |
//! | `events.revision` | account, Region, bus | how often the rules of a bus were changed |
//! | `events.schedule` | instant, account, Region, bus, name | nothing: rules by when they are due |
//! | `events.event` | event's row | an event that waits for its deliveries |
//! | `events.contents` | event's row, part | what it says, sealed |
//! | `events.delivery` | instant, event's row, rule, target | a delivery, by when it is tried next |
//! | `events.archive` | account, Region, name | an archive |
//! | `events.archived` | archive's unique id, instant, event's row | an event that is kept |
//! | `events.archive-end` | instant, archive's unique id | nothing: archives that were deleted |
//! | `events.replay` | account, Region, name | a replay |
//! | `events.replaying` | instant, account, Region, name | nothing: replays under way |

use tables::TableSpec;

use crate::archive::{ARCHIVE_ENDS, ARCHIVED, ARCHIVES};
use crate::bus::BUSES;
use crate::delivery::DELIVERIES;
use crate::replay::{REPLAYING, REPLAYS};
use crate::rule::{REVISIONS, RULES, SCHEDULES};
use crate::stored_event::{CONTENTS, EVENTS};
use crate::target::TARGETS;

/// Why rows of events may be rolled back one by one.
const DELIVERED_AGAIN: &str =
    "an event that comes back is delivered again, which targets bear; it grants nothing";

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    BUSES.spec(),
    RULES.spec(),
    TARGETS.spec(),
    REVISIONS.spec(),
    SCHEDULES.spec().unguarded("it leads to a rule, which is read itself"),
    EVENTS.spec().unguarded(DELIVERED_AGAIN),
    CONTENTS.spec().unguarded("it opens only as the contents of its event"),
    DELIVERIES.spec().unguarded(DELIVERED_AGAIN),
    ARCHIVES.spec(),
    ARCHIVED.spec().unguarded("an event that comes back may be replayed, which grants nothing"),
    ARCHIVE_ENDS.spec().unguarded("what is not removed is of an archive that nobody finds"),
    REPLAYS.spec().unguarded(DELIVERED_AGAIN),
    REPLAYING.spec().unguarded("it leads to a replay, which is read itself"),
];
