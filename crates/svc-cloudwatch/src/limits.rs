//! Every bound of CloudWatch, by name. AWS's figure where AWS publishes one.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html>

/// A second.
pub(crate) const SECOND_MS: i64 = 1_000;
/// A minute.
pub(crate) const MINUTE_MS: i64 = 60 * SECOND_MS;
/// An hour.
pub(crate) const HOUR_MS: i64 = 60 * MINUTE_MS;
/// A day.
pub(crate) const DAY_MS: i64 = 24 * HOUR_MS;
/// The data of a call of PutMetricData.
pub(crate) const DATA_MAX: usize = 1_000;
/// The different values of a datum.
pub(crate) const VALUES_MAX: usize = 150;
/// How old a datum may be.
pub(crate) const AGE_MS_MAX: i64 = 14 * DAY_MS;
/// How far ahead a datum may be.
pub(crate) const AHEAD_MS_MAX: i64 = 2 * HOUR_MS;
/// For how long data are kept. AWS has them in minutes for as long, and in hours for longer.
pub(crate) const KEPT_MS: i64 = 15 * DAY_MS;
/// For how long a metric that gets data counts as active.
pub(crate) const RECENT_MS: i64 = 3 * HOUR_MS;
/// The most data points of an answer of GetMetricStatistics.
pub(crate) const STATISTICS_MAX: i64 = 1_440;
/// The most data points of an answer of GetMetricData.
pub(crate) const METRIC_DATA_MAX: i64 = 100_800;
/// The metrics that GetMetricData is asked for.
pub(crate) const QUERIES_MAX: usize = 500;
/// The metrics of a page.
pub(crate) const METRICS_LISTED_MAX: usize = 500;
/// The alarms and items of a page.
pub(crate) const LISTED_MAX: usize = 100;
/// The same, where the caller does not say.
pub(crate) const LISTED_DEFAULT: usize = 50;
/// The alarms of an account in a Region that are looked through for a metric.
pub(crate) const ALARMS_MAX: usize = 5_000;
/// For how long what became of an alarm is kept.
pub(crate) const HISTORY_MS: i64 = 30 * DAY_MS;
/// The longest time that an alarm looks back over, in seconds.
pub(crate) const EVALUATED_SECONDS_MAX: i64 = 7 * 86_400;
/// The periods that an alarm looks at beyond those it is asked to, for data that lack.
pub(crate) const SPARE_PERIODS: i64 = 2;
/// Between two looks at an alarm.
pub(crate) const EVALUATION_MS: i64 = MINUTE_MS;
/// The same where its period is shorter than a minute.
pub(crate) const QUICK_EVALUATION_MS: i64 = 10 * SECOND_MS;
/// Rows that are read at once where many are.
pub(crate) const PAGE_ROWS: usize = 500;
/// The longest text of a state, in characters.
pub(crate) const REASON_CHARS_MAX: usize = 1_023;
