//! CloudWatch Logs: groups of streams of events, kept sealed, read by time and by pattern, and counted by metric
//! filters.
//!
//! What one call puts is one batch: a row that says what is known of it, and its events, sealed under a data key.
//! Batches are found by the time of their first event, in their stream and in their group; reading merges those
//! that overlap. What metric filters find goes into the journal with the batch, where CloudWatch takes it up.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html>

use api_logs as api;
use engine::{EngineBuilder, Job, Route, Service, due_job, periodic_job, route, staged};

mod limits;
mod refusal;
mod rows;

mod arns;
mod group;
mod stream;

mod access_policy;
mod find;
mod named;
mod page;
mod tags;

mod data_keys_in_use;
mod kms;
mod sealing;

mod batch;
mod incoming;

mod metric_filter;
mod metrics;

mod merging;
mod position;
mod reading;

mod removal;
mod retention;

mod tables;

mod ops;

use crate::data_keys_in_use::DataKeys;
use crate::removal::Removal;
use crate::retention::{Retention, RetentionWalk};

pub use crate::tables::TABLES;

/// As whom the service acts where no Region is said.
pub(crate) const PRINCIPAL: &str = "logs.amazonaws.com";

/// The service.
#[derive(Debug, Default)]
pub struct CloudWatchLogs {
    data_keys: DataKeys,
    retention: RetentionWalk,
}

impl CloudWatchLogs {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for CloudWatchLogs {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::AssociateKmsKey>(),
        route::<Self, api::CreateLogGroup>(),
        route::<Self, api::CreateLogStream>(),
        route::<Self, api::DeleteLogGroup>(),
        route::<Self, api::DeleteLogStream>(),
        route::<Self, api::DeleteMetricFilter>(),
        route::<Self, api::DeleteResourcePolicy>(),
        route::<Self, api::DeleteRetentionPolicy>(),
        route::<Self, api::DeleteSubscriptionFilter>(),
        route::<Self, api::DescribeLogGroups>(),
        route::<Self, api::DescribeLogStreams>(),
        route::<Self, api::DescribeMetricFilters>(),
        route::<Self, api::DescribeResourcePolicies>(),
        route::<Self, api::DescribeSubscriptionFilters>(),
        route::<Self, api::DisassociateKmsKey>(),
        route::<Self, api::FilterLogEvents>(),
        route::<Self, api::GetLogEvents>(),
        route::<Self, api::ListTagsForResource>(),
        route::<Self, api::ListTagsLogGroup>(),
        staged::<Self, api::PutLogEvents>(),
        route::<Self, api::PutMetricFilter>(),
        route::<Self, api::PutResourcePolicy>(),
        route::<Self, api::PutRetentionPolicy>(),
        route::<Self, api::PutSubscriptionFilter>(),
        route::<Self, api::TagLogGroup>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::TestMetricFilter>(),
        route::<Self, api::UntagLogGroup>(),
        route::<Self, api::UntagResource>(),
    ];
    const JOBS: &'static [Job<Self>] =
        &[due_job::<Self, Removal>(), periodic_job::<Self, Retention>()];
}
