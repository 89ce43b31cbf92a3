//! What CloudWatch Logs stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `logs.group` | account, Region, name | a log group |
//! | `logs.stream` | group's unique id, name | a log stream |
//! | `logs.batch` | stream's unique id, instant of the first event, number | what is known of what one call has put |
//! | `logs.contents` | batch's label, part | its events, sealed |
//! | `logs.index` | group's unique id, instant of the first event, stream's unique id, number | the same batches by group |
//! | `logs.metric-filter` | group's unique id, name | a metric filter |
//! | `logs.resource-policy` | account, Region, name | what others may do with the groups of an account |
//! | `logs.removal` | instant, unique id | a group or stream that was deleted |

use tables::TableSpec;

use crate::access_policy::RESOURCE_POLICIES;
use crate::batch::{BATCHES, CONTENTS, INDEX};
use crate::group::GROUPS;
use crate::metric_filter::METRIC_FILTERS;
use crate::removal::REMOVALS;
use crate::stream::STREAMS;

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    GROUPS.spec(),
    STREAMS.spec(),
    BATCHES.spec(),
    CONTENTS.spec().unguarded("it opens only as the contents of its batch"),
    INDEX.spec().unguarded("it leads to a batch, which is read itself"),
    METRIC_FILTERS.spec(),
    RESOURCE_POLICIES.spec(),
    REMOVALS.spec().unguarded("what is not removed is of a group that nobody finds"),
];
