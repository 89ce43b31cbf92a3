//! What CloudWatch stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `cloudwatch.metric` | account, Region, namespace, name, hash of the dimensions | a metric |
//! | `cloudwatch.point` | account, Region, namespace, name, hash of the dimensions, instant | data of a metric |
//! | `cloudwatch.alarm` | account, Region, name | an alarm |
//! | `cloudwatch.evaluation` | instant, account, Region, name | nothing: alarms by when they are looked at next |
//! | `cloudwatch.action` | instant, label | something that an alarm is to do |
//! | `cloudwatch.history` | account, Region, alarm, instant, label | what became of an alarm |

use tables::TableSpec;

use crate::alarm::{ALARMS, EVALUATIONS};
use crate::history::HISTORY;
use crate::metric::METRICS;
use crate::point::POINTS;
use crate::transition::ACTIONS;

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    METRICS.spec().unguarded("it says which data there may be, which are read themselves"),
    POINTS.spec(),
    ALARMS.spec(),
    EVALUATIONS.spec().unguarded("it leads to an alarm, which is read itself"),
    ACTIONS.spec().unguarded("what comes back is told again, which topics bear"),
    HISTORY.spec(),
];
