//! Every bound of SQS, by name. AWS's figure where AWS publishes one.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html>

/// A second.
pub(crate) const SECOND_MS: i64 = 1_000;
/// The longest name of a queue, `.fifo` included.
pub(crate) const NAME_CHARS_MAX: usize = 80;
/// The longest message: body and attributes together, 1 MiB; of a batch, all messages together.
pub(crate) const MESSAGE_BYTES_MAX: usize = 1_048_576;
/// The entries of a batch.
pub(crate) const BATCH_ENTRIES_MAX: usize = 10;
/// The longest id of an entry of a batch.
pub(crate) const ENTRY_ID_CHARS_MAX: usize = 80;
/// The messages that one call receives.
pub(crate) const RECEIVED_MAX: i32 = 10;
/// The longest visibility timeout: 12 hours.
pub(crate) const VISIBILITY_SECONDS_MAX: i64 = 43_200;
/// The longest delay: 15 minutes.
pub(crate) const DELAY_SECONDS_MAX: i64 = 900;
/// The longest wait for a message.
pub(crate) const WAIT_SECONDS_MAX: i64 = 20;
/// The attributes of a message.
pub(crate) const ATTRIBUTES_MAX: usize = 10;
/// The longest name of an attribute of a message.
pub(crate) const ATTRIBUTE_NAME_CHARS_MAX: usize = 256;
/// The longest group id, deduplication id and receive attempt id.
pub(crate) const ID_CHARS_MAX: usize = 128;
/// How long a deduplication id and a receive attempt id are remembered: 5 minutes.
pub(crate) const REMEMBERED_MS: i64 = 300 * SECOND_MS;
/// After a queue was deleted its name is free again, and after a queue was purged it may be purged again.
pub(crate) const PAUSE_MS: i64 = 60 * SECOND_MS;
/// The messages in flight of one queue.
pub(crate) const IN_FLIGHT_MAX: u64 = 120_000;
/// Between two counts of the messages in flight of a queue that has as many as it may.
pub(crate) const RECOUNT_MS: i64 = SECOND_MS;
/// The messages that are counted for `ApproximateNumberOfMessages`, of each kind: beyond it the number stays.
pub(crate) const COUNTED_MAX: u64 = 1_000_000;
/// A count of more rows than that is used again for [`COUNT_KEPT_MS`].
pub(crate) const COUNT_ROWS_CHEAP: u64 = 10_000;
/// See [`COUNT_ROWS_CHEAP`].
pub(crate) const COUNT_KEPT_MS: i64 = 10 * SECOND_MS;
/// Rows read at a time where many are.
pub(crate) const PAGE_ROWS: usize = 5_000;
/// Rows looked at for a receive, at a time.
pub(crate) const LOOK_ROWS: usize = 64;
/// Pages of a look: beyond it others are receiving all that is there.
pub(crate) const LOOKS_MAX: usize = 8;
/// For that long a receive begins its look where the one before began to find something.
pub(crate) const FLOOR_KEPT_MS: i64 = SECOND_MS;
/// The queues whose floors, counts and keys a node remembers, each; beyond it they start over.
pub(crate) const REMEMBERED_QUEUES_MAX: usize = 10_000;
/// The calls that wait for messages on one node; others are answered at once.
pub(crate) const WAITERS_MAX: usize = 20_000;
/// The bytes of sealed contents in one row.
pub(crate) const PART_BYTES: usize = 160 * 1_024;
/// Messages that one commit of a job removes or moves.
pub(crate) const JOB_MESSAGES: usize = 200;
/// The queues of one page.
pub(crate) const LISTED_MAX: usize = 1_000;
/// The actions of a call of AddPermission.
pub(crate) const PERMISSION_ACTIONS_MAX: usize = 7;
/// Messages that a move task moves in a second at most.
pub(crate) const MOVED_PER_SECOND_MAX: i32 = 500;
/// The move tasks of a queue that are kept and shown.
pub(crate) const MOVE_TASKS_MAX: usize = 10;
