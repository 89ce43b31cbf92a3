//! Every bound of EventBridge, by name. AWS's figure where AWS publishes one.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html>

/// A second.
pub(crate) const SECOND_MS: i64 = 1_000;
/// The event buses of an account in a Region.
pub(crate) const BUSES_MAX: usize = 100;
/// The rules of an event bus.
pub(crate) const RULES_MAX: usize = 300;
/// The targets of a rule.
pub(crate) const TARGETS_MAX: usize = 5;
/// The bytes of all entries of a call of PutEvents together.
pub(crate) const ENTRIES_BYTES_MAX: usize = 262_144;
/// The bytes that the time of an entry counts for.
pub(crate) const ENTRY_TIME_BYTES: usize = 14;
/// The longest policy of an event bus, in bytes.
pub(crate) const POLICY_BYTES_MAX: usize = 10_240;
/// The entries of a page.
pub(crate) const LISTED_MAX: usize = 100;
/// The variables of an input transformer.
pub(crate) const VARIABLES_MAX: usize = 100;
/// How long a delivery is tried where the target does not say: 24 hours.
pub(crate) const AGE_SECONDS_MAX: i64 = 86_400;
/// How often a delivery is tried again where the target does not say.
pub(crate) const RETRIES_MAX: u32 = 185;
/// The longest pause before the next try: 15 minutes.
pub(crate) const PAUSE_SECONDS_MAX: i64 = 900;
/// After that long a job takes up a delivery whose first try has not been made.
pub(crate) const FIRST_TRY_MS: i64 = 60 * SECOND_MS;
/// The bytes of a sealed event in one row.
pub(crate) const PART_BYTES: usize = 160 * 1_024;
/// The event buses whose rules a node keeps compiled; beyond it they start over.
pub(crate) const COMPILED_BUSES_MAX: usize = 1_000;
/// The buses that an event may be sent on to, one behind the other.
pub(crate) const HOPS_MAX: u8 = 5;
/// Rows that are read at once where many are.
pub(crate) const PAGE_ROWS: usize = 500;
/// The longest error that is kept of a try, in bytes.
pub(crate) const ERROR_BYTES_MAX: usize = 512;
/// The archives of an account in a Region.
pub(crate) const ARCHIVES_MAX: usize = 100;
/// The replays of an account in a Region that are kept and shown.
pub(crate) const REPLAYS_MAX: usize = 1_000;
/// The replays of an account in a Region that are under way at once.
pub(crate) const REPLAYS_RUNNING_MAX: usize = 10;
/// The events that a replay takes on in one commit.
pub(crate) const REPLAYED_PER_COMMIT: usize = 50;
/// The events of an archive that are counted when somebody asks.
pub(crate) const COUNTED_MAX: usize = 100_000;
/// A day.
pub(crate) const DAY_MS: i64 = 24 * 3_600 * SECOND_MS;
/// The most bytes of what a target is given.
pub(crate) const PAYLOAD_BYTES_MAX: usize = 1_048_576;
