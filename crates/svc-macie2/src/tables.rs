//! What Macie stores.
//!
//! | table | key | value |
//! |---|---|---|
//! | `macie2.session` | account, Region | that the service is on, and where detailed results go |
//! | `macie2.custom-identifier` | account, Region, id | a custom identifier |
//! | `macie2.findings-filter` | account, Region, id | a filter of findings |
//! | `macie2.job` | account, Region, id | a job |
//! | `macie2.progress` | job | how far it is |
//! | `macie2.work` | account, Region, id | nothing: jobs that go on |
//! | `macie2.finding` | account, Region, id | a finding |
//! | `macie2.finding-end` | instant, account, Region, id | nothing: when findings end |

use tables::TableSpec;

use crate::custom::CUSTOMS;
use crate::filter::FILTERS;
use crate::finding::{FINDING_ENDS, FINDINGS};
use crate::job::{JOBS, PROGRESS, WORK};
use crate::session::SESSIONS;

/// Why rows of progress may be rolled back one by one.
const DONE_AGAIN: &str = "objects that are looked at again are reported again; it grants nothing";

/// The tables here.
pub static TABLES: &[TableSpec] = &[
    SESSIONS.spec(),
    CUSTOMS.spec(),
    FILTERS.spec(),
    JOBS.spec(),
    PROGRESS.spec().unguarded(DONE_AGAIN),
    WORK.spec().unguarded(DONE_AGAIN),
    FINDINGS.spec().unguarded(
        "a finding that comes back or goes tells what was found once; it grants nothing",
    ),
    FINDING_ENDS.spec().unguarded("what is not removed has ended all the same, and is not shown"),
];
