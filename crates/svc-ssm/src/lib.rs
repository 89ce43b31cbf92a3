//! Parameter Store: named values with versions, in hierarchies.
//!
//! A parameter is a row with what is known of it, its labels and tags; each version's value lies in a row of
//! its own. The value of a secure string is sealed under a key of KMS: whoever reads it needs the permission
//! for the parameter and, through this service, the one for the key. Of AWS Systems Manager nothing else is
//! here.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html>

use api_ssm as api;
use engine::{EngineBuilder, Job, Route, Service, due_job, route};

mod access;
mod answer;
mod counts;
mod digits;
mod events;
mod filters;
mod find;
mod kms;
mod labels;
mod name;
mod ops;
mod page;
mod parameter;
mod pattern;
mod policies;
mod policy_job;
mod removal;
mod secret_reference;
mod tables;
mod tags;
mod tier;
mod value;
mod version;

use crate::policy_job::PolicyActions;

pub use crate::events::{Change, ParameterChanged, PolicyActed};
pub use crate::tables::TABLES;

/// The service.
#[derive(Debug, Default)]
pub struct Ssm;

impl Ssm {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Ssm {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::AddTagsToResource>(),
        route::<Self, api::DeleteParameter>(),
        route::<Self, api::DeleteParameters>(),
        route::<Self, api::DescribeParameters>(),
        route::<Self, api::GetParameter>(),
        route::<Self, api::GetParameterHistory>(),
        route::<Self, api::GetParameters>(),
        route::<Self, api::GetParametersByPath>(),
        route::<Self, api::LabelParameterVersion>(),
        route::<Self, api::ListTagsForResource>(),
        route::<Self, api::PutParameter>(),
        route::<Self, api::RemoveTagsFromResource>(),
        route::<Self, api::UnlabelParameterVersion>(),
        route::<Self, api_ironkeep::ListParametersUnderKey>(),
    ];
    const JOBS: &'static [Job<Self>] = &[due_job::<Self, PolicyActions>()];
}
