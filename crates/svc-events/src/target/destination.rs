//! What the ARN of a target is of.

use names::{AccountId, Arn, Region};

use crate::arns::BusPlace;

/// A target that there can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Destination {
    Queue(QueuePlace),
    /// In this Region.
    Topic(Region),
    Bus(BusPlace),
    /// In this Region.
    StateMachine(Region),
}

/// Where a queue is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct QueuePlace {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
}

/// Why an ARN is no target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NoDestination {
    Malformed,
    /// The service whose resources are none, here or at all.
    NotServed(String),
}

impl QueuePlace {
    /// The queue with this ARN.
    pub(crate) fn of_arn(arn: &str) -> Option<Self> {
        let arn = Arn::parse(arn).ok()?;
        if arn.service() != "sqs" || arn.resource().contains(['/', ':']) {
            return None;
        }
        let region = Region::parse(arn.region()).ok()?;
        Some(Self { account: arn.account_id()?, region, name: arn.resource().to_owned() })
    }

    /// As SQS is asked for it.
    pub(crate) fn url(&self) -> String {
        format!("/{}/{}", self.account, self.name)
    }

    pub(crate) fn is_fifo(&self) -> bool {
        self.name.ends_with(".fifo")
    }
}

/// The Region of a topic without order: those in order take no events.
fn topic_region(arn: &Arn) -> Option<Region> {
    let is_topic = !arn.resource().contains(['/', ':']) && !arn.resource().ends_with(".fifo");
    Region::parse(arn.region()).ok().filter(|_| is_topic && !arn.account().is_empty())
}

impl Destination {
    /// What `arn` is of.
    pub(crate) fn of_arn(arn: &str) -> Result<Self, NoDestination> {
        let parsed = Arn::parse(arn).map_err(|_| NoDestination::Malformed)?;
        match parsed.service() {
            "sqs" => QueuePlace::of_arn(arn).map(Self::Queue).ok_or(NoDestination::Malformed),
            "sns" => topic_region(&parsed).map(Self::Topic).ok_or(NoDestination::Malformed),
            "events" if parsed.resource().starts_with("event-bus/") => {
                BusPlace::of_arn(arn).map(Self::Bus).ok_or(NoDestination::Malformed)
            }
            "states" if parsed.resource().starts_with("stateMachine:") => {
                let region = Region::parse(parsed.region()).ok();
                let region = region.filter(|_| parsed.account_id().is_some());
                region.map(Self::StateMachine).ok_or(NoDestination::Malformed)
            }
            service => Err(NoDestination::NotServed(service.to_owned())),
        }
    }
}
