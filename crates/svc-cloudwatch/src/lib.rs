//! CloudWatch as far as alarms need it: metrics, alarms over them, and what alarms tell topics.
//!
//! Data of a metric that belong to the same minute are one row, in which each datum is added up. A job looks at each
//! alarm once a minute, by the clock, and decides from the rows alone; what an alarm does when its state changes is
//! stored with the change, and done by another job.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html>

use std::sync::Arc;

use api_cloudwatch as api;
use engine::{
    Consumer, EngineBuilder, Job, Route, Service, consumer, due_job, periodic_job, route, staged,
};
use tokio::sync::Notify;

mod limits;
mod refusal;
mod rows;

mod arns;
mod statistics;

mod metric;
mod point;
mod series;

mod datum;

mod alarm;
mod alarm_request;
mod evaluation;
mod history;
mod notice;
mod ring;
mod transition;

mod find;
mod page;
mod tags;

mod actions_job;
mod alarms_job;
mod feed;
mod purge;

mod tables;

mod ops;

use crate::actions_job::AlarmActions;
use crate::alarms_job::Alarms;
use crate::feed::MetricFeed;
use crate::purge::{Purge, PurgeWalk};

pub use crate::tables::TABLES;

/// As whom the service acts.
pub(crate) const PRINCIPAL: &str = "cloudwatch.amazonaws.com";

/// The service.
#[derive(Debug, Default)]
pub struct CloudWatch {
    actions: Arc<Notify>,
    purge: PurgeWalk,
}

impl CloudWatch {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for CloudWatch {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::DeleteAlarms>(),
        route::<Self, api::DescribeAlarmHistory>(),
        route::<Self, api::DescribeAlarms>(),
        route::<Self, api::DescribeAlarmsForMetric>(),
        route::<Self, api::DisableAlarmActions>(),
        route::<Self, api::EnableAlarmActions>(),
        route::<Self, api::GetMetricData>(),
        route::<Self, api::GetMetricStatistics>(),
        route::<Self, api::ListMetrics>(),
        route::<Self, api::ListTagsForResource>(),
        route::<Self, api::PutMetricAlarm>(),
        route::<Self, api::PutMetricData>(),
        staged::<Self, api::SetAlarmState>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::UntagResource>(),
    ];
    const CONSUMERS: &'static [Consumer<Self>] = &[consumer::<Self, MetricFeed>()];
    const JOBS: &'static [Job<Self>] = &[
        due_job::<Self, AlarmActions>(),
        due_job::<Self, Alarms>(),
        periodic_job::<Self, Purge>(),
    ];
}
