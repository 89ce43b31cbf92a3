//! SNS: topics whose messages are sealed until they are delivered.
//!
//! A publish is durable when it is answered: the message and the row that says so are one commit. A job looks
//! which subscriptions want it, and two others deliver it, at least once each: to queues as the service itself,
//! by HTTP and mail through [`Couriers`]. Contents lie under a key of KMS where the topic names one, else under
//! a key that SNS owns.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/welcome.html>

use std::sync::Arc;

use api_sns as api;
use engine::{EngineBuilder, Job, Route, Service, due_job, route, staged};

mod limits;

mod delivery_policy;
mod refusal;
mod retry;
mod topic;
mod topic_settings;

mod access_policy;
mod find;
mod page;
mod tags;

mod contents;
mod filter;
mod kms;
mod message;
mod sealing;
mod wrapping;

mod endpoint;
mod find_subscription;
mod subscription;
mod subscription_settings;
mod token;

mod rows;
mod tables;

mod ahead;
mod bells;
mod couriers;
mod letters;
mod notice;
mod pace;
mod sequences;
mod signing;

mod delivery;
mod outcome;

mod call_job;
mod confirmation;
mod fan_out;
mod publishing;
mod queue_job;
mod remembered;
mod removal;

mod ops;

use crate::ahead::Ahead;
use crate::bells::Bells;
use crate::call_job::ToEndpoints;
use crate::fan_out::FanOut;
use crate::kms::DataKeys;
use crate::pace::Paces;
use crate::queue_job::ToQueues;
use crate::remembered::Forgetting;
use crate::removal::Removal;
use crate::sequences::Sequences;

pub use crate::couriers::{Call, CourierFault, Couriers, Mail, Url};
pub use crate::tables::TABLES;

/// As whom the service acts.
pub(crate) const PRINCIPAL: &str = "sns.amazonaws.com";

/// The service.
#[derive(Debug, Default)]
pub struct Sns {
    couriers: Option<Arc<dyn Couriers>>,
    ahead: Ahead,
    bells: Bells,
    data_keys: DataKeys,
    paces: Paces,
    sequences: Sequences,
}

impl Sns {
    /// The service without anything that calls endpoints or sends mail.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with what does.
    #[must_use]
    pub fn with_couriers(self, couriers: Option<Arc<dyn Couriers>>) -> Self {
        Self { couriers, ..self }
    }

    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Sns {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::AddPermission>(),
        route::<Self, api::ConfirmSubscription>(),
        route::<Self, api::CreateTopic>(),
        route::<Self, api::DeleteTopic>(),
        route::<Self, api::GetSubscriptionAttributes>(),
        route::<Self, api::GetTopicAttributes>(),
        route::<Self, api::ListSubscriptions>(),
        route::<Self, api::ListSubscriptionsByTopic>(),
        route::<Self, api::ListTagsForResource>(),
        route::<Self, api::ListTopics>(),
        staged::<Self, api::Publish>(),
        staged::<Self, api::PublishBatch>(),
        route::<Self, api::RemovePermission>(),
        route::<Self, api::SetSubscriptionAttributes>(),
        route::<Self, api::SetTopicAttributes>(),
        staged::<Self, api::Subscribe>(),
        route::<Self, api::TagResource>(),
        staged::<Self, api::Unsubscribe>(),
        route::<Self, api::UntagResource>(),
        route::<Self, api_ironkeep::GetSigningCertificate>(),
    ];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, FanOut>(),
        due_job::<Self, Forgetting>(),
        due_job::<Self, Removal>(),
        due_job::<Self, ToEndpoints>(),
        due_job::<Self, ToQueues>(),
    ];
}
