//! Macie: finds sensitive data in the objects of buckets.
//!
//! Jobs list buckets and read objects through S3's own operations, with a role of the account that trusts this service,
//! so that each read, and each use of a key behind it, is judged and recorded like any other. What objects hold is looked at by the
//! crate `discovery`. What is found is kept as findings: kinds, counts and places, never the data.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html>

use std::sync::{Arc, Mutex};

use api_macie2 as api;
use engine::{EngineBuilder, Job, Route, Service, due_job, route};

mod arns;
mod limits;
mod refusal;
mod rows;

mod custom;
mod scope;
mod session;

mod filter;
mod finding;
mod finding_criteria;
mod finding_json;
mod finding_shown;
mod places;
mod sample;

mod job;
mod job_filter;
mod job_shown;

mod page;
mod service_role;
mod tables;
mod tags;

mod detectors;
mod event;
mod results;
mod scan_job;
mod upkeep;

mod ops;

use crate::detectors::Prepared;
use crate::scan_job::ScanJobs;
use crate::upkeep::FindingExpiry;

pub use crate::tables::TABLES;

/// As whom the service acts.
pub(crate) const PRINCIPAL: &str = "macie.amazonaws.com";

/// The service.
#[derive(Debug, Default)]
pub struct Macie2 {
    /// What the job that went on last looks for, compiled.
    prepared: Mutex<Option<Arc<Prepared>>>,
}

impl Macie2 {
    /// The service.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Macie2 {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api::BatchGetCustomDataIdentifiers>(),
        route::<Self, api::CreateClassificationJob>(),
        route::<Self, api::CreateCustomDataIdentifier>(),
        route::<Self, api::CreateFindingsFilter>(),
        route::<Self, api::CreateSampleFindings>(),
        route::<Self, api::DeleteCustomDataIdentifier>(),
        route::<Self, api::DeleteFindingsFilter>(),
        route::<Self, api::DescribeClassificationJob>(),
        route::<Self, api::DisableMacie>(),
        route::<Self, api::EnableMacie>(),
        route::<Self, api::GetAutomatedDiscoveryConfiguration>(),
        route::<Self, api::GetClassificationExportConfiguration>(),
        route::<Self, api::GetCustomDataIdentifier>(),
        route::<Self, api::GetFindings>(),
        route::<Self, api::GetFindingsFilter>(),
        route::<Self, api::GetFindingStatistics>(),
        route::<Self, api::GetMacieSession>(),
        route::<Self, api::ListClassificationJobs>(),
        route::<Self, api::ListCustomDataIdentifiers>(),
        route::<Self, api::ListFindings>(),
        route::<Self, api::ListFindingsFilters>(),
        route::<Self, api::ListManagedDataIdentifiers>(),
        route::<Self, api::ListTagsForResource>(),
        route::<Self, api::PutClassificationExportConfiguration>(),
        route::<Self, api::TagResource>(),
        route::<Self, api::TestCustomDataIdentifier>(),
        route::<Self, api::UntagResource>(),
        route::<Self, api::UpdateClassificationJob>(),
        route::<Self, api::UpdateFindingsFilter>(),
        route::<Self, api::UpdateMacieSession>(),
    ];
    const JOBS: &'static [Job<Self>] =
        &[due_job::<Self, FindingExpiry>(), due_job::<Self, ScanJobs>()];
}
