//! DynamoDB: tables whose items are always sealed, under a key of the table's own.
//!
//! An item is a row at a place that a keyed hash of its key says; what is in it, key and all, is sealed. The order
//! of sort keys lies in trees of sealed nodes, one for each partition. The table's key lies under a key of KMS
//! where the table names one, else under a key that DynamoDB owns, and KMS is asked for it with every call.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html>

use api_dynamodb as api;
use engine::{EngineBuilder, Job, Route, Service, due_job, route, staged};

mod limits;
mod refusal;

mod wrapping;

mod schema;
mod settings;
mod table;
mod tags;

mod described;
mod find;

mod encryption;
mod kms;

mod values;

mod keys;

mod items;
mod node;
mod tree;

mod expiry;
mod indexes;
mod sizes;

mod capacity;

mod asked;
mod write;

mod looking;
mod read;

mod several;
mod single;

mod expiry_job;
mod filling;
mod removal;

mod tables;

mod ops;

use crate::expiry_job::Expiry;
use crate::filling::Filling;
use crate::removal::Removal;

pub use crate::tables::TABLES;

/// The service.
#[derive(Debug, Default)]
pub struct DynamoDB {}

impl DynamoDB {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for DynamoDB {
    const ROUTES: &'static [Route<Self>] = &[
        staged::<Self, api::BatchGetItem>(),
        staged::<Self, api::BatchWriteItem>(),
        staged::<Self, api::CreateTable>(),
        staged::<Self, api::DeleteItem>(),
        route::<Self, api::DeleteTable>(),
        route::<Self, api::DescribeContinuousBackups>(),
        route::<Self, api::DescribeEndpoints>(),
        route::<Self, api::DescribeLimits>(),
        route::<Self, api::DescribeTable>(),
        route::<Self, api::DescribeTimeToLive>(),
        staged::<Self, api::GetItem>(),
        route::<Self, api::ListTables>(),
        route::<Self, api::ListTagsOfResource>(),
        staged::<Self, api::PutItem>(),
        staged::<Self, api::Query>(),
        staged::<Self, api::Scan>(),
        route::<Self, api::TagResource>(),
        staged::<Self, api::TransactGetItems>(),
        staged::<Self, api::TransactWriteItems>(),
        route::<Self, api::UntagResource>(),
        staged::<Self, api::UpdateItem>(),
        staged::<Self, api::UpdateTable>(),
        route::<Self, api::UpdateTimeToLive>(),
    ];
    const JOBS: &'static [Job<Self>] =
        &[due_job::<Self, Expiry>(), due_job::<Self, Filling>(), due_job::<Self, Removal>()];
}
