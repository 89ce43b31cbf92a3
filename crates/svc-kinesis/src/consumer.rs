//! Registered consumers of a stream.
//!
//! Source: <https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html>

use api_kinesis::{Consumer, ConsumerDescription, ConsumerStatus, errors};
use engine::{Ctx, Failure, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::Order;
use tables::{Record, Table};
use wire::AwsError;

use crate::limits::CONSUMERS_MAX;
use crate::refusal::invalid;
use crate::stream::StreamRecord;

/// Consumers.
pub(crate) const CONSUMERS: Table<ConsumerRecord> = Table::new("kinesis.consumer");

/// A consumer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ConsumerRecord {
    pub(crate) name: String,
    pub(crate) created_ms: i64,
}

impl Record for ConsumerRecord {
    const VERSION: u8 = 1;
}

impl ConsumerRecord {
    /// `STREAM-ARN/consumer/NAME:CREATED`, in seconds.
    pub(crate) fn arn(&self, stream: &StreamRecord) -> String {
        format!("{}/consumer/{}:{}", stream.arn(), self.name, self.created_ms / 1_000)
    }

    fn created(&self) -> Timestamp {
        Timestamp::from_unix_ms(self.created_ms)
    }

    pub(crate) fn shown(&self, stream: &StreamRecord) -> Consumer {
        Consumer {
            consumer_name: self.name.clone(),
            consumer_arn: self.arn(stream),
            consumer_status: ConsumerStatus::Active,
            consumer_creation_timestamp: self.created(),
        }
    }

    pub(crate) fn described(&self, stream: &StreamRecord) -> ConsumerDescription {
        ConsumerDescription {
            consumer_name: self.name.clone(),
            consumer_arn: self.arn(stream),
            consumer_status: ConsumerStatus::Active,
            consumer_creation_timestamp: self.created(),
            stream_arn: stream.arn(),
        }
    }
}

/// All consumers of a stream, by name.
///
/// # Errors
/// When the store fails.
pub(crate) async fn all(
    cx: &mut Ctx,
    stream: &StreamRecord,
) -> Result<Vec<ConsumerRecord>, Failure> {
    let rows = CONSUMERS.range(cx, &[&stream.home], None, CONSUMERS_MAX, Order::Forward).await?;
    Ok(rows.into_iter().map(|(_, consumer)| consumer).collect())
}

/// The consumer that a request names.
///
/// # Errors
/// `ResourceNotFoundException`.
pub(crate) async fn find(
    cx: &mut Ctx,
    stream: &StreamRecord,
    (name, arn): (Option<&str>, Option<&str>),
) -> Result<ConsumerRecord, Failure> {
    let consumers = all(cx, stream).await?;
    let fits = |consumer: &ConsumerRecord| {
        name.is_none_or(|name| consumer.name == name)
            && arn.is_none_or(|arn| consumer.arn(stream) == arn)
    };
    let found = consumers.into_iter().find(|consumer| fits(consumer));
    found.ok_or_else(|| no_consumer(name.or(arn).unwrap_or_default(), stream).into())
}

fn no_consumer(named: &str, stream: &StreamRecord) -> AwsError {
    errors::resource_not_found_exception(format!(
        "Consumer {named} of stream {} under account {} not found.",
        stream.name, stream.account
    ))
}

/// Removes all consumers of a stream.
///
/// # Errors
/// When the store fails.
pub(crate) async fn remove_all(cx: &mut Writer<'_>, stream: &StreamRecord) -> Result<(), Failure> {
    for consumer in all(cx, stream).await? {
        CONSUMERS.delete(cx.tx_mut(), &[&stream.home, &consumer.name]);
    }
    Ok(())
}

/// The ARN of the stream of a consumer: as it is said, or from the consumer's own.
///
/// # Errors
/// `InvalidArgumentException`.
pub(crate) fn stream_of<'a>(
    stream: Option<&'a str>,
    consumer: Option<&'a str>,
) -> Result<&'a str, AwsError> {
    let of_consumer = consumer.and_then(|arn| arn.split_once("/consumer/")).map(|(arn, _)| arn);
    stream.or(of_consumer).ok_or_else(|| {
        invalid("Either ConsumerARN or both StreamARN and ConsumerName should be provided.")
    })
}
