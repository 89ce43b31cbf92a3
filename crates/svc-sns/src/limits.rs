//! Every bound of SNS, by name. AWS's figure where AWS publishes one.
//!
//! Source: <https://docs.aws.amazon.com/general/latest/gr/sns.html>

/// A second.
pub(crate) const SECOND_MS: i64 = 1_000;
/// The longest name of a topic, `.fifo` included.
pub(crate) const NAME_CHARS_MAX: usize = 256;
/// The longest display name.
pub(crate) const DISPLAY_NAME_CHARS_MAX: usize = 100;
/// The longest message, with its attributes: 256 KiB; of a batch, all messages together.
pub(crate) const MESSAGE_BYTES_MAX: usize = 262_144;
/// The longest subject.
pub(crate) const SUBJECT_CHARS_MAX: usize = 99;
/// The entries of a batch.
pub(crate) const BATCH_ENTRIES_MAX: usize = 10;
/// The longest id of an entry of a batch.
pub(crate) const ENTRY_ID_CHARS_MAX: usize = 80;
/// The longest name of an attribute of a message.
pub(crate) const ATTRIBUTE_NAME_CHARS_MAX: usize = 256;
/// The attributes of a message.
pub(crate) const ATTRIBUTES_MAX: usize = 100;
/// The attributes that a message of SQS has room for.
pub(crate) const QUEUE_ATTRIBUTES_MAX: usize = 10;
/// The longest group id and deduplication id.
pub(crate) const ID_CHARS_MAX: usize = 128;
/// The longest endpoint.
pub(crate) const ENDPOINT_CHARS_MAX: usize = 2_048;
/// How long a deduplication id is remembered: 5 minutes.
pub(crate) const REMEMBERED_MS: i64 = 300 * SECOND_MS;
/// How long a subscription waits for its confirmation: 2 days.
pub(crate) const PENDING_MS: i64 = 2 * 86_400 * SECOND_MS;
/// The subscriptions of a topic; of one in order, [`FIFO_SUBSCRIPTIONS_MAX`].
pub(crate) const SUBSCRIPTIONS_MAX: u64 = 100_000;
/// See [`SUBSCRIPTIONS_MAX`].
pub(crate) const FIFO_SUBSCRIPTIONS_MAX: u64 = 100;
/// The subscriptions of a topic that have filter policies.
pub(crate) const FILTERS_MAX: u64 = 200;
/// The longest filter policy: 256 KiB.
pub(crate) const FILTER_BYTES_MAX: usize = 262_144;
/// The keys of a filter policy.
pub(crate) const FILTER_KEYS_MAX: usize = 5;
/// The combinations of values of a filter policy.
pub(crate) const FILTER_COMBINATIONS_MAX: usize = 150;
/// Nesting of a filter policy.
pub(crate) const FILTER_DEPTH_MAX: usize = 16;
/// Wildcards of one pattern.
pub(crate) const WILDCARDS_MAX: usize = 3;
/// The longest delivery policy, in bytes.
pub(crate) const DELIVERY_POLICY_BYTES_MAX: usize = 16 * 1_024;
/// The topics or subscriptions of one page.
pub(crate) const LISTED_MAX: usize = 100;
/// The actions of a call of AddPermission, and its accounts.
pub(crate) const PERMISSIONS_MAX: usize = 20;
/// The bytes of sealed contents in one row.
pub(crate) const PART_BYTES: usize = 160 * 1_024;
/// Subscriptions that one commit of the fan-out looks at.
pub(crate) const FAN_OUT_SUBSCRIPTIONS: usize = 200;
/// Deliveries to queues that share a commit.
pub(crate) const QUEUE_DELIVERIES: usize = 25;
/// Calls of endpoints that are made at once, and share a commit.
pub(crate) const CALLS_AT_ONCE: usize = 32;
/// Messages in order that one commit delivers to one subscription.
pub(crate) const ORDERED_DELIVERIES: usize = 20;
/// Rows that one commit of a job removes.
pub(crate) const JOB_ROWS: usize = 200;
/// How long a message waits at most for what it is sealed under, or for its endpoint: 23 days.
pub(crate) const UNDELIVERED_MS: i64 = 23 * 86_400 * SECOND_MS;
/// After the fan-out of a message, and then between two looks whether it is delivered.
pub(crate) const LEFT_MS: i64 = 60 * SECOND_MS;
/// The longest pause between two tries to open a message.
pub(crate) const REOPEN_SECONDS_MAX: i64 = 600;
/// The topics whose keys a node remembers, and the subscriptions whose pace; beyond it they start over.
pub(crate) const REMEMBERED_MAX: usize = 10_000;
/// How long a data key of KMS seals what one caller publishes to one topic.
pub(crate) const DATA_KEY_MS: i64 = 300 * SECOND_MS;
/// How long a pair of keys signs: a year.
pub(crate) const SIGNING_DAYS: i64 = 365;
/// How long the certificate of a pair is valid: so that the last it has signed can be verified.
pub(crate) const CERTIFICATE_DAYS: i64 = 2 * SIGNING_DAYS;
